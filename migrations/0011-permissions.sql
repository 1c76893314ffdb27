-- Who gives a role sees who holds it, and no more than that; a partner sees what was found about the neighbourhoods that it put forward.

alter table identity.recht drop constraint recht_bereik_check;
alter table identity.recht add constraint recht_bereik_check check (bereik in ('eigen buurten', 'eigen organisatie', 'te geven rollen', 'programma'));

create function identity.holds_givable(wie uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from identity.lidmaatschap as l where l.persoon_id = wie and l.beeindigd is null and l.rol = any (identity.givable())
    )
  $$;
comment on function identity.holds_givable is 'Whether somebody holds a role that who asks may give';

create policy read_givable on identity.lidmaatschap for select to buurtwijs_app
  using ((select identity.bereik('mensen bekijken')) = 'te geven rollen' and rol = any ((select identity.givable())::text[]));
create policy read_givable on identity.persoon for select to buurtwijs_app
  using ((select identity.bereik('mensen bekijken')) = 'te geven rollen' and identity.holds_givable(id));

drop policy read_uitnodiging on identity.uitnodiging;
create policy read_uitnodiging on identity.uitnodiging for select to buurtwijs_app
  using (
    geheim = decode((select platform.setting('geheim')), 'hex')
    or ((select identity.bereik('rollen geven')) = 'programma' and rol = any ((select identity.givable())::text[]))
    or ((select identity.bereik('rollen geven')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  );
drop policy change_uitnodiging on identity.uitnodiging;
create policy change_uitnodiging on identity.uitnodiging for update to buurtwijs_app
  using (
    geheim = decode((select platform.setting('geheim')), 'hex')
    or ((select identity.bereik('rollen geven')) = 'programma' and rol = any ((select identity.givable())::text[]))
    or ((select identity.bereik('rollen geven')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  )
  with check (
    (aanvaard is not null and geheim = decode((select platform.setting('geheim')), 'hex'))
    or (ingetrokken is not null and identity.may_give(rol, buurt_id))
  );

do $$
declare
  one text;
begin
  foreach one in array array['score', 'marktaandeel'] loop
    execute format($policy$create policy read_of_partner on programma.%1$I for select to buurtwijs_app
      using ((select identity.bereik('scores bekijken')) = 'eigen organisatie' and exists (
        select from programma.transitiebuurt as t
         where t.buurt_id = programma.%1$I.buurt_id and t.alliantiepartner_id = any ((select identity.acting_organisaties())::uuid[])))$policy$, one);
  end loop;
end $$;

delete from identity.recht;
insert into identity.recht (recht, rol, bereik) values
  ('organisaties bekijken', 'kartrekker', 'programma'),
  ('organisaties bekijken', 'buurtnetwerklid', 'programma'),
  ('organisaties bekijken', 'projectcoordinator', 'programma'),
  ('organisaties bekijken', 'transitiecoach', 'programma'),
  ('organisaties bekijken', 'transitieteam', 'programma'),
  ('organisaties bekijken', 'beheerder', 'programma'),
  ('organisaties bekijken', 'privacy-officer', 'programma'),
  ('organisaties beheren', 'transitieteam', 'programma'),
  ('organisaties beheren', 'beheerder', 'programma'),
  ('mensen bekijken', 'kartrekker', 'eigen buurten'),
  ('mensen bekijken', 'buurtnetwerklid', 'eigen buurten'),
  ('mensen bekijken', 'projectcoordinator', 'eigen buurten'),
  ('mensen bekijken', 'transitiecoach', 'eigen buurten'),
  ('mensen bekijken', 'transitieteam', 'te geven rollen'),
  ('mensen bekijken', 'beheerder', 'programma'),
  ('mensen bekijken', 'privacy-officer', 'programma'),
  ('rollen geven', 'kartrekker', 'eigen buurten'),
  ('rollen geven', 'projectcoordinator', 'eigen buurten'),
  ('rollen geven', 'transitieteam', 'programma'),
  ('rollen geven', 'beheerder', 'programma'),
  ('toegang intrekken', 'beheerder', 'programma'),
  ('buurten bekijken', 'kartrekker', 'eigen buurten'),
  ('buurten bekijken', 'buurtnetwerklid', 'eigen buurten'),
  ('buurten bekijken', 'projectcoordinator', 'eigen buurten'),
  ('buurten bekijken', 'transitiecoach', 'eigen buurten'),
  ('buurten bekijken', 'transitieteam', 'programma'),
  ('buurten bekijken', 'begrotingscommissielid', 'programma'),
  ('buurten bekijken', 'verzekeraar', 'programma'),
  ('buurten bekijken', 'onderzoeker', 'programma'),
  ('buurten bekijken', 'themaexpert', 'programma'),
  ('buurten bekijken', 'beheerder', 'programma'),
  ('buurten bekijken', 'privacy-officer', 'programma'),
  ('buurten beheren', 'transitieteam', 'programma'),
  ('buurten beheren', 'beheerder', 'programma'),
  ('buurt bijwerken', 'kartrekker', 'eigen buurten'),
  ('buurt bijwerken', 'buurtnetwerklid', 'eigen buurten'),
  ('buurt bijwerken', 'projectcoordinator', 'eigen buurten'),
  ('buurt bijwerken', 'transitiecoach', 'eigen buurten'),
  ('buurt bijwerken', 'transitieteam', 'programma'),
  ('buurten nomineren', 'projectcoordinator', 'eigen organisatie'),
  ('buurten nomineren', 'transitieteam', 'programma'),
  ('buurten nomineren', 'beheerder', 'programma'),
  ('kandidaten bekijken', 'transitieteam', 'programma'),
  ('kandidaten bekijken', 'beheerder', 'programma'),
  ('scores bekijken', 'projectcoordinator', 'eigen organisatie'),
  ('scores bekijken', 'transitieteam', 'programma'),
  ('scores bekijken', 'beheerder', 'programma'),
  ('kandidaten beoordelen', 'transitieteam', 'programma'),
  ('programma bekijken', 'kartrekker', 'eigen buurten'),
  ('programma bekijken', 'buurtnetwerklid', 'eigen buurten'),
  ('programma bekijken', 'projectcoordinator', 'eigen buurten'),
  ('programma bekijken', 'transitiecoach', 'eigen buurten'),
  ('programma bekijken', 'transitieteam', 'programma'),
  ('programma bekijken', 'begrotingscommissielid', 'programma'),
  ('programma bekijken', 'verzekeraar', 'programma'),
  ('programma bekijken', 'onderzoeker', 'programma'),
  ('programma bekijken', 'themaexpert', 'programma'),
  ('programma bekijken', 'redactieraad', 'programma'),
  ('programma bekijken', 'beheerder', 'programma'),
  ('programma bekijken', 'privacy-officer', 'programma'),
  ('programma leiden', 'transitieteam', 'programma'),
  ('rapporten bekijken', 'transitieteam', 'programma'),
  ('rapporten bekijken', 'begrotingscommissielid', 'programma'),
  ('rapporten bekijken', 'verzekeraar', 'programma'),
  ('rapporten bekijken', 'onderzoeker', 'programma'),
  ('postvak bekijken', 'beheerder', 'programma'),
  ('logboek bekijken', 'kartrekker', 'eigen buurten'),
  ('logboek bekijken', 'projectcoordinator', 'eigen buurten'),
  ('logboek bekijken', 'privacy-officer', 'programma'),
  ('persoonlijke delen van het logboek lezen', 'privacy-officer', 'programma'),
  ('wisverzoek behandelen', 'beheerder', 'programma'),
  ('wisverzoek behandelen', 'privacy-officer', 'programma'),
  ('bewaartermijnen uitvoeren', 'beheerder', 'programma'),
  ('bewaartermijnen uitvoeren', 'privacy-officer', 'programma'),
  ('cijfers importeren', 'beheerder', 'programma');
delete from identity.gever;
insert into identity.gever (gever, rol) values
  ('kartrekker', 'kartrekker'),
  ('kartrekker', 'buurtnetwerklid'),
  ('kartrekker', 'zorgprofessional'),
  ('kartrekker', 'welzijnscoach'),
  ('kartrekker', 'dorpsondersteuner'),
  ('kartrekker', 'bewoner'),
  ('projectcoordinator', 'kartrekker'),
  ('projectcoordinator', 'buurtnetwerklid'),
  ('projectcoordinator', 'zorgprofessional'),
  ('projectcoordinator', 'welzijnscoach'),
  ('projectcoordinator', 'dorpsondersteuner'),
  ('projectcoordinator', 'bewoner'),
  ('transitieteam', 'kartrekker'),
  ('transitieteam', 'projectcoordinator'),
  ('transitieteam', 'transitiecoach'),
  ('transitieteam', 'begrotingscommissielid'),
  ('transitieteam', 'verzekeraar'),
  ('transitieteam', 'onderzoeker'),
  ('transitieteam', 'themaexpert'),
  ('beheerder', 'kartrekker'),
  ('beheerder', 'buurtnetwerklid'),
  ('beheerder', 'projectcoordinator'),
  ('beheerder', 'transitiecoach'),
  ('beheerder', 'transitieteam'),
  ('beheerder', 'begrotingscommissielid'),
  ('beheerder', 'verzekeraar'),
  ('beheerder', 'onderzoeker'),
  ('beheerder', 'themaexpert'),
  ('beheerder', 'zorgprofessional'),
  ('beheerder', 'welzijnscoach'),
  ('beheerder', 'dorpsondersteuner'),
  ('beheerder', 'redactieraad'),
  ('beheerder', 'bewoner'),
  ('beheerder', 'beheerder'),
  ('beheerder', 'privacy-officer');
