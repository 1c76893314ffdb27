/** The page on which somebody answers a questionnaire, on its own and in one file. */
void import('./vragenlijst/element.ts')
