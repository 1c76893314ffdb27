-- A round that was submitted lies with the committee until it decides: since when is kept with the buurt, where everybody who guides it looks.
create policy owner_changes on programma.transitiebuurt for update to current_user using (true) with check (true);

create function commissie.lig_bij_commissie() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
  begin
    if tg_table_name = 'ronde' then
      update programma.transitiebuurt set bij_commissie_sinds = (new.ingediend at time zone 'Europe/Amsterdam')::date where buurt_id = new.buurt_id;
    elsif new.ronde = (select max(r.nummer) from commissie.ronde as r where r.buurt_id = new.buurt_id) then
      update programma.transitiebuurt set bij_commissie_sinds = null where buurt_id = new.buurt_id;
    end if;
    return null;
  end
  $$;
comment on function commissie.lig_bij_commissie is 'Keeps since when the newest round of a buurt waits for the committee; nothing once it decided';
revoke all on function commissie.lig_bij_commissie from public;

create trigger ronde_lig_bij_commissie after insert on commissie.ronde for each row execute function commissie.lig_bij_commissie();
create trigger besluit_lig_bij_commissie after insert on commissie.besluit for each row execute function commissie.lig_bij_commissie();

update programma.transitiebuurt as t set bij_commissie_sinds = (
  select (r.ingediend at time zone 'Europe/Amsterdam')::date
    from commissie.ronde as r
   where r.buurt_id = t.buurt_id
     and r.nummer = (select max(n.nummer) from commissie.ronde as n where n.buurt_id = t.buurt_id)
     and not exists (select from commissie.besluit as b where b.buurt_id = r.buurt_id and b.ronde = r.nummer)
);
