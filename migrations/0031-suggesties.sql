create table reacties.meedenken (
  buurt_id uuid primary key references identity.buurt (id) on delete cascade,
  vraag text not null check (length(vraag) <= 600),
  themas text[] not null check (themas <@ array['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt']),
  toon text[] not null check (toon <@ array['wat', 'wanneer', 'wie', 'voor-wie']),
  telt boolean not null,
  versie integer not null default 1 check (versie > 0)
);
comment on table reacties.meedenken is 'What somebody with the link of a neighbourhood sees of its plan, and what they are asked';
comment on column reacties.meedenken.toon is 'What is shown of an activity beside its name';
comment on column reacties.meedenken.telt is 'Whether the public page of the neighbourhood says how many suggestions there are, and how many were answered';

create table reacties.suggestielink (
  buurt_id uuid not null references reacties.meedenken (buurt_id) on delete cascade,
  id uuid not null,
  geheim bytea not null unique check (octet_length(geheim) = 32),
  door uuid references identity.persoon (id),
  gemaakt timestamptz not null,
  verloopt timestamptz not null check (verloopt > gemaakt),
  ingetrokken timestamptz,
  primary key (buurt_id, id)
);
comment on table reacties.suggestielink is 'A secret link to the chosen parts of a plan; only the hash of the secret is kept';
create unique index suggestielink_one on reacties.suggestielink (buurt_id) where ingetrokken is null;

create table reacties.suggestie (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  id uuid not null,
  langs text not null check (langs in ('link', 'papier')),
  link_id uuid,
  activiteit_id uuid,
  over text not null check (length(over) <= 140),
  wie text not null check (length(wie) <= 200),
  tekst text not null check (length(btrim(tekst)) between 1 and 6000),
  dag date not null,
  ontvangen timestamptz not null,
  getypt_door uuid references identity.persoon (id),
  akkoord boolean not null default false,
  volg bytea not null unique check (octet_length(volg) = 32),
  uitkomst text check (uitkomst in ('overgenomen', 'deels', 'niet')),
  reden text check (length(btrim(reden)) between 3 and 2000),
  antwoord_activiteit uuid,
  antwoord_versie integer,
  beantwoord timestamptz,
  beantwoord_door uuid references identity.persoon (id),
  verborgen timestamptz,
  verborgen_reden text check (length(btrim(verborgen_reden)) between 3 and 500),
  verborgen_door uuid references identity.persoon (id),
  versie integer not null default 1 check (versie > 0),
  primary key (buurt_id, id),
  foreign key (buurt_id, link_id) references reacties.suggestielink (buurt_id, id),
  foreign key (buurt_id, activiteit_id) references buurtplan.activiteit (buurt_id, id),
  foreign key (buurt_id, antwoord_activiteit, antwoord_versie) references buurtplan.activiteit_stand (buurt_id, activiteit_id, versie),
  check ((langs = 'link') = (link_id is not null)),
  -- What somebody wrote on paper is typed in with their consent.
  check (langs = 'link' or akkoord),
  check ((uitkomst is null) = (beantwoord is null) and (uitkomst is null) = (reden is null)),
  check ((antwoord_activiteit is null) = (antwoord_versie is null)),
  check (uitkomst <> 'overgenomen' or antwoord_activiteit is not null),
  check ((verborgen is null) = (verborgen_reden is null))
);
comment on table reacties.suggestie is 'What a resident or professional without an account suggests for a plan, through the link or on paper, and what the network answered';
comment on column reacties.suggestie.over is 'What the activity was called when somebody suggested it; empty for the plan as a whole';
comment on column reacties.suggestie.wie is 'In general words who says it, such as bewoner or wijkverpleegkundige; may be empty';
comment on column reacties.suggestie.volg is 'Hash of the code with which whoever suggested it reads the answer';
comment on column reacties.suggestie.verborgen is 'Since when it is hidden, with the reason: abuse, or nothing to do with the plan';
create index suggestie_wacht on reacties.suggestie (buurt_id, ontvangen, id) where uitkomst is null and verborgen is null;
create index suggestie_klaar on reacties.suggestie (buurt_id, beantwoord desc, id) where uitkomst is not null and verborgen is null;
create index suggestie_verborgen on reacties.suggestie (buurt_id, verborgen desc, id) where verborgen is not null;

create table reacties.contact (
  suggestie_id uuid primary key,
  buurt_id uuid not null,
  mail text not null check (length(mail) between 3 and 300),
  taal text not null check (taal in ('nl', 'en')),
  gegeven timestamptz not null,
  beantwoord timestamptz,
  foreign key (buurt_id, suggestie_id) references reacties.suggestie (buurt_id, id) on delete cascade
);
comment on table reacties.contact is 'Where somebody wants the answer to a suggestion mailed, given with consent for that alone; goes 30 days after the answer';

-- What of a plan is shown: only the program that owns these tables asks, for one link or one code.
create function reacties.getoond(welke uuid)
  returns table (thema text, id uuid, naam text, wat text, van date, tot date, wie text, voor_wie text)
  language sql stable security definer set search_path = ''
  as $$
    select a.thema, a.id, a.naam,
           case when 'wat' = any (m.toon) then a.wat else '' end,
           case when 'wanneer' = any (m.toon) then a.van end,
           case when 'wanneer' = any (m.toon) then a.tot end,
           case when 'wie' = any (m.toon) then a.wie else '' end,
           case when 'voor-wie' = any (m.toon) then a.voor_wie else '' end
      from buurtplan.activiteit as a join reacties.meedenken as m on m.buurt_id = a.buurt_id
     where a.buurt_id = welke and a.verwijderd is null and a.thema = any (m.themas)
  $$;
comment on function reacties.getoond is 'The parts of a plan that its network chose to show, and nothing else';
revoke all on function reacties.getoond from public;

create function reacties.open_link(link bytea)
  returns table (buurt_id uuid, link_id uuid, naam text, vraag text, themas text[], toon text[], verloopt timestamptz, ingetrokken timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select l.buurt_id, l.id, b.naam, m.vraag, m.themas, m.toon, l.verloopt, l.ingetrokken
      from reacties.suggestielink as l join reacties.meedenken as m on m.buurt_id = l.buurt_id join identity.buurt as b on b.id = l.buurt_id
     where l.geheim = link
  $$;
comment on function reacties.open_link is 'What a link leads to, by the hash of its secret';

create function reacties.toon_plan(link bytea)
  returns table (thema text, id uuid, naam text, wat text, van date, tot date, wie text, voor_wie text)
  language sql stable security definer set search_path = ''
  as $$
    select g.* from reacties.suggestielink as l cross join lateral reacties.getoond(l.buurt_id) as g
     where l.geheim = link and l.ingetrokken is null
  $$;
comment on function reacties.toon_plan is 'The chosen parts of the plan behind a link that was not withdrawn';

create function reacties.bij_code(code bytea, out buurt text, out activiteit text)
  language sql stable security definer set search_path = ''
  as $$
    select b.naam, (select g.naam from reacties.getoond(s.buurt_id) as g where g.id = s.antwoord_activiteit)
      from reacties.suggestie as s join identity.buurt as b on b.id = s.buurt_id
     where s.volg = code
  $$;
comment on function reacties.bij_code is 'The names that whoever made a suggestion reads beside its answer; an activity only when it is shown';

create function reacties.tel_openbaar(welk_adres text, out suggesties bigint, out beantwoord bigint)
  language sql stable security definer set search_path = ''
  as $$
    select count(s.id), count(s.uitkomst)
      from buurtpagina.pagina as p join reacties.meedenken as m on m.buurt_id = p.buurt_id and m.telt
      left join reacties.suggestie as s on s.buurt_id = p.buurt_id and s.verborgen is null
     where p.adres = welk_adres and p.gepubliceerd is not null
     group by p.buurt_id
  $$;
comment on function reacties.tel_openbaar is 'How many suggestions there are and how many were answered, where a network chose to tell everybody; null where it did not';

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['meedenken', 'suggestielink', 'suggestie', 'contact'] loop
    execute format('alter table reacties.%I enable row level security', one);
    execute format('alter table reacties.%I force row level security', one);
    execute format('create policy task on reacties.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['meedenken', 'suggestielink', 'suggestie'] loop
    execute format('create policy owner_shows on reacties.%I for select to current_user using (true)', one);
    execute format('create policy read_own on reacties.%I for select to buurtwijs_app using (%s)', one, format(own, 'buurtplan bekijken'));
  end loop;
  execute format('create policy keep_own on reacties.meedenken for all to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtplan bijwerken'));
  execute format('create policy make_own on reacties.suggestielink for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', format(own, 'buurtplan bijwerken'));
  execute format('create policy end_own on reacties.suggestielink for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtplan bijwerken'));
  execute format('create policy type_own on reacties.suggestie for insert to buurtwijs_app with check (%s and langs = ''papier'' and akkoord and getypt_door = (select platform.setting_id(''persoon'')) and uitkomst is null and verborgen is null)', format(own, 'buurtplan bijwerken'));
  execute format('create policy answer_own on reacties.suggestie for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtplan bijwerken'));
  execute format('create policy use_contact on reacties.contact for select to buurtwijs_app using (%s)', format(own, 'buurtplan bekijken'));
  execute format('create policy keep_contact on reacties.contact for update to buurtwijs_app using (%s) with check (%1$s)', format(own, 'buurtplan bijwerken'));
end $$;
create policy owner_shows on buurtplan.activiteit for select to current_user using (true);
create policy owner_shows on identity.buurt for select to current_user using (true);
create policy read_shown on reacties.suggestielink for select to buurtwijs_app using (geheim = decode((select platform.setting('geheim')), 'hex'));
create policy read_shown on reacties.suggestie for select to buurtwijs_app using (volg = decode((select platform.setting('geheim')), 'hex'));
create policy send_shown on reacties.suggestie for insert to buurtwijs_app with check (
  langs = 'link' and getypt_door is null and uitkomst is null and verborgen is null
  and exists (
    select from reacties.suggestielink as l
     where l.buurt_id = suggestie.buurt_id and l.id = suggestie.link_id and l.ingetrokken is null and l.geheim = decode((select platform.setting('geheim')), 'hex'))
  and (activiteit_id is null or activiteit_id in (select t.id from reacties.toon_plan(decode((select platform.setting('geheim')), 'hex')) as t))
);
create policy add_contact on reacties.contact for insert to buurtwijs_app with check (beantwoord is null and mail = (select platform.setting('mail')));
create policy read_by_self on reacties.contact for select to buurtwijs_app using (mail = (select p.mail from identity.persoon as p where p.id = (select platform.setting_id('persoon'))));
create policy read_by_self on reacties.suggestielink for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_by_self on reacties.suggestie for select to buurtwijs_app
  using ((select platform.setting_id('persoon')) in (getypt_door, beantwoord_door, verborgen_door));

grant select, insert on reacties.meedenken, reacties.suggestielink, reacties.suggestie, reacties.contact to buurtwijs_app;
grant update (vraag, themas, toon, telt, versie) on reacties.meedenken to buurtwijs_app;
grant update (ingetrokken) on reacties.suggestielink to buurtwijs_app;
grant update (tekst, wie, uitkomst, reden, antwoord_activiteit, antwoord_versie, beantwoord, beantwoord_door, verborgen, verborgen_reden, verborgen_door, versie) on reacties.suggestie to buurtwijs_app;
grant update (beantwoord) on reacties.contact to buurtwijs_app;
grant select, insert, update, delete on reacties.meedenken, reacties.suggestielink, reacties.suggestie, reacties.contact to buurtwijs_taak;
