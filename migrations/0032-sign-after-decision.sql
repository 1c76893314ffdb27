alter table ondertekening.beleid add column na_besluit boolean not null default false;
alter table ondertekening.beleid alter column na_besluit set default true;
comment on column ondertekening.beleid.na_besluit is 'Whether only what was granted, finally, is offered for signing; policies from before there were decisions did not ask that';
