create schema logboek;
comment on schema logboek is 'What happened: written in the same transaction as what it describes, never changed after';

create table logboek.sleutel (
  persoon_id uuid primary key,
  sleutel bytea check (octet_length(sleutel) between 48 and 128),
  aangemaakt timestamptz not null default now(),
  vernietigd timestamptz,
  check ((sleutel is null) = (vernietigd is not null))
);
comment on table logboek.sleutel is 'The key under which the personal parts of log lines about one person are kept, wrapped in the key of the installation; erasure destroys it';

create table logboek.regel (
  id uuid primary key default gen_random_uuid(),
  vorm smallint not null default 1 check (vorm = 1),
  keten text not null generated always as (
    case
      when buurt_id is not null then 'buurt:' || buurt_id::text
      when organisatie_id is not null then 'organisatie:' || organisatie_id::text
      else 'programma'
    end
  ) stored,
  buurt_id uuid,
  organisatie_id uuid,
  tijd timestamptz not null,
  verwerking text not null check (verwerking ~ '^[a-z][a-z0-9-]*$'),
  handeling text not null check (handeling ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
  soort text not null check (soort in ('C', 'R', 'U', 'D', 'E')),
  uitkomst text not null default 'goed' check (uitkomst in ('goed', 'geweigerd', 'mislukt')),
  wie uuid,
  rol text,
  namens uuid,
  sessie uuid,
  betrokkenen uuid[] not null default '{}' check (array_position(betrokkenen, null) is null),
  inhoud jsonb not null default '{}' check (jsonb_typeof(inhoud) = 'object'),
  geheim jsonb not null default '{}' check (jsonb_typeof(geheim) = 'object'),
  spoor text not null check (length(spoor) between 1 and 100),
  bron text not null check (length(bron) between 1 and 100),
  aangemaakt timestamptz not null default clock_timestamp(),
  check (wie is not null or (rol is null and namens is null and sessie is null))
);
comment on table logboek.regel is 'One thing that happened: who, in which role, did what, about whom, for which purpose';
comment on column logboek.regel.vorm is 'Which columns the seal of this line is made of, so that later columns leave old seals as they are';
comment on column logboek.regel.keten is 'The chain that this line becomes a link of';
comment on column logboek.regel.tijd is 'When it happened, by the clock of the program';
comment on column logboek.regel.verwerking is 'The processing activity that it is part of, and with it the purpose';
comment on column logboek.regel.soort is 'As NEN 7513 has it: create, read, update, delete, execute';
comment on column logboek.regel.wie is 'The person who did it; null for the program itself and for who is not known yet';
comment on column logboek.regel.namens is 'The organisation on whose behalf: who answers for it';
comment on column logboek.regel.sessie is 'The session in which, and with it the device';
comment on column logboek.regel.betrokkenen is 'The persons whom it is about';
comment on column logboek.regel.inhoud is 'What may be read by who may read the line; no names, no free text about people';
comment on column logboek.regel.geheim is 'Personal parts, per person, encrypted with the key of that person';
comment on column logboek.regel.spoor is 'The request or the command in which it happened';
comment on column logboek.regel.bron is 'The program that wrote the line, with its version';
comment on column logboek.regel.aangemaakt is 'When the line was written, by the clock of the database';
create index regel_tijd on logboek.regel (tijd);
create index regel_keten on logboek.regel (keten, tijd);
create index regel_wie on logboek.regel (wie, tijd);
create index regel_betrokkenen on logboek.regel using gin (betrokkenen);

create table logboek.schakel (
  keten text not null,
  nummer bigint not null check (nummer > 0),
  regel_id uuid not null unique references logboek.regel (id),
  vorige bytea not null check (octet_length(vorige) = 32),
  zegel bytea not null check (octet_length(zegel) = 32),
  verzegeld timestamptz not null default clock_timestamp(),
  primary key (keten, nummer)
);
comment on table logboek.schakel is 'The seal on a line: SHA-256 of the seal before it and the bytes of the line, so that a changed, removed or moved line shows';
comment on column logboek.schakel.vorige is 'The seal of the link before; 32 zeros for the first of a chain';

create table logboek.open (
  regel_id uuid primary key
);
comment on table logboek.open is 'Lines that wait for their seal, for a second or so';

create table logboek.stand (
  keten text primary key,
  nummer bigint not null check (nummer > 0),
  zegel bytea not null check (octet_length(zegel) = 32),
  waarmerk bytea not null check (octet_length(waarmerk) = 32),
  gewijzigd timestamptz not null default clock_timestamp()
);
comment on table logboek.stand is 'The last seal of each chain: a line that is cut off at the end shows';
comment on column logboek.stand.waarmerk is 'HMAC of chain, number and seal with the key of the installation, which is not in the database: who can only write here cannot make a chain anew';

create function logboek.refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$ begin raise exception 'het logboek verandert niet: %', tg_op using errcode = '42501'; end $$;
comment on function logboek.refuse_change is 'Nothing in the log changes or goes';
create trigger regel_never_changes before update or delete on logboek.regel for each row execute function logboek.refuse_change();
create trigger regel_never_emptied before truncate on logboek.regel for each statement execute function logboek.refuse_change();
create trigger schakel_never_changes before update or delete on logboek.schakel for each row execute function logboek.refuse_change();
create trigger schakel_never_emptied before truncate on logboek.schakel for each statement execute function logboek.refuse_change();
create trigger stand_never_goes before delete on logboek.stand for each row execute function logboek.refuse_change();
create trigger sleutel_never_goes before delete on logboek.sleutel for each row execute function logboek.refuse_change();
create trigger sleutel_never_returns before update on logboek.sleutel for each row when (old.sleutel is null or new.sleutel is not null)
  execute function logboek.refuse_change();
create trigger stand_only_grows before update on logboek.stand for each row when (new.nummer <= old.nummer) execute function logboek.refuse_change();

create function logboek.wait_for_seal() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin insert into logboek.open (regel_id) values (new.id); return null; end $$;
comment on function logboek.wait_for_seal is 'Every line waits for its seal, whoever wrote it';
create trigger regel_waits after insert on logboek.regel for each row execute function logboek.wait_for_seal();

-- Without search_path of its own, so that it is worked into the query: a million lines are read in seconds. Every name in it is of pg_catalog or of the row.
create function logboek.bytes(r logboek.regel) returns bytea
  language sql stable parallel safe
  as $$
    select record_send(row(
      r.vorm, r.id, r.keten, r.buurt_id, r.organisatie_id, r.tijd, r.verwerking, r.handeling, r.soort, r.uitkomst, r.wie, r.rol, r.namens, r.sessie,
      r.betrokkenen, r.inhoud, r.geheim, r.spoor, r.bron, r.aangemaakt
    ))
  $$;
comment on function logboek.bytes is 'Everything that a line says, in the binary form of PostgreSQL, which no setting changes: what its seal is a hash of';

create function logboek.held(rol text, organisatie uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (select from identity.lidmaatschap as l where l.persoon_id = platform.setting_id('persoon') and l.rol = held.rol)
       and (organisatie is null or exists (
         select from identity.lidmaatschap as l where l.persoon_id = platform.setting_id('persoon') and l.organisatie_id = organisatie
       ))
  $$;
comment on function logboek.held is 'Whether who asks has or had this role, and belongs or belonged to this organisation: a line may tell of a role that just ended';

create function logboek.own_lines(van timestamptz, tot timestamptz, hoogstens integer, overslaan integer)
  returns table (
    id uuid, tijd timestamptz, verwerking text, handeling text, soort text, uitkomst text, wie uuid, naam text, rol text, organisatie text, buurt text,
    is_over_mij boolean, geheim text
  )
  language sql stable security definer set search_path = ''
  as $$
    select r.id, r.tijd, r.verwerking, r.handeling, r.soort, r.uitkomst, r.wie, p.naam, r.rol, o.naam, b.naam,
           r.betrokkenen @> array[platform.setting_id('persoon')], r.geheim ->> platform.setting('persoon')
      from logboek.regel as r
      left join identity.persoon as p on p.id = r.wie
      left join identity.organisatie as o on o.id = r.namens
      left join identity.buurt as b on b.id = r.buurt_id
     where (r.betrokkenen @> array[platform.setting_id('persoon')] or r.wie = platform.setting_id('persoon'))
       and (van is null or r.tijd >= van) and (tot is null or r.tijd < tot)
     order by r.tijd desc, r.aangemaakt desc, r.id
     limit hoogstens offset overslaan
  $$;
comment on function logboek.own_lines is 'The lines about who asks, or by them, with the names of who looked and where: found through the indexes, which the policies for visitors keep out of reach';

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
  with check (
    wie is not distinct from (select platform.setting_id('persoon'))
    and ((rol is null and namens is null) or logboek.held(rol, namens))
    and (sessie is null or exists (select from identity.sessie as s where s.id = regel.sessie and s.persoon_id = regel.wie))
  );
create policy read_about_self on logboek.regel for select to buurtwijs_app
  using (betrokkenen @> array[(select platform.setting_id('persoon'))] or wie = (select platform.setting_id('persoon')));
create policy read_regel on logboek.regel for select to buurtwijs_app
  using (
    (select identity.bereik('logboek bekijken')) = 'programma'
    or ((select identity.bereik('logboek bekijken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  );
create policy owner_reads_about_self on logboek.regel for select to current_user
  using (betrokkenen @> array[(select platform.setting_id('persoon'))] or wie = (select platform.setting_id('persoon')));
create policy owner_reads_names on identity.persoon for select to current_user using (true);
create policy owner_reads_names on identity.organisatie for select to current_user using (true);
create policy owner_reads_names on identity.buurt for select to current_user using (true);
create policy task_adds on logboek.regel for insert to buurtwijs_taak with check (true);
create policy task_reads on logboek.regel for select to buurtwijs_taak using (true);

create policy read_schakel on logboek.schakel for select to buurtwijs_app using (exists (select from logboek.regel as r where r.id = schakel.regel_id));
create policy task_reads on logboek.schakel for select to buurtwijs_taak using (true);
create policy task_seals on logboek.schakel for insert to buurtwijs_taak with check (true);
create policy owner_adds on logboek.open for insert to current_user with check (true);
create policy task_takes on logboek.open for all to buurtwijs_taak using (true) with check (true);
create policy task_keeps on logboek.stand for all to buurtwijs_taak using (true) with check (true);

create policy make_sleutel on logboek.sleutel for insert to buurtwijs_app
  with check (vernietigd is null and persoon_id = any ((select string_to_array(platform.setting('betrokkenen'), ','))::uuid[]));
create policy read_sleutel on logboek.sleutel for select to buurtwijs_app
  using (persoon_id = any ((select string_to_array(platform.setting('betrokkenen'), ','))::uuid[]));
create policy task_keeps on logboek.sleutel for all to buurtwijs_taak using (true) with check (true);

revoke execute on all functions in schema logboek from public;
grant execute on function logboek.bytes to buurtwijs_taak;
grant execute on function logboek.held, logboek.own_lines to buurtwijs_app;
grant usage on schema logboek to buurtwijs_app, buurtwijs_taak;
grant insert (buurt_id, organisatie_id, tijd, verwerking, handeling, soort, uitkomst, wie, rol, namens, sessie, betrokkenen, inhoud, geheim, spoor, bron)
  on logboek.regel to buurtwijs_app, buurtwijs_taak;
grant select on logboek.regel to buurtwijs_app, buurtwijs_taak;
grant select on logboek.schakel to buurtwijs_app;
grant select, insert on logboek.schakel to buurtwijs_taak;
grant select, delete on logboek.open to buurtwijs_taak;
grant select, insert, update on logboek.stand to buurtwijs_taak;
grant select, insert (persoon_id, sleutel) on logboek.sleutel to buurtwijs_app;
grant select, insert (persoon_id, sleutel, vernietigd), update (sleutel, vernietigd) on logboek.sleutel to buurtwijs_taak;
