create schema logboek;
comment on schema logboek is 'What happened: written in the same transaction as what it describes, never changed after';

create table logboek.sleutel (
  persoon_id uuid primary key,
  sleutel bytea,
  aangemaakt timestamptz not null default now(),
  vernietigd timestamptz,
  check ((sleutel is null) = (vernietigd is not null))
);
comment on table logboek.sleutel is 'The key under which the personal parts of log lines about one person are kept, wrapped in the key of the installation; erasure destroys it';

create table logboek.regel (
  id uuid primary key default gen_random_uuid(),
  keten text not null check (keten ~ '^(programma|buurt:[0-9a-f-]{36}|organisatie:[0-9a-f-]{36})$'),
  buurt_id uuid,
  organisatie_id uuid,
  tijd timestamptz not null,
  verwerking text not null,
  handeling text not null,
  soort text not null check (soort in ('C', 'R', 'U', 'D', 'E')),
  uitkomst text not null default 'goed' check (uitkomst in ('goed', 'geweigerd')),
  wie uuid,
  rol text,
  namens uuid,
  betrokkenen uuid[] not null default '{}',
  inhoud jsonb not null default '{}' check (jsonb_typeof(inhoud) = 'object'),
  geheim jsonb not null default '{}' check (jsonb_typeof(geheim) = 'object'),
  spoor text not null,
  aangemaakt timestamptz not null default clock_timestamp()
);
comment on table logboek.regel is 'One thing that happened: who, in which role, did what, about whom, for which purpose';
comment on column logboek.regel.keten is 'The chain that this line becomes a link of';
comment on column logboek.regel.soort is 'As NEN 7513 has it: create, read, update, delete, execute';
comment on column logboek.regel.wie is 'The person who did it; null for the program itself';
comment on column logboek.regel.namens is 'The organisation on whose behalf';
comment on column logboek.regel.betrokkenen is 'The persons whom it is about';
comment on column logboek.regel.inhoud is 'What may be read by who may read the line; no names, no free text about people';
comment on column logboek.regel.geheim is 'Personal parts, per person, encrypted with the key of that person';
comment on column logboek.regel.spoor is 'The request or the command in which it happened';
create index regel_keten on logboek.regel (keten, aangemaakt);
create index regel_betrokkenen on logboek.regel using gin (betrokkenen);
create index regel_wie on logboek.regel (wie, aangemaakt);

create table logboek.schakel (
  keten text not null,
  nummer bigint not null check (nummer > 0),
  regel_id uuid not null unique references logboek.regel (id),
  vorige bytea not null check (octet_length(vorige) = 32),
  zegel bytea not null check (octet_length(zegel) = 32),
  verzegeld timestamptz not null default clock_timestamp(),
  primary key (keten, nummer)
);
comment on table logboek.schakel is 'The seal on a line: a hash over it and over the seal before it, so that a changed, removed or moved line shows';

create table logboek.open (
  regel_id uuid primary key
);
comment on table logboek.open is 'Lines that wait for their seal, for a second or so';

create table logboek.stand (
  keten text primary key,
  nummer bigint not null,
  zegel bytea not null,
  gewijzigd timestamptz not null default clock_timestamp()
);
comment on table logboek.stand is 'The last seal of each chain: a line that is cut off at the end shows';

create function logboek.refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'het logboek verandert niet: %', tg_op using errcode = '42501'; end $$;
comment on function logboek.refuse_change is 'Nothing in the log changes or goes';
create trigger regel_never_changes before update or delete on logboek.regel for each row execute function logboek.refuse_change();
create trigger regel_never_emptied before truncate on logboek.regel for each statement execute function logboek.refuse_change();
create trigger schakel_never_changes before update or delete on logboek.schakel for each row execute function logboek.refuse_change();
create trigger schakel_never_emptied before truncate on logboek.schakel for each statement execute function logboek.refuse_change();

create function logboek.wait_for_seal() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin insert into logboek.open (regel_id) values (new.id); return null; end $$;
comment on function logboek.wait_for_seal is 'Every line waits for its seal, whoever wrote it';
create trigger regel_waits after insert on logboek.regel for each row execute function logboek.wait_for_seal();

create function logboek.tekst(r logboek.regel) returns text
  language sql stable parallel safe
  as $$
    select jsonb_build_array(
      r.id, r.keten, r.buurt_id, r.organisatie_id, to_char(r.tijd at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.verwerking, r.handeling, r.soort,
      r.uitkomst, r.wie, r.rol, r.namens, to_jsonb(r.betrokkenen), r.inhoud, r.geheim, r.spoor,
      to_char(r.aangemaakt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    )::text
  $$;
comment on function logboek.tekst is 'Everything that a line says, as one text: what its seal is a hash of';

do $$
declare
  one text;
begin
  foreach one in array array['sleutel', 'regel', 'schakel', 'open', 'stand'] loop
    execute format('alter table logboek.%I enable row level security', one);
    execute format('alter table logboek.%I force row level security', one);
  end loop;
end $$;

create policy add_regel on logboek.regel for insert to buurtwijs_app
  with check (wie is not distinct from (select platform.setting_id('persoon')));
create policy read_about_self on logboek.regel for select to buurtwijs_app
  using ((select platform.setting_id('persoon')) = any (betrokkenen) or wie = (select platform.setting_id('persoon')));
create policy read_regel on logboek.regel for select to buurtwijs_app
  using (
    (select identity.bereik('logboek bekijken')) = 'programma'
    or ((select identity.bereik('logboek bekijken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  );
create policy task_adds on logboek.regel for insert to buurtwijs_taak with check (true);
create policy task_reads on logboek.regel for select to buurtwijs_taak using (true);

create policy read_schakel on logboek.schakel for select to buurtwijs_app using (exists (select from logboek.regel as r where r.id = schakel.regel_id));
create policy task_reads on logboek.schakel for select to buurtwijs_taak using (true);
create policy task_seals on logboek.schakel for insert to buurtwijs_taak with check (true);
create policy owner_adds on logboek.open for insert to current_user with check (true);
create policy task_takes on logboek.open for all to buurtwijs_taak using (true) with check (true);
create policy task_keeps on logboek.stand for all to buurtwijs_taak using (true) with check (true);

create policy make_sleutel on logboek.sleutel for insert to buurtwijs_app with check (vernietigd is null);
create policy read_sleutel on logboek.sleutel for select to buurtwijs_app
  using (persoon_id = (select platform.setting_id('persoon')) or persoon_id = any (string_to_array(platform.setting('betrokkenen'), ',')::uuid[]));
create policy task_keeps on logboek.sleutel for all to buurtwijs_taak using (true) with check (true);

grant usage on schema logboek to buurtwijs_app, buurtwijs_taak;
grant insert, select on logboek.regel to buurtwijs_app, buurtwijs_taak;
grant select on logboek.schakel to buurtwijs_app;
grant select, insert on logboek.schakel to buurtwijs_taak;
grant select, delete on logboek.open to buurtwijs_taak;
grant select, insert, update on logboek.stand to buurtwijs_taak;
grant select, insert on logboek.sleutel to buurtwijs_app;
grant select, insert, update on logboek.sleutel to buurtwijs_taak;
