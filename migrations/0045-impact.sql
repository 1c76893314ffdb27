create schema impact;
comment on schema impact is 'Does it work: plans of analysis that are locked before the figures are opened, the released panels, and the verdicts';

create table impact.plan (
  analyse_id uuid not null default gen_random_uuid(),
  nummer integer not null default 1 check (nummer > 0),
  versie integer not null default 1 check (versie > 0),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  staat text not null default 'concept' check (staat in ('concept', 'vast')),
  verkennend boolean not null default false,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  door uuid references identity.persoon (id),
  gemaakt timestamptz not null,
  vast_door uuid references identity.persoon (id),
  vast timestamptz,
  primary key (analyse_id, nummer),
  check ((staat = 'vast') = (hash is not null and vast is not null))
);
comment on table impact.plan is 'How an analysis will be done. Locked, it never changes: what changes later is a new number';
comment on column impact.plan.verkennend is 'Made after figures of this analysis had been opened; the database decides it, nobody else';
comment on column impact.plan.hash is 'SHA-256 of analysis, number and contents as canonical JSON (RFC 8785)';

create table impact.paneel (
  analyse_id uuid not null,
  nummer integer not null,
  csv text not null check (length(csv) <= 9000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bron text not null check (length(btrim(bron)) between 3 and 300),
  eerder boolean not null default false,
  geopend_door uuid references identity.persoon (id),
  geopend timestamptz not null,
  staat text not null default 'bezig' check (staat in ('bezig', 'klaar', 'geweigerd')),
  voortgang real not null default 0 check (voortgang between 0 and 1),
  antwoord jsonb,
  fout text,
  primary key (analyse_id, nummer),
  foreign key (analyse_id, nummer) references impact.plan (analyse_id, nummer),
  check ((staat = 'klaar') = (antwoord is not null)),
  check ((staat = 'geweigerd') = (fout is not null))
);
comment on table impact.paneel is 'The released figures that were opened for a locked plan, once, and what came out';
comment on column impact.paneel.eerder is 'The same figures had been opened for another plan before: the verdict is exploratory';
create index paneel_sha256 on impact.paneel (sha256);

create function impact.guard_plan() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if tg_op = 'INSERT' then
      new.verkennend := exists (select from impact.paneel as p where p.analyse_id = new.analyse_id);
      if new.nummer <> 1 + coalesce((select max(p.nummer) from impact.plan as p where p.analyse_id = new.analyse_id and p.staat = 'vast'), 0) then
        raise exception 'een nieuw plan volgt op een plan dat vaststaat' using errcode = '42501';
      end if;
      return new;
    end if;
    if old.staat = 'vast' or (new.analyse_id, new.nummer, new.verkennend, new.door, new.gemaakt)
       is distinct from (old.analyse_id, old.nummer, old.verkennend, old.door, old.gemaakt) then
      raise exception 'een plan dat vaststaat verandert niet' using errcode = '42501';
    end if;
    return new;
  end $$;
comment on function impact.guard_plan is 'A locked plan never changes, and a plan after figures were opened is exploratory';
create trigger plan_is_guarded before insert or update on impact.plan for each row execute function impact.guard_plan();

create function impact.guard_paneel() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if tg_op = 'INSERT' then
      if not exists (select from impact.plan as p where p.analyse_id = new.analyse_id and p.nummer = new.nummer and p.staat = 'vast') then
        raise exception 'cijfers gaan pas open als het plan vaststaat' using errcode = '42501';
      end if;
      new.eerder := exists (select from impact.paneel as p where p.sha256 = new.sha256);
      return new;
    end if;
    if old.staat <> 'bezig' or (new.csv, new.sha256, new.bron, new.eerder, new.geopend_door, new.geopend)
       is distinct from (old.csv, old.sha256, old.bron, old.eerder, old.geopend_door, old.geopend) then
      raise exception 'wat geopend is verandert niet' using errcode = '42501';
    end if;
    return new;
  end $$;
comment on function impact.guard_paneel is 'Figures are opened once, for a locked plan, and are answered once';
create trigger paneel_is_guarded before insert or update on impact.paneel for each row execute function impact.guard_paneel();

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  may constant text := '(select identity.bereik(''%s'')) = ''programma''';
begin
  foreach one in array array['plan', 'paneel'] loop
    execute format('alter table impact.%I enable row level security', one);
    execute format('alter table impact.%I force row level security', one);
    execute format('create policy task on impact.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy read_programme on impact.%I for select to buurtwijs_app using (%s)', one, format(may, 'analyses bekijken'));
  end loop;
  execute format('create policy draft on impact.plan for insert to buurtwijs_app with check (%s and door = %s and staat = ''concept'')', format(may, 'analyse uitvoeren'), me);
  execute format('create policy change on impact.plan for update to buurtwijs_app using (%1$s and staat = ''concept'') with check (%1$s and (staat = ''concept'' or vast_door = %2$s))', format(may, 'analyse uitvoeren'), me);
  execute format('create policy open on impact.paneel for insert to buurtwijs_app with check (%s and geopend_door = %s and staat = ''bezig'')', format(may, 'analyse uitvoeren'), me);
  execute format('create policy read_by_self on impact.plan for select to buurtwijs_app using (door = %1$s or vast_door = %1$s)', me);
  execute format('create policy read_by_self on impact.paneel for select to buurtwijs_app using (geopend_door = %s)', me);
end $$;

grant usage on schema impact to buurtwijs_app, buurtwijs_taak;
grant select, insert on impact.plan, impact.paneel to buurtwijs_app, buurtwijs_taak;
grant update (inhoud, versie, staat, hash, vast_door, vast) on impact.plan to buurtwijs_app, buurtwijs_taak;
grant update (staat, voortgang, antwoord, fout) on impact.paneel to buurtwijs_taak;
