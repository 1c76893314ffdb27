create schema terugmelding;
comment on schema terugmelding is 'What people say is not right about a figure, a sentence, a name or a text, and what was answered';

create table terugmelding.melding (
  id uuid primary key,
  loket text not null check (loket in ('cijfers', 'programma', 'buurt')),
  buurt_id uuid references identity.buurt (id) on delete cascade,
  soort text not null check (soort in ('cijfer', 'zin', 'maat', 'gebied', 'tekst')),
  gebied text check (length(gebied) <= 20),
  jaar integer,
  maat text check (length(maat) <= 120),
  regel text check (length(regel) <= 80),
  uitdaging uuid,
  periode text check (length(periode) <= 20),
  release text check (length(release) <= 200),
  naam text not null check (length(naam) <= 300),
  citaat text not null check (length(citaat) <= 2000),
  wat text not null check (length(btrim(wat)) between 3 and 2000),
  weet text check (length(btrim(weet)) between 1 and 2000),
  staat text not null default 'nieuw' check (staat in ('nieuw', 'in-behandeling', 'beantwoord')),
  versie integer not null default 1,
  door uuid references identity.persoon (id),
  gemeld timestamptz not null,
  beantwoord timestamptz,
  check ((loket = 'buurt') = (buurt_id is not null)),
  check ((staat = 'beantwoord') = (beantwoord is not null))
);
comment on table terugmelding.melding is 'Somebody says that something is not right: for the desk that can do something about it, never public';
comment on column terugmelding.melding.loket is 'Figures and sentences go to who keeps the figures, names and boundaries to the programme, texts to the network that wrote them';
comment on column terugmelding.melding.citaat is 'What stood there, as the program found it itself: never what the asker sent';
comment on column terugmelding.melding.release is 'The edition that the figure came from when somebody asked';
comment on column terugmelding.melding.door is 'Who took it up or answered it';
create index melding_lijst on terugmelding.melding (staat, gemeld, id);
create index melding_buurt on terugmelding.melding (buurt_id) where buurt_id is not null;

create table terugmelding.contact (
  melding_id uuid primary key references terugmelding.melding (id) on delete cascade,
  mail text not null check (length(mail) between 3 and 300),
  taal text not null check (taal in ('nl', 'en')),
  gegeven timestamptz not null,
  beantwoord timestamptz
);
comment on table terugmelding.contact is 'Where somebody wants the answer mailed, given with consent for that alone; goes 30 days after the answer';

create table terugmelding.antwoord (
  melding_id uuid primary key,
  buurt_id uuid references identity.buurt (id) on delete cascade,
  soort text not null check (soort in ('cijfer', 'zin', 'maat', 'gebied', 'tekst')),
  gebied text,
  maat text,
  regel text,
  uitdaging uuid,
  periode text,
  release text,
  uitkomst text not null check (uitkomst in ('klopt', 'aangepast', 'doorgestuurd')),
  tekst text not null check (length(btrim(tekst)) between 3 and 2000),
  gemeld timestamptz not null,
  beantwoord timestamptz not null
);
comment on table terugmelding.antwoord is 'What was answered, for everybody who looks at the same figure, sentence, name or text; it stays when the question itself is gone';
create index antwoord_gebied on terugmelding.antwoord (gebied) where gebied is not null;
create index antwoord_maat on terugmelding.antwoord (maat) where maat is not null;
create index antwoord_buurt on terugmelding.antwoord (buurt_id) where buurt_id is not null;

do $$
declare
  one text;
  desk constant text := '((select identity.bereik(''terugmeldingen behandelen'')) = ''programma'' or ((select identity.bereik(''terugmeldingen behandelen'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['melding', 'contact', 'antwoord'] loop
    execute format('alter table terugmelding.%I enable row level security', one);
    execute format('alter table terugmelding.%I force row level security', one);
    execute format('create policy task on terugmelding.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  execute format('create policy read_desk on terugmelding.melding for select to buurtwijs_app using (%s)', desk);
  execute format('create policy treat_desk on terugmelding.melding for update to buurtwijs_app using (%s) with check (%1$s)', desk);
  -- The answer for everybody may only be what a desk wrote about a report that is in front of it.
  execute format('create policy write_desk on terugmelding.antwoord for insert to buurtwijs_app with check (%s and exists (select from terugmelding.melding as m where m.id = melding_id))', desk);
  execute format('create policy rewrite_desk on terugmelding.antwoord for update to buurtwijs_app using (%s) with check (%1$s)', desk);
end $$;
create policy add_melding on terugmelding.melding for insert to buurtwijs_app
  with check (staat = 'nieuw' and versie = 1 and door is null and beantwoord is null);
create policy add_contact on terugmelding.contact for insert to buurtwijs_app with check (beantwoord is null and mail = (select platform.setting('mail')));
create policy use_contact on terugmelding.contact for select to buurtwijs_app using (exists (select from terugmelding.melding as m where m.id = melding_id));
create policy keep_contact on terugmelding.contact for update to buurtwijs_app using (exists (select from terugmelding.melding as m where m.id = melding_id));
create policy read_own_contact on terugmelding.contact for select to buurtwijs_app
  using (mail = (select p.mail from identity.persoon as p where p.id = (select platform.setting_id('persoon'))));
create policy read_own on terugmelding.melding for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_all on terugmelding.antwoord for select to buurtwijs_app using (true);

grant usage on schema terugmelding to buurtwijs_app, buurtwijs_taak;
grant select, insert on terugmelding.melding, terugmelding.contact, terugmelding.antwoord to buurtwijs_app;
grant update (staat, versie, door, beantwoord) on terugmelding.melding to buurtwijs_app;
grant update (beantwoord) on terugmelding.contact to buurtwijs_app;
grant update (uitkomst, tekst, beantwoord) on terugmelding.antwoord to buurtwijs_app;
grant select, insert, update, delete on terugmelding.melding, terugmelding.contact, terugmelding.antwoord to buurtwijs_taak;
