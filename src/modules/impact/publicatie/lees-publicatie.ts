import { landOf } from '@buurtwijs/figures'
import type { GebiedCode } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { requireSelectie } from '../../statistics/index.ts'
import type { Statistiek } from '../../statistics/index.ts'
import type { Analyseplan } from '../plan/analyseplan.ts'
import { readBuurt, readSelectie, reeksenIn, requireJaren } from './jaarcijfers.ts'
import type { Jaarcijfer, Land } from './jaarcijfers.ts'
import { requireMaatOf } from './maat-of.ts'
import type { Groep, Herkomst, Weg, Wegreden } from './publicatie.ts'

/** Figures that an office published, as the panel that anybody can compute with. */
export interface Publicatiepaneel {
  readonly csv: string
  readonly bron: string
  readonly herkomst: Herkomst
}

/** That of the buurten to compare with; all of a group are of one country. */
export function landVan({ vergelijking }: Pick<Groep, 'vergelijking'>): Land {
  return landOf((vergelijking[0] ?? 'NL00') as GebiedCode)
}

interface Rij {
  readonly kant: Weg['kant']
  readonly naam: string
  readonly start: number
  readonly cijfers: readonly Jaarcijfer[]
}

/**
 * Builds the panel of a locked plan: of exactly the areas that locking froze, in every year of the plan. An area whose boundaries changed
 * falls out and is counted; a year without a figure stays empty and is counted by its reason.
 */
export function leesPublicatie(statistiek: Statistiek, plan: Analyseplan): Publicatiepaneel {
  const { groep, van, tot } = plan
  if (groep == null)
    throw new Refusal('In dit plan staat niet dat de cijfers gepubliceerde cijfers zijn. Open een bestand, of maak een nieuw plan.', {
      code: 'publicatie-geen',
      status: 409,
    })
  const maat = requireMaatOf(plan.uitkomst)
  const land = landVan(groep)
  requireJaren(statistiek, maat, { van, tot, land })
  const jaren = Array.from({ length: tot - van + 1 }, (_, at) => van + at)
  const rijen = [...readGestart(), ...readVergelijking()]
  const staat = rijen.filter(({ cijfers }) => !isMoved(cijfers))
  const aantal = (kant: Weg['kant']) => staat.filter(rij => rij.kant === kant).length
  return {
    csv: writeCsv(staat, jaren),
    bron: sayBron(statistiek, maat.id, jaren, land),
    herkomst: {
      uitgaven: jaren.flatMap(jaar => {
        const [reeks] = reeksenIn(statistiek, maat.id, { jaar, land })
        if (reeks === undefined) return []
        const { uitgever, tabel, titel, licentie } = reeks.release.bron
        return [{ jaar, uitgever, tabel, titel, licentie, release: reeks.release.id }]
      }),
      weg: countMoved(rijen),
      gaten: countGaten(staat),
      gestart: aantal('gestart'),
      vergelijking: aantal('vergelijking'),
    },
  }

  function readGestart(): readonly Rij[] {
    return (groep as Groep).gestart.map(({ naam, gebieden, jaar: indeling, start }) => {
      const selectie = requireSelectie(statistiek, gebieden, indeling)
      return { kant: 'gestart', naam, start, cijfers: jaren.map(jaar => readSelectie(statistiek, maat, selectie, jaar)) }
    })
  }

  function readVergelijking(): readonly Rij[] {
    const { vergelijking, jaar: indeling } = groep as Groep
    return vergelijking.map(code => {
      const gebied = statistiek.gebieden.find(code as GebiedCode, indeling)
      const cijfers = jaren.map((jaar): Jaarcijfer =>
        gebied === null ? { waarde: null, reden: 'niet-geimporteerd' } : readBuurt(statistiek, maat, gebied, jaar),
      )
      return { kant: 'vergelijking', naam: gebied === null ? code : `${code} ${gebied.naam}`, start: 0, cijfers }
    })
  }
}

/** With other boundaries, or another code, it is another area. */
function isMoved(cijfers: readonly Jaarcijfer[]): boolean {
  return cijfers.some(({ reden }) => reden === 'indeling-gewijzigd')
}

function countMoved(rijen: readonly Rij[]): readonly Weg[] {
  return (['gestart', 'vergelijking'] as const).flatMap(kant => {
    const moved = rijen.filter(rij => rij.kant === kant && isMoved(rij.cijfers))
    const namen = kant === 'gestart' ? moved.map(({ naam }) => naam) : []
    return moved.length === 0 ? [] : [{ kant, reden: 'indeling-gewijzigd' as const, aantal: moved.length, namen }]
  })
}

function countGaten(rijen: readonly Rij[]): Herkomst['gaten'] {
  const redenen = rijen.flatMap(({ cijfers }) => cijfers.flatMap(({ reden }): readonly Wegreden[] => (reden === undefined ? [] : [reden])))
  return [...Map.groupBy(redenen, reden => reden)]
    .map(([reden, all]) => ({ reden, aantal: all.length }))
    .toSorted((a, b) => b.aantal - a.aantal || a.reden.localeCompare(b.reden))
}

function writeCsv(rijen: readonly Rij[], jaren: readonly number[]): string {
  const often = Map.groupBy(rijen, ({ naam }) => naam)
  const nameOf = ({ naam }: Rij, at: number) => ((often.get(naam)?.length ?? 1) > 1 ? `${naam} (${at + 1})` : naam)
  const lines = rijen.flatMap((rij, at) => {
    const naam = `"${nameOf(rij, at).replaceAll('"', '""')}"`
    return rij.cijfers.map(({ waarde }, index) => [naam, jaren[index], rij.start, waarde ?? ''].join(';'))
  })
  return `${['buurt;jaar;start;uitkomst', ...lines].join('\n')}\n`
}

/** As many characters as fit where a source stands. */
const longest = 280

function sayBron(statistiek: Statistiek, maat: string, jaren: readonly number[], land: Land): string {
  const tabellen = jaren.flatMap(jaar => reeksenIn(statistiek, maat, { jaar, land })[0]?.release.bron ?? [])
  const namen = [...new Set(tabellen.map(({ uitgever, tabel }) => `${uitgever} ${tabel}`))].join(', ')
  const whole = `Gepubliceerde cijfers: ${namen}`
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1)}…`
}
