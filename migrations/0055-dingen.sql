-- Initiatives, modules, meetings and examples are no people: how many there are is told as it is.
alter table vrijgave.reeks
  drop constraint reeks_soort_check,
  add constraint reeks_soort_check check (soort in ('bureau', 'dingen', 'eigen', 'levering', 'vragenlijst', 'hulp', 'keten'));
comment on column vrijgave.reeks.soort is 'Where it comes from; bureau: an office published it already, dingen: it counts no people; both pass as they are';
update vrijgave.reeks set soort = 'dingen'
 where soort = 'eigen' and naam in ('cijfers-initiatieven-ontwikkeld', 'cijfers-kennismodules', 'cijfers-dashboardsessies', 'cijfers-goede-voorbeelden');
