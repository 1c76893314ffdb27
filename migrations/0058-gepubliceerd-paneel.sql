-- Figures of an analysis can be those that an office published: the areas that the locked plan names, with what fell out and why.
alter table impact.paneel
  drop constraint paneel_uit_check,
  add constraint paneel_uit_check check (uit in ('bestand', 'vrijgave', 'publicatie')),
  add column herkomst jsonb check (jsonb_typeof(herkomst) = 'object'),
  add constraint paneel_herkomst_van_publicatie check ((herkomst is not null) = (uit = 'publicatie'));
comment on column impact.paneel.uit is 'Whether the figures came in a file, from what was released in this installation, or from what an office published';
comment on column impact.paneel.herkomst is 'Of published figures: the editions, the areas that fell out because their boundaries changed, and the cells without a figure, by reason';

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
    if old.staat <> 'bezig' or (new.csv, new.sha256, new.bron, new.uit, new.herkomst, new.eerder, new.geopend_door, new.geopend)
       is distinct from (old.csv, old.sha256, old.bron, old.uit, old.herkomst, old.eerder, old.geopend_door, old.geopend) then
      raise exception 'wat geopend is verandert niet' using errcode = '42501';
    end if;
    return new;
  end $$;

-- What the programme says of its impact can be the verdict of an analysis, taken over by a person.
alter table programma.oordeel add column overgenomen jsonb check (jsonb_typeof(overgenomen) = 'object');
comment on column programma.oordeel.overgenomen is 'The analysis that it was taken over from: id, number and hash of its plan, the effect with its interval, and whether it is exploratory; null when somebody wrote it down';
