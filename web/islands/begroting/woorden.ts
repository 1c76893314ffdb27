import type { BegrotingMessages } from '../../messages/begroting.ts'

/** What the sheet says, as the page handed it over: with {bedrag} for an amount and {n} for a number. */
export type Woorden = BegrotingMessages['rooster'] &
  Pick<BegrotingMessages, 'kolommen' | 'nietsTeBekijken' | 'weigeringen'> &
  Readonly<Record<'over' | 'teHoog' | 'enNog', string>>
