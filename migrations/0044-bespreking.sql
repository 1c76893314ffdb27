create table monitoring.bespreking (
  buurt_id uuid not null references monitoring.meetplan (buurt_id) on delete cascade,
  id uuid not null,
  dag date not null,
  aanwezig integer check (aanwezig between 1 and 500),
  begonnen timestamptz not null,
  gesloten timestamptz,
  verslag jsonb check (jsonb_typeof(verslag) = 'object'),
  versie integer not null check (versie > 0),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, id),
  check ((gesloten is null) = (verslag is null))
);
comment on table monitoring.bespreking is 'A meeting in which a network went through what its plan yields; once closed it never changes';
comment on column monitoring.bespreking.aanwezig is 'How many people were there; who is not kept';
comment on column monitoring.bespreking.verslag is 'The figures and judgements as they were shown. Of stories only which ones, so that words that are withdrawn go from here too';
create trigger bespreking_stays_closed before update on monitoring.bespreking for each row when (old.gesloten is not null) execute function programma.refuse_change();

create table monitoring.bespreking_notitie (
  buurt_id uuid not null,
  bespreking_id uuid not null,
  thema text not null check (thema in ('preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt')),
  tekst text not null check (length(tekst) <= 2000),
  versie integer not null check (versie > 0),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, bespreking_id, thema),
  foreign key (buurt_id, bespreking_id) references monitoring.bespreking (buurt_id, id) on delete cascade
);
comment on table monitoring.bespreking_notitie is 'What a network concluded or decided about a theme in a meeting';

create table monitoring.actie (
  buurt_id uuid not null,
  id uuid not null,
  bespreking_id uuid not null,
  thema text check (thema in ('preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt')),
  wat text not null check (length(btrim(wat)) between 3 and 300),
  persoon_id uuid references identity.persoon (id),
  uiterlijk date not null,
  stand text not null default 'open' check (stand in ('open', 'gedaan', 'vervallen')),
  afgerond timestamptz,
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, id),
  foreign key (buurt_id, bespreking_id) references monitoring.bespreking (buurt_id, id) on delete cascade,
  check ((stand = 'open') = (afgerond is null))
);
comment on table monitoring.actie is 'What somebody is going to do after a meeting, and by when';
comment on column monitoring.actie.persoon_id is 'Who of the network does it; null for whoever leads the neighbourhood';
comment on column monitoring.actie.thema is 'Null for an action that is about no theme in particular';
create index actie_by_bespreking on monitoring.actie (buurt_id, bespreking_id);
create index actie_open on monitoring.actie (persoon_id) where stand = 'open';
create trigger actie_keeps_its_words before update on monitoring.actie for each row
  when ((old.bespreking_id, old.thema, old.wat, old.uiterlijk) is distinct from (new.bespreking_id, new.thema, new.wat, new.uiterlijk))
  execute function programma.refuse_change();

create table monitoring.naschrift (
  buurt_id uuid not null,
  bespreking_id uuid not null,
  id uuid not null,
  tekst text not null check (length(btrim(tekst)) between 3 and 1000),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, id),
  foreign key (buurt_id, bespreking_id) references monitoring.bespreking (buurt_id, id) on delete cascade
);
comment on table monitoring.naschrift is 'What was added to the record of a meeting after it was closed, such as a correction; never changes';
create trigger naschrift_never_changes before update on monitoring.naschrift for each row execute function programma.refuse_change();

-- Who is in the network now, who had to do with its figures, and who was to do something.
create or replace function monitoring.namen(welke uuid) returns table (persoon_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.naam from identity.persoon as p
     where identity.bereik('metingen bekijken') = 'eigen buurten' and welke = any (identity.acting_buurten())
       and p.gewist is null
       and p.id in (select m.persoon_id from identity.lidmaatschap as m where m.buurt_id = welke and m.beeindigd is null
                      and m.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')
                    union select s.door from monitoring.meting_stand as s where s.buurt_id = welke
                    union select a.persoon_id from monitoring.actie as a where a.buurt_id = welke)
  $$;
comment on function monitoring.namen is 'Who is in the network of a neighbourhood, who delivered, looked over and locked its figures, and who was to do something, for that network';

do $$
declare
  one text;
  me constant text := '(select platform.setting_id(''persoon''))';
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
  keeps constant text := format(own, 'metingen bijwerken');
  still_open constant text := 'exists (select from monitoring.bespreking as b where b.buurt_id = %1$I.buurt_id and b.id = %1$I.bespreking_id and b.gesloten is null)';
begin
  foreach one in array array['bespreking', 'bespreking_notitie', 'actie', 'naschrift'] loop
    execute format('alter table monitoring.%I enable row level security', one);
    execute format('alter table monitoring.%I force row level security', one);
    execute format('create policy task on monitoring.%I to buurtwijs_taak using (true) with check (true)', one);
    execute format('create policy owner_reads on monitoring.%I for select to current_user using (true)', one);
    execute format('create policy read_own on monitoring.%I for select to buurtwijs_app using (%s)', one, format(own, 'metingen bekijken'));
    execute format('create policy read_by_self on monitoring.%I for select to buurtwijs_app using (%s)', one,
      case one when 'actie' then format('door = %1$s or persoon_id = %1$s', me) else format('door = %s', me) end);
  end loop;
  execute format('create policy add_own on monitoring.bespreking for insert to buurtwijs_app with check (%s and gesloten is null)', keeps);
  execute format('create policy change_own on monitoring.bespreking for update to buurtwijs_app using (%s and gesloten is null) with check (%1$s)', keeps);
  execute format('create policy drop_own on monitoring.bespreking for delete to buurtwijs_app using (%s and gesloten is null)', keeps);
  execute format('create policy keep_own on monitoring.bespreking_notitie for all to buurtwijs_app using (%s and %s) with check (%1$s and %2$s)', keeps, format(still_open, 'bespreking_notitie'));
  execute format('create policy add_own on monitoring.actie for insert to buurtwijs_app with check (%s and %s)', keeps, format(still_open, 'actie'));
  execute format('create policy change_own on monitoring.actie for update to buurtwijs_app using (%s) with check (%1$s)', keeps);
  execute format('create policy drop_own on monitoring.actie for delete to buurtwijs_app using (%s and %s)', keeps, format(still_open, 'actie'));
  execute format('create policy add_own on monitoring.naschrift for insert to buurtwijs_app with check (%s and not %s)', keeps, format(still_open, 'naschrift'));
end $$;

grant select, insert, update, delete on monitoring.bespreking, monitoring.bespreking_notitie, monitoring.actie to buurtwijs_app, buurtwijs_taak;
grant select, insert on monitoring.naschrift to buurtwijs_app;
grant select, insert, update, delete on monitoring.naschrift to buurtwijs_taak;
