import { formatBedrag, formatGetal } from '@buurtwijs/figures'
import type { Paper, PaperDeel } from '../../platform/documents/paper.ts'
import { begrotingNamen } from '../begroting/index.ts'
import type { VerantwoordingKort } from './read-verantwoording.ts'
import type { Verantwoording } from './verantwoording.ts'

const days = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

type Stand = Pick<VerantwoordingKort, 'sha256' | 'besluit'> & { readonly besloten: string | null; readonly opgesteld: string }

/** The account of a year to print and to keep: lines with their notes, instalments, and the settlement per payer. In Dutch. */
export function schrijfVerantwoording(inhoud: Verantwoording, { sha256, besluit, besloten, opgesteld }: Stand): Paper {
  const { buurt, jaar, penvoerder, totaal, toelichting } = inhoud
  const stand =
    besluit === 'vastgesteld'
      ? `Vastgesteld op ${days.format(new Date(besloten ?? opgesteld))}.`
      : besluit === 'teruggegeven'
        ? 'Teruggegeven: er komt een nieuwe verantwoording.'
        : 'Nog niet vastgesteld.'
  return {
    titel: `Verantwoording ${jaar} van ${buurt.naam}`,
    taal: 'nl',
    inleiding: [
      `Opgesteld op ${days.format(new Date(opgesteld))}. ${stand}`,
      `Van de ${euro(totaal.toegekendCent)} die voor ${jaar} is toegekend, is ${euro(totaal.gerealiseerdCent)} uitgegeven.${penvoerder === null ? '' : ` Penvoerder is ${penvoerder.naam}.`}`,
      ...(toelichting === '' ? [] : [toelichting]),
    ],
    voet: `Verantwoording ${buurt.naam} ${jaar}, controlegetal ${sha256.slice(0, 12)}`,
    niets: 'Niets.',
    delen: [regelsDeel(inhoud), toelichtingDeel(inhoud), afrekeningDeel(inhoud), termijnDeel(inhoud), nagaanDeel(inhoud, sha256)],
  }
}

function regelsDeel({ regels, totaal }: Verantwoording): PaperDeel {
  return {
    titel: 'Wat er met elke regel gebeurde',
    uitleg: 'In euro. De afwijking is de verwachting aan het eind, vergeleken met wat is toegekend.',
    kolommen: ['Waarvoor', 'Betaler', 'Toegekend', 'Afgesproken', 'Uitgegeven', 'Prognose', 'Afwijking'],
    rijen: [
      ...regels.map(regel => [
        regel.omschrijving,
        naamVan(regel.betaler),
        euro(regel.toegekendCent),
        euro(regel.verplichtCent),
        euro(regel.gerealiseerdCent),
        euro(regel.prognoseCent),
        zegAfwijking(regel.afwijkingPromille),
      ]),
      ['Samen', '', euro(totaal.toegekendCent), euro(totaal.verplichtCent), euro(totaal.gerealiseerdCent), euro(totaal.prognoseCent), ''],
    ],
  }
}

function toelichtingDeel({ regels }: Verantwoording): PaperDeel {
  return {
    titel: 'Toelichting per regel',
    uitleg: 'Bij een afwijking van meer dan 10% staat waardoor.',
    kolommen: ['Waarvoor', 'Soort', 'Toelichting'],
    rijen: regels
      .filter(({ toelichting }) => toelichting !== '')
      .map(({ omschrijving, soort, toelichting }) => [omschrijving, begrotingNamen.nl.soorten[soort], toelichting]),
  }
}

function afrekeningDeel({ afrekening }: Verantwoording): PaperDeel {
  return {
    titel: 'Afrekening per betaler',
    uitleg: 'Wat op een regel meer is uitgegeven dan toegekend, betaalt de betaler niet.',
    kolommen: ['Betaler', 'Toegekend', 'Uitgegeven', 'Betaalt', 'Ontvangen', 'Nog te ontvangen', 'Terug te betalen'],
    rijen: afrekening.map(row => [
      naamVan(row.betaler),
      euro(row.toegekendCent),
      euro(row.gerealiseerdCent),
      euro(row.vergoedCent),
      euro(row.ontvangenCent),
      euro(row.nogTeOntvangenCent),
      euro(row.terugTeBetalenCent),
    ]),
  }
}

function termijnDeel({ termijnen }: Verantwoording): PaperDeel {
  return {
    titel: 'Termijnen',
    uitleg: 'Wat voor dit jaar is verwacht en ontvangen.',
    kolommen: ['Betaler', 'Verwacht op', 'Verwacht', 'Ontvangen op', 'Ontvangen', 'Bijzonder'],
    rijen: termijnen.map(({ betaler, verwacht, verwachtCent, ontvangen, ontvangenCent, zin }) => [
      naamVan(betaler),
      days.format(new Date(verwacht)),
      euro(verwachtCent),
      ontvangen === null ? 'nog niet' : days.format(new Date(ontvangen)),
      ontvangenCent === null ? '' : euro(ontvangenCent),
      zin,
    ]),
  }
}

function nagaanDeel({ besluit, wijzigingen }: Verantwoording, sha256: string): PaperDeel {
  return {
    titel: 'Zo gaat u dit na',
    uitleg: 'Het controlebestand heeft elke regel en elke wijziging. De gegevens als JSON geven met SHA-256 dit controlegetal.',
    kolommen: ['Wat', 'Waarde'],
    rijen: [
      ['Besluit', `ronde ${besluit.ronde}, ${days.format(new Date(besluit.dag))}`],
      ['Wijzigingen in het controlebestand', String(wijzigingen.length)],
      ['Controlegetal (SHA-256)', sha256.match(/.{1,8}/g)?.join(' ') ?? sha256],
    ],
  }
}

/** A deviation in words: `12,5%` above, or that nothing was granted. */
export function zegAfwijking(promille: number | null): string {
  if (promille === null) return 'niets toegekend'
  return `${promille > 0 ? '+' : ''}${formatGetal(promille / 10, 1, 'nl')}%`
}

function naamVan(betaler: Verantwoording['regels'][number]['betaler']): string {
  return betaler === null ? 'nog niet bekend' : begrotingNamen.nl.betalers[betaler]
}

function euro(cent: number): string {
  return formatBedrag(cent, 'nl')
}
