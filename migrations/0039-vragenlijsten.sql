create schema vragenlijsten;
comment on schema vragenlijsten is 'Questionnaires that are held in waves: what is asked, the codes with which people answer, and answers that are not linked to them';

create table vragenlijsten.bewoording (
  instrument text primary key check (instrument in ('carerqol-7d', 'katz-6')),
  inhoud jsonb not null check (length(inhoud::text) < 20000),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bron text not null check (length(btrim(bron)) between 3 and 400),
  door uuid references identity.persoon (id),
  gezet timestamptz not null,
  bevestigd_door uuid references identity.persoon (id),
  bevestigd timestamptz,
  check (bevestigd_door is null or bevestigd is not null),
  check (bevestigd_door is distinct from door or bevestigd_door is null)
);
comment on table vragenlijsten.bewoording is 'The official words of an instrument that did not come with the product: put in once, confirmed by somebody else, and locked from then on';

create table vragenlijsten.lijst (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  naam text not null check (length(btrim(naam)) between 2 and 120),
  vorm jsonb not null check (length(vorm::text) < 200000),
  vorige_id uuid,
  vast boolean not null default false,
  door uuid references identity.persoon (id),
  gewijzigd timestamptz not null,
  versie integer not null default 1 check (versie > 0),
  primary key (buurt_id, id),
  foreign key (buurt_id, vorige_id) references vragenlijsten.lijst (buurt_id, id)
);
comment on table vragenlijsten.lijst is 'An own questionnaire of a neighbourhood, in the JSON of SurveyJS; once a wave was opened with it, it does not change and a new version is another row';

create table vragenlijsten.golf (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  naam text not null check (length(btrim(naam)) between 2 and 120),
  moment text not null check (moment in ('nulmeting', 'kwartaal', 'halfjaar', 'einde', 'anders')),
  wie text not null check (wie in ('bewoners', 'medewerkers')),
  instrumenten text[] not null,
  achtergrond text[] not null check (achtergrond <@ array['leeftijd', 'geslacht']),
  lijst_id uuid,
  tot date not null,
  staat text not null default 'concept' check (staat in ('concept', 'open', 'gesloten')),
  vorm jsonb,
  vast jsonb,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  uitkomst jsonb,
  door uuid references identity.persoon (id),
  geopend timestamptz,
  gesloten timestamptz,
  versie integer not null default 1 check (versie > 0),
  primary key (buurt_id, id),
  foreign key (buurt_id, lijst_id) references vragenlijsten.lijst (buurt_id, id),
  check ((staat = 'concept') = (geopend is null) and (geopend is null) = (vorm is null) and (vorm is null) = (hash is null) and (vorm is null) = (vast is null)),
  check ((staat = 'gesloten') = (gesloten is not null) and (gesloten is null) = (uitkomst is null))
);
comment on table vragenlijsten.golf is 'One time that people are asked something: a draft, open to be answered, or closed with its result';
comment on column vragenlijsten.golf.vorm is 'What is asked, as it was when the wave was opened, in the JSON of SurveyJS';
comment on column vragenlijsten.golf.vast is 'The instruments in it: id, version and the hash of their words';
comment on column vragenlijsten.golf.uitkomst is 'What came out, computed once at closing without anything about too few people; later deletions change nothing in it';
create index golf_open on vragenlijsten.golf (buurt_id, geopend desc nulls first, id);

create function vragenlijsten.houd_vast() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if tg_table_name = 'golf' then
      if old.vorm is not null and (new.vorm, new.vast, new.hash, new.instrumenten, new.achtergrond, new.lijst_id, new.wie, new.geopend)
           is distinct from (old.vorm, old.vast, old.hash, old.instrumenten, old.achtergrond, old.lijst_id, old.wie, old.geopend)
        or old.staat = 'gesloten' and (new.staat, new.uitkomst, new.gesloten) is distinct from (old.staat, old.uitkomst, old.gesloten) then
        raise exception 'a questionnaire in the field does not change' using errcode = 'check_violation';
      end if;
    elsif tg_table_name = 'lijst' then
      if old.vast and (new.vorm, new.naam, new.vast) is distinct from (old.vorm, old.naam, old.vast) then
        raise exception 'a questionnaire that was used does not change' using errcode = 'check_violation';
      end if;
    elsif old.bevestigd is not null and (new.inhoud, new.hash, new.bron, new.bevestigd) is distinct from (old.inhoud, old.hash, old.bron, old.bevestigd) then
      raise exception 'confirmed words do not change' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
create trigger houd_vast before update on vragenlijsten.golf for each row execute function vragenlijsten.houd_vast();
create trigger houd_vast before update on vragenlijsten.lijst for each row execute function vragenlijsten.houd_vast();
create trigger houd_vast before update on vragenlijsten.bewoording for each row execute function vragenlijsten.houd_vast();

create table vragenlijsten.code (
  buurt_id uuid not null,
  golf_id uuid not null,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  wijze text not null check (wijze in ('brief', 'link', 'mail')),
  geheim bytea not null unique check (octet_length(geheim) = 32),
  zending bytea check (octet_length(zending) = 32),
  primary key (buurt_id, golf_id, id),
  unique (buurt_id, golf_id, nummer),
  foreign key (buurt_id, golf_id) references vragenlijsten.golf (buurt_id, id) on delete cascade
);
comment on table vragenlijsten.code is 'With each code one answer can be given; only a hash of it is kept, and no moment at which it was used';
comment on column vragenlijsten.code.zending is 'Set when it was used: a hash of what the device made, so that the same thing sent again is known. Nothing leads from here to the answer';

create table vragenlijsten.adres (
  code_id uuid primary key,
  buurt_id uuid not null,
  golf_id uuid not null,
  mail text not null check (length(mail) between 3 and 300),
  taal text not null check (taal in ('nl', 'en')),
  herinnerd integer not null default 0,
  foreign key (buurt_id, golf_id, code_id) references vragenlijsten.code (buurt_id, golf_id, id) on delete cascade
);
comment on table vragenlijsten.adres is 'Where somebody is invited and reminded; goes when they answer, and when the wave closes';
create index adres_golf on vragenlijsten.adres (buurt_id, golf_id);

create table vragenlijsten.antwoord (
  buurt_id uuid not null,
  golf_id uuid not null,
  id uuid not null,
  antwoorden jsonb not null,
  langs text not null check (langs in ('scherm', 'papier')),
  namens text not null check (namens in ('zelf', 'samen', 'ander')),
  intrek bytea unique check (octet_length(intrek) = 32),
  primary key (buurt_id, golf_id, id),
  foreign key (buurt_id, golf_id) references vragenlijsten.golf (buurt_id, id) on delete cascade
);
comment on table vragenlijsten.antwoord is 'What somebody answered. Who, with which code and when is not known';
comment on column vragenlijsten.antwoord.intrek is 'Hash of what somebody got to take their answer back';

create table vragenlijsten.tekst (
  buurt_id uuid not null,
  golf_id uuid not null,
  id uuid not null,
  vraag text not null,
  tekst text not null check (length(btrim(tekst)) between 1 and 4000),
  staat text not null default 'nieuw' check (staat in ('nieuw', 'vrij', 'weg')),
  intrek bytea check (octet_length(intrek) = 32),
  door uuid references identity.persoon (id),
  versie integer not null default 1 check (versie > 0),
  primary key (buurt_id, golf_id, id),
  foreign key (buurt_id, golf_id) references vragenlijsten.golf (buurt_id, id) on delete cascade
);
comment on table vragenlijsten.tekst is 'What somebody wrote in their own words, apart from their other answers, and what a person of the network decided about showing it';
create index tekst_intrek on vragenlijsten.tekst (intrek);

create table vragenlijsten.papier (
  buurt_id uuid not null,
  golf_id uuid not null,
  geheim bytea not null check (octet_length(geheim) = 32),
  antwoorden jsonb not null,
  namens text not null check (namens in ('zelf', 'samen', 'ander')),
  door uuid not null references identity.persoon (id),
  primary key (buurt_id, golf_id, geheim),
  foreign key (buurt_id, golf_id) references vragenlijsten.golf (buurt_id, id) on delete cascade
);
comment on table vragenlijsten.papier is 'Answers on paper that one person typed in, until somebody else typed them too; then it goes';

create function vragenlijsten.open_golf(welk bytea)
  returns table (buurt_id uuid, golf_id uuid, buurt text, naam text, wie text, tot date, staat text, vorm jsonb, gebruikt boolean)
  language sql stable security definer set search_path = ''
  as $$
    select g.buurt_id, g.id, b.naam, g.naam, g.wie, g.tot, g.staat, g.vorm, c.zending is not null
      from vragenlijsten.code as c join vragenlijsten.golf as g on g.buurt_id = c.buurt_id and g.id = c.golf_id join identity.buurt as b on b.id = g.buurt_id
     where c.geheim = welk
  $$;
comment on function vragenlijsten.open_golf is 'What a code leads to, by the hash of the code';

create function vragenlijsten.neem_aan(welk bytea, zending bytea, inhoud jsonb, hoe text, invuller text, intrek bytea, teksten jsonb, tekst_intrek bytea)
  returns text language plpgsql volatile security definer set search_path = ''
  as $$
  declare
    c record;
  begin
    select k.buurt_id, k.golf_id, k.id, k.zending, g.staat into c
      from vragenlijsten.code as k join vragenlijsten.golf as g on g.buurt_id = k.buurt_id and g.id = k.golf_id
     where k.geheim = welk for update of k for share of g;
    if not found then return 'onbekend'; end if;
    if c.zending = neem_aan.zending then return 'zelfde'; end if;
    if c.zending is not null then return 'gebruikt'; end if;
    if c.staat <> 'open' then return 'dicht'; end if;
    update vragenlijsten.code as k set zending = neem_aan.zending where k.buurt_id = c.buurt_id and k.golf_id = c.golf_id and k.id = c.id;
    delete from vragenlijsten.adres as a where a.code_id = c.id;
    delete from vragenlijsten.papier as p where p.buurt_id = c.buurt_id and p.golf_id = c.golf_id and p.geheim = welk;
    insert into vragenlijsten.antwoord (buurt_id, golf_id, id, antwoorden, langs, namens, intrek)
      values (c.buurt_id, c.golf_id, gen_random_uuid(), inhoud, hoe, invuller, neem_aan.intrek);
    insert into vragenlijsten.tekst (buurt_id, golf_id, id, vraag, tekst, intrek)
      select c.buurt_id, c.golf_id, gen_random_uuid(), t ->> 'vraag', t ->> 'tekst', tekst_intrek from jsonb_array_elements(teksten) as t;
    return 'nieuw';
  end $$;
comment on function vragenlijsten.neem_aan is 'Takes one answer with a code, whole or not at all; the same thing sent again is told apart from another answer with a used code';

create function vragenlijsten.trek_in(welk bytea, teksten bytea)
  returns text language plpgsql volatile security definer set search_path = ''
  as $$
  declare
    weg integer;
  begin
    delete from vragenlijsten.tekst as t where t.intrek = teksten;
    delete from vragenlijsten.antwoord as a where a.intrek = welk;
    get diagnostics weg = row_count;
    return case when weg = 0 then 'onbekend' else 'weg' end;
  end $$;
comment on function vragenlijsten.trek_in is 'Takes the answer away of who has what was given with the receipt. A result that was computed stays as it was';

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
  sees constant text := format(own, 'vragenlijsten bekijken');
  keeps constant text := format(own, 'vragenlijsten bijwerken');
  counted constant text := 'golf_id = (select platform.setting_id(''golf'')) and ';
begin
  foreach one in array array['bewoording', 'lijst', 'golf', 'code', 'adres', 'antwoord', 'tekst', 'papier'] loop
    execute format('alter table vragenlijsten.%I enable row level security', one);
    execute format('alter table vragenlijsten.%I force row level security', one);
    execute format('create policy task on vragenlijsten.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  -- Functions of the database take answers in, with the right of the owner of the tables.
  foreach one in array array['golf', 'code', 'adres', 'antwoord', 'tekst', 'papier'] loop
    execute format('create policy owner_takes on vragenlijsten.%I for all to current_user using (true) with check (true)', one);
  end loop;
  foreach one in array array['lijst', 'golf', 'code', 'tekst'] loop
    execute format('create policy read_own on vragenlijsten.%I for select to buurtwijs_app using (%s)', one, sees);
  end loop;
  foreach one in array array['lijst', 'golf', 'code', 'adres'] loop
    execute format('create policy make_own on vragenlijsten.%I for insert to buurtwijs_app with check (%s)', one, keeps);
  end loop;
  foreach one in array array['lijst', 'golf', 'adres', 'tekst'] loop
    execute format('create policy change_own on vragenlijsten.%1$I for update to buurtwijs_app using (%2$s) with check (%2$s)', one, keeps);
  end loop;
  foreach one in array array['lijst', 'golf'] loop
    execute format('create policy drop_own on vragenlijsten.%I for delete to buurtwijs_app using (%s)', one, keeps);
  end loop;
  -- Addresses and answers are read by an action that names the wave, and by nothing else.
  execute format('create policy use_named on vragenlijsten.adres for select to buurtwijs_app using (%s)', counted || keeps);
  execute format('create policy end_named on vragenlijsten.adres for delete to buurtwijs_app using (%s)', counted || keeps);
  execute format('create policy count_named on vragenlijsten.antwoord for select to buurtwijs_app using (%s)', counted || keeps);
  execute format('create policy type_own on vragenlijsten.papier for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', keeps);
  execute format('create policy compare_named on vragenlijsten.papier for select to buurtwijs_app using (%s)', counted || keeps);
  execute format('create policy end_named on vragenlijsten.papier for delete to buurtwijs_app using (%s)', counted || keeps);
end $$;
create policy read_all on vragenlijsten.bewoording for select to buurtwijs_app using (true);
create policy put_in on vragenlijsten.bewoording for insert to buurtwijs_app
  with check ((select identity.bereik('bewoordingen vastleggen')) = 'programma' and door = (select platform.setting_id('persoon')) and bevestigd is null);
create policy confirm on vragenlijsten.bewoording for update to buurtwijs_app
  using ((select identity.bereik('bewoordingen vastleggen')) = 'programma') with check ((select identity.bereik('bewoordingen vastleggen')) = 'programma');
create policy take_out on vragenlijsten.bewoording for delete to buurtwijs_app
  using ((select identity.bereik('bewoordingen vastleggen')) = 'programma' and bevestigd is null);
create policy read_by_self on vragenlijsten.adres for select to buurtwijs_app using (mail = (select p.mail from identity.persoon as p where p.id = (select platform.setting_id('persoon'))));
create policy read_by_self on vragenlijsten.lijst for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_by_self on vragenlijsten.golf for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_by_self on vragenlijsten.tekst for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_by_self on vragenlijsten.papier for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));

grant usage on schema vragenlijsten to buurtwijs_app, buurtwijs_taak;
grant select, insert, delete on vragenlijsten.bewoording, vragenlijsten.lijst, vragenlijsten.golf, vragenlijsten.adres, vragenlijsten.papier to buurtwijs_app;
grant select, insert on vragenlijsten.code to buurtwijs_app;
grant select on vragenlijsten.antwoord, vragenlijsten.tekst to buurtwijs_app;
grant update (bevestigd_door, bevestigd) on vragenlijsten.bewoording to buurtwijs_app;
grant update (naam, vorm, vast, gewijzigd, versie) on vragenlijsten.lijst to buurtwijs_app;
grant update (naam, moment, wie, instrumenten, achtergrond, lijst_id, tot, staat, vorm, vast, hash, uitkomst, geopend, gesloten, versie) on vragenlijsten.golf to buurtwijs_app;
grant update (herinnerd) on vragenlijsten.adres to buurtwijs_app;
grant update (tekst, staat, door, versie) on vragenlijsten.tekst to buurtwijs_app;
grant select, insert, update, delete on all tables in schema vragenlijsten to buurtwijs_taak;
