-- Figures of an analysis can come from what was released here; then the same is also estimated on what was counted, and only that estimate is kept.
alter table impact.paneel
  add column uit text not null default 'bestand' check (uit in ('bestand', 'vrijgave')),
  add column rauw jsonb check (jsonb_typeof(rauw) = 'object');
comment on column impact.paneel.uit is 'Whether the figures came in a file, or from what was released in this installation';
comment on column impact.paneel.rauw is 'What was estimated on the counts before disclosure control: the effect with its interval, and no figure of any buurt';
alter table impact.paneel add constraint paneel_rauw_uit_vrijgave check (rauw is null or uit = 'vrijgave');

create or replace function impact.guard_paneel() returns trigger
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
    if old.staat <> 'bezig' or (new.csv, new.sha256, new.bron, new.uit, new.eerder, new.geopend_door, new.geopend)
       is distinct from (old.csv, old.sha256, old.bron, old.uit, old.eerder, old.geopend_door, old.geopend) then
      raise exception 'wat geopend is verandert niet' using errcode = '42501';
    end if;
    return new;
  end $$;
grant update (rauw) on impact.paneel to buurtwijs_taak;
