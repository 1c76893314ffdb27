-- The demo has a cohort that was adopted and figures that were delivered. With the made-up neighbourhoods and organisations they go again; what really was adopted stays.
alter table programma.cohort add column verzonnen_bij uuid references identity.buurt (id) on delete cascade;
comment on column programma.cohort.verzonnen_bij is 'Only of a cohort of the demo: the made-up neighbourhood with which it goes';
alter table programma.transitiebuurt
  drop constraint transitiebuurt_cohort_id_fkey,
  add constraint transitiebuurt_cohort_id_fkey foreign key (cohort_id) references programma.cohort (id) on delete set null;
alter table programma.lijst
  drop constraint lijst_cohort_id_fkey,
  add constraint lijst_cohort_id_fkey foreign key (cohort_id) references programma.cohort (id) on delete cascade;
alter table programma.advies
  drop constraint advies_cohort_id_fkey,
  add constraint advies_cohort_id_fkey foreign key (cohort_id) references programma.cohort (id) on delete cascade;

create function programma.refuse_unless_cohort_went() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
    begin
      if tg_op = 'DELETE' and not exists (select from programma.cohort as c where c.id = old.cohort_id) then
        return old;
      end if;
      raise exception 'wat is vastgesteld verandert niet: %', tg_table_name using errcode = '42501';
    end
  $$;
comment on function programma.refuse_unless_cohort_went is 'A list that was adopted stays as it was, as long as its cohort is there';
drop trigger lijst_never_changes on programma.lijst;
create trigger lijst_never_changes before update or delete on programma.lijst
  for each row execute function programma.refuse_unless_cohort_went();

create function programma.keep_cohort() returns trigger
  language plpgsql
  as $$
    begin
      if old.verzonnen_bij is null then
        raise exception 'een cohort blijft: %', tg_table_name using errcode = '42501';
      end if;
      return old;
    end
  $$;
comment on function programma.keep_cohort is 'A cohort stays, unless it was made up';
create trigger cohort_stays before delete on programma.cohort for each row execute function programma.keep_cohort();

alter table leveringen.levering
  drop constraint levering_organisatie_id_fkey,
  add constraint levering_organisatie_id_fkey foreign key (organisatie_id) references identity.organisatie (id) on delete cascade;
alter table leveringen.cijfer
  drop constraint cijfer_vervangen_door_fkey,
  add constraint cijfer_vervangen_door_fkey foreign key (vervangen_door) references leveringen.levering (id) on delete set null;

-- What was released of made-up neighbourhoods alone goes with them. A series that also has a neighbourhood that is still there stays whole: others were protected by it.
create function vrijgave.refuse_change() returns trigger
  language plpgsql
  as $$
    begin
      if tg_op = 'DELETE' and current_setting('app.demo_goes', true) = 'yes' then
        return old;
      end if;
      raise exception 'wat is vrijgegeven verandert niet: %', tg_table_name using errcode = '42501';
    end
  $$;
comment on function vrijgave.refuse_change is 'What was counted or released stays as it was; only the owner may delete at all, and does so when the demo goes';

do $$
declare
  one text;
begin
  foreach one in array array['reeks', 'indeling', 'ruwe_cel', 'uitgave', 'cel', 'grondslag'] loop
    execute format('drop trigger %s_never_changes on vrijgave.%1$I', one);
    execute format('create trigger %s_never_changes before update or delete on vrijgave.%1$I for each row execute function vrijgave.refuse_change()', one);
    execute format('create policy owner_forgets on vrijgave.%I to current_user using (true) with check (true)', one);
  end loop;
end $$;

create function vrijgave.forget_made_up() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
    declare
      weg uuid[];
      one text;
    begin
      select array_agg(distinct i.reeks_id) into weg from vrijgave.indeling as i
       where exists (select from gone as g where g.verzonnen and position(g.id::text in i.inhoud::text) > 0)
         and not exists (select from identity.buurt as b join vrijgave.indeling as other on other.reeks_id = i.reeks_id and position(b.id::text in other.inhoud::text) > 0);
      perform set_config('app.demo_goes', 'yes', true);
      foreach one in array array['cel', 'grondslag', 'uitgave', 'ruwe_cel', 'indeling'] loop
        execute format('delete from vrijgave.%I where reeks_id = any ($1)', one) using weg;
      end loop;
      delete from vrijgave.reeks as r where r.id = any (weg);
      perform set_config('app.demo_goes', '', true);
      return null;
    end
  $$;
comment on function vrijgave.forget_made_up is 'Forgets the series of which every neighbourhood was made up and is gone';
revoke execute on function vrijgave.forget_made_up from public;
create trigger made_up_goes after delete on identity.buurt referencing old table as gone
  for each statement execute function vrijgave.forget_made_up();
