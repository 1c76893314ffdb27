/** The business case that follows every change at once; its parts are in the folder of the same name. */
void import('./businesscase/element.ts')
