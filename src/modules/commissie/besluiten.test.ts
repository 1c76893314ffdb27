import { describe, expect, it } from 'vitest'
import { refusedAt } from '#test/read/refusals.ts'
import { planBesluit } from './besluiten.ts'
import type { RegelInvoer } from './besluiten.ts'
import { tel, waaromNiet } from './oordelen.ts'
import type { Beoordelaar, Stem } from './oordelen.ts'
import { standOf } from './stand.ts'
import { vergelijkRegels } from './regel-verschillen.ts'

const posten = [
  { id: 'zaal', gevraagdCent: 10_000 },
  { id: 'uren', gevraagdCent: 40_000 },
  { id: 'gratis', gevraagdCent: 0 },
]

const plan = async (stem: Stem, regels: readonly RegelInvoer[]) => await refusedAt((async () => planBesluit(stem, posten, regels))())

describe('a decision', () => {
  it('grants what nothing is written about, and is lower as soon as one line is', () => {
    expect(planBesluit('toekennen', posten, [])).toMatchObject({ uitkomst: 'toegekend', toegekendCent: 50_000 })
    expect(planBesluit('toekennen', posten, [{ post: 'uren', toegekendCent: 0, reden: 'Dubbel.' }])).toEqual({
      uitkomst: 'lager toegekend',
      toegekendCent: 10_000,
      regels: [
        { post: 'zaal', uitkomst: 'toegekend', gevraagdCent: 10_000, toegekendCent: 10_000, reden: '' },
        { post: 'uren', uitkomst: 'geweigerd', gevraagdCent: 40_000, toegekendCent: 0, reden: 'Dubbel.' },
        { post: 'gratis', uitkomst: 'toegekend', gevraagdCent: 0, toegekendCent: 0, reden: '' },
      ],
    })
  })

  it('keeps only what is written about a plan that goes back', () => {
    expect(planBesluit('teruggeven', posten, [{ post: 'zaal', toegekendCent: null, reden: 'Te duur.' }])).toEqual({
      uitkomst: 'teruggegeven',
      toegekendCent: 0,
      regels: [{ post: 'zaal', uitkomst: 'teruggegeven', gevraagdCent: 10_000, toegekendCent: 0, reden: 'Te duur.' }],
    })
  })

  it('refuses more than was asked, less without a reason, a line that is not there or twice, and nothing at all', async () => {
    const zaal = { post: 'zaal', toegekendCent: 5000, reden: 'Minder.' }
    expect([
      await plan('toekennen', [{ ...zaal, toegekendCent: 10_001 }]),
      await plan('toekennen', [{ ...zaal, reden: '' }]),
      await plan('toekennen', [{ ...zaal, post: 'weg' }]),
      await plan('toekennen', [zaal, zaal]),
      await plan('toekennen', [
        { ...zaal, toegekendCent: 0 },
        { post: 'uren', toegekendCent: 0, reden: 'Minder.' },
      ]),
    ]).toEqual([
      { code: 'more-than-asked', field: 'regels.0.toegekendCent' },
      { code: 'reason-missing', field: 'regels.0.reden' },
      { code: 'post-unknown', field: 'regels.0.post' },
      { code: 'post-twice', field: 'regels.1.post' },
      { code: 'nothing-granted' },
    ])
  })
})

describe('an opinion', () => {
  const one = (stem: Stem | null, change: Partial<Beoordelaar> = {}): Beoordelaar => {
    const oordeel = { scores: { 'te-doen': 3 } as const, stem, toelichting: '' }
    return { persoon: '', naam: '', isAangewezen: true, isLid: true, isBetrokken: false, belang: null, oordeel, ...change }
  }

  it('counts only of who may judge and has voted; a tie is nobody’s', () => {
    const all = [one('toekennen'), one('weigeren', { belang: 'Familie.' }), one('weigeren', { isLid: false }), one(null)]
    expect(tel(all, 2)).toMatchObject({ gestemd: 1, kunnen: 2, isGenoeg: false, meeste: 'toekennen' })
    expect(tel(all, 1).scores['te-doen']).toEqual({ 1: 0, 2: 0, 3: 1, 4: 0 })
    expect(tel([one('toekennen'), one('teruggeven')], 2)).toMatchObject({ isGenoeg: true, meeste: null })
    expect(tel([], 1).meeste).toBeNull()
    expect([waaromNiet(one(null, { isBetrokken: true })), waaromNiet(one(null, { isAangewezen: false }))]).toEqual([
      'hoort bij de buurt',
      'niet aangewezen',
    ])
  })
})

describe('a round', () => {
  it('is final when every insurer agreed, or one did not', () => {
    expect([standOf(null, []), standOf('teruggegeven', []), standOf('toegekend', [true, null])]).toEqual([
      'in behandeling',
      'teruggegeven',
      'bij verzekeraars',
    ])
    expect([standOf('toegekend', [null, false]), standOf('lager toegekend', [true, true])]).toEqual([
      'geweigerd door verzekeraar',
      'lager toegekend',
    ])
  })

  it('says line by line what came, went and changed', () => {
    const zaal = {
      id: 'zaal',
      activiteit: null,
      jaar: 2026,
      soort: 'huur',
      omschrijving: 'Zaal',
      aantalHonderdste: 200,
      tariefCent: 5000,
    } as const
    const post = { ...zaal, betaler: null, duur: 'eenmalig', toelichting: '' } as const
    const of = (...lines: readonly (typeof post | (Omit<typeof post, 'tariefCent' | 'id'> & { id: string; tariefCent: number }))[]) => ({
      plan: { activiteiten: [] },
      posten: lines,
    })
    expect(vergelijkRegels(of(post, { ...post, id: 'weg' }), of({ ...post, tariefCent: 4000 }, { ...post, id: 'nieuw' }), 'nl')).toEqual([
      { wat: 'anders', naam: 'Zaal', zinnen: ['Bedrag was €\u00A0100, en wordt €\u00A080.', 'Tarief was €\u00A050, en wordt €\u00A040.'] },
      { wat: 'erbij', naam: 'Zaal', zinnen: ['€\u00A0100'] },
      { wat: 'weg', naam: 'Zaal', zinnen: ['€\u00A0100'] },
    ])
  })
})
