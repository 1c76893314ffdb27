-- Confirming by mail and at an OpenID provider, linking an account, and ending the sessions of somebody else.

alter table identity.inloglink
  add column sessie_id uuid references identity.sessie (id),
  add column handeling text,
  add column inhoud bytea check (octet_length(inhoud) = 32),
  add constraint inloglink_bevestigt check ((sessie_id is null) = (handeling is null) and (handeling is null) = (inhoud is null));
comment on column identity.inloglink.sessie_id is 'Of a link that confirms: the session in which somebody wants to do something; such a link does not sign in';
comment on column identity.inloglink.handeling is 'What it confirms, together with the hash of the content';

alter table identity.oidc_poging
  add column soort text not null default 'inloggen' check (soort in ('inloggen', 'koppelen', 'bevestigen')),
  add column sessie_id uuid references identity.sessie (id),
  add column handeling text,
  add column inhoud bytea check (octet_length(inhoud) = 32),
  add constraint oidc_poging_sessie check ((soort = 'inloggen') = (sessie_id is null)),
  add constraint oidc_poging_bevestigt check ((soort = 'bevestigen') = (handeling is not null) and (handeling is null) = (inhoud is null));
comment on column identity.oidc_poging.sessie_id is 'Of linking and confirming: the session for which it is';

alter table identity.passkey add constraint passkey_teller check (teller >= 0);

insert into identity.recht (recht, rol, bereik) values ('toegang intrekken', 'beheerder', 'programma');

create policy owner_reads on identity.sessie for select to current_user using (true);
create policy owner_ends on identity.sessie for update to current_user using (true) with check (true);

create function identity.end_sessies(wie uuid, moment timestamptz) returns bigint
  language sql volatile security definer set search_path = ''
  as $$
    with ended as (
      update identity.sessie as s set beeindigd = moment
       where s.persoon_id = wie and s.beeindigd is null and identity.bereik('toegang intrekken') = 'programma'
      returning 1
    )
    select count(*) from ended
  $$;
comment on function identity.end_sessies is 'Ends every session of somebody, for who may; returns how many. Who may not ends none, and nobody sees them';
