create schema buurtagenda;
comment on schema buurtagenda is 'What people say about a neighbourhood, its challenges and strengths, and its picture as it was adopted';

create table buurtagenda.inzicht (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  bron text not null check (bron in ('bewoners', 'professionals', 'bijeenkomst', 'wandeling', 'vragenlijst')),
  datum date not null,
  tekst text not null check (length(btrim(tekst)) between 3 and 4000),
  mensen integer not null default 1 check (mensen between 1 and 100000),
  kant text not null check (kant in ('uitdaging', 'kracht')),
  onderwerpen text[] not null default '{}' check (cardinality(onderwerpen) <= 20),
  themas text[] not null default '{}' check (cardinality(themas) <= 5),
  maten text[] not null default '{}' check (cardinality(maten) <= 50),
  citeren boolean not null default false,
  zichtbaar text not null check (zichtbaar in ('netwerk', 'programma', 'iedereen')),
  door uuid references identity.persoon (id),
  versie integer not null default 1,
  ontvangen timestamptz not null default now(),
  gewijzigd timestamptz not null default now(),
  primary key (buurt_id, id),
  check (zichtbaar <> 'iedereen' or citeren)
);
comment on table buurtagenda.inzicht is 'What came out of a talk, a walk or a survey in a neighbourhood, without names';
comment on column buurtagenda.inzicht.id is 'Made by the device on which it was written, so that sending it again adds nothing';
comment on column buurtagenda.inzicht.mensen is 'How many people said it';
comment on column buurtagenda.inzicht.citeren is 'Whether who said it agreed to be quoted in these words';
create index inzicht_datum on buurtagenda.inzicht (buurt_id, datum desc, id);

create table buurtagenda.uitdaging (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  kant text not null check (kant in ('uitdaging', 'kracht')),
  onderwerp text check (length(onderwerp) between 2 and 60),
  titel text not null check (length(btrim(titel)) between 3 and 140),
  wat text not null check (length(wat) <= 3000),
  waarom text not null check (length(waarom) <= 3000),
  gevolg text not null check (length(gevolg) <= 3000),
  anders text check (length(btrim(anders)) between 3 and 3000),
  cijfers jsonb not null default '[]' check (jsonb_typeof(cijfers) = 'array'),
  themas text[] not null default '{}' check (cardinality(themas) <= 5),
  plek integer check (plek > 0),
  versie integer not null default 1,
  door uuid references identity.persoon (id),
  aangemaakt timestamptz not null default now(),
  gewijzigd timestamptz not null default now(),
  primary key (buurt_id, id)
);
comment on table buurtagenda.uitdaging is 'A challenge or a strength of a neighbourhood in the words of its network';
comment on column buurtagenda.uitdaging.cijfers is 'The figures that it rests on, as they were when it was written: measure, period, release and value';
comment on column buurtagenda.uitdaging.anders is 'Where the network sees it otherwise than the figures say, in its own words';
comment on column buurtagenda.uitdaging.plek is 'Its place on the agenda of the neighbourhood; null while it is not chosen';
create index uitdaging_buurt on buurtagenda.uitdaging (buurt_id, kant, plek);

create table buurtagenda.steunt_op (
  buurt_id uuid not null,
  uitdaging_id uuid not null,
  inzicht_id uuid not null,
  primary key (buurt_id, uitdaging_id, inzicht_id),
  foreign key (buurt_id, uitdaging_id) references buurtagenda.uitdaging (buurt_id, id) on delete cascade,
  foreign key (buurt_id, inzicht_id) references buurtagenda.inzicht (buurt_id, id) on delete cascade
);
comment on table buurtagenda.steunt_op is 'The insights that a challenge or a strength rests on';

create table buurtagenda.mening (
  buurt_id uuid not null,
  uitdaging_id uuid not null,
  persoon_id uuid not null references identity.persoon (id),
  eens boolean not null,
  gegeven timestamptz not null default now(),
  primary key (buurt_id, uitdaging_id, persoon_id),
  foreign key (buurt_id, uitdaging_id) references buurtagenda.uitdaging (buurt_id, id) on delete cascade
);
comment on table buurtagenda.mening is 'Whether a member of the network agrees with a challenge or a strength';

create table buurtagenda.telling (
  buurt_id uuid not null,
  id uuid not null default gen_random_uuid(),
  uitdaging_id uuid not null,
  waar text not null check (length(btrim(waar)) between 3 and 200),
  datum date not null,
  eens integer not null check (eens between 0 and 100000),
  oneens integer not null check (oneens between 0 and 100000),
  door uuid references identity.persoon (id),
  primary key (buurt_id, id),
  foreign key (buurt_id, uitdaging_id) references buurtagenda.uitdaging (buurt_id, id) on delete cascade,
  check (eens + oneens > 0)
);
comment on table buurtagenda.telling is 'How many residents agreed and did not, as the network counted them at a meeting or a door';

create table buurtagenda.agenda (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  ernst numeric not null check (ernst between 0 and 5),
  omvang numeric not null check (omvang between 0 and 5),
  invloed numeric not null check (invloed between 0 and 5),
  stem numeric not null check (stem between 0 and 1),
  versie integer not null default 1,
  check (ernst + omvang + invloed > 0)
);
comment on table buurtagenda.agenda is 'How heavy a network lets severity, residents, influence and voices count in what is proposed to it, and the version of its agenda as a whole';

create table buurtagenda.beeld (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  versie integer not null check (versie > 0),
  inhoud text not null check (length(inhoud) <= 4000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reden text not null check (length(btrim(reden)) between 3 and 1000),
  door uuid references identity.persoon (id),
  vastgesteld timestamptz not null default now(),
  primary key (buurt_id, versie)
);
comment on table buurtagenda.beeld is 'The picture of a neighbourhood as its network adopted it: figures, texts and agenda; the first one is the baseline. It never changes, another version stands beside it';
comment on column buurtagenda.beeld.inhoud is 'JSON in its canonical form (RFC 8785), of which sha256 is the hash';
create trigger beeld_never_changes before update on buurtagenda.beeld for each row execute function programma.refuse_change();

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['inzicht', 'uitdaging', 'steunt_op', 'mening', 'telling', 'agenda', 'beeld'] loop
    execute format('alter table buurtagenda.%I enable row level security', one);
    execute format('alter table buurtagenda.%I force row level security', one);
    execute format('create policy task on buurtagenda.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['uitdaging', 'steunt_op', 'telling', 'agenda', 'beeld'] loop
    execute format('create policy read_own on buurtagenda.%I for select to buurtwijs_app using (%s)', one, format(own, 'buurtagenda bekijken'));
  end loop;
  foreach one in array array['uitdaging', 'steunt_op', 'telling', 'agenda'] loop
    execute format('create policy keep_own on buurtagenda.%I for all to buurtwijs_app using (%s) with check (%2$s)', one, format(own, 'buurtagenda bijwerken'));
  end loop;
  execute format('create policy adopt_own on buurtagenda.beeld for insert to buurtwijs_app with check (%s)', format(own, 'buurtbeeld vaststellen'));
  -- What people said in confidence stays with the network; the programme reads what may go further.
  execute format('create policy read_own on buurtagenda.inzicht for select to buurtwijs_app using (%s and (zichtbaar <> ''netwerk'' or (select identity.bereik(''inzichten bekijken'')) <> ''programma''))',
    format(own, 'inzichten bekijken'));
  execute format('create policy add_own on buurtagenda.inzicht for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', format(own, 'buurtagenda bijwerken'));
  execute format('create policy change_own on buurtagenda.inzicht for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtagenda bijwerken'));
  execute format('create policy drop_own on buurtagenda.inzicht for delete to buurtwijs_app using (%s)', format(own, 'buurtagenda bijwerken'));
  -- A member says what they think themselves; how many do is for who sees the agenda.
  execute format('create policy read_own on buurtagenda.mening for select to buurtwijs_app using (%s)', format(own, 'buurtagenda bekijken'));
  execute format('create policy keep_own on buurtagenda.mening for all to buurtwijs_app using (persoon_id = (select platform.setting_id(''persoon''))) with check (%s and persoon_id = (select platform.setting_id(''persoon'')))',
    format(own, 'buurtagenda bijwerken'));
  foreach one in array array['inzicht', 'uitdaging', 'telling', 'beeld'] loop
    execute format('create policy read_by_self on buurtagenda.%I for select to buurtwijs_app using (door = (select platform.setting_id(''persoon'')))', one);
  end loop;
end $$;

grant usage on schema buurtagenda to buurtwijs_app, buurtwijs_taak;
grant select, insert, update, delete on buurtagenda.inzicht, buurtagenda.uitdaging, buurtagenda.steunt_op, buurtagenda.mening, buurtagenda.telling,
  buurtagenda.agenda to buurtwijs_app, buurtwijs_taak;
grant select, insert on buurtagenda.beeld to buurtwijs_app, buurtwijs_taak;
grant delete on buurtagenda.beeld to buurtwijs_taak;
