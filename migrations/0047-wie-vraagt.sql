-- Who holds a session secret, in one question: the edge asks it at every request. Under the row security of who calls it; the plans of its queries are kept.
create function identity.wie_vraagt(geheim bytea) returns table (
  sessie uuid, persoon uuid, naam text, mail text, taal text, gekozen text, manier text,
  bewezen timestamptz, gezien timestamptz, verloopt timestamptz, beeindigd timestamptz,
  lidmaatschap uuid, rol text, buurt_id uuid, buurt text, organisatie_id uuid, organisatie text
)
  language plpgsql volatile security invoker set search_path = '' rows 3
  as $$
    declare
      gevonden identity.sessie;
    begin
      perform set_config('app.persoon', '', true), set_config('app.rol', '', true), set_config('app.geheim', encode(geheim, 'hex'), true);
      select s.* into gevonden from identity.sessie as s where s.geheim = wie_vraagt.geheim;
      if not found then
        return;
      end if;
      perform set_config('app.persoon', gevonden.persoon_id::text, true);
      return query
        select gevonden.id, gevonden.persoon_id, p.naam, p.mail, p.taal, gevonden.rol, gevonden.manier,
               gevonden.bewezen, gevonden.gezien, gevonden.verloopt, gevonden.beeindigd,
               l.id, l.rol, l.buurt_id, b.naam, l.organisatie_id, o.naam
          from identity.persoon as p
          left join identity.lidmaatschap as l on l.persoon_id = p.id and l.beeindigd is null
          left join identity.buurt as b on b.id = l.buurt_id
          left join identity.organisatie as o on o.id = l.organisatie_id
         where p.id = gevonden.persoon_id and p.gewist is null
         order by l.begonnen, l.id;
    end
  $$;
comment on function identity.wie_vraagt is 'Who holds this session secret, with every role that they have: one row per role, one without a role for who has none, none for who is unknown. Whether the session still lives is for the caller to say';
revoke execute on function identity.wie_vraagt from public;
grant execute on function identity.wie_vraagt to buurtwijs_app;

-- Whom somebody sees is found once per question, not again for every person that there is.
create function identity.buurtgenoten() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(distinct l.persoon_id), '{}') from identity.lidmaatschap as l
     where l.beeindigd is null and l.buurt_id = any (identity.acting_buurten())
  $$;
comment on function identity.buurtgenoten is 'Who has a role in a neighbourhood of who asks';

create function identity.in_givable() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(distinct l.persoon_id), '{}') from identity.lidmaatschap as l
     where l.beeindigd is null and l.rol = any (identity.givable())
  $$;
comment on function identity.in_givable is 'Who holds a role that who asks may give';

alter policy read_persoon on identity.persoon
  using (
    (select identity.bereik('mensen bekijken')) = 'programma'
    or ((select identity.bereik('mensen bekijken')) = 'eigen buurten' and id = any ((select identity.buurtgenoten())::uuid[]))
  );
alter policy read_givable on identity.persoon
  using ((select identity.bereik('mensen bekijken')) = 'te geven rollen' and id = any ((select identity.in_givable())::uuid[]));
drop function identity.shares_buurt(uuid);
drop function identity.holds_givable(uuid);
