import { createHash } from 'node:crypto'
import type { VastgesteldBeeld } from '#src/modules/buurtagenda/index.ts'
import { beeldInhoudSchema } from '#src/modules/buurtagenda/beeld-schema.ts'
import { makeBuurtbeeld, requirePlek } from '#src/modules/buurtbeeld/index.ts'
import { OmtrekSource, requireSelectie } from '#src/modules/statistics/index.ts'
import { openRapport } from '#src/uitvoer/open-rapport.ts'
import type { Rapport } from '#src/uitvoer/rapport.ts'
import { analyseSource, peiling, rowOf, wilgenoord } from './analyse-world.ts'
import type { MadeCel, MadeTable } from './made-table.ts'

/** What somebody may call a measure of their own. */
export const boos = '=1+1 <script>alert("x")</script> & Çelik 🙂'

const demo = { uitgever: 'Demo & "Zonen" (verzonnen)', licentie: 'EUPL-1.2' } as const
const each = (value: number) => Array.from({ length: 11 }, (_, index) => value + index)

/** Four ages of each place, and health in four waves, in which the first buurt is hidden once. */
const ages: MadeTable = {
  bron: { ...demo, tabel: 'DEMO-LEEFTIJD', titel: 'Verzonnen leeftijden 2024', indelingsjaar: 2024 },
  gebieden: wilgenoord,
  kolommen: ['0 tot 15 jaar', '15 tot 25 jaar', '25 tot 45 jaar', '45 tot 65 jaar'].map((naam, index) => ({
    onderwerp: `Bevolking/Leeftijdsgroepen/${naam}`,
    jaar: 2024,
    cellen: rowOf([150_000 + index, 2000, 1200, 800], each(100 + 10 * index)),
  })),
}

function health(onderwerp: string, jaar: number, cellen: readonly MadeCel[]) {
  return { onderwerp, eenheid: '%', decimalen: 1, jaar, dimensies: { Leeftijd: '18 jaar of ouder' }, cellen }
}

const gezondheid: MadeTable = {
  bron: {
    ...demo,
    familie: 'rivm-gezondheid',
    tabel: 'DEMO-GEZONDHEID-2',
    titel: 'Verzonnen gezondheid 2016 tot 2024',
    indelingsjaar: 2024,
  },
  gebieden: wilgenoord,
  kolommen: [2012, 2016, 2020, 2024].flatMap((jaar, wave) => [
    health('Eenzaam', jaar, rowOf([47, 46.4, 49, 43], [wave === 1 ? 'onderdrukt' : 50.3 + 4 * wave, ...each(40).slice(1)])),
    health('Ervaren gezondheid (goed/zeer goed)', jaar, rowOf([75, 74, 70, 78], each(60.5))),
    health('Roker', jaar, rowOf([15, 16, 18, 14], each(12.2))),
    ...['Overgewicht', 'Wekelijkse sporters', 'Voldoet aan beweegrichtlijn'].map((naam, index) =>
      health(naam, jaar, rowOf([40, 44, 46, 41], each(38 + index))),
    ),
  ]),
}

async function sourceOfWilgenoord() {
  const line = ['BU99010101', '2024', boos, '%', 'meer', '12,5', '10', '15'].map(cell => `"${cell.replaceAll('"', '""')}"`).join(';')
  return await analyseSource([...peiling, line], ages, gezondheid)
}

/** What a network may write, with what spreadsheets and slides stumble over. */
export const opgeschreven = {
  id: '5e0c1f0e-58f5-4f0c-9c1b-8d5f1f6f5a01',
  kant: 'uitdaging',
  onderwerp: 'eenzaamheid',
  titel: '=Avonden <alleen> & "stil"',
  wat: 'Veel mensen zijn ’s avonds alleen.\nOok in de zomer.',
  waarom: 'De bus rijdt niet.',
  gevolg: 'Meer mensen komen langs.',
  anders: 'Het valt vooral in de winter op.',
  cijfers: [{ maat: 'inwoners', periode: '2024', release: 'demo', waarde: 3000 }],
  themas: ['zorgzame-buurt'],
  inzichten: [],
  herkomst: null,
  plek: 1,
  netwerk: { eens: 4, oneens: 1 },
  bewoners: { eens: 31, oneens: 4 },
} as const

/** The picture of some buurten of Wilgenoord as their network adopted it. */
export async function beeldOf(codes: string): Promise<VastgesteldBeeld> {
  const statistiek = (await sourceOfWilgenoord()).current()
  const gebieden = codes.split(',')
  const inhoud = beeldInhoudSchema.parse({
    vorm: 1,
    buurt: { id: crypto.randomUUID(), naam: 'De Oude Haven', gebieden, jaar: 2024 },
    versie: 1,
    vastgesteld: '2026-03-02T09:00:00.000Z',
    reden: 'Besproken met het netwerk.',
    beeld: makeBuurtbeeld(statistiek, requireSelectie(statistiek, gebieden, 2024), 'nl'),
    uitdagingen: [opgeschreven],
    gewichten: { ernst: 1, omvang: 1, invloed: 1, stem: 0.3 },
    inzichten: 7,
    vorige: null,
  })
  const tekst = JSON.stringify(inhoud)
  return { inhoud, tekst, sha256: createHash('sha256').update(tekst).digest('hex') }
}

/** The picture of a place of the made-up gemeente Wilgenoord, with a measure that has a wicked name. */
export async function rapportOf(codes: string, taal: 'nl' | 'en' = 'nl', naam?: string): Promise<Rapport> {
  const source = await sourceOfWilgenoord()
  const statistiek = source.current()
  const omtrekken = new OmtrekSource(source)
  return await openRapport({ statistiek, omtrekken }, requirePlek(statistiek, codes), { taal, naam, now: new Date('2026-11-25T23:30:00Z') })
}
