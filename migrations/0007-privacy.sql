create schema privacy;
comment on schema privacy is 'What people can ask about their own data, and how long data are kept';

create table privacy.wisverzoek (
  id uuid primary key default gen_random_uuid(),
  persoon_id uuid not null references identity.persoon (id),
  staat text not null default 'aangevraagd' check (staat in ('aangevraagd', 'ingetrokken', 'afgewezen', 'akkoord', 'gewist')),
  aangevraagd timestamptz not null,
  proef jsonb check (jsonb_typeof(proef) = 'array'),
  proef_op timestamptz,
  waarom text check (length(waarom) between 10 and 500),
  afgehandeld timestamptz,
  check ((proef is null) = (proef_op is null)),
  check ((staat in ('ingetrokken', 'afgewezen', 'gewist')) = (afgehandeld is not null)),
  check ((staat = 'afgewezen') = (waarom is not null))
);
comment on table privacy.wisverzoek is 'Somebody asks to be erased; it happens when two people in two roles agree';
comment on column privacy.wisverzoek.proef is 'What would happen, counted before anybody agrees: per rule how many rows, and which';
comment on column privacy.wisverzoek.waarom is 'Why it was refused, as the person gets to read it';
create unique index wisverzoek_once on privacy.wisverzoek (persoon_id) where staat in ('aangevraagd', 'akkoord');

create table privacy.opruiming (
  id uuid primary key default gen_random_uuid(),
  door uuid not null references identity.persoon (id),
  peildatum timestamptz not null,
  staat text not null default 'aangevraagd' check (staat in ('aangevraagd', 'akkoord', 'uitgevoerd', 'ingetrokken')),
  proef jsonb check (jsonb_typeof(proef) = 'array'),
  proef_op timestamptz,
  uitslag jsonb check (jsonb_typeof(uitslag) = 'array'),
  afgehandeld timestamptz,
  check ((proef is null) = (proef_op is null)),
  check ((staat in ('uitgevoerd', 'ingetrokken')) = (afgehandeld is not null))
);
comment on table privacy.opruiming is 'One run of the retention periods; it happens when two people in two roles agree with what was counted';
comment on column privacy.opruiming.peildatum is 'The day from which periods are counted back, also when the run comes later: nothing goes that the count did not show';

create table privacy.akkoord (
  id uuid primary key default gen_random_uuid(),
  wisverzoek_id uuid references privacy.wisverzoek (id),
  opruiming_id uuid references privacy.opruiming (id),
  door uuid not null references identity.persoon (id),
  rol text not null check (rol in ('privacy-officer', 'beheerder')),
  op timestamptz not null,
  check (num_nonnulls(wisverzoek_id, opruiming_id) = 1),
  unique (wisverzoek_id, rol),
  unique (wisverzoek_id, door),
  unique (opruiming_id, rol),
  unique (opruiming_id, door)
);
comment on table privacy.akkoord is 'Who agreed, in which role: never the same person twice, never the same role twice';

create table privacy.grafsteen (
  persoon_id uuid primary key,
  gewist timestamptz not null,
  aanleiding text not null check (aanleiding in ('wisverzoek', 'bewaartermijn', 'terugzetten'))
);
comment on table privacy.grafsteen is 'Who was erased, as an id only: so that a backup that is put back erases them again. The data folder keeps the same list';

do $$
declare
  one text;
begin
  foreach one in array array['wisverzoek', 'opruiming', 'akkoord', 'grafsteen'] loop
    execute format('alter table privacy.%I enable row level security', one);
    execute format('alter table privacy.%I force row level security', one);
    execute format('create policy task on privacy.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
end $$;

create policy read_own on privacy.wisverzoek for select to buurtwijs_app using (persoon_id = (select platform.setting_id('persoon')));
create policy ask_own on privacy.wisverzoek for insert to buurtwijs_app
  with check (persoon_id = (select platform.setting_id('persoon')) and staat = 'aangevraagd' and proef is null);
create policy withdraw_own on privacy.wisverzoek for update to buurtwijs_app
  using (persoon_id = (select platform.setting_id('persoon')) and staat = 'aangevraagd')
  with check (persoon_id = (select platform.setting_id('persoon')) and staat = 'ingetrokken');
create policy read_wisverzoek on privacy.wisverzoek for select to buurtwijs_app
  using ((select identity.bereik('wisverzoek behandelen')) = 'programma');
create policy handle_wisverzoek on privacy.wisverzoek for update to buurtwijs_app
  using ((select identity.bereik('wisverzoek behandelen')) = 'programma' and staat = 'aangevraagd' and persoon_id <> (select platform.setting_id('persoon')))
  with check (staat in ('afgewezen', 'akkoord') and persoon_id <> (select platform.setting_id('persoon')));

create policy read_opruiming on privacy.opruiming for select to buurtwijs_app
  using ((select identity.bereik('bewaartermijnen uitvoeren')) = 'programma');
create policy ask_opruiming on privacy.opruiming for insert to buurtwijs_app
  with check ((select identity.bereik('bewaartermijnen uitvoeren')) = 'programma' and door = (select platform.setting_id('persoon')) and proef is null);
create policy handle_opruiming on privacy.opruiming for update to buurtwijs_app
  using ((select identity.bereik('bewaartermijnen uitvoeren')) = 'programma' and staat = 'aangevraagd') with check (staat in ('ingetrokken', 'akkoord'));

create policy read_akkoord on privacy.akkoord for select to buurtwijs_app
  using (
    (wisverzoek_id is not null and (select identity.bereik('wisverzoek behandelen')) = 'programma')
    or (opruiming_id is not null and (select identity.bereik('bewaartermijnen uitvoeren')) = 'programma')
  );
create policy give_akkoord on privacy.akkoord for insert to buurtwijs_app
  with check (
    door = (select platform.setting_id('persoon')) and rol = (select identity.acting_rol()) and (
      (
        (select identity.bereik('wisverzoek behandelen')) = 'programma' and exists (
          select from privacy.wisverzoek as w where w.id = akkoord.wisverzoek_id and w.persoon_id <> akkoord.door and w.staat = 'aangevraagd' and w.proef is not null
        )
      )
      or (
        (select identity.bereik('bewaartermijnen uitvoeren')) = 'programma' and exists (
          select from privacy.opruiming as o where o.id = akkoord.opruiming_id and o.staat = 'aangevraagd' and o.proef is not null
        )
      )
    )
  );

create policy read_own on identity.uitnodiging for select to buurtwijs_app
  using (mail = (select platform.setting('mail')) and exists (select from identity.persoon as p where p.id = platform.setting_id('persoon') and p.mail = uitnodiging.mail));
create policy read_own on platform.bericht for select to buurtwijs_app
  using (aan = (select platform.setting('mail')) and exists (select from identity.persoon as p where p.id = platform.setting_id('persoon') and p.mail = bericht.aan));
create policy read_own on identity.inloglink for select to buurtwijs_app using (persoon_id = (select platform.setting_id('persoon')));

grant usage on schema privacy to buurtwijs_app, buurtwijs_taak;
grant select on privacy.wisverzoek, privacy.opruiming, privacy.akkoord to buurtwijs_app, buurtwijs_taak;
grant insert (persoon_id, aangevraagd) on privacy.wisverzoek to buurtwijs_app;
grant update (staat, waarom, afgehandeld) on privacy.wisverzoek to buurtwijs_app;
grant insert (door, peildatum) on privacy.opruiming to buurtwijs_app;
grant update (staat, afgehandeld) on privacy.opruiming to buurtwijs_app;
grant insert (wisverzoek_id, opruiming_id, door, rol, op) on privacy.akkoord to buurtwijs_app;
grant update, delete on privacy.wisverzoek, privacy.opruiming to buurtwijs_taak;
grant delete on privacy.akkoord to buurtwijs_taak;
grant select, insert on privacy.grafsteen to buurtwijs_taak;

grant update (beroep) on identity.lidmaatschap to buurtwijs_taak;
grant delete on identity.lidmaatschap, identity.uitnodiging to buurtwijs_taak;
