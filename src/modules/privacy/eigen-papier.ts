import type { z } from '@hono/zod-openapi'
import type { Paper, PaperDeel } from '../../platform/documents/paper.ts'
import type { deelSchema, eigenGegevensSchema } from './schema.ts'

type EigenGegevens = z.infer<typeof eigenGegevensSchema>
type Deel = z.infer<typeof deelSchema>
type Waarde = Deel['rijen'][number][string]

/** More lines than this make a book; the JSON has them all. */
const mostLines = 1_000

const moments = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const days = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** Everything that is known about a person, as a document to read and to keep. */
export function toPaper({ gemaakt, delen, logboek, verwerkingen, bewaartermijnen }: EigenGegevens): Paper {
  const day = days.format(new Date(gemaakt))
  return {
    titel: 'Wat wij van u weten',
    taal: 'nl',
    inleiding: [
      `Dit is alles wat Buurtwijs over u weet op ${day}, wie ernaar keek, en hoe lang wij het bewaren.`,
      'U kunt het ook meenemen als bestand voor een ander programma (JSON). Klopt er iets niet, of wilt u gewist worden? Vraag dat als u bent ingelogd, of aan de privacy officer.',
    ],
    voet: `Buurtwijs, ${day}`,
    niets: 'Hierover weten wij niets van u.',
    delen: [
      ...delen.map(tellDeel),
      tellLogboek(logboek),
      {
        titel: 'Waarvoor wij gegevens gebruiken',
        uitleg: 'Voor elk doel staat hier wie het te zien krijgt.',
        kolommen: ['Wat', 'Waarvoor', 'Grondslag', 'Wie het ziet'],
        rijen: verwerkingen.map(({ naam, doel, grondslag, ontvangers }) => [naam, doel, grondslag, ontvangers.join(', ')]),
      },
      {
        titel: 'Hoe lang wij het bewaren',
        uitleg: 'En wat ermee gebeurt als u gewist wordt.',
        kolommen: ['Gegevens', 'Hoe lang', 'Bij wissen'],
        rijen: bewaartermijnen.map(({ gegevens, uitleg, watBijWissen }) => [gegevens, uitleg, watBijWissen]),
      },
    ],
  }
}

function tellDeel({ titel, uitleg, kolommen, rijen }: Deel): PaperDeel {
  return {
    titel,
    uitleg,
    kolommen: kolommen.map(({ naam }) => naam),
    rijen: rijen.map(row => kolommen.map(({ sleutel }) => tellWaarde(row[sleutel]))),
  }
}

function tellLogboek({ regels }: EigenGegevens['logboek']): PaperDeel {
  const shown = regels.slice(0, mostLines)
  const rest = regels.length > mostLines ? ` Hier staan de laatste ${mostLines}; de rest staat in het JSON-bestand.` : ''
  return {
    titel: 'Wie uw gegevens zag, en wat er gebeurde',
    uitleg: `De nieuwste regels eerst.${rest}`,
    kolommen: ['Wanneer', 'Wat', 'Wie', 'Waarom'],
    rijen: shown.map(({ wanneer, wat, wie, rol, buurt, organisatie, waarom }) => {
      const place = [rol, organisatie, buurt].filter(part => part !== null).join(', ')
      return [tellWaarde(wanneer), wat, place === '' ? wie : `${wie} (${place})`, waarom]
    }),
  }
}

function tellWaarde(waarde: Waarde | undefined): string {
  if (waarde === null || waarde === undefined) return '–'
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  const text = String(waarde)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? moments.format(new Date(text)) : text
}
