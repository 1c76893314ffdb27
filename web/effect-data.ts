import type { InferResponseType } from 'hono/client'
import type { Antwoord, V1 } from './data.ts'

/** A made-up programme with what the rule says about it. */
export type Voorbeeldanalyse = InferResponseType<V1['analyses']['_voorbeelden'][':voorbeeld']['$get'], 200>
export type Analyse = Voorbeeldanalyse['analyse']
export type Oordeel = Analyse['oordeel']
export type OordeelReden = Analyse['redenen'][number]

export const voorbeelden = ['werkt', 'niets', 'scheef'] as const
export type Voorbeeld = (typeof voorbeelden)[number]

export interface EffectClient {
  voorbeeld(naam: Voorbeeld): Promise<Antwoord<Voorbeeldanalyse>>
}
