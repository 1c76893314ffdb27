-- A story that its teller wrote: it comes in through a secret link, waits for the network, and stays in the hands of whoever has its code.
create table monitoring.verhaallink (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  geheim bytea not null unique check (octet_length(geheim) = 32),
  gemaakt timestamptz not null,
  verloopt timestamptz not null check (verloopt > gemaakt),
  ingetrokken timestamptz,
  primary key (buurt_id, id)
);
comment on table monitoring.verhaallink is 'A secret link by which people tell their own story; only the hash of the secret is kept';
create unique index verhaallink_one on monitoring.verhaallink (buurt_id) where ingetrokken is null;

create table monitoring.ingezonden_verhaal (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  dag date not null,
  wie text not null check (length(wie) <= 120),
  tekst text not null check (length(btrim(tekst)) between 10 and 6000),
  toestemming text[] not null check (cardinality(toestemming) > 0 and toestemming <@ '{netwerk,bewoners,programma}'::text[]),
  volg bytea not null unique check (octet_length(volg) = 32),
  ontvangen timestamptz not null,
  terzijde timestamptz,
  reden text check (length(btrim(reden)) between 3 and 500),
  primary key (buurt_id, id),
  check ((terzijde is null) = (reden is null))
);
comment on table monitoring.ingezonden_verhaal is 'A story as its teller sent it, until the network takes it up as monitoring.verhaal or it is set aside. Nothing of it is quoted';
comment on column monitoring.ingezonden_verhaal.volg is 'Hash of the code with which the teller reads it and takes it back';
create index ingezonden_verhaal_wacht on monitoring.ingezonden_verhaal (buurt_id, ontvangen, id);

alter table monitoring.verhaal add column volg bytea unique check (octet_length(volg) = 32);
comment on column monitoring.verhaal.volg is 'Only of a story that its teller sent: hash of the code with which they read it, and change or withdraw their consent';

-- The owner of the functions below sees what they look up.
create policy owner_shows on monitoring.verhaallink for select to current_user using (true);
create policy owner_shows on monitoring.ingezonden_verhaal for select to current_user using (true);

create function monitoring.open_verhaallink(link bytea)
  returns table (buurt_id uuid, naam text, verloopt timestamptz, ingetrokken timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select l.buurt_id, b.naam, l.verloopt, l.ingetrokken from monitoring.verhaallink as l join identity.buurt as b on b.id = l.buurt_id where l.geheim = link
  $$;
comment on function monitoring.open_verhaallink is 'Where a link for stories leads, by the hash of its secret';

create function monitoring.buurt_bij_verhaal(code bytea) returns table (naam text)
  language sql stable security definer set search_path = ''
  as $$
    select b.naam from identity.buurt as b
     where b.id in (select i.buurt_id from monitoring.ingezonden_verhaal as i where i.volg = code union all select v.buurt_id from monitoring.verhaal as v where v.volg = code)
  $$;
comment on function monitoring.buurt_bij_verhaal is 'The name of the neighbourhood of a story, for whoever has its code';

do $$
declare
  one text;
  shown constant text := 'decode((select platform.setting(''geheim'')), ''hex'')';
  own constant text := '((select identity.bereik(''verhalen bijwerken'')) = ''programma'' or ((select identity.bereik(''verhalen bijwerken'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['verhaallink', 'ingezonden_verhaal'] loop
    execute format('alter table monitoring.%I enable row level security', one);
    execute format('alter table monitoring.%I force row level security', one);
    execute format('create policy task on monitoring.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy read_own on monitoring.%I for select to buurtwijs_app using (%s)', one, own);
    execute format('create policy keep_own on monitoring.%I for update to buurtwijs_app using (%s) with check (%2$s)', one, own);
  end loop;
  execute format('create policy make_own on monitoring.verhaallink for insert to buurtwijs_app with check (%s)', own);
  execute format('create policy take_own on monitoring.ingezonden_verhaal for delete to buurtwijs_app using (%s)', own);
  execute format('create policy read_shown on monitoring.verhaallink for select to buurtwijs_app using (geheim = %s)', shown);
  execute format('create policy send_shown on monitoring.ingezonden_verhaal for insert to buurtwijs_app with check (
    terzijde is null and exists (
      select from monitoring.verhaallink as l where l.buurt_id = ingezonden_verhaal.buurt_id and l.ingetrokken is null and l.geheim = %s))', shown);
  -- Whoever has the code of a story reads it, says for what it may be used, and takes it away.
  foreach one in array array['ingezonden_verhaal', 'verhaal'] loop
    execute format('create policy read_shown on monitoring.%I for select to buurtwijs_app using (volg = %s)', one, shown);
    execute format('create policy change_shown on monitoring.%I for update to buurtwijs_app using (volg = %s) with check (volg = %2$s)', one, shown);
    execute format('create policy drop_shown on monitoring.%I for delete to buurtwijs_app using (volg = %s)', one, shown);
  end loop;
end $$;

grant select, insert on monitoring.verhaallink, monitoring.ingezonden_verhaal to buurtwijs_app;
grant update (ingetrokken) on monitoring.verhaallink to buurtwijs_app;
grant update (toestemming, terzijde, reden) on monitoring.ingezonden_verhaal to buurtwijs_app;
grant delete on monitoring.ingezonden_verhaal to buurtwijs_app;
grant select, insert, update, delete on monitoring.verhaallink, monitoring.ingezonden_verhaal to buurtwijs_taak;
