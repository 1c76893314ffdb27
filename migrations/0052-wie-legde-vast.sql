-- Who locked a plan and who opened its figures stands beside the verdict: whoever reads it can ask them.
create policy owner_reads on impact.plan for select to current_user using (true);
create policy owner_reads on impact.paneel for select to current_user using (true);
create function impact.namen() returns table (persoon_id uuid, naam text)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.naam from identity.persoon as p
     where (select identity.bereik('analyses bekijken')) = 'programma' and p.gewist is null
       and p.id in (select l.vast_door from impact.plan as l union select g.geopend_door from impact.paneel as g)
  $$;
comment on function impact.namen is 'Who locked plans of analysis and who opened figures for them, for who may see analyses';
revoke all on function impact.namen from public;
grant execute on function impact.namen to buurtwijs_app, buurtwijs_taak;
