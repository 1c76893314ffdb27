-- What a query may see follows from three settings of its transaction: who asks (app.persoon), in which role (app.rol), and which secret the
-- asker showed (app.geheim, the hash of it). None set means no rows.

create function platform.setting(name text) returns text
  language sql stable
  as $$ select nullif(current_setting('app.' || name, true), '') $$;
comment on function platform.setting is 'A setting of this transaction, null when it is not set';

create function platform.setting_id(name text) returns uuid
  language sql stable
  as $$ select nullif(current_setting('app.' || name, true), '')::uuid $$;
comment on function platform.setting_id is 'A setting of this transaction that holds an id, null when it is not set';

create schema identity;
comment on schema identity is 'Who is who, who may what, and how somebody signs in';

create table identity.organisatie (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  soort text not null check (soort in ('alliantiepartner', 'huisartsenpraktijk', 'gemeente', 'welzijn', 'verzekeraar', 'universiteit', 'ziekenhuis', 'bewonersinitiatief', 'programma', 'anders')),
  plaats text check (length(plaats) <= 80),
  versie integer not null default 1,
  aangemaakt timestamptz not null default now(),
  gewijzigd timestamptz not null default now(),
  beeindigd timestamptz
);
comment on table identity.organisatie is 'An organisation that takes part: care provider, practice, municipality, insurer, university and so on';
comment on column identity.organisatie.versie is 'One higher at each change, so that who changes an older one is told';
create unique index organisatie_naam on identity.organisatie (lower(naam)) where beeindigd is null;

create table identity.buurt (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  aangemaakt timestamptz not null default now(),
  beeindigd timestamptz
);
comment on table identity.buurt is 'A neighbourhood as a place where people work together; what it consists of and what it does is kept by the modules that follow';

create table identity.persoon (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  mail text not null check (mail = lower(mail) and mail like '%_@_%' and length(mail) <= 254),
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  aangemaakt timestamptz not null default now(),
  gewist timestamptz
);
comment on table identity.persoon is 'Somebody who can sign in; after erasure only the id is left, under a made-up name';
create unique index persoon_mail on identity.persoon (mail) where gewist is null;

create table identity.lidmaatschap (
  id uuid primary key default gen_random_uuid(),
  persoon_id uuid not null references identity.persoon (id),
  rol text not null,
  buurt_id uuid references identity.buurt (id),
  organisatie_id uuid references identity.organisatie (id),
  beroep text check (length(beroep) <= 80),
  begonnen timestamptz not null default now(),
  beeindigd timestamptz,
  door uuid references identity.persoon (id),
  check (beeindigd is null or beeindigd >= begonnen)
);
comment on table identity.lidmaatschap is 'A role that a person has, in a neighbourhood, for an organisation, or for the programme as a whole (neither)';
comment on column identity.lidmaatschap.beroep is 'What somebody is by profession, where a rule asks for it (wijkverpleegkundige)';
comment on column identity.lidmaatschap.beeindigd is 'Set when the role ends; it counts from that moment on';
create unique index lidmaatschap_once on identity.lidmaatschap (buurt_id, organisatie_id, persoon_id, rol) nulls not distinct where beeindigd is null;
create index lidmaatschap_persoon on identity.lidmaatschap (persoon_id) where beeindigd is null;

create table identity.recht (
  recht text not null,
  rol text not null,
  bereik text not null check (bereik in ('eigen buurten', 'eigen organisatie', 'programma')),
  primary key (recht, rol)
);
comment on table identity.recht is 'Who may what, and how far it reaches: the same table as in the program';

create table identity.gever (
  gever text not null,
  rol text not null,
  primary key (gever, rol)
);
comment on table identity.gever is 'Which roles somebody in a role may give to others: the same table as in the program';

create table identity.uitnodiging (
  id uuid primary key default gen_random_uuid(),
  geheim bytea not null unique check (octet_length(geheim) = 32),
  naam text not null check (length(btrim(naam)) between 2 and 120),
  mail text not null check (mail = lower(mail)),
  rol text not null,
  buurt_id uuid references identity.buurt (id),
  organisatie_id uuid references identity.organisatie (id),
  beroep text check (length(beroep) <= 80),
  door uuid references identity.persoon (id),
  aangemaakt timestamptz not null default now(),
  verloopt timestamptz not null,
  aanvaard timestamptz,
  ingetrokken timestamptz,
  check (aanvaard is null or ingetrokken is null)
);
comment on table identity.uitnodiging is 'An invitation to a role; whoever holds the secret of it may accept, until it expires or is withdrawn';
comment on column identity.uitnodiging.door is 'Who invited; null for the command line';
create index uitnodiging_buurt on identity.uitnodiging (buurt_id, aangemaakt);
create unique index uitnodiging_open on identity.uitnodiging (mail, rol, buurt_id, organisatie_id) nulls not distinct
  where aanvaard is null and ingetrokken is null;

create table identity.inloglink (
  geheim bytea primary key check (octet_length(geheim) = 32),
  browser bytea not null check (octet_length(browser) = 32),
  persoon_id uuid not null references identity.persoon (id),
  doel text not null default '/mijn',
  aangemaakt timestamptz not null default now(),
  verloopt timestamptz not null,
  gebruikt timestamptz
);
comment on table identity.inloglink is 'A link that was mailed to sign in with: one use, ten minutes, in the browser that asked';
create index inloglink_persoon on identity.inloglink (persoon_id, aangemaakt);

create table identity.passkey (
  id text primary key,
  persoon_id uuid not null references identity.persoon (id),
  sleutel bytea not null,
  teller bigint not null default 0,
  vervoer text[] not null default '{}',
  soort text not null check (soort in ('singleDevice', 'multiDevice')),
  reservekopie boolean not null,
  naam text not null check (length(naam) between 1 and 80),
  aangemaakt timestamptz not null default now(),
  gebruikt timestamptz
);
comment on table identity.passkey is 'A public key that somebody signs in with';
create index passkey_persoon on identity.passkey (persoon_id);

create table identity.uitdaging (
  browser bytea primary key check (octet_length(browser) = 32),
  soort text not null check (soort in ('inloggen', 'toevoegen', 'bevestigen')),
  uitdaging text not null,
  verloopt timestamptz not null
);
comment on table identity.uitdaging is 'The question that a passkey has to answer next, for one browser; gone once answered';

create table identity.oidc_poging (
  browser bytea primary key check (octet_length(browser) = 32),
  aanbieder text not null,
  staat text not null,
  eenmalig text not null,
  bewijs text not null,
  doel text not null,
  verloopt timestamptz not null
);
comment on table identity.oidc_poging is 'A sign-in that is under way at an OpenID provider, for one browser; gone once it comes back';

create table identity.oidc_identiteit (
  uitgever text not null,
  onderwerp text not null,
  persoon_id uuid not null references identity.persoon (id),
  aangemaakt timestamptz not null default now(),
  primary key (uitgever, onderwerp)
);
comment on table identity.oidc_identiteit is 'Who somebody is at an OpenID provider: never their mail address, which can change hands';

create table identity.sessie (
  geheim bytea primary key check (octet_length(geheim) = 32),
  id uuid not null unique default gen_random_uuid(),
  persoon_id uuid not null references identity.persoon (id),
  rol text,
  manier text not null check (manier in ('passkey', 'maillink', 'oidc', 'uitnodiging', 'demo')),
  acr text,
  aanbieder text,
  apparaat text not null check (length(apparaat) <= 120),
  aangemaakt timestamptz not null default now(),
  bewezen timestamptz not null default now(),
  gezien timestamptz not null default now(),
  verloopt timestamptz not null,
  beeindigd timestamptz
);
comment on table identity.sessie is 'Somebody who is signed in on a device; only the hash of the secret in their cookie is kept';
comment on column identity.sessie.bewezen is 'When the person last proved who they are (auth_time)';
comment on column identity.sessie.gezien is 'When the session was last used, to the minute';
create index sessie_persoon on identity.sessie (persoon_id) where beeindigd is null;

create table identity.bevestiging (
  sessie_id uuid not null references identity.sessie (id),
  handeling text not null,
  inhoud bytea not null check (octet_length(inhoud) = 32),
  manier text not null check (manier in ('passkey', 'maillink', 'oidc', 'vers')),
  verleend timestamptz not null default now(),
  verloopt timestamptz not null,
  gebruikt timestamptz,
  primary key (sessie_id, handeling, inhoud)
);
comment on table identity.bevestiging is 'A confirmation that holds for one action on one content, once';

create table platform.bericht (
  id uuid primary key default gen_random_uuid(),
  aan text not null,
  onderwerp text not null,
  tekst text not null,
  aangemaakt timestamptz not null default now(),
  verzonden timestamptz,
  pogingen integer not null default 0,
  fout text
);
comment on table platform.bericht is 'A mail that waits or has gone: it says that something is ready and where, never what';
create index bericht_aangemaakt on platform.bericht (aangemaakt desc);

create table platform.tempo (
  sleutel bytea not null,
  venster timestamptz not null,
  aantal integer not null,
  primary key (sleutel, venster)
);
comment on table platform.tempo is 'How often something was tried in a stretch of time, to slow down who tries too often';

-- Who asks, as far as it is true at this very moment: a role that has ended gives nothing any more.

create function identity.acting_rol() returns text
  language sql stable security definer set search_path = ''
  as $$
    select l.rol from identity.lidmaatschap as l
     where l.persoon_id = platform.setting_id('persoon') and l.rol = platform.setting('rol') and l.beeindigd is null
     limit 1
  $$;
comment on function identity.acting_rol is 'The role in which somebody acts, null when they do not have it (any more)';

create function identity.acting_buurten() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(distinct l.buurt_id), '{}') from identity.lidmaatschap as l
     where l.persoon_id = platform.setting_id('persoon') and l.rol = platform.setting('rol') and l.beeindigd is null and l.buurt_id is not null
  $$;
comment on function identity.acting_buurten is 'The neighbourhoods of the role in which somebody acts';

create function identity.acting_organisaties() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(distinct l.organisatie_id), '{}') from identity.lidmaatschap as l
     where l.persoon_id = platform.setting_id('persoon') and l.rol = platform.setting('rol') and l.beeindigd is null and l.organisatie_id is not null
  $$;
comment on function identity.acting_organisaties is 'The organisations of the role in which somebody acts';

create function identity.own_places() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(distinct place), '{}')
      from identity.lidmaatschap as l cross join lateral unnest(array[l.buurt_id, l.organisatie_id]) as place
     where l.persoon_id = platform.setting_id('persoon') and l.beeindigd is null and place is not null
  $$;
comment on function identity.own_places is 'Neighbourhoods and organisations of every role that somebody has: enough to choose one by its name';

create function identity.bereik(wat text) returns text
  language sql stable security definer set search_path = ''
  as $$
    select r.bereik from identity.recht as r where r.recht = wat and r.rol = identity.acting_rol()
  $$;
comment on function identity.bereik is 'How far a permission reaches for who asks, null when they do not have it';

create function identity.givable() returns text[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(array_agg(g.rol), '{}') from identity.gever as g where g.gever = identity.acting_rol()
  $$;
comment on function identity.givable is 'The roles that who asks may give to others';

create function identity.may_give(welke text, waar uuid) returns boolean
  language sql stable
  as $$
    select welke = any (identity.givable()) and (
      identity.bereik('rollen geven') = 'programma' or (identity.bereik('rollen geven') = 'eigen buurten' and waar = any (identity.acting_buurten())))
  $$;
comment on function identity.may_give is 'Whether who asks may give and end this role in this neighbourhood';

create function identity.count_beheerders() returns bigint
  language sql stable security definer set search_path = ''
  as $$ select count(distinct l.persoon_id) from identity.lidmaatschap as l where l.rol = 'beheerder' and l.beeindigd is null $$;
comment on function identity.count_beheerders is 'How many administrators there are: a number, for who may see none of them';

create function identity.shares_buurt(wie uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from identity.lidmaatschap as l
       where l.persoon_id = wie and l.beeindigd is null and l.buurt_id = any (identity.acting_buurten())
    )
  $$;
comment on function identity.shares_buurt is 'Whether somebody has a role in a neighbourhood of who asks';

-- Row security: forced for everybody; the owner reads what the functions above need, background work has a role of its own.

do $$
declare
  one text;
begin
  foreach one in array array['organisatie', 'buurt', 'persoon', 'lidmaatschap', 'recht', 'gever', 'uitnodiging', 'inloglink', 'passkey', 'uitdaging', 'oidc_poging', 'oidc_identiteit', 'sessie', 'bevestiging'] loop
    execute format('alter table identity.%I enable row level security', one);
    execute format('alter table identity.%I force row level security', one);
    execute format('create policy task on identity.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['bericht', 'tempo'] loop
    execute format('alter table platform.%I enable row level security', one);
    execute format('alter table platform.%I force row level security', one);
    execute format('create policy task on platform.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
end $$;
create policy owner_reads on identity.lidmaatschap for select to current_user using (true);
create policy owner_keeps on identity.gever for all to current_user using (true) with check (true);
create policy owner_keeps on identity.recht for all to current_user using (true) with check (true);

create policy read_organisatie on identity.organisatie for select to buurtwijs_app
  using ((select identity.bereik('organisaties bekijken')) = 'programma' or id = any ((select identity.own_places())::uuid[]));
create policy keep_organisatie on identity.organisatie for all to buurtwijs_app
  using ((select identity.bereik('organisaties beheren')) = 'programma') with check ((select identity.bereik('organisaties beheren')) = 'programma');

create policy read_buurt on identity.buurt for select to buurtwijs_app
  using ((select identity.bereik('buurten bekijken')) = 'programma' or id = any ((select identity.own_places())::uuid[]));
create policy read_invited_buurt on identity.buurt for select to buurtwijs_app
  using (id in (select u.buurt_id from identity.uitnodiging as u where u.geheim = decode((select platform.setting('geheim')), 'hex')));
create policy read_invited_organisatie on identity.organisatie for select to buurtwijs_app
  using (id in (select u.organisatie_id from identity.uitnodiging as u where u.geheim = decode((select platform.setting('geheim')), 'hex')));
create policy keep_buurt on identity.buurt for all to buurtwijs_app
  using ((select identity.bereik('buurten beheren')) = 'programma') with check ((select identity.bereik('buurten beheren')) = 'programma');

create policy read_self on identity.persoon for select to buurtwijs_app using (id = (select platform.setting_id('persoon')));
create policy change_self on identity.persoon for update to buurtwijs_app
  using (id = (select platform.setting_id('persoon'))) with check (id = (select platform.setting_id('persoon')));
create policy read_by_mail on identity.persoon for select to buurtwijs_app using (mail = (select platform.setting('mail')) and gewist is null);
create policy read_persoon on identity.persoon for select to buurtwijs_app
  using (
    (select identity.bereik('mensen bekijken')) = 'programma'
    or ((select identity.bereik('mensen bekijken')) = 'eigen buurten' and identity.shares_buurt(id))
  );
create policy add_persoon on identity.persoon for insert to buurtwijs_app with check (mail = (select platform.setting('mail')));

create policy read_own on identity.lidmaatschap for select to buurtwijs_app using (persoon_id = (select platform.setting_id('persoon')));
create policy read_lidmaatschap on identity.lidmaatschap for select to buurtwijs_app
  using (
    (select identity.bereik('mensen bekijken')) = 'programma'
    or ((select identity.bereik('mensen bekijken')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  );
create policy end_lidmaatschap on identity.lidmaatschap for update to buurtwijs_app
  using (beeindigd is null and (persoon_id = (select platform.setting_id('persoon')) or identity.may_give(rol, buurt_id))) with check (beeindigd is not null);
create policy give_lidmaatschap on identity.lidmaatschap for insert to buurtwijs_app
  with check (
    door = (select platform.setting_id('persoon')) and beeindigd is null and identity.may_give(rol, buurt_id)
    and exists (select from identity.persoon as p where p.id = lidmaatschap.persoon_id and p.gewist is null)
  );
create policy accept_lidmaatschap on identity.lidmaatschap for insert to buurtwijs_app
  with check (
    persoon_id = (select platform.setting_id('persoon')) and beeindigd is null and exists (
      select from identity.uitnodiging as u
       where u.geheim = decode((select platform.setting('geheim')), 'hex') and u.aanvaard is null and u.ingetrokken is null
         and u.rol = lidmaatschap.rol and u.buurt_id is not distinct from lidmaatschap.buurt_id
         and u.organisatie_id is not distinct from lidmaatschap.organisatie_id and u.door is not distinct from lidmaatschap.door
    )
  );

create policy read_recht on identity.recht for select to buurtwijs_app using (true);
create policy read_gever on identity.gever for select to buurtwijs_app using (true);

create policy read_uitnodiging on identity.uitnodiging for select to buurtwijs_app
  using (
    geheim = decode((select platform.setting('geheim')), 'hex')
    or (select identity.bereik('rollen geven')) = 'programma'
    or ((select identity.bereik('rollen geven')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  );
create policy add_uitnodiging on identity.uitnodiging for insert to buurtwijs_app
  with check (door = (select platform.setting_id('persoon')) and identity.may_give(rol, buurt_id));
create policy change_uitnodiging on identity.uitnodiging for update to buurtwijs_app
  using (
    geheim = decode((select platform.setting('geheim')), 'hex')
    or (select identity.bereik('rollen geven')) = 'programma'
    or ((select identity.bereik('rollen geven')) = 'eigen buurten' and buurt_id = any ((select identity.acting_buurten())::uuid[]))
  )
  with check (
    (aanvaard is not null and geheim = decode((select platform.setting('geheim')), 'hex'))
    or (ingetrokken is not null and identity.may_give(rol, buurt_id))
  );

create policy use_inloglink on identity.inloglink for all to buurtwijs_app
  using (geheim = decode((select platform.setting('geheim')), 'hex')) with check (geheim = decode((select platform.setting('geheim')), 'hex'));

create policy use_passkey on identity.passkey for all to buurtwijs_app
  using (persoon_id = (select platform.setting_id('persoon'))) with check (persoon_id = (select platform.setting_id('persoon')));
create policy read_passkey on identity.passkey for select to buurtwijs_app using (id = (select platform.setting('passkey')));

create policy use_uitdaging on identity.uitdaging for all to buurtwijs_app
  using (browser = decode((select platform.setting('browser')), 'hex')) with check (browser = decode((select platform.setting('browser')), 'hex'));
create policy use_oidc_poging on identity.oidc_poging for all to buurtwijs_app
  using (browser = decode((select platform.setting('browser')), 'hex')) with check (browser = decode((select platform.setting('browser')), 'hex'));
create policy read_oidc_identiteit on identity.oidc_identiteit for select to buurtwijs_app
  using (onderwerp = (select platform.setting('onderwerp')) or persoon_id = (select platform.setting_id('persoon')));
create policy keep_oidc_identiteit on identity.oidc_identiteit for all to buurtwijs_app
  using (persoon_id = (select platform.setting_id('persoon'))) with check (persoon_id = (select platform.setting_id('persoon')));

create policy use_sessie on identity.sessie for all to buurtwijs_app
  using (geheim = decode((select platform.setting('geheim')), 'hex') or persoon_id = (select platform.setting_id('persoon')))
  with check (persoon_id = (select platform.setting_id('persoon')));

create policy use_bevestiging on identity.bevestiging for all to buurtwijs_app
  using (exists (select from identity.sessie as s where s.id = bevestiging.sessie_id))
  with check (exists (select from identity.sessie as s where s.id = bevestiging.sessie_id));

create policy add_bericht on platform.bericht for insert to buurtwijs_app
  with check (verzonden is null and (aan = (select platform.setting('mail')) or (select platform.setting_id('persoon')) is not null));
create policy read_bericht on platform.bericht for select to buurtwijs_app using ((select identity.bereik('postvak bekijken')) = 'programma');
create policy use_tempo on platform.tempo for all to buurtwijs_app
  using (sleutel = decode((select platform.setting('tempo')), 'hex')) with check (sleutel = decode((select platform.setting('tempo')), 'hex'));

grant usage on schema identity, platform to buurtwijs_app, buurtwijs_taak;
grant select on platform.migration to buurtwijs_taak;
grant select, insert on identity.organisatie, identity.buurt, identity.persoon, identity.lidmaatschap, identity.uitnodiging to buurtwijs_app, buurtwijs_taak;
grant update (naam, soort, plaats, versie, gewijzigd, beeindigd) on identity.organisatie to buurtwijs_app, buurtwijs_taak;
grant update (naam, beeindigd) on identity.buurt to buurtwijs_app, buurtwijs_taak;
grant update (naam, mail, taal, gewist) on identity.persoon to buurtwijs_app, buurtwijs_taak;
grant update (beeindigd) on identity.lidmaatschap to buurtwijs_app, buurtwijs_taak;
grant update (aanvaard, ingetrokken) on identity.uitnodiging to buurtwijs_app, buurtwijs_taak;
grant select on identity.recht, identity.gever to buurtwijs_app, buurtwijs_taak;
grant select, insert, update, delete on identity.inloglink, identity.passkey, identity.uitdaging, identity.oidc_poging, identity.oidc_identiteit, identity.sessie, identity.bevestiging to buurtwijs_app, buurtwijs_taak;
grant insert, select on platform.bericht to buurtwijs_app;
grant select, insert, update, delete on platform.bericht, platform.tempo to buurtwijs_taak;
grant select, insert, update on platform.tempo to buurtwijs_app;
grant usage on schema statistics to buurtwijs_taak;
grant select, insert, update, delete on statistics.import_job to buurtwijs_taak;
