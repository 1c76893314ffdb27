create schema reacties;
comment on schema reacties is 'What people say about the plan of a neighbourhood: comments of its network, and suggestions of residents and professionals with their answers';

create table reacties.opmerking (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  draad_id uuid not null,
  soort text not null check (soort in ('plan', 'thema', 'activiteit', 'post')),
  op text not null check (length(op) <= 60),
  naam text not null check (length(naam) <= 300),
  tekst text not null check (length(tekst) <= 4000),
  door uuid references identity.persoon (id),
  geschreven timestamptz not null,
  gewijzigd timestamptz,
  ingetrokken timestamptz,
  laatst timestamptz not null,
  afgerond timestamptz,
  afgerond_door uuid references identity.persoon (id),
  versie integer not null default 1 check (versie > 0),
  primary key (buurt_id, id),
  foreign key (buurt_id, draad_id) references reacties.opmerking (buurt_id, id) on delete cascade,
  check ((soort = 'plan') = (op = '')),
  check ((ingetrokken is null) = (length(btrim(tekst)) >= 1)),
  check (afgerond is null or draad_id = id)
);
comment on table reacties.opmerking is 'A comment on a plan as a whole, a theme, an activity or a line of the budget; or an answer to one, in the same thread';
comment on column reacties.opmerking.draad_id is 'The comment with which the thread began; its own id for that one';
comment on column reacties.opmerking.op is 'The theme by its name, the activity or the line by its id; empty for the plan as a whole';
comment on column reacties.opmerking.naam is 'What it was called when the thread began: an activity or line may go, what people said about it stays';
comment on column reacties.opmerking.laatst is 'Of the first of a thread: when somebody last wrote in it';
comment on column reacties.opmerking.afgerond is 'Of the first of a thread: since when nothing more has to be done with it; null while it is open';
create index opmerking_draad on reacties.opmerking (buurt_id, draad_id, geschreven, id);
create index opmerking_open on reacties.opmerking (buurt_id, laatst desc, id) where draad_id = id;
create index opmerking_over on reacties.opmerking (buurt_id, soort, op) where draad_id = id;
create index opmerking_door on reacties.opmerking (door) where door is not null;

-- What somebody wrote is theirs alone to change or to take back; the network may close and open a thread.
create function reacties.only_own_words() returns trigger
  language plpgsql
  as $$
  begin
    if current_user = 'buurtwijs_app' and (new.tekst, new.gewijzigd, new.ingetrokken) is distinct from (old.tekst, old.gewijzigd, old.ingetrokken)
       and old.door is distinct from platform.setting_id('persoon') then
      raise insufficient_privilege using message = 'a comment of somebody else does not change';
    end if;
    return new;
  end $$;
create trigger only_own_words before update on reacties.opmerking for each row execute function reacties.only_own_words();

do $$
declare
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  alter table reacties.opmerking enable row level security;
  alter table reacties.opmerking force row level security;
  create policy task on reacties.opmerking to buurtwijs_taak using (true) with check (true);
  execute format('create policy read_own on reacties.opmerking for select to buurtwijs_app using (%s)', format(own, 'buurtplan bekijken'));
  execute format('create policy add_own on reacties.opmerking for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', format(own, 'buurtplan bijwerken'));
  execute format('create policy change_own on reacties.opmerking for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtplan bijwerken'));
  create policy read_by_self on reacties.opmerking for select to buurtwijs_app using (door = (select platform.setting_id('persoon')) or afgerond_door = (select platform.setting_id('persoon')));
end $$;

grant usage on schema reacties to buurtwijs_app, buurtwijs_taak;
grant select, insert on reacties.opmerking to buurtwijs_app, buurtwijs_taak;
grant update (tekst, gewijzigd, ingetrokken, laatst, afgerond, afgerond_door, versie) on reacties.opmerking to buurtwijs_app;
grant update, delete on reacties.opmerking to buurtwijs_taak;
