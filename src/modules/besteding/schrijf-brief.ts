import { formatBedrag } from '@buurtwijs/figures'
import type { Paper, PaperDeel } from '../../platform/documents/paper.ts'
import { begrotingNamen } from '../begroting/index.ts'
import type { Besteding } from './besteding-schema.ts'

const days = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** What goes with every grant, whatever else was agreed. */
const altijd = [
  'Het geld is voor de regels in deze brief. Wat op een regel meer wordt uitgegeven dan is toegekend, betaalt de betaler niet.',
  'De buurt houdt per regel bij wat is afgesproken, wat is uitgegeven en wat de verwachting is. Wijkt de verwachting meer dan 10% af, dan staat erbij waardoor.',
  'De penvoerder legt over elk jaar verantwoording af. Iemand anders stelt die vast.',
  'Wat aan het eind is ontvangen en niet is uitgegeven, gaat terug naar de betaler.',
] as const

/** What was granted, by whom and on which conditions, as a letter to print and to keep. In Dutch, the language of the decision. */
export function schrijfBrief(besteding: Besteding, op: Date): Paper {
  const { buurt, toekenning, penvoerders } = besteding
  const [penvoerder] = penvoerders
  const dag = toekenning === null ? '' : days.format(new Date(toekenning.dag))
  return {
    titel: `Toekenning voor ${buurt.naam}`,
    taal: 'nl',
    inleiding: [
      `Op ${dag} is besloten over ronde ${toekenning?.ronde ?? ''} van plan en begroting van ${buurt.naam}. Er is ${euro(besteding.totaal.toegekendCent)} toegekend.`,
      penvoerder === undefined
        ? 'Er is nog geen penvoerder aangewezen.'
        : `Penvoerder is ${penvoerder.naam}, vanaf ${days.format(new Date(penvoerder.vanaf))}. De penvoerder beheert het geld en legt er verantwoording over af.`,
      `Deze brief is gemaakt op ${days.format(op)}.`,
    ],
    voet: `Toekenning ${buurt.naam}, ronde ${toekenning?.ronde ?? ''}`,
    niets: 'Nog niets afgesproken.',
    delen: [perBetaler(besteding), regelsDeel(besteding), termijnDeel(besteding), voorwaardenDeel(besteding.voorwaarden)],
  }
}

function perBetaler({ perBetaler: sommen, regels }: Besteding): PaperDeel {
  const jaren = [...new Set(regels.map(({ jaar }) => jaar))].toSorted((one, other) => one - other)
  return {
    titel: 'Wat elke betaler geeft',
    uitleg: 'In euro, per jaar van de begroting.',
    kolommen: ['Betaler', ...jaren.map(String), 'Samen'],
    rijen: sommen.map(({ wat, naam, toegekendCent }) => [
      naam,
      ...jaren.map(jaar =>
        euro(regels.filter(regel => regel.betaler === wat && regel.jaar === jaar).reduce((sum, regel) => sum + regel.toegekendCent, 0)),
      ),
      euro(toegekendCent),
    ]),
  }
}

function regelsDeel({ regels }: Besteding): PaperDeel {
  const { soorten, betalers } = begrotingNamen.nl
  return {
    titel: 'Waarvoor het geld is',
    uitleg: 'Elke regel van de begroting waarvoor geld is toegekend.',
    kolommen: ['Jaar', 'Waarvoor', 'Soort', 'Betaler', 'Toegekend'],
    rijen: regels
      .filter(({ toegekendCent }) => toegekendCent > 0)
      .toSorted((one, other) => one.jaar - other.jaar)
      .map(({ jaar, omschrijving, soort, betaler, toegekendCent }) => [
        String(jaar),
        omschrijving,
        soorten[soort],
        betaler === null ? 'nog niet bekend' : betalers[betaler],
        euro(toegekendCent),
      ]),
  }
}

function termijnDeel({ termijnen }: Besteding): PaperDeel {
  return {
    titel: 'Wanneer het geld komt',
    uitleg: 'De termijnen zoals zij zijn afgesproken.',
    kolommen: ['Betaler', 'Voor jaar', 'Verwacht op', 'Bedrag', 'Bijzonder'],
    rijen: termijnen.map(({ betaler, jaar, verwacht, verwachtCent, zin }) => [
      begrotingNamen.nl.betalers[betaler],
      String(jaar),
      days.format(new Date(verwacht)),
      euro(verwachtCent),
      zin,
    ]),
  }
}

function voorwaardenDeel(voorwaarden: string): PaperDeel {
  const own = voorwaarden.split('\n').filter(line => line.trim() !== '')
  return {
    titel: 'Voorwaarden',
    uitleg: 'Dit hoort bij de toekenning.',
    kolommen: ['Afspraak'],
    rijen: [...altijd, ...own].map((line, at) => [`${at + 1}. ${line}`]),
  }
}

function euro(cent: number): string {
  return formatBedrag(cent, 'nl')
}
