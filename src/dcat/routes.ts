import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { OmtrekSource, StatistiekSource } from '../modules/statistics/index.ts'
import { isDemo, kaartSoorten } from '../modules/statistics/index.ts'
import { Refusal } from '../refusal.ts'
import { describeCatalogue } from './describe-catalogue.ts'
import type { Aanbod } from './describe-release.ts'
import type { Instelling } from './instelling.ts'
import { writeJsonLd } from './write-json-ld.ts'
import { writeTurtle } from './write-turtle.ts'

export interface DcatWorld {
  readonly source: StatistiekSource
  readonly omtrekken: OmtrekSource
  readonly instelling: Instelling
}

interface Form {
  readonly media: string
  readonly body: string
  readonly etag: string
}

/** What there is to fetch. Figures that were made up are nobody's open data: they are left out. */
async function readAanbod({ source: { store }, omtrekken }: DcatWorld): Promise<readonly Aanbod[]> {
  const releases = store
    .list()
    .filter(release => !isDemo(release))
    .toReversed()
  return await Promise.all(
    releases.map(async release => {
      if (release.soort === 'tabel') {
        const rows = release.kolommen.length === 0 ? [] : store.gebieden(release)
        const widest = rows.find(row => row[1] === 'land') ?? rows.find(row => row[1] === 'gemeente') ?? rows[0]
        return { release, gebied: widest?.[0] ?? null, kaarten: [] }
      }
      const maps = await Promise.all(
        kaartSoorten.map(async soort => await omtrekken.vormen.findLand(soort, 'NL00', release.bron.indelingsjaar)),
      )
      return { release, gebied: null, kaarten: maps.flatMap(map => (map?.releases.includes(release.id) ? [map.soort] : [])) }
    }),
  )
}

/** The catalogue for other catalogues, such as data.overheid.nl. At the root, where those look; open to everybody. */
export function dcatRoutes(world: DcatWorld): Hono {
  let made: { readonly version: string; readonly forms: Readonly<Record<'ttl' | 'jsonld', Form>> } | null = null

  async function make() {
    const aanbod = await readAanbod(world)
    if (aanbod.length === 0) {
      throw new Refusal('Er is nog niets om in een catalogus te zetten. Lees eerst een tabel in; verzonnen cijfers tellen niet mee.', {
        code: 'catalogue-empty',
        status: 404,
      })
    }
    const graph = describeCatalogue(world.instelling, aanbod)
    return { ttl: makeForm('text/turtle; charset=utf-8', writeTurtle(graph)), jsonld: makeForm('application/ld+json', writeJsonLd(graph)) }
  }

  async function give(c: Context, name: 'ttl' | 'jsonld'): Promise<Response> {
    const version = world.source.store.version()
    const forms = made?.version === version ? made.forms : await make()
    made = { version, forms }
    const { media, body, etag } = forms[name]
    const headers = { ETag: etag, 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' }
    if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304, headers)
    return c.body(body, 200, { ...headers, 'Content-Type': media })
  }

  return new Hono().get('/catalog.ttl', async c => await give(c, 'ttl')).get('/catalog.jsonld', async c => await give(c, 'jsonld'))
}

function makeForm(media: string, body: string): Form {
  return { media, body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"` }
}
