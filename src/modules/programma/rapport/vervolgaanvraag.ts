import { formatGetal } from '@buurtwijs/figures'
import type { Cohort } from '../cohort/cohort.ts'
import { buurtenOf, currentLijst } from '../cohort/cohort.ts'
import { sayOordeel } from '../cohort/opening.ts'
import { formatDatum } from '../datum.ts'
import { countWords } from '../woorden.ts'
import type { Mijlpaal } from './mijlpalen.ts'
import { sayMijlpaal } from './mijlpalen.ts'
import type { Portefeuille } from './portefeuille.ts'
import type { NieuwStuk, Stuk } from './stuk.ts'
import { makeStuk } from './stuk.ts'

/** What an application for the next cohort rests on. */
export interface AanvraagInhoud {
  readonly programma: string
  readonly cohort: {
    readonly naam: string
    readonly nummer: number
    readonly buurten: readonly { readonly naam: string; readonly alliantiepartner: string; readonly gebieden: readonly string[] }[]
    /** Hash of the adopted list; null while it is prepared. */
    readonly lijst: string | null
  }
  readonly portefeuille: Portefeuille
  /** Where the verdict on impact comes from: name and version of the analysis; null without one. */
  readonly oordeelBron: string | null
  readonly mijlpalen: readonly Mijlpaal[]
  /** What is asked, in cents; null while nobody filled it in. It has no default. */
  readonly bedragCent: number | null
  /** What is still missing, each as a sentence that says what to do. */
  readonly ontbreekt: readonly string[]
}

export interface AanvraagVraag extends Pick<NieuwStuk<AanvraagInhoud>, 'vorige' | 'hash'> {
  readonly programma: string
  readonly cohort: Cohort
  readonly portefeuille: Portefeuille
  readonly oordeelBron: string | null
  readonly mijlpalen: readonly Mijlpaal[]
  readonly bedragCent: number | null
}

/** The file for the application of a next cohort. It can be made at any time, and says what is still missing. */
export function makeVervolgaanvraag({ vorige, hash, ...vraag }: AanvraagVraag): Stuk<AanvraagInhoud> {
  const { programma, cohort, portefeuille, oordeelBron, mijlpalen, bedragCent } = vraag
  const inhoud: AanvraagInhoud = {
    programma,
    cohort: {
      naam: cohort.naam,
      nummer: cohort.nummer,
      buurten: buurtenOf(cohort).map(({ naam, alliantiepartner, gebieden }) => {
        return { naam, alliantiepartner, gebieden: gebieden.map(({ code }) => code) }
      }),
      lijst: cohort.staat === 'voorbereiding' ? null : currentLijst(cohort).sha256,
    },
    portefeuille,
    oordeelBron,
    mijlpalen,
    bedragCent,
    ontbreekt: findOntbreekt(vraag),
  }
  return makeStuk({ soort: 'vervolgaanvraag', datum: portefeuille.op, inhoud, teksten: sayAanvraag(inhoud), vorige, hash })
}

function findOntbreekt({
  cohort,
  portefeuille,
  oordeelBron,
  mijlpalen,
  bedragCent,
}: Omit<AanvraagVraag, 'vorige' | 'hash'>): readonly string[] {
  const unproven = mijlpalen.filter(({ bereikt, bewijs }) => bereikt !== null && bewijs === null)
  return [
    ...(cohort.staat === 'voorbereiding' ? [`Stel de lijst van ${cohort.naam} vast.`] : []),
    ...(portefeuille.oordeel === null ? ['Laat eerst bekijken of het eerste cohort werkt.'] : []),
    ...(portefeuille.oordeel !== null && oordeelBron === null ? ['Noem de analyse waar het oordeel over het effect vandaan komt.'] : []),
    ...(bedragCent === null ? ['Vul in hoeveel geld u vraagt.'] : []),
    ...unproven.map(({ tekst }) => `Voeg een bewijsstuk toe bij de mijlpaal ‘${tekst}’.`),
  ]
}

function sayAanvraag({
  programma,
  cohort,
  portefeuille,
  oordeelBron,
  mijlpalen,
  bedragCent,
  ontbreekt,
}: AanvraagInhoud): readonly string[] {
  const source = oordeelBron === null ? '' : ` Dat staat in ${oordeelBron}.`
  return [
    `Dit is de aanvraag van ${programma} voor ${cohort.naam}, met ${countWords(cohort.buurten.length, 'buurt', 'buurten')}. De stand is van ${formatDatum(portefeuille.op)}.`,
    bedragCent === null
      ? 'Hoeveel geld wij vragen, is nog niet ingevuld.'
      : `Wij vragen ${formatGetal(bedragCent / 100, bedragCent % 100 === 0 ? 0 : 2, 'nl')} euro.`,
    `${sayOordeel(portefeuille.oordeel)}${source}`,
    ...portefeuille.cohorten.map(({ zin }) => zin),
    ...mijlpalen.map(mijlpaal => sayMijlpaal(mijlpaal, portefeuille.op)),
    ontbreekt.length === 0 ? 'De aanvraag is compleet.' : `De aanvraag is nog niet compleet. ${ontbreekt.join(' ')}`,
  ]
}
