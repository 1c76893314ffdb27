create schema menukaart;
comment on schema menukaart is 'What people propose for the menukaart, and what became of it; the entries that ship with the program are not here';

create table menukaart.voorstel (
  id uuid primary key default gen_random_uuid(),
  interventie text not null check (interventie ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(interventie) <= 80),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  op_versie integer not null check (op_versie >= 0),
  toelichting text not null check (length(btrim(toelichting)) between 3 and 2000),
  staat text not null default 'ingediend' check (staat in ('ingediend', 'ingetrokken', 'aangenomen', 'afgewezen')),
  door uuid not null references identity.persoon (id),
  ingediend timestamptz not null,
  orgaan_id uuid references programma.orgaan (id),
  beoordelaar uuid references identity.persoon (id),
  reden text check (length(btrim(reden)) between 3 and 2000),
  beoordeeld timestamptz,
  versie integer not null default 1,
  check (beoordelaar is null or beoordelaar <> door),
  check ((staat in ('aangenomen', 'afgewezen')) = (beoordelaar is not null and orgaan_id is not null and reden is not null and beoordeeld is not null))
);
comment on table menukaart.voorstel is 'An entry as somebody proposes it, whole, and what a themacoalitie decided about it';
comment on column menukaart.voorstel.op_versie is 'The version of the entry that somebody looked at; 0 for a new one';
create index voorstel_door on menukaart.voorstel (door);
create index voorstel_open on menukaart.voorstel (ingediend) where staat = 'ingediend';

create table menukaart.versie (
  interventie text not null,
  nummer integer not null check (nummer > 0),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  voorstel_id uuid not null unique references menukaart.voorstel (id),
  sinds timestamptz not null,
  primary key (interventie, nummer)
);
comment on table menukaart.versie is 'An entry as a themacoalitie adopted it, for everybody; it never changes, another version stands beside it';
create trigger versie_never_changes before update or delete on menukaart.versie for each row execute function programma.refuse_change();

create policy owner_reads on programma.orgaan for select to current_user using (true);

create function menukaart.eigen_coalities() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(o.id), '{}') from programma.orgaanlid as l join programma.orgaan as o on o.id = l.orgaan_id
     where l.persoon_id = platform.setting_id('persoon') and l.tot is null and o.soort = 'themacoalitie' and o.beeindigd is null
  $$;
comment on function menukaart.eigen_coalities is 'The themacoalities in which who asks sits now';

alter table menukaart.voorstel enable row level security;
alter table menukaart.voorstel force row level security;
alter table menukaart.versie enable row level security;
alter table menukaart.versie force row level security;
create policy task on menukaart.voorstel to buurtwijs_taak using (true) with check (true);
create policy task on menukaart.versie to buurtwijs_taak using (true) with check (true);
create policy read_own on menukaart.voorstel for select to buurtwijs_app
  using (door = (select platform.setting_id('persoon')) or beoordelaar = (select platform.setting_id('persoon')));
create policy read_as_coalitie on menukaart.voorstel for select to buurtwijs_app using (cardinality((select menukaart.eigen_coalities())) > 0);
create policy propose on menukaart.voorstel for insert to buurtwijs_app
  with check (door = (select platform.setting_id('persoon')) and staat = 'ingediend');
create policy withdraw_own on menukaart.voorstel for update to buurtwijs_app
  using (door = (select platform.setting_id('persoon')) and staat = 'ingediend')
  with check (door = (select platform.setting_id('persoon')) and staat = 'ingetrokken');
create policy judge on menukaart.voorstel for update to buurtwijs_app
  using (staat = 'ingediend' and door <> (select platform.setting_id('persoon')) and cardinality((select menukaart.eigen_coalities())) > 0)
  with check (
    staat in ('aangenomen', 'afgewezen') and door <> (select platform.setting_id('persoon'))
    and beoordelaar = (select platform.setting_id('persoon')) and orgaan_id = any ((select menukaart.eigen_coalities())::uuid[])
  );
create policy read_versie on menukaart.versie for select to buurtwijs_app using (true);
create policy adopt on menukaart.versie for insert to buurtwijs_app
  with check (exists (
    select from menukaart.voorstel as v
     where v.id = voorstel_id and v.interventie = versie.interventie and v.inhoud = versie.inhoud
       and v.staat = 'aangenomen' and v.beoordelaar = (select platform.setting_id('persoon'))));

grant usage on schema menukaart to buurtwijs_app, buurtwijs_taak;
grant select, insert on menukaart.voorstel, menukaart.versie to buurtwijs_app, buurtwijs_taak;
grant update (staat, orgaan_id, beoordelaar, reden, beoordeeld, versie) on menukaart.voorstel to buurtwijs_app, buurtwijs_taak;
