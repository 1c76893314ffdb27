alter table vrijgave.reeks add column wie text not null default 'bewoners' check (wie in ('bewoners', 'medewerkers'));
comment on column vrijgave.reeks.wie is 'Who is counted: of staff fewer people are a group than of residents';

alter table vrijgave.reeks drop constraint streng_genoeg;
alter table vrijgave.reeks add constraint streng_genoeg check (
  (regels ->> 'threshold')::numeric >= case wie when 'medewerkers' then 7 else 10 end
  and (regels -> 'money' ->> 'p')::numeric >= 25 and (regels -> 'money' ->> 'minContributors')::numeric >= 3
  and (regels -> 'roundingBase' = 'null'::jsonb or (regels ->> 'roundingBase')::numeric >= 5)
);
