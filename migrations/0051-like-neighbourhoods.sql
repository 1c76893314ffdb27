-- A network sees its figures beside those of the neighbourhoods that are most like its own. For that it has to be known which areas take part, and nothing else of them.

create function monitoring.deelnemers() returns table (buurt uuid, naam text, gebieden text[])
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.naam, t.gebieden from programma.transitiebuurt as t join identity.buurt as b on b.id = t.buurt_id
     where t.staat = 'deelnemer' and identity.bereik('metingen bekijken') is not null
     order by b.naam, b.id
  $$;
comment on function monitoring.deelnemers is 'The neighbourhoods that take part and the areas that each consists of, for who may see figures of one of them; of the rest of their file nothing';
revoke execute on function monitoring.deelnemers from public;
grant execute on function monitoring.deelnemers to buurtwijs_app, buurtwijs_taak;
