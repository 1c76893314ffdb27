import type { InferRequestType, InferResponseType } from 'hono/client'
import type { Antwoord, Taal, V1 } from './data.ts'

/** A made-up programme with what the rule says about it. */
export type Voorbeeldanalyse = InferResponseType<V1['analyses']['_voorbeelden'][':voorbeeld']['$get'], 200>
export type Analyse = Voorbeeldanalyse['analyse']
export type Oordeel = Analyse['oordeel']
export type OordeelReden = Analyse['redenen'][number]

export const voorbeelden = ['werkt', 'niets', 'scheef'] as const
export type Voorbeeld = (typeof voorbeelden)[number]

export type Analyselijst = InferResponseType<V1['analyses']['$get'], 200>
export type HeleAnalyse = InferResponseType<V1['analyses'][':id']['$get'], 200>
export type Analyseplan = InferRequestType<V1['analyses']['$post']>['json']
export type Publicatie = NonNullable<Analyseplan['publicatie']>
export type Groep = NonNullable<HeleAnalyse['groep']>
export type Wegreden = Groep['weg'][number]['reden']

/** Verdicts that the programme could take over, with which of them holds. */
export type Overname = InferResponseType<V1['analyses']['_oordelen']['$get'], 200>
export type OvernameRegel = Overname['oordelen'][number]

/** What an evaluation could show, before there are figures. */
export type Ontwerp = InferResponseType<V1['analyses']['_ontwerp']['$get'], 200>
export type Ontwerpvraag = Readonly<
  Record<'buurten' | 'minder' | 'perBuurt' | 'jarenVoor' | 'jarenNa' | 'spreiding' | 'samenhang' | 'maat', string>
>

export interface EffectClient {
  ontwerp(vraag: Ontwerpvraag, taal: Taal): Promise<Antwoord<Ontwerp>>
  voorbeeld(naam: Voorbeeld): Promise<Antwoord<Voorbeeldanalyse>>
  analyses(taal: Taal): Promise<Antwoord<Analyselijst>>
  /** The newest plan, or an earlier one by its number. */
  analyse(id: string, taal: Taal, nummer?: number): Promise<Antwoord<HeleAnalyse>>
  begin(plan: Analyseplan): Promise<Antwoord<{ readonly id: string }>>
  wijzig(id: string, versie: number, plan: Analyseplan): Promise<Antwoord>
  legVast(id: string, versie: number): Promise<Antwoord<{ readonly hash: string }>>
  opnieuw(id: string): Promise<Antwoord<{ readonly nummer: number }>>
  open(id: string, form: { readonly bestand: File; readonly bron: string }): Promise<Antwoord>
  /** What was released here, instead of a file. */
  openVrijgave(id: string): Promise<Antwoord>
  /** What an office published, instead of a file. */
  openPublicatie(id: string): Promise<Antwoord>
  /** Verdicts that the programme could take over as its own. */
  overname(taal: Taal): Promise<Antwoord<Overname>>
  neemOver(id: string, nummer: number): Promise<Antwoord>
  bundel(id: string, nummer: number): Promise<Response>
}
