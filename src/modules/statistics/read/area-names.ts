import { parseGebiedCode, type GebiedSoort } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { PublishedGebied } from '../published-table.ts'
import type { KnownGebieden } from './input.ts'

export interface NaamOpRegel {
  readonly naam: string
  readonly gemeentenaam: string
}

/** What StatLine puts behind the name of an area that shares it with another kind of area: 'Utrecht (PV)', 'Groningen (gemeente)'. */
const soortBehindName: Readonly<Record<string, GebiedSoort>> = { LD: 'landsdeel', PV: 'provincie', CR: 'corop', gemeente: 'gemeente' }

/**
 * Finds the areas of a file that names them without codes: first an earlier table of the same publication with the same names in the same
 * order, then gemeenten by name when every name stands for one gemeente. Never guesses: a file that fits neither way is refused with what to
 * import first, under the code 'areas-needed', so that an importer can try again after the other files.
 */
export function findGebieden(
  file: string,
  tabel: string,
  jaar: number,
  namen: readonly NaamOpRegel[],
  known: KnownGebieden,
): { gebieden: readonly PublishedGebied[]; opmerking: string } {
  const inOrder = known.byRowOrder(tabel, namen)
  if (inOrder !== null && inOrder.length === namen.length) {
    return {
      gebieden: inOrder,
      opmerking: 'Het bestand heeft geen codes. De gebieden zijn gekoppeld aan een eerdere tabel met dezelfde namen in dezelfde volgorde.',
    }
  }
  const hasDouble = new Set(namen.map(({ naam }) => naam)).size < namen.length
  const found = hasDouble ? [] : namen.map(({ naam }) => findOne(naam, jaar, known))
  const missing = namen.filter((_, index) => (found[index] ?? null) === null)
  if (missing.length > 0) throw areasNeeded(file, tabel, jaar, hasDouble ? [] : missing)
  const gebieden = found.filter(gebied => gebied !== null)
  if (new Set(gebieden.map(({ code }) => code)).size < gebieden.length) throw areasNeeded(file, tabel, jaar, [])
  return { gebieden, opmerking: `Het bestand heeft geen codes. De gemeenten zijn gekoppeld op naam, met de indeling van ${jaar}.` }
}

function findOne(naam: string, jaar: number, known: KnownGebieden): PublishedGebied | null {
  if (naam === 'Nederland') return { ...parseGebiedCode('NL00'), naam }
  const exact = known.byNaam(naam, 'gemeente', jaar)
  if (exact.length === 1) return exact[0] ?? null
  const [, bare, behind] = /^(.+?) \(([^)]+)\)$/.exec(naam) ?? []
  if (bare === undefined || behind === undefined) return null
  const byBareName = known.byNaam(bare, soortBehindName[behind] ?? 'gemeente', jaar)
  return byBareName.length === 1 ? (byBareName[0] ?? null) : null
}

function areasNeeded(file: string, tabel: string, jaar: number, missing: readonly NaamOpRegel[]): Refusal {
  const examples = missing.slice(0, 3).map(({ naam }) => `'${naam}'`)
  const which =
    missing.length === 0 ? '' : ` Niet gevonden: ${examples.join(', ')}${missing.length > 3 ? ` en ${missing.length - 3} andere` : ''}.`
  return new Refusal(
    `Dit bestand noemt gebieden bij naam, zonder codes, en de namen zijn niet zeker te koppelen.${which} Importeer eerst een bestand met codes: dezelfde tabel (${tabel}) met de kolom Codering, of de gebieden van ${jaar}.`,
    { code: 'areas-needed', status: 409, place: { file } },
  )
}
