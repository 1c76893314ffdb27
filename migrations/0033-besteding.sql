create schema besteding;
comment on schema besteding is 'What becomes of granted money: who keeps it, what was spent line by line, instalments, and the accounts that are given';

create table besteding.besteding (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  nummer integer not null default 0 check (nummer >= 0),
  voorwaarden text not null default '' check (length(voorwaarden) <= 4000),
  voorwaarden_versie integer not null default 0,
  voorwaarden_door uuid references identity.persoon (id)
);
comment on table besteding.besteding is 'How often the spending of a neighbourhood was changed, and what was agreed beside the decision. Who changes something holds this row';

create table besteding.penvoerder (
  buurt_id uuid not null references besteding.besteding (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  organisatie_id uuid references identity.organisatie (id),
  persoon_id uuid references identity.persoon (id),
  vanaf date not null,
  reden text not null check (length(reden) <= 500),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, nummer),
  check (organisatie_id is null or persoon_id is null)
);
comment on table besteding.penvoerder is 'Who keeps the money of a neighbourhood, from which day: an organisation or somebody of its network. A new one stands beside the earlier ones';

create table besteding.regel (
  buurt_id uuid not null references besteding.besteding (buurt_id) on delete cascade,
  post_id uuid not null,
  besloten jsonb not null check (jsonb_typeof(besloten) = 'object'),
  verplicht_cent bigint not null check (verplicht_cent between 0 and 100000000000),
  gerealiseerd_cent bigint not null check (gerealiseerd_cent between 0 and 100000000000),
  prognose_cent bigint not null check (prognose_cent between 0 and 100000000000),
  toelichting text not null check (length(toelichting) <= 2000),
  versie integer not null check (versie > 0),
  primary key (buurt_id, post_id),
  check (prognose_cent >= gerealiseerd_cent)
);
comment on table besteding.regel is 'What was promised, paid and is expected for a line of the budget that was decided on';
comment on column besteding.regel.besloten is 'The line as it was granted when this was filled in; a later decision may no longer have it';
comment on column besteding.regel.versie is 'The number of the change that touched it last';

create table besteding.termijn (
  buurt_id uuid not null references besteding.besteding (buurt_id) on delete cascade,
  id uuid not null,
  betaler text not null check (betaler in ('iza', 'zvw', 'wmo', 'wlz', 'gemeente', 'eigen', 'overig')),
  jaar integer not null check (jaar between 2000 and 2100),
  verwacht date not null,
  verwacht_cent bigint not null check (verwacht_cent between 0 and 100000000000),
  ontvangen date,
  ontvangen_cent bigint check (ontvangen_cent between 0 and 100000000000),
  zin text not null check (length(zin) <= 500),
  versie integer not null check (versie > 0),
  herinnerd date,
  primary key (buurt_id, id),
  check ((ontvangen is null) = (ontvangen_cent is null))
);
comment on table besteding.termijn is 'Money that a payer pays in parts: when and how much is expected, and what came';
comment on column besteding.termijn.zin is 'Why more is expected than was granted; empty otherwise';
comment on column besteding.termijn.herinnerd is 'When somebody was last reminded that it is late';

create table besteding.wijziging (
  buurt_id uuid not null references besteding.besteding (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  hoe text not null check (hoe in ('regels', 'werkboek', 'termijn')),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, nummer)
);
comment on table besteding.wijziging is 'What one change did to which lines and instalments: what each was, and what it became';
create trigger wijziging_never_changes before update on besteding.wijziging for each row execute function programma.refuse_change();

create table besteding.verantwoording (
  buurt_id uuid not null references besteding.besteding (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  jaar integer not null check (jaar between 2000 and 2100),
  inhoud text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  opgesteld_door uuid references identity.persoon (id),
  opgesteld timestamptz not null,
  besluit text check (besluit in ('vastgesteld', 'teruggegeven')),
  reden text check (length(reden) <= 2000),
  besloten_door uuid references identity.persoon (id),
  besloten timestamptz,
  primary key (buurt_id, nummer),
  check ((besluit is null) = (besloten is null)),
  check (besluit is distinct from 'teruggegeven' or length(reden) >= 3),
  constraint twee_mensen check (besloten_door is distinct from opgesteld_door or besloten_door is null)
);
comment on table besteding.verantwoording is 'The account of a year as it was frozen, and what was decided on it, by somebody else than who made it';
comment on column besteding.verantwoording.inhoud is 'Lines, instalments, settlement and every change as canonical JSON: what sha256 is taken of';
create unique index verantwoording_vast on besteding.verantwoording (buurt_id, jaar) where besluit = 'vastgesteld';
create unique index verantwoording_open on besteding.verantwoording (buurt_id, jaar) where besluit is null;

create function besteding.refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if old.besluit is null and (new.buurt_id, new.nummer, new.jaar, new.inhoud, new.sha256, new.opgesteld_door, new.opgesteld)
       is not distinct from (old.buurt_id, old.nummer, old.jaar, old.inhoud, old.sha256, old.opgesteld_door, old.opgesteld) then
      return new;
    end if;
    raise exception 'een verantwoording verandert niet' using errcode = '42501';
  end $$;
comment on function besteding.refuse_change is 'An account stays as it was frozen, and is decided on once';
create trigger verantwoording_never_changes before update on besteding.verantwoording for each row execute function besteding.refuse_change();

-- Somebody of the network may fill in what was spent only as long as they keep the money.
create function besteding.mag_bijwerken(welke uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select identity.bereik('besteding bijwerken') = 'eigen buurten' and welke = any (identity.acting_buurten())
       and (identity.acting_rol() <> 'buurtnetwerklid'
            or platform.setting_id('persoon') = (select p.persoon_id from besteding.penvoerder as p where p.buurt_id = welke order by p.nummer desc limit 1))
  $$;
comment on function besteding.mag_bijwerken is 'Whether who asks may fill in what a neighbourhood spent: who leads it, and who keeps its money';

create function besteding.namen(welke uuid) returns table (persoon_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.naam from identity.persoon as p
     where (identity.bereik('besteding bekijken') = 'programma' or (identity.bereik('besteding bekijken') = 'eigen buurten' and welke = any (identity.acting_buurten())))
       and p.gewist is null
       and p.id in (select w.door from besteding.wijziging as w where w.buurt_id = welke
                    union select v.opgesteld_door from besteding.verantwoording as v where v.buurt_id = welke
                    union select v.besloten_door from besteding.verantwoording as v where v.buurt_id = welke
                    union select e.door from besteding.penvoerder as e where e.buurt_id = welke)
  $$;
comment on function besteding.namen is 'Who changed the spending of a neighbourhood and who gave and approved account of it, by name, for who may read it';

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['besteding', 'penvoerder', 'regel', 'termijn', 'wijziging', 'verantwoording'] loop
    execute format('alter table besteding.%I enable row level security', one);
    execute format('alter table besteding.%I force row level security', one);
    execute format('create policy task on besteding.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy owner_reads on besteding.%I for select to current_user using (true)', one);
    execute format('create policy read_own on besteding.%I for select to buurtwijs_app using (%s)', one, format(own, 'besteding bekijken'));
  end loop;
  foreach one in array array['regel', 'termijn'] loop
    execute format('create policy keep_own on besteding.%I for all to buurtwijs_app using (besteding.mag_bijwerken(buurt_id)) with check (besteding.mag_bijwerken(buurt_id))', one);
  end loop;
  execute format('create policy begin_own on besteding.besteding for insert to buurtwijs_app with check (nummer = 0 and (besteding.mag_bijwerken(buurt_id) or %s or %s))',
    format(own, 'penvoerder aanwijzen'), format(own, 'toekenning regelen'));
  execute format('create policy count_own on besteding.besteding for update to buurtwijs_app using (besteding.mag_bijwerken(buurt_id) or %1$s or %2$s) with check (besteding.mag_bijwerken(buurt_id) or %1$s or %2$s)',
    format(own, 'penvoerder aanwijzen'), format(own, 'toekenning regelen'));
  execute format('create policy add_own on besteding.wijziging for insert to buurtwijs_app with check (besteding.mag_bijwerken(buurt_id) and door = %s)', me);
  execute format('create policy appoint on besteding.penvoerder for insert to buurtwijs_app with check (%s and door = %s)', format(own, 'penvoerder aanwijzen'), me);
  execute format('create policy draw_up on besteding.verantwoording for insert to buurtwijs_app with check (besteding.mag_bijwerken(buurt_id) and opgesteld_door = %s and besluit is null)', me);
  execute format('create policy decide on besteding.verantwoording for update to buurtwijs_app using (%1$s and besluit is null) with check (%1$s and besloten_door = %2$s and opgesteld_door is distinct from %2$s)',
    format(own, 'verantwoording vaststellen'), me);
  execute format('create policy read_by_self on besteding.wijziging for select to buurtwijs_app using (door = %s)', me);
  execute format('create policy read_by_self on besteding.penvoerder for select to buurtwijs_app using (door = %1$s or persoon_id = %1$s)', me);
  execute format('create policy read_by_self on besteding.verantwoording for select to buurtwijs_app using (opgesteld_door = %1$s or besloten_door = %1$s)', me);
  execute format('create policy read_by_self on besteding.besteding for select to buurtwijs_app using (voorwaarden_door = %s)', me);
end $$;

revoke all on function besteding.mag_bijwerken, besteding.namen from public;
grant execute on function besteding.mag_bijwerken, besteding.namen to buurtwijs_app, buurtwijs_taak;
grant usage on schema besteding to buurtwijs_app, buurtwijs_taak;
grant select, insert on besteding.besteding, besteding.penvoerder, besteding.wijziging, besteding.verantwoording to buurtwijs_app, buurtwijs_taak;
grant update (nummer, voorwaarden, voorwaarden_versie, voorwaarden_door) on besteding.besteding to buurtwijs_app, buurtwijs_taak;
grant update (besluit, reden, besloten_door, besloten) on besteding.verantwoording to buurtwijs_app, buurtwijs_taak;
grant update (naam, persoon_id) on besteding.penvoerder to buurtwijs_taak;
grant select, insert, update, delete on besteding.regel, besteding.termijn to buurtwijs_app, buurtwijs_taak;
