import { z } from 'zod'
import type { Random } from '../../../platform/random.ts'
import { Refusal } from '../../../refusal.ts'
import { Downloader, onlineAdressen } from '../read/index.ts'
import type { DownloadClock, Fetch, OnlineAdressen } from '../read/index.ts'
import { publicatieOf } from './newer.ts'
import type { CatalogusTabel, Gevolgd } from './newer.ts'

/** Asks publishers for the tables of the publications that are followed. Throws a refusal when none of them can be reached. */
export type AskPublishers = (gevolgd: readonly Gevolgd[]) => Promise<readonly CatalogusTabel[]>

export interface AskOptions {
  readonly fetch: Fetch
  readonly clock: DownloadClock
  readonly random: Random
  readonly adressen?: OnlineAdressen
  readonly pauseMs?: number
  readonly timeoutMs?: number
}

const listSchema = z.object({
  value: z.array(z.object({ Identifier: z.string(), Title: z.string(), Modified: z.string().nullish() })),
})

/** Two tries: a look that fails is done again tomorrow. */
const tries = 2

/** Asks the catalogues of CBS and of third parties, one question for each title; what cannot be had from one is left out. */
export function askPublishers({ adressen = onlineAdressen, timeoutMs = 20_000, ...options }: AskOptions): AskPublishers {
  return async gevolgd => {
    const downloader = new Downloader({
      ...options,
      timeoutMs,
      maxTries: tries,
      signal: new AbortController().signal,
      origins: Object.values(adressen).map(address => new URL(String(address)).origin),
    })
    const found: CatalogusTabel[] = []
    let failure: Refusal | null = null
    for (const { uitgever, titel } of gevolgd) {
      try {
        found.push(...(await askTitle(downloader, adressen, { uitgever, titel })))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        failure = error
      }
    }
    if (failure !== null && found.length === 0) throw failure
    return found
  }
}

async function askTitle(
  downloader: Downloader,
  adressen: OnlineAdressen,
  { uitgever, titel }: Pick<Gevolgd, 'uitgever' | 'titel'>,
): Promise<readonly CatalogusTabel[]> {
  const base = uitgever === 'cbs' ? adressen.cbsV3 : adressen.derdenV3
  const words = firstWords(titel).replaceAll("'", "''")
  const query = new URLSearchParams({
    $format: 'json',
    $select: 'Identifier,Title,Modified',
    $filter: `substringof('${words}',Title)`,
  })
  const answer = await downloader.getJson(`${base}/ODataCatalog/Tables?${query.toString()}`)
  const read = listSchema.safeParse(answer)
  if (!read.success) {
    throw new Refusal('De catalogus van de uitgever is anders dan wij kennen. Kijk zelf op de website van de uitgever.', {
      code: 'catalogue-unknown',
      status: 503,
    })
  }
  return read.data.value
    .filter(({ Title }) => publicatieOf(Title) === publicatieOf(titel))
    .map(({ Identifier, Title, Modified }) => ({ uitgever, tabel: Identifier, titel: Title, gewijzigd: Modified ?? null }))
}

/** The words of a title before its first year. */
function firstWords(titel: string): string {
  return (/^(.*?)[;,]?\s*\(?(?:indeling )?(?:19|20)\d{2}/.exec(titel)?.[1] ?? titel).trim()
}
