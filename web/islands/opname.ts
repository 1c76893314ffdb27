/** The recorder of a story, on every page where one can be told, in one file. */
void import('./opname/element.ts')
