-- Who looks at the page of a neighbourhood reads how many residents agreed only where they are ten or more, and no rows of any count.
drop policy read_public on buurtagenda.telling;
create policy owner_counts on buurtagenda.telling for select to current_user using (true);
create policy owner_counts on buurtagenda.uitdaging for select to current_user using (true);
create function buurtpagina.tel_meningen(welke uuid) returns table (uitdaging_id uuid, eens bigint, oneens bigint)
  language sql stable security definer set search_path = ''
  as $$
    select t.uitdaging_id, case when sum(t.eens) >= 10 then sum(t.eens) end, case when sum(t.oneens) >= 10 then sum(t.oneens) end
      from buurtagenda.telling as t
      join buurtagenda.uitdaging as u on u.buurt_id = t.buurt_id and u.id = t.uitdaging_id
     where t.buurt_id = welke and (u.plek is not null or u.kant = 'kracht')
       and exists (select from buurtpagina.pagina as p where p.buurt_id = welke and p.gepubliceerd is not null)
     group by t.uitdaging_id
  $$;
comment on function buurtpagina.tel_meningen is 'How many residents agreed and did not with what a neighbourhood with a public page has on its agenda; each number null below ten people';
