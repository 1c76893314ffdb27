create table identity.overdracht (
  id uuid primary key default gen_random_uuid(),
  van uuid not null unique references identity.lidmaatschap (id) on delete cascade,
  naar uuid not null references identity.lidmaatschap (id) on delete cascade,
  notitie text check (length(notitie) <= 4000),
  door uuid not null references identity.persoon (id),
  gedaan timestamptz not null,
  check (van <> naar)
);
comment on table identity.overdracht is 'A role that went from one person to another in one go, with what the one wanted the other to know';
create index overdracht_naar on identity.overdracht (naar);

alter table identity.overdracht enable row level security;
alter table identity.overdracht force row level security;
create policy task on identity.overdracht to buurtwijs_taak using (true) with check (true);
create policy read_overdracht on identity.overdracht for select to buurtwijs_app
  using (
    exists (
      select from identity.lidmaatschap as l where l.id in (overdracht.van, overdracht.naar) and l.persoon_id = (select platform.setting_id('persoon'))
    )
  );
create policy add_overdracht on identity.overdracht for insert to buurtwijs_app
  with check (
    door = (select platform.setting_id('persoon'))
    and exists (
      select from identity.lidmaatschap as v join identity.lidmaatschap as n on n.id = overdracht.naar
       where v.id = overdracht.van and v.beeindigd is null and n.beeindigd is null and n.rol = v.rol
         and n.buurt_id is not distinct from v.buurt_id and n.organisatie_id is not distinct from v.organisatie_id
    )
  );

grant select, insert on identity.overdracht to buurtwijs_app, buurtwijs_taak;
