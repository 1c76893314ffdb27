create schema ondertekening;
comment on schema ondertekening is 'Who agreed to what: documents as they were offered, and signatures in a chain that anyone can verify';

create table ondertekening.zegel (
  ronde integer primary key check (ronde > 0),
  sleutel_id text not null unique,
  publiek jsonb not null check (jsonb_typeof(publiek) = 'object'),
  certificaat bytea not null,
  bevestigd text not null,
  van timestamptz not null,
  tot timestamptz not null check (tot > van)
);
comment on table ondertekening.zegel is 'What this installation seals with: the public half of the key of the records, and the certificate of its documents; the secret halves come out of the key of the installation';
comment on column ondertekening.zegel.bevestigd is 'The key of the records vouching for the certificate, as a detached JWS';

create table ondertekening.beleid (
  versie integer primary key check (versie > 0),
  stappen jsonb not null check (jsonb_typeof(stappen) = 'array' and jsonb_array_length(stappen) between 1 and 8),
  in_volgorde boolean not null,
  door uuid not null references identity.persoon (id),
  sinds timestamptz not null
);
comment on table ondertekening.beleid is 'Who has to sign, as the programme decided it; a document keeps the version under which it was offered';

create table ondertekening.stuk (
  buurt_id uuid not null references identity.buurt (id) on delete cascade,
  versie integer not null check (versie > 0),
  id uuid not null,
  inhoud text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  beleid jsonb not null check (jsonb_typeof(beleid) = 'object'),
  door uuid references identity.persoon (id),
  aangeboden timestamptz not null,
  primary key (buurt_id, versie),
  unique (buurt_id, id, versie)
);
comment on table ondertekening.stuk is 'Plan and budget of a neighbourhood as they were offered for signing; a later one stands beside it';
comment on column ondertekening.stuk.id is 'Of the document through all its versions: the same in every version of one neighbourhood';

create table ondertekening.schakel (
  buurt_id uuid not null,
  nummer integer not null check (nummer > 0),
  versie integer not null,
  persoon_id uuid not null references identity.persoon (id),
  daad text not null check (daad in ('getekend', 'geweigerd', 'gemachtigd')),
  regel text not null,
  jws text not null,
  sleutel_id text not null references ondertekening.zegel (sleutel_id),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  primary key (buurt_id, nummer),
  foreign key (buurt_id, versie) references ondertekening.stuk (buurt_id, versie) on delete cascade
);
comment on table ondertekening.schakel is 'One signature, refusal or mandate: the record that was sealed, and its place in the chain of the document';
create index schakel_persoon on ondertekening.schakel (persoon_id);

create function ondertekening.refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    -- A made-up neighbourhood goes as a whole, with what was signed there.
    if tg_op = 'DELETE' and current_setting('role') = 'buurtwijs_taak' and not exists (select from identity.buurt as b where b.id = old.buurt_id) then
      return old;
    end if;
    raise exception 'wat is aangeboden of getekend verandert niet: %', tg_table_name using errcode = '42501';
  end $$;
comment on function ondertekening.refuse_change is 'What was offered or signed stays as it was';
create trigger stuk_never_changes before update or delete on ondertekening.stuk for each row execute function ondertekening.refuse_change();
create trigger schakel_never_changes before update or delete on ondertekening.schakel for each row execute function ondertekening.refuse_change();
create trigger beleid_never_changes before update or delete on ondertekening.beleid for each row execute function programma.refuse_change();
create trigger zegel_never_changes before update or delete on ondertekening.zegel for each row execute function programma.refuse_change();

do $$
declare
  one text;
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  foreach one in array array['zegel', 'beleid', 'stuk', 'schakel'] loop
    execute format('alter table ondertekening.%I enable row level security', one);
    execute format('alter table ondertekening.%I force row level security', one);
    execute format('create policy task on ondertekening.%I to buurtwijs_taak using (true) with check (true)', one);
  end loop;
  foreach one in array array['stuk', 'schakel'] loop
    execute format('create policy read_own on ondertekening.%I for select to buurtwijs_app using (%s)', one, format(own, 'ondertekening bekijken'));
  end loop;
  execute format('create policy offer on ondertekening.stuk for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', format(own, 'stuk aanbieden'));
  execute format('create policy sign on ondertekening.schakel for insert to buurtwijs_app with check (%s and persoon_id = (select platform.setting_id(''persoon'')))', format(own, 'stuk ondertekenen'));
end $$;
create policy read_by_self on ondertekening.schakel for select to buurtwijs_app using (persoon_id = (select platform.setting_id('persoon')));
create policy read_by_self on ondertekening.stuk for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
create policy read_all on ondertekening.zegel for select to buurtwijs_app using (true);
create policy read_signed_in on ondertekening.beleid for select to buurtwijs_app using ((select platform.setting_id('persoon')) is not null);
create policy decide on ondertekening.beleid for insert to buurtwijs_app
  with check ((select identity.bereik('tekenbeleid vaststellen')) = 'programma' and door = (select platform.setting_id('persoon')));

grant usage on schema ondertekening to buurtwijs_app, buurtwijs_taak;
grant select on ondertekening.zegel to buurtwijs_app;
grant select, insert on ondertekening.beleid, ondertekening.stuk, ondertekening.schakel to buurtwijs_app;
grant select, insert on ondertekening.zegel, ondertekening.beleid, ondertekening.stuk, ondertekening.schakel to buurtwijs_taak;
grant delete on ondertekening.stuk, ondertekening.schakel to buurtwijs_taak;
