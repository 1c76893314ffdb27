/** What waits on this device to be received, on every page of who is signed in, in one file. */
void import('./inzichten/wachtend.ts')
