import { OmtrekSource } from '#src/modules/statistics/index.ts'
import { requirePlek } from '#src/modules/buurtbeeld/index.ts'
import { openRapport } from '#src/uitvoer/open-rapport.ts'
import type { Rapport } from '#src/uitvoer/rapport.ts'
import { analyseSource, peiling } from './analyse-world.ts'

/** What somebody may call a measure of their own. */
export const boos = '=1+1 <script>alert("x")</script> & Çelik 🙂'

/** The picture of a place of the made-up gemeente Wilgenoord, with a measure that has a wicked name. */
export async function rapportOf(codes: string, taal: 'nl' | 'en' = 'nl', naam?: string): Promise<Rapport> {
  const line = ['BU99010101', '2024', boos, '%', 'meer', '12,5', '10', '15'].map(cell => `"${cell.replaceAll('"', '""')}"`).join(';')
  const source = await analyseSource([...peiling, line])
  const statistiek = source.current()
  const omtrekken = new OmtrekSource(source)
  return await openRapport({ statistiek, omtrekken }, requirePlek(statistiek, codes), { taal, naam, now: new Date('2026-11-25T23:30:00Z') })
}
