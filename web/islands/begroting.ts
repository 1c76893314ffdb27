/** The lines of a budget as a sheet to work in; its parts are in the folder of the same name. */
void import('./begroting/element.ts')
