-- What is made up, for the demo, can be removed again by who works on the machine; nothing else of this ever is.

alter table identity.persoon add column verzonnen boolean not null default false;
alter table identity.organisatie add column verzonnen boolean not null default false;
alter table identity.buurt add column verzonnen boolean not null default false;
comment on column identity.persoon.verzonnen is 'Somebody who does not exist, of the demo';
comment on column identity.organisatie.verzonnen is 'An organisation that does not exist, of the demo';
comment on column identity.buurt.verzonnen is 'A neighbourhood that does not exist, of the demo';

create policy owner_reads on identity.persoon for select to current_user using (true);
create function identity.has_real_beheerder() returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from identity.lidmaatschap as l join identity.persoon as p on p.id = l.persoon_id
       where l.rol = 'beheerder' and l.beeindigd is null and not p.verzonnen
    )
  $$;
comment on function identity.has_real_beheerder is 'Whether somebody who is not made up is administrator: then this is no demo';

create policy only_made_up on identity.persoon as restrictive for delete to buurtwijs_taak using (verzonnen);
create policy only_made_up on identity.organisatie as restrictive for delete to buurtwijs_taak using (verzonnen);
create policy only_made_up on identity.buurt as restrictive for delete to buurtwijs_taak using (verzonnen);
create policy only_made_up on identity.lidmaatschap as restrictive for delete to buurtwijs_taak
  using (
    exists (select from identity.persoon as p where p.id in (lidmaatschap.persoon_id, lidmaatschap.door) and p.verzonnen)
    or exists (select from identity.buurt as b where b.id = lidmaatschap.buurt_id and b.verzonnen)
    or exists (select from identity.organisatie as o where o.id = lidmaatschap.organisatie_id and o.verzonnen)
  );
create policy only_made_up on identity.uitnodiging as restrictive for delete to buurtwijs_taak
  using (
    exists (select from identity.persoon as p where p.id = uitnodiging.door and p.verzonnen)
    or exists (select from identity.buurt as b where b.id = uitnodiging.buurt_id and b.verzonnen)
    or exists (select from identity.organisatie as o where o.id = uitnodiging.organisatie_id and o.verzonnen)
  );
grant delete on identity.organisatie, identity.buurt, identity.persoon, identity.lidmaatschap, identity.uitnodiging to buurtwijs_taak;
