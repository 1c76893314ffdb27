create schema commissie;
comment on schema commissie is 'What neighbourhoods ask for and what is decided on it: rounds as they were submitted, who judges them, questions, decisions, and the agreement of insurers';

create table commissie.ronde (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  nummer integer not null check (nummer > 0),
  inhoud text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  gevraagd_cent bigint not null check (gevraagd_cent >= 0),
  regels integer not null check (regels > 0),
  toelichting text not null check (length(toelichting) <= 4000),
  door uuid references identity.persoon (id),
  ingediend timestamptz not null,
  primary key (buurt_id, nummer)
);
comment on table commissie.ronde is 'Plan and budget of a neighbourhood as they were submitted; a later round stands beside it';
comment on column commissie.ronde.inhoud is 'Plan, challenges and lines as canonical JSON: what sha256 is taken of';

create table commissie.behandeling (
  buurt_id uuid not null,
  ronde integer not null,
  termijn date not null,
  quorum integer not null check (quorum between 1 and 15),
  versie integer not null default 1,
  primary key (buurt_id, ronde),
  foreign key (buurt_id, ronde) references commissie.ronde (buurt_id, nummer) on delete cascade
);
comment on table commissie.behandeling is 'How a round is dealt with: the last day for the committee, and how many have to vote';

create table commissie.beoordelaar (
  buurt_id uuid not null,
  ronde integer not null,
  persoon_id uuid not null references identity.persoon (id),
  door uuid references identity.persoon (id),
  aangewezen timestamptz,
  belang text check (length(belang) between 1 and 1000),
  belang_door uuid references identity.persoon (id),
  belang_op timestamptz,
  herinnerd date,
  primary key (buurt_id, ronde, persoon_id),
  foreign key (buurt_id, ronde) references commissie.ronde (buurt_id, nummer) on delete cascade,
  check ((belang is null) = (belang_op is null)),
  check (aangewezen is not null or belang is not null)
);
comment on table commissie.beoordelaar is 'Who judges a round, and who may not because of an interest; a declared interest stays';
comment on column commissie.beoordelaar.aangewezen is 'Null for who was never asked to judge but has an interest';
create index beoordelaar_persoon on commissie.beoordelaar (persoon_id);

create table commissie.oordeel (
  buurt_id uuid not null,
  ronde integer not null,
  persoon_id uuid not null references identity.persoon (id),
  scores jsonb not null check (jsonb_typeof(scores) = 'object'),
  stem text check (stem in ('toekennen', 'teruggeven', 'weigeren')),
  toelichting text not null check (length(toelichting) <= 4000),
  op timestamptz not null,
  primary key (buurt_id, ronde, persoon_id),
  foreign key (buurt_id, ronde, persoon_id) references commissie.beoordelaar (buurt_id, ronde, persoon_id) on delete cascade
);
comment on table commissie.oordeel is 'What one reviewer thinks of a round: a score per criterion, and a vote';
comment on column commissie.oordeel.scores is 'By criterion a score from 1 to 4; a criterion that is not here has none yet';

create table commissie.vraag (
  buurt_id uuid not null,
  id uuid not null,
  ronde integer not null,
  soort text not null check (soort in ('geheel', 'activiteit', 'post')),
  over uuid,
  tekst text not null check (length(tekst) between 3 and 2000),
  door uuid references identity.persoon (id),
  gesteld timestamptz not null,
  antwoord text check (length(antwoord) between 1 and 4000),
  beantwoorder uuid references identity.persoon (id),
  beantwoord timestamptz,
  primary key (buurt_id, id),
  foreign key (buurt_id, ronde) references commissie.ronde (buurt_id, nummer) on delete cascade,
  check ((soort = 'geheel') = (over is null)),
  check ((antwoord is null) = (beantwoord is null))
);
comment on table commissie.vraag is 'A question about a round as a whole, an activity or a line of it, and the answer of the neighbourhood';
create index vraag_ronde on commissie.vraag (buurt_id, ronde, gesteld);

create table commissie.besluit (
  buurt_id uuid not null,
  ronde integer not null,
  uitkomst text not null check (uitkomst in ('toegekend', 'lager toegekend', 'teruggegeven', 'geweigerd')),
  redenen text not null check (length(redenen) between 3 and 4000),
  toegekend_cent bigint not null check (toegekend_cent >= 0),
  samenvatting jsonb not null check (jsonb_typeof(samenvatting) = 'object'),
  termijn date not null,
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, ronde),
  foreign key (buurt_id, ronde) references commissie.ronde (buurt_id, nummer) on delete cascade,
  check (toegekend_cent = 0 or uitkomst in ('toegekend', 'lager toegekend'))
);
comment on table commissie.besluit is 'What the committee decided on a round, once';
comment on column commissie.besluit.samenvatting is 'Votes and scores that counted, as they were at that moment, without who gave them';
comment on column commissie.besluit.termijn is 'The last day for the insurers';

create table commissie.postbesluit (
  buurt_id uuid not null,
  ronde integer not null,
  post_id uuid not null,
  uitkomst text not null check (uitkomst in ('toegekend', 'lager toegekend', 'teruggegeven', 'geweigerd')),
  gevraagd_cent bigint not null check (gevraagd_cent >= 0),
  toegekend_cent bigint not null check (toegekend_cent between 0 and gevraagd_cent),
  reden text not null check (length(reden) <= 2000),
  primary key (buurt_id, ronde, post_id),
  foreign key (buurt_id, ronde) references commissie.ronde (buurt_id, nummer) on delete cascade,
  check (uitkomst = 'toegekend' or length(reden) >= 3),
  check ((uitkomst = 'toegekend' and toegekend_cent = gevraagd_cent) or (uitkomst = 'lager toegekend' and toegekend_cent < gevraagd_cent)
    or (uitkomst in ('teruggegeven', 'geweigerd') and toegekend_cent = 0))
);
comment on table commissie.postbesluit is 'What was decided on one line of the budget of a round';

create table commissie.instemming (
  buurt_id uuid not null,
  ronde integer not null,
  organisatie_id uuid not null references identity.organisatie (id),
  naam text not null,
  akkoord boolean,
  reden text check (length(reden) between 3 and 4000),
  door uuid references identity.persoon (id),
  op timestamptz,
  herinnerd date,
  primary key (buurt_id, ronde, organisatie_id),
  foreign key (buurt_id, ronde) references commissie.ronde (buurt_id, nummer) on delete cascade,
  check ((akkoord is null) = (op is null)),
  check (akkoord is distinct from false or reden is not null)
);
comment on table commissie.instemming is 'Whether an insurer agrees with what the committee granted; final when all of them answered';

create function commissie.refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    -- A made-up neighbourhood goes as a whole, with what was decided there.
    if tg_op = 'DELETE' and current_setting('role') = 'buurtwijs_taak' and not exists (select from identity.buurt as b where b.id = old.buurt_id) then
      return old;
    end if;
    raise exception 'wat is ingediend of besloten verandert niet: %', tg_table_name using errcode = '42501';
  end $$;
comment on function commissie.refuse_change is 'What was submitted or decided stays as it was';
create trigger ronde_never_changes before update or delete on commissie.ronde for each row execute function commissie.refuse_change();
create trigger besluit_never_changes before update or delete on commissie.besluit for each row execute function commissie.refuse_change();
create trigger postbesluit_never_changes before update or delete on commissie.postbesluit for each row execute function commissie.refuse_change();
create trigger instemming_once before update on commissie.instemming for each row when (old.akkoord is not null and (old.akkoord, old.reden, old.op) is distinct from (new.akkoord, new.reden, new.op))
  execute function commissie.refuse_change();
create trigger belang_stays before update on commissie.beoordelaar for each row when (old.belang is not null and new.belang is null)
  execute function commissie.refuse_change();

-- Who may not decide: anybody with a role in the neighbourhood or with its partner, also when that role ended after the round was submitted.
create function commissie.is_betrokken(wie uuid, welke uuid, nr integer) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from identity.lidmaatschap as l
       where l.persoon_id = wie
         and (l.beeindigd is null or l.beeindigd > (select r.ingediend from commissie.ronde as r where r.buurt_id = welke and r.nummer = nr))
         and (l.buurt_id = welke
              or l.organisatie_id = (select t.alliantiepartner_id from programma.transitiebuurt as t where t.buurt_id = welke)
              or l.organisatie_id in (select p.organisatie_id from identity.lidmaatschap as p
                                       where p.buurt_id = welke and p.rol = 'projectcoordinator' and p.beeindigd is null)))
  $$;
comment on function commissie.is_betrokken is 'Whether somebody has or had a role in a neighbourhood or with its partner since a round of it was submitted';
revoke all on function commissie.is_betrokken from public;

create function commissie.is_lid(wie uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select from identity.lidmaatschap as l where l.persoon_id = wie and l.rol = 'begrotingscommissielid' and l.beeindigd is null) $$;
comment on function commissie.is_lid is 'Whether somebody sits on the committee now';
revoke all on function commissie.is_lid from public;

create function commissie.is_vrij(welke uuid, nr integer) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select not commissie.is_betrokken(platform.setting_id('persoon'), welke, nr)
       and not exists (select from commissie.beoordelaar as b
                        where b.buurt_id = welke and b.ronde = nr and b.persoon_id = platform.setting_id('persoon') and b.belang is not null)
  $$;
comment on function commissie.is_vrij is 'Whether who asks has no interest in a round';

create function commissie.is_open(welke uuid, nr integer) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (select from commissie.ronde as r where r.buurt_id = welke and r.nummer = nr)
       and not exists (select from commissie.besluit as b where b.buurt_id = welke and b.ronde = nr)
  $$;
comment on function commissie.is_open is 'Whether the committee did not decide on a round yet';

create function commissie.mag_oordelen(welke uuid, nr integer) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select identity.bereik('ronde beoordelen') = 'programma' and commissie.is_vrij(welke, nr) and commissie.is_open(welke, nr)
       and exists (select from commissie.beoordelaar as b
                    where b.buurt_id = welke and b.ronde = nr and b.persoon_id = platform.setting_id('persoon') and b.aangewezen is not null)
  $$;
comment on function commissie.mag_oordelen is 'Whether who asks was asked to judge a round, has no interest in it, and the committee did not decide yet';

create function commissie.mag_vragen(welke uuid, nr integer) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select (commissie.mag_oordelen(welke, nr)
            or (identity.bereik('verzekeraarsbesluit nemen') is not null and commissie.is_vrij(welke, nr)
                and exists (select from commissie.ronde as r where r.buurt_id = welke and r.nummer = nr)))
  $$;
comment on function commissie.mag_vragen is 'Whether who asks may ask the neighbourhood about a round';

create function commissie.beoordelaars(welke uuid, nr integer)
  returns table (persoon_id uuid, naam text, is_lid boolean, is_betrokken boolean)
  language sql stable security definer set search_path = ''
  as $$
    select b.persoon_id, p.naam, commissie.is_lid(b.persoon_id), commissie.is_betrokken(b.persoon_id, welke, nr)
      from commissie.beoordelaar as b join identity.persoon as p on p.id = b.persoon_id
     where b.buurt_id = welke and b.ronde = nr and identity.bereik('beoordelingen bekijken') = 'programma'
  $$;
comment on function commissie.beoordelaars is 'The reviewers of a round by name, whether they still sit on the committee, and whether they have to do with the neighbourhood';

create function commissie.kandidaten(welke uuid, nr integer) returns table (persoon_id uuid, naam text, is_betrokken boolean)
  language sql stable security definer set search_path = ''
  as $$
    select distinct p.id, p.naam, commissie.is_betrokken(p.id, welke, nr)
      from identity.lidmaatschap as l join identity.persoon as p on p.id = l.persoon_id
     where l.rol = 'begrotingscommissielid' and l.beeindigd is null and p.gewist is null and identity.bereik('ronde regelen') = 'programma'
  $$;
comment on function commissie.kandidaten is 'Who sits on the committee, for who assigns reviewers, and who has to do with the neighbourhood';

create function commissie.verzekeraars() returns table (organisatie_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select distinct o.id, o.naam from identity.organisatie as o join identity.lidmaatschap as l on l.organisatie_id = o.id
     where o.soort = 'verzekeraar' and o.beeindigd is null and l.rol = 'verzekeraar' and l.beeindigd is null
       and identity.bereik('beoordelingen bekijken') = 'programma'
  $$;
comment on function commissie.verzekeraars is 'The insurers that have to agree: those for whom somebody can';

create function commissie.refuse_reviewer() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
  begin
    if new.aangewezen is not null and new.belang is null and not (tg_op = 'UPDATE' and old.aangewezen is not null)
       and (not commissie.is_lid(new.persoon_id) or commissie.is_betrokken(new.persoon_id, new.buurt_id, new.ronde)) then
      raise exception 'wie bij de buurt hoort of niet in de commissie zit, beoordeelt niet' using errcode = '42501';
    end if;
    return new;
  end $$;
comment on function commissie.refuse_reviewer is 'Nobody judges their own neighbourhood, and only members of the committee judge';
create trigger only_free_members before insert or update on commissie.beoordelaar for each row execute function commissie.refuse_reviewer();

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
  programme constant text := '((select identity.bereik(''%1$s'')) = ''programma'')';
begin
  foreach one in array array['ronde', 'behandeling', 'beoordelaar', 'oordeel', 'vraag', 'besluit', 'postbesluit', 'instemming'] loop
    execute format('alter table commissie.%I enable row level security', one);
    execute format('alter table commissie.%I force row level security', one);
    execute format('create policy task on commissie.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy owner_reads on commissie.%I for select to current_user using (true)', one);
  end loop;
  foreach one in array array['ronde', 'behandeling', 'vraag', 'besluit', 'postbesluit', 'instemming'] loop
    execute format('create policy read_own on commissie.%I for select to buurtwijs_app using (%s)', one, format(own, 'rondes bekijken'));
  end loop;
  foreach one in array array['beoordelaar', 'oordeel'] loop
    execute format('create policy read_all on commissie.%I for select to buurtwijs_app using (%s)', one, format(programme, 'beoordelingen bekijken'));
    execute format('create policy read_by_self on commissie.%I for select to buurtwijs_app using (persoon_id = %s)', one, me);
  end loop;
  foreach one in array array['ronde', 'vraag', 'besluit', 'instemming'] loop
    execute format('create policy read_by_self on commissie.%I for select to buurtwijs_app using (door = %s)', one, me);
  end loop;
  execute format('create policy read_answered on commissie.vraag for select to buurtwijs_app using (beantwoorder = %s)', me);
  execute format('create policy read_given on commissie.beoordelaar for select to buurtwijs_app using (door = %1$s or belang_door = %1$s)', me);
  execute format('create policy submit on commissie.ronde for insert to buurtwijs_app with check (%s and door = %s)', format(own, 'ronde indienen'), me);
  execute format('create policy submit on commissie.behandeling for insert to buurtwijs_app with check (%s)', format(own, 'ronde indienen'));
  execute format('create policy arrange on commissie.behandeling for update to buurtwijs_app using (%1$s and commissie.is_open(buurt_id, ronde)) with check (%1$s)', format(programme, 'ronde regelen'));
  execute format('create policy assign on commissie.beoordelaar for insert to buurtwijs_app with check (%s and door = %s)', format(programme, 'ronde regelen'), me);
  execute format('create policy reassign on commissie.beoordelaar for update to buurtwijs_app using (%1$s) with check (%1$s)', format(programme, 'ronde regelen'));
  execute format('create policy unassign on commissie.beoordelaar for delete to buurtwijs_app using (%s and belang is null and commissie.is_open(buurt_id, ronde))', format(programme, 'ronde regelen'));
  execute format('create policy declare_new on commissie.beoordelaar for insert to buurtwijs_app with check (%s and persoon_id = %2$s and belang_door = %2$s and aangewezen is null)', format(programme, 'beoordelingen bekijken'), me);
  execute format('create policy declare_own on commissie.beoordelaar for update to buurtwijs_app using (persoon_id = %1$s) with check (persoon_id = %1$s and belang_door = %1$s)', me);
  execute format('create policy judge on commissie.oordeel for all to buurtwijs_app using (persoon_id = %1$s and commissie.mag_oordelen(buurt_id, ronde)) with check (persoon_id = %1$s and commissie.mag_oordelen(buurt_id, ronde))', me);
  execute format('create policy ask on commissie.vraag for insert to buurtwijs_app with check (door = %s and antwoord is null and commissie.mag_vragen(buurt_id, ronde))', me);
  execute format('create policy answer on commissie.vraag for update to buurtwijs_app using (%1$s and antwoord is null) with check (%1$s and beantwoorder = %2$s)', format(own, 'ronde beantwoorden'), me);
  execute format('create policy decide on commissie.besluit for insert to buurtwijs_app with check (door = %s and commissie.mag_oordelen(buurt_id, ronde))', me);
  execute 'create policy decide on commissie.postbesluit for insert to buurtwijs_app with check (commissie.mag_oordelen(buurt_id, ronde))';
  execute 'create policy decide on commissie.instemming for insert to buurtwijs_app with check (akkoord is null and commissie.mag_oordelen(buurt_id, ronde))';
  execute format('create policy agree on commissie.instemming for update to buurtwijs_app
    using (akkoord is null and (select identity.bereik(''verzekeraarsbesluit nemen'')) = ''eigen organisatie'' and organisatie_id = any ((select identity.acting_organisaties())::uuid[])
           and commissie.is_vrij(buurt_id, ronde))
    with check (akkoord is not null and door = %s and organisatie_id = any ((select identity.acting_organisaties())::uuid[]))', me);
end $$;
create policy read_kader_of_rounds on begroting.kader for select to buurtwijs_app using ((select identity.bereik('rondes bekijken')) is not null);

revoke all on function commissie.is_vrij, commissie.is_open, commissie.mag_oordelen, commissie.mag_vragen, commissie.beoordelaars, commissie.kandidaten, commissie.verzekeraars from public;
grant execute on function commissie.is_vrij, commissie.is_open, commissie.mag_oordelen, commissie.mag_vragen, commissie.beoordelaars, commissie.kandidaten, commissie.verzekeraars
  to buurtwijs_app, buurtwijs_taak;
grant execute on function commissie.is_betrokken, commissie.is_lid to buurtwijs_taak;
grant usage on schema commissie to buurtwijs_app, buurtwijs_taak;
grant select, insert on commissie.ronde, commissie.besluit, commissie.postbesluit to buurtwijs_app, buurtwijs_taak;
grant select, insert, update on commissie.oordeel to buurtwijs_app;
grant select, insert, delete on commissie.beoordelaar to buurtwijs_app;
grant update (aangewezen, door, belang, belang_door, belang_op) on commissie.beoordelaar to buurtwijs_app;
grant select, insert on commissie.behandeling, commissie.vraag, commissie.instemming to buurtwijs_app;
grant update (termijn, quorum, versie) on commissie.behandeling to buurtwijs_app;
grant update (antwoord, beantwoorder, beantwoord) on commissie.vraag to buurtwijs_app;
grant update (akkoord, reden, door, op) on commissie.instemming to buurtwijs_app;
grant select, insert, update on commissie.behandeling, commissie.beoordelaar, commissie.oordeel, commissie.vraag, commissie.instemming to buurtwijs_taak;
grant delete on commissie.ronde, commissie.behandeling, commissie.beoordelaar, commissie.oordeel, commissie.vraag, commissie.besluit, commissie.postbesluit, commissie.instemming to buurtwijs_taak;
