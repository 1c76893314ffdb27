/** The map that moves; its parts are in the folder of the same name. */
void import('./landkaart/element.ts')
