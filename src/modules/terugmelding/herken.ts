import type { Taal } from '@buurtwijs/figures'
import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import { show } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { cijfersOf, makeBuurtbeeld, namePlek, requirePlek } from '../buurtbeeld/index.ts'
import type { Selectiebeeld } from '../buurtbeeld/index.ts'
import type { Statistiek } from '../statistics/index.ts'
import { requireMaat } from '../statistics/index.ts'
import type { TerugmeldingTransaction } from './tables.ts'
import type { Waar } from './terugmelding-schema.ts'
import { loketVan } from './terugmelding.ts'
import type { Loket, Soort } from './terugmelding.ts'
import { uitgeverOf } from './uitgevers.ts'
import type { Uitgever } from './uitgevers.ts'

/** What somebody points at, as the program found it: whose desk it is, what stands there, and in which edition. */
export interface Herkend {
  readonly soort: Soort
  readonly loket: Loket
  readonly buurt: string | null
  readonly gebied: string | null
  readonly jaar: number | null
  readonly maat: string | null
  readonly regel: string | null
  readonly uitdaging: string | null
  readonly periode: string | null
  readonly release: string | null
  readonly naam: string
  readonly citaat: string
  readonly uitgever: Uitgever | null
}

interface Asked {
  readonly statistiek: Statistiek
  readonly taal: Taal
}

/** Finds what somebody points at. Refuses what is not there, or not for them: a report is about something that they can see. */
export async function herken(trx: TerugmeldingTransaction, asked: Asked, waar: Waar): Promise<Herkend> {
  requireFitting(waar)
  if (waar.soort === 'tekst') return await herkenTekst(trx, waar)
  if (waar.soort === 'maat') return herkenMaat(asked, waar)
  if (waar.soort === 'gebied') return herkenGebied(asked, waar)
  return herkenInBeeld(asked, waar)
}

const nothing = {
  buurt: null,
  gebied: null,
  jaar: null,
  maat: null,
  regel: null,
  uitdaging: null,
  periode: null,
  release: null,
  uitgever: null,
} as const

async function herkenTekst(trx: TerugmeldingTransaction, { buurt, uitdaging }: Waar): Promise<Herkend> {
  const where = need(buurt, 'buurt')
  await show(trx, { pagina: where })
  const place = { ...nothing, soort: 'tekst', loket: loketVan('tekst'), buurt: where } as const
  if (uitdaging === undefined) {
    const pagina = await trx
      .selectFrom('buurtpagina.pagina as p')
      .innerJoin('identity.buurt as b', 'b.id', 'p.buurt_id')
      .select(['b.naam', 'p.welkom'])
      .where('p.buurt_id', '=', where)
      .executeTakeFirst()
    if (!pagina) throw unknown()
    return { ...place, naam: pagina.naam, citaat: pagina.welkom }
  }
  const row = await trx
    .selectFrom('buurtagenda.uitdaging')
    .select(['titel', 'wat'])
    .where('buurt_id', '=', where)
    .where('id', '=', uitdaging)
    .executeTakeFirst()
  if (!row) throw unknown()
  return { ...place, uitdaging, naam: row.titel, citaat: row.wat.slice(0, 2000) }
}

function herkenMaat({ statistiek, taal }: Asked, { maat: id }: Waar): Herkend {
  const maat = requireMaat(statistiek, need(id, 'maat'))
  const newest = statistiek.reeksen(maat.id)[0]
  const uitgever = newest ? uitgeverOf(newest.release.bron.uitgever, newest.release.bron.adres) : null
  const edition = newest ? { periode: newest.periode.id, release: newest.release.id } : {}
  const citaat = maat.zegtWel[taal]
  return { ...nothing, soort: 'maat', loket: loketVan('maat'), maat: maat.id, ...edition, naam: maat.naam[taal], citaat, uitgever }
}

function herkenGebied({ statistiek, taal }: Asked, { gebied: code, jaar }: Waar): Herkend {
  const plek = requirePlek(statistiek, need(code, 'gebied'), jaar)
  const naam = namePlek(plek, taal)
  const citaat = {
    nl: `De naam en de grenzen van ${naam} in ${plek.jaar}.`,
    en: `Name and boundaries of ${naam} in ${plek.jaar}.`,
  }[taal]
  return { ...nothing, soort: 'gebied', loket: loketVan('gebied'), gebied: plek.code, jaar: jaar ?? null, naam, citaat }
}

/** A figure or a sentence, as it stands in the picture of the area or of the areas together. */
function herkenInBeeld({ statistiek, taal }: Asked, { soort, gebied: code, jaar, maat, periode, regel }: Waar): Herkend {
  const beeld = makeBuurtbeeld(statistiek, requirePlek(statistiek, need(code, 'gebied'), jaar), taal)
  const { gebied } = beeld
  const place = { ...nothing, soort, loket: loketVan(soort), gebied: gebied.code, jaar: jaar ?? null }
  if (soort === 'zin') {
    const zin = beeld.zinnen.find(each => each.regel === need(regel, 'regel') && (each.cijfers[0] ?? '') === (maat ?? ''))
    if (!zin) throw unknown()
    const cijfer = beeld.cijfers.find(each => each.maat === zin.cijfers[0])
    return { ...place, maat: zin.cijfers[0] ?? null, regel: zin.regel, ...editionOf(beeld, cijfer), naam: gebied.naam, citaat: zin.tekst }
  }
  const cijfer = beeld.cijfers.find(each => each.maat === need(maat, 'maat') && (periode === undefined || each.periode === periode))
  if (!cijfer) throw unknown()
  const shown =
    cijfer.waarde === null
      ? describeOntbreekt(cijfer.ontbreekt ?? 'niet-geimporteerd', taal)
      : `${formatGetal(cijfer.waarde, cijfer.decimalen, taal)} ${cijfer.eenheid}`.trim()
  const citaat = `${cijfer.naam}${cijfer.periode === null ? '' : `, ${cijfer.periode}`}: ${shown}`
  return { ...place, maat: cijfer.maat, ...editionOf(beeld, cijfer), naam: `${cijfer.naam}, ${gebied.naam}`, citaat }
}

function editionOf(
  { releases }: Selectiebeeld,
  cijfer: Selectiebeeld['cijfers'][number] | undefined,
): Pick<Herkend, 'periode' | 'release' | 'uitgever'> {
  const release = releases.find(({ id }) => id === cijfer?.release)
  if (!cijfer || !release) return { periode: cijfer?.periode ?? null, release: null, uitgever: null }
  return { periode: cijfer.periode, release: release.id, uitgever: uitgeverOf(release.uitgever, release.adres) }
}

/** The page on which it stands, in Dutch. */
export function padVan({ soort, gebied, maat, buurt, jaar }: Pick<Herkend, 'soort' | 'gebied' | 'maat' | 'buurt' | 'jaar'>): string {
  if (soort === 'tekst') return `/buurt/${buurt}`
  if (soort === 'maat') return `/maten/${maat}`
  return `/gebied/${gebied}${jaar === null ? '' : `?jaar=${jaar}`}`
}

/** The edition that answers now for the same measure in the same area or selection; null when none does. */
export function currentRelease(statistiek: Statistiek, id: string, gebied: string | null): string | null {
  const maat = statistiek.maat(id)
  if (gebied === null) return statistiek.reeksen(id)[0]?.release.id ?? null
  if (!maat) return null
  try {
    const cijfers = cijfersOf(statistiek, requirePlek(statistiek, gebied))
    const [newest] = cijfers.periodes(maat)
    return newest ? (cijfers.find(maat, newest.id)?.releases[0].id ?? null) : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const fields: Readonly<Record<Soort, readonly (keyof Waar)[]>> = {
  cijfer: ['gebied', 'jaar', 'maat', 'periode'],
  zin: ['gebied', 'jaar', 'maat', 'regel'],
  maat: ['maat'],
  gebied: ['gebied', 'jaar'],
  tekst: ['buurt', 'uitdaging'],
}

/** Refuses what does not belong to what it is about: somebody would think that it was read. */
function requireFitting({ soort, ...given }: Waar): void {
  const other = Object.entries(given).find(([name, value]) => value !== undefined && !fields[soort].some(field => field === name))
  if (!other) return
  throw new Refusal(`Bij een ${soort} hoort geen ‘${other[0]}’. Laat dat weg.`, { code: 'terugmelding-waar', place: { field: other[0] } })
}

function need(value: string | undefined, field: string): string {
  if (value !== undefined) return value
  throw new Refusal('Zeg erbij waar het over gaat. Ga terug naar de bladzijde en kies daar “Klopt dit niet?”.', {
    code: 'terugmelding-waar',
    place: { field },
  })
}

function unknown(): Refusal {
  return new Refusal('Wat u bedoelt, staat hier niet (meer). Ga terug naar de bladzijde en kies het opnieuw.', {
    code: 'unknown',
    status: 404,
  })
}
