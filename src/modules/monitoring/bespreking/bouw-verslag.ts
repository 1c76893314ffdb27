import type { MonitoringTransaction } from '../tables.ts'
import { bouwUitkomsten } from '../uitkomsten/uitkomsten-views.ts'
import { readActies } from './read-besprekingen.ts'
import type { KeptBespreking } from './read-besprekingen.ts'
import { sindsVorige, teHoren, vindEerder } from './verslag.ts'
import type { Verslag, VerslagReeks } from './verslag.ts'

interface Welke {
  readonly buurt: string
  readonly all: readonly KeptBespreking[]
  readonly one: KeptBespreking
  readonly op: string
}

/** What a meeting goes through, as it is now: every series with a figure, what is new about it, the stories to hear, and what was still to be done. */
export async function bouwVerslag(trx: MonitoringTransaction, { buurt, all, one, op }: Welke): Promise<Verslag> {
  const vorige = vindVorige(all, one)
  const { themas, reeksen } = await bouwUitkomsten(trx, buurt, op)
  const acties = await readActies(trx, buurt)
  const since = vorige?.gesloten ?? null
  return {
    themas: themas.map(({ thema, lagen, citaten }) => ({
      thema,
      reeksen: lagen
        .flatMap(laag => laag.reeksen)
        .flatMap(sleutel => reeksen.find(reeks => reeks.sleutel === sleutel) ?? [])
        .flatMap(reeks => verslagReeks(reeks, vindEerder(vorige?.verslag ?? null, reeks.sleutel))),
      verhalen: teHoren(citaten, vorige?.dag ?? null),
    })),
    eerder: acties
      .filter(
        each =>
          each.bespreking !== one.id && (each.stand === 'open' || since === null || (each.afgerond !== null && each.afgerond >= since)),
      )
      .map(({ id, stand }) => ({ id, stand })),
  }
}

/** The meeting that was closed last before this one. */
export function vindVorige(all: readonly KeptBespreking[], { id, begonnen }: KeptBespreking): KeptBespreking | null {
  return all.find(each => each.id !== id && each.gesloten !== null && each.begonnen < begonnen) ?? null
}

type Reeks = Awaited<ReturnType<typeof bouwUitkomsten>>['reeksen'][number]

function verslagReeks(
  { sleutel, indicator, activiteit, laag, punten, oordeel }: Reeks,
  eerder: VerslagReeks | null,
): readonly VerslagReeks[] {
  const last = punten.at(-1)
  if (last === undefined) return []
  const laatste = { periode: last.periode, waarde: last.waarde }
  const sinds = sindsVorige({ sleutel, laatste, oordeel }, eerder)
  return [{ sleutel, indicator, activiteit: activiteit?.naam ?? null, laag, laatste, eerder: eerder?.laatste ?? null, sinds, oordeel }]
}
