-- A story told as sound: kept with the story that it belongs to, and gone with it.
create table monitoring.geluid (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  ingezonden uuid,
  verhaal uuid,
  soort text not null check (soort in ('webm', 'ogg', 'mp4', 'mp3', 'wav')),
  inhoud bytea not null check (octet_length(inhoud) between 1 and 10485760),
  grootte integer not null generated always as (octet_length(inhoud)) stored,
  horen text[] not null check (horen <@ '{netwerk,bewoners,programma}'::text[]),
  uitgeschreven timestamptz,
  ontvangen timestamptz not null,
  primary key (buurt_id, id),
  foreign key (buurt_id, ingezonden) references monitoring.ingezonden_verhaal (buurt_id, id) on delete cascade,
  foreign key (buurt_id, verhaal) references monitoring.verhaal (buurt_id, id) on delete cascade,
  check (num_nonnulls(ingezonden, verhaal) = 1 and id = coalesce(ingezonden, verhaal))
);
alter table monitoring.geluid alter column inhoud set storage external;
comment on table monitoring.geluid is 'The voice of a teller: one with a story, under the id of that story. It goes when the story goes, or earlier when the teller wants that';
comment on column monitoring.geluid.ingezonden is 'The story as it was sent, until the network takes it up';
comment on column monitoring.geluid.verhaal is 'The story as the network took it up or wrote it down';
comment on column monitoring.geluid.inhoud is 'The sound, unpacked, so that a part of it is read without the rest';
comment on column monitoring.geluid.horen is 'Who may hear the voice: of those who may read the words. Empty for nobody but who writes it down';
comment on column monitoring.geluid.uitgeschreven is 'When a person said that the text of the story has all that is heard; before that nobody hears it';
create index geluid_ingezonden on monitoring.geluid (buurt_id, ingezonden) where ingezonden is not null;
create index geluid_verhaal on monitoring.geluid (buurt_id, verhaal) where verhaal is not null;

create index geluid_uit_te_schrijven on monitoring.geluid (buurt_id, ontvangen) where uitgeschreven is null;

-- Ten minutes of talk are more words than were written so far; and what is only said has no words yet.
alter table monitoring.verhaal drop constraint verhaal_tekst_check,
  add constraint verhaal_tekst_check check (tekst = '' or length(btrim(tekst)) between 10 and 12000);
alter table monitoring.ingezonden_verhaal drop constraint ingezonden_verhaal_tekst_check,
  add constraint ingezonden_verhaal_tekst_check check (tekst = '' or length(btrim(tekst)) between 10 and 12000);

-- What waits for the network, for the list of tasks.
create index ingezonden_verhaal_te_lezen on monitoring.ingezonden_verhaal (buurt_id, ontvangen) where terzijde is null;
create index verhaal_terug_te_lezen on monitoring.verhaal (buurt_id, op) where teruggelezen is null;

create policy owner_shows on monitoring.geluid for select to current_user using (true);
create function monitoring.aantal_geluiden(buurt uuid) returns integer
  language sql stable security definer set search_path = ''
  as $$ select count(*)::integer from monitoring.geluid as g where g.buurt_id = buurt $$;
comment on function monitoring.aantal_geluiden is 'How many sounds a neighbourhood keeps, for whoever adds one';

do $$
declare
  shown constant text := 'decode((select platform.setting(''geheim'')), ''hex'')';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
  of_teller constant text := 'exists (select from monitoring.ingezonden_verhaal as i where i.buurt_id = geluid.buurt_id and i.id = geluid.ingezonden and i.volg = %1$s)
    or exists (select from monitoring.verhaal as v where v.buurt_id = geluid.buurt_id and v.id = geluid.verhaal and v.volg = %1$s)';
begin
  alter table monitoring.geluid enable row level security;
  alter table monitoring.geluid force row level security;
  create policy task on monitoring.geluid to buurtwijs_taak using (true) with check (true);
  execute format('create policy read_own on monitoring.geluid for select to buurtwijs_app using (%s)', format(own, 'verhalen bekijken'));
  execute format('create policy keep_own on monitoring.geluid for all to buurtwijs_app using (%s) with check (%1$s)', format(own, 'verhalen bijwerken'));
  -- Whoever has the code of a story hears it, says who may, and takes it away.
  execute format('create policy of_teller on monitoring.geluid for all to buurtwijs_app using (%s) with check (%1$s)', format(of_teller, shown));
end $$;

grant select, delete on monitoring.geluid to buurtwijs_app, buurtwijs_taak;
grant insert (buurt_id, id, ingezonden, verhaal, soort, inhoud, horen, uitgeschreven, ontvangen) on monitoring.geluid to buurtwijs_app, buurtwijs_taak;
grant update (ingezonden, verhaal, horen, uitgeschreven) on monitoring.geluid to buurtwijs_app, buurtwijs_taak;
