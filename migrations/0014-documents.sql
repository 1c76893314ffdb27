-- Documents of a neighbourhood: the plans, budgets and minutes that were there before, beside what is said about them.

create table programma.document (
  buurt_id uuid not null references programma.transitiebuurt (buurt_id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  naam text not null check (length(btrim(naam)) between 1 and 120),
  soort text not null check (soort in ('pdf', 'docx', 'xlsx')),
  inhoud bytea not null check (octet_length(inhoud) between 1 and 10485760),
  grootte integer not null generated always as (octet_length(inhoud)) stored,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  door uuid references identity.persoon (id),
  toegevoegd timestamptz not null default now(),
  primary key (buurt_id, id),
  unique (buurt_id, sha256)
);
alter table programma.document alter column inhoud set storage external;
comment on table programma.document is 'A file of a neighbourhood, for who works on it; it never changes, and can be removed';
comment on column programma.document.inhoud is 'The file as it came; kept as it is, because these kinds are packed already';

alter table programma.stuk add column bestand uuid;
alter table programma.stuk add foreign key (buurt_id, bestand) references programma.document (buurt_id, id) on delete set null (bestand);
comment on column programma.stuk.bestand is 'The document that it is about, when that is kept here';

alter table programma.document enable row level security;
alter table programma.document force row level security;
create policy task on programma.document to buurtwijs_taak using (true) with check (true);
-- Such papers can hold names, so those who only watch the programme do not get them.
create policy read_own on programma.document for select to buurtwijs_app
  using ((select identity.bereik('buurt bijwerken')) = 'programma'
    or ((select identity.bereik('buurt bijwerken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[])));
create policy read_by_self on programma.document for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy add_own on programma.document for insert to buurtwijs_app
  with check (door = (select platform.setting_id('persoon'))
    and ((select identity.bereik('buurt bijwerken')) = 'programma'
      or ((select identity.bereik('buurt bijwerken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))));
create policy remove_own on programma.document for delete to buurtwijs_app
  using ((select identity.bereik('buurt bijwerken')) = 'programma'
    or ((select identity.bereik('buurt bijwerken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[])));

grant select, delete on programma.document to buurtwijs_app, buurtwijs_taak;
grant insert (buurt_id, naam, soort, inhoud, sha256, door, toegevoegd) on programma.document to buurtwijs_app, buurtwijs_taak;
