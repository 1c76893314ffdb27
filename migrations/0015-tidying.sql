-- What has no more use goes: what belongs to a session goes with it, and lines of the log go from the beginning of their chain once they are five years old.

alter table identity.inloglink drop constraint inloglink_sessie_id_fkey;
alter table identity.inloglink add constraint inloglink_sessie_id_fkey foreign key (sessie_id) references identity.sessie (id) on delete cascade;
alter table identity.oidc_poging drop constraint oidc_poging_sessie_id_fkey;
alter table identity.oidc_poging add constraint oidc_poging_sessie_id_fkey foreign key (sessie_id) references identity.sessie (id) on delete cascade;

create table logboek.begin (
  keten text primary key,
  nummer bigint not null check (nummer > 0),
  zegel bytea not null check (octet_length(zegel) = 32),
  waarmerk bytea not null check (octet_length(waarmerk) = 32),
  gewijzigd timestamptz not null default clock_timestamp()
);
comment on table logboek.begin is 'Where a chain begins now that its oldest lines are gone: number and seal of the last one that went, on which the first that is left hangs';
comment on column logboek.begin.waarmerk is 'HMAC of chain, number and seal with the key of the installation: who can only write here cannot cut a chain unseen';

create function logboek.refuse_early_removal() returns trigger
  language plpgsql set search_path = ''
  as $$
    declare
      is_old boolean;
      is_before_begin boolean;
    begin
      if tg_table_name = 'regel' then
        is_old := old.aangemaakt < clock_timestamp() - interval '1826 days';
        is_before_begin := exists (
          select from logboek.begin as b
           where b.keten = old.keten and not exists (select from logboek.schakel as s where s.regel_id = old.id and s.nummer > b.nummer));
      else
        is_old := exists (select from logboek.regel as r where r.id = old.regel_id and r.aangemaakt < clock_timestamp() - interval '1826 days');
        is_before_begin := exists (select from logboek.begin as b where b.keten = old.keten and b.nummer >= old.nummer);
      end if;
      if is_old and is_before_begin then return old; end if;
      raise exception 'het logboek verandert niet: %', tg_op using errcode = '42501';
    end
  $$;
comment on function logboek.refuse_early_removal is 'A line goes when it is five years old by the clock of the database, and lies before where its chain says to begin';

drop trigger regel_never_changes on logboek.regel;
drop trigger schakel_never_changes on logboek.schakel;
create trigger regel_never_changes before update on logboek.regel for each row execute function logboek.refuse_change();
create trigger schakel_never_changes before update on logboek.schakel for each row execute function logboek.refuse_change();
create trigger regel_stays before delete on logboek.regel for each row execute function logboek.refuse_early_removal();
create trigger schakel_stays before delete on logboek.schakel for each row execute function logboek.refuse_early_removal();
create trigger begin_never_goes before delete on logboek.begin for each row execute function logboek.refuse_change();
create trigger begin_only_grows before update on logboek.begin for each row when (new.nummer <= old.nummer) execute function logboek.refuse_change();

alter table logboek.begin enable row level security;
alter table logboek.begin force row level security;
create policy task_keeps on logboek.begin for all to buurtwijs_taak using (true) with check (true);
create policy task_shortens on logboek.regel for delete to buurtwijs_taak using (true);
create policy task_shortens on logboek.schakel for delete to buurtwijs_taak using (true);

revoke execute on function logboek.refuse_early_removal from public;
grant select, insert, update on logboek.begin to buurtwijs_taak;
grant delete on logboek.regel, logboek.schakel to buurtwijs_taak;
