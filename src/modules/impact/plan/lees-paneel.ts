import { Refusal } from '../../../refusal.ts'
import { keurPaneel } from '../oordeel/keur-paneel.ts'
import type { Paneel } from '../oordeel/regels.ts'
import { fullNumberColumn, numberColumn, readPanelFile, textColumn } from '../panel-file.ts'
import type { Analyseplan } from './analyseplan.ts'

/** Reads the figures for a plan: whole, or not at all. What is wrong is told by line and column. Years outside the plan are left out. */
export function leesPaneel(csv: string, plan: Pick<Analyseplan, 'van' | 'tot' | 'kenmerken' | 'dosis'>): Paneel {
  try {
    const file = readPanelFile(csv, 'paneel.csv')
    const buurten = textColumn(file, 'buurt')
    const jaren = wholeNumbers(fullNumberColumn(file, 'jaar'), 'jaar')
    const starts = wholeNumbers(fullNumberColumn(file, 'start'), 'start')
    const uitkomsten = numberColumn(file, 'uitkomst')
    const kenmerken = plan.kenmerken.map(naam => [naam, numberColumn(file, naam)] as const)
    const dosis = plan.dosis == null ? null : numberColumn(file, 'dosis')
    const empty = buurten.indexOf('')
    if (empty >= 0) throw new Refusal('Hier ontbreekt een buurt.', { code: 'panel-buurt', place: { line: empty + 2, field: 'buurt' } })
    const rows = jaren.flatMap((jaar, row) => (jaar >= plan.van && jaar <= plan.tot ? [row] : []))
    requireYears(new Set(rows.map(row => jaren[row]!)), plan)
    const pick = <T>(values: ArrayLike<T>): T[] => rows.map(row => values[row]!)
    const paneel = {
      buurt: pick(buurten),
      jaar: pick(jaren),
      start: pick(starts),
      uitkomst: pick(uitkomsten),
      kenmerken: Object.fromEntries(kenmerken.map(([naam, values]) => [naam, pick(values)])),
      ...(dosis === null ? {} : { dosis: pick(dosis) }),
    }
    keurPaneel(paneel)
    return paneel
  } catch (error) {
    if (error instanceof Refusal) throw withPlace(error)
    throw error
  }
}

function wholeNumbers(values: Float64Array, field: string): number[] {
  const at = values.findIndex(value => !Number.isInteger(value))
  if (at >= 0)
    throw new Refusal(`${values[at]} is geen jaartal. Vul bij wie niet begint 0 in.`, {
      code: 'panel-jaar',
      place: { line: at + 2, field },
    })
  return [...values]
}

function requireYears(there: ReadonlySet<number>, { van, tot }: Pick<Analyseplan, 'van' | 'tot'>): void {
  const missing = Array.from({ length: tot - van + 1 }, (_, at) => van + at).filter(jaar => !there.has(jaar))
  if (missing.length > 0)
    throw new Refusal(`Het plan gaat over ${van} tot en met ${tot}, maar van ${missing.join(', ')} staat er niets in het bestand.`, {
      code: 'paneel-jaren',
    })
}

/** A form shows the sentence only, so it names the place too. */
function withPlace(error: Refusal): Refusal {
  const { line, field } = error.place ?? {}
  const where = [...(line === undefined ? [] : [`regel ${line}`]), ...(field === undefined ? [] : [`kolom ${field}`])].join(', ')
  const tekst = where === '' ? error.message : `In ${where}: ${error.message}`
  return new Refusal(tekst, { code: error.code, status: 400, place: { field: 'bestand' }, cause: error })
}
