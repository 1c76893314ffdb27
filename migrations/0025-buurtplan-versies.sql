create table buurtplan.versie (
  buurt_id uuid not null references buurtplan.plan (buurt_id) on delete cascade,
  nummer integer not null check (nummer > 0),
  planversie integer not null check (planversie > 0),
  inhoud text not null check (length(inhoud) <= 4000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  toelichting text not null check (length(btrim(toelichting)) between 3 and 1000),
  door uuid references identity.persoon (id),
  op timestamptz not null,
  primary key (buurt_id, nummer)
);
comment on table buurtplan.versie is 'A plan as its network kept it at a moment; it never changes, another version stands beside it';
comment on column buurtplan.versie.planversie is 'The version of the plan as a whole at that moment';
comment on column buurtplan.versie.inhoud is 'JSON in its canonical form (RFC 8785), of which sha256 is the hash';
create trigger versie_never_changes before update on buurtplan.versie for each row execute function programma.refuse_change();

do $$
declare
  own constant text := '((select identity.bereik(''%1$s'')) = ''programma'' or ((select identity.bereik(''%1$s'')) = ''eigen buurten'' and buurt_id = any ((select identity.acting_buurten())::uuid[])))';
begin
  alter table buurtplan.versie enable row level security;
  alter table buurtplan.versie force row level security;
  create policy task on buurtplan.versie to buurtwijs_taak using (true) with check (true);
  execute format('create policy read_own on buurtplan.versie for select to buurtwijs_app using (%s)', format(own, 'buurtplan bekijken'));
  execute format('create policy add_own on buurtplan.versie for insert to buurtwijs_app with check (%s and door = (select platform.setting_id(''persoon'')))', format(own, 'buurtplan bijwerken'));
  create policy read_by_self on buurtplan.versie for select to buurtwijs_app using (door = (select platform.setting_id('persoon')));
end $$;

grant select, insert on buurtplan.versie to buurtwijs_app, buurtwijs_taak;
grant delete on buurtplan.versie to buurtwijs_taak;
