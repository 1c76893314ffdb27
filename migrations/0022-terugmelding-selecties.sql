-- A report can be about areas taken together: their codes, with commas between them.
alter table terugmelding.melding drop constraint melding_gebied_check;
alter table terugmelding.melding add constraint melding_gebied_check check (length(gebied) <= 2200);
comment on column terugmelding.melding.gebied is 'The code of an area, or the codes of areas taken together with commas between them';
comment on column terugmelding.antwoord.gebied is 'The code of an area, or the codes of areas taken together with commas between them';
