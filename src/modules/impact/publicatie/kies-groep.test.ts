import { describe, expect, it } from 'vitest'
import { madePublicatieplan, madeUitgave } from '#test/made-publicatie.ts'
import type { MadeTable } from '#test/made-table.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { VormenSource } from '../../statistics/index.ts'
import type { Deelnemer } from './deelnemers.ts'
import { kiesGroep } from './kies-groep.ts'
import type { Publicatie } from './publicatie.ts'

const jaren = [2021, 2022, 2023, 2024]
const codes = madeUitgave(2024)
  .gebieden.map(([code]) => code)
  .filter(code => code.startsWith('BU'))
const meedoen = codes.slice(0, 8)

function deelnemer(code: string, change: Partial<Deelnemer> = {}): Deelnemer {
  return { naam: `Buurt ${code.slice(-4)}`, gebieden: [code], indelingsjaar: 2024, isGestopt: false, start: '2025-02-01', ...change }
}

async function kies(
  deelnemers: readonly Deelnemer[],
  change: Partial<Publicatie> = {},
  tables: readonly MadeTable[] = jaren.map(madeUitgave),
) {
  const source = await sourceOf(...tables)
  const bron = { statistiek: source.current(), vormen: new VormenSource(source) }
  return await kiesGroep(bron, { ...madePublicatieplan, publicatie: { ...madePublicatieplan.publicatie, ...change } }, deelnemers)
}

/** The edition in which one buurt has no older people to tell of. */
function zonderOuderen(jaar: number): MadeTable {
  const table = madeUitgave(jaar)
  const at = table.gebieden.findIndex(([code]) => code === meedoen[2])
  const kolommen = table.kolommen.map(kolom =>
    kolom.onderwerp.endsWith('65 jaar of ouder') ? { ...kolom, cellen: kolom.cellen.with(at, 'geheim' as const) } : kolom,
  )
  return { ...table, kolommen }
}

describe('whom a plan compares with whom', () => {
  it('is refused when a buurt that starts misses a feature, by name and reason', async () => {
    await expect(
      kies(
        meedoen.map(code => deelnemer(code)),
        {},
        jaren.map(zonderOuderen),
      ),
    ).rejects.toThrow(
      'Het kenmerk ‘Leeftijd 65 jaar en ouder’ van 2024 ontbreekt voor Buurt 0003 (niet bekendgemaakt). Laat dit kenmerk weg, of kies alle andere buurten.',
    )
    const alle = await kies(
      meedoen.map(code => deelnemer(code)),
      { groep: 'alle', op: [] },
      jaren.map(zonderOuderen),
    )
    expect(alle.gestart).toHaveLength(8)
  })

  it('is refused when every buurt takes part, and when only one of them starts', async () => {
    await expect(kies(codes.map(code => deelnemer(code)))).rejects.toThrow(
      'Er blijven te weinig buurten over om mee te vergelijken (0). Wat afviel: 72 × doet zelf mee.',
    )
    await expect(kies([deelnemer(meedoen[0]!), deelnemer(meedoen[1]!, { start: null })])).rejects.toThrow(
      'Er blijft maar één buurt over die in deze jaren begint. Over één buurt komt geen oordeel. Wat afviel: 1 × begint niet in deze jaren (Buurt 0002).',
    )
  })

  it('leaves out who stopped, who starts too early, and who consists of areas that nobody knows, each by name', async () => {
    const groep = await kies([
      ...meedoen.map(code => deelnemer(code)),
      deelnemer(codes[8]!, { isGestopt: true }),
      deelnemer(codes[9]!, { start: '2021-01-01' }),
      deelnemer('BU77770101', { naam: 'Nergens' }),
    ])
    expect(groep.weg.filter(({ kant }) => kant === 'gestart')).toEqual([
      { kant: 'gestart', reden: 'gebied-onbekend', aantal: 1, namen: ['Nergens'] },
      { kant: 'gestart', reden: 'gestopt', aantal: 1, namen: ['Buurt 0009'] },
      { kant: 'gestart', reden: 'start-te-vroeg', aantal: 1, namen: ['Buurt 0010'] },
    ])
    expect(groep.gestart.map(({ start }) => start)).toEqual(meedoen.map(() => 2025))
  })

  it('makes no pair that lies too far apart, and leaves out who finds nobody', async () => {
    const wijd = await kies(
      meedoen.map(code => deelnemer(code)),
      { afstand: 'propensity', manier: 'nearest', perBuurt: 1, kaliber: 2 },
    )
    const nauw = await kies(
      meedoen.map(code => deelnemer(code)),
      { afstand: 'propensity', manier: 'nearest', perBuurt: 1, kaliber: 0.05 },
    )
    expect(wijd.gestart).toHaveLength(8)
    expect(
      nauw.gestart.length + nauw.weg.filter(({ reden }) => reden === 'geen-gelijke').reduce((sum, { aantal }) => sum + aantal, 0),
    ).toBe(8)
    expect(nauw.vergelijking).toHaveLength(nauw.gestart.length)
  })
})
