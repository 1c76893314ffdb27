import { requirePlek } from '#src/modules/buurtbeeld/index.ts'
import { OmtrekSource } from '#src/modules/statistics/index.ts'
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

/** The picture of a place of the made-up gemeente Wilgenoord, with a measure that has a wicked name. */
export async function rapportOf(codes: string, taal: 'nl' | 'en' = 'nl', naam?: string): Promise<Rapport> {
  const line = ['BU99010101', '2024', boos, '%', 'meer', '12,5', '10', '15'].map(cell => `"${cell.replaceAll('"', '""')}"`).join(';')
  const source = await analyseSource([...peiling, line], ages, gezondheid)
  const statistiek = source.current()
  const omtrekken = new OmtrekSource(source)
  return await openRapport({ statistiek, omtrekken }, requirePlek(statistiek, codes), { taal, naam, now: new Date('2026-11-25T23:30:00Z') })
}
