import type { Clock } from '../../platform/clock.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { Bestandsvraag } from './bestand.ts'
import { readMetingen, readWensen } from './model/adres.ts'
import { makeAntwoord } from './model/antwoord.ts'
import { basisVoor } from './plek.ts'
import { requireAannames } from './vraag.ts'
import type { ZaakQuery } from './zaak-query.ts'
import { mostTrekkingen } from './zaak-query.ts'
import type { ZaakAntwoord } from './zaak-schema.ts'

/** Answers that are kept: the case of the country, and what people look at together. */
const mostBewaard = 40

/** Cases as they are asked over HTTP; the same question is computed once. */
export class ZaakSource {
  readonly #source: StatistiekSource
  readonly #clock: Clock
  readonly #bewaard = new Map<string, ZaakAntwoord>()

  constructor({ source, clock }: { readonly source: StatistiekSource; readonly clock: Clock }) {
    this.#source = source
    this.#clock = clock
  }

  /** The case of a question. Refuses a place without figures, and assumptions that cannot be. */
  open({ taal, gebied: code, invoer, metingen, optimisme, trekkingen: aantal, zaad }: ZaakQuery): Bestandsvraag {
    const now = this.#clock.now()
    const plek = code === undefined || code === '' ? null : basisVoor(this.#source.current(), code, taal)
    const bron = taal === 'nl' ? 'zelf ingevuld' : 'filled in by hand'
    const gemeten = readMetingen(metingen, { bron, datum: now.toISOString().slice(0, 10) })
    const vraag = { invoer: readWensen(invoer), metingen: gemeten, optimisme: optimisme === 'ja' }
    const aannames = requireAannames(vraag, { basis: plek?.basis })
    const key = JSON.stringify([taal, aantal, zaad, aannames])
    const trekken = aantal === 0 ? null : { aantal: Math.max(100, aantal), zaad }
    const antwoord = this.#bewaard.get(key) ?? makeAntwoord(aannames, { taal, trekken })
    this.#keep(key, antwoord)
    return { aannames, antwoord, gebied: plek?.gebied ?? null, taal, now }
  }

  /** The same for a file, which always says how certain it is. */
  openForFile(query: ZaakQuery): Bestandsvraag {
    return this.open({ ...query, trekkingen: query.trekkingen || mostTrekkingen })
  }

  #keep(key: string, antwoord: ZaakAntwoord): void {
    this.#bewaard.delete(key)
    this.#bewaard.set(key, antwoord)
    for (const oldest of this.#bewaard.keys()) if (this.#bewaard.size > mostBewaard) this.#bewaard.delete(oldest)
  }
}
