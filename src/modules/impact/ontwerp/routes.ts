import { createRoute, z } from '@hono/zod-openapi'
import { landOf, parseGebiedCode } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { createApi } from '../../../platform/http/api.ts'
import { json } from '../../../platform/http/contents.ts'
import { wholeNumber } from '../../../platform/http/whole-number.ts'
import { guard } from '../../identity/index.ts'
import { catalogus, findBuren, requireGebied, taalParameter } from '../../statistics/index.ts'
import type { Statistiek, StatistiekSource, VormenSource } from '../../statistics/index.ts'
import { jarenOf } from '../publicatie/jaarcijfers.ts'
import type { Land } from '../publicatie/jaarcijfers.ts'
import { berekenKracht } from './bereken-kracht.ts'
import { leesGeschiedenis, speelNa } from './geschiedenis.ts'
import type { Geschiedenis } from './geschiedenis.ts'
import { kiesVergelijking } from './kies-vergelijking.ts'
import { ontwerpSchema } from './ontwerp-schema.ts'

const most = 100
/** What nobody published or filled in. */
const gewoon = { spreiding: 0.25, samenhang: 0.8 }
/** Published measures that are most like what the programme promises, the nearest first. */
const lijktOp = ['wmo-per-1000', 'wmo-clienten']
const percent = (min: number, max: number) => wholeNumber({ min, max })

const getOntwerp = createRoute({
  method: 'get',
  path: '/analyses/_ontwerp',
  operationId: 'getAnalyseontwerp',
  summary: 'Voordat er cijfers zijn: wat is met hoeveel buurten te zien, wanneer, en met welke buurten te vergelijken',
  tags: ['impact'],
  ...guard('iedereen', 'cijfers'),
  request: {
    query: z.object({
      taal: taalParameter,
      buurten: z
        .string()
        .max(most * 11)
        .regex(
          /^(?:BU\d{4}[0-9A-Z]{2}\d{2}(?:,BU\d{4}[0-9A-Z]{2}\d{2})*)?$/,
          'Schrijf codes van buurten, met komma’s ertussen: BU en acht tekens.',
        )
        .default('')
        .meta({ description: 'Codes van buurten die meedoen, met komma’s ertussen' }),
      minder: percent(1, 90).default(15).meta({ description: 'De afgesproken daling, in procenten' }),
      perBuurt: wholeNumber({ min: 1, max: 10 }).default(3),
      jarenVoor: wholeNumber({ min: 1, max: 20 }).default(5),
      jarenNa: wholeNumber({ min: 1, max: 10 }).default(5),
      spreiding: percent(1, 200).optional().meta({ description: 'Leeg: uit de geschiedenis van de maat, en anders 25' }),
      samenhang: percent(0, 99).optional().meta({ description: 'Leeg: uit de geschiedenis van de maat, en anders 80' }),
      maat: z.string().max(80).default('').meta({
        description:
          'De maat waarvan de geschiedenis gebruikt wordt; leeg: een maat die lijkt op wat het programma belooft; geen: aannames',
      }),
    }),
  },
  responses: { 200: json(ontwerpSchema, 'Wat er te zien zal zijn') },
})

type Bron = 'ingevuld' | 'geschiedenis' | 'aanname'

/** What was filled in, else what the history says, else what is assumed; with which of these it was. */
export function kiesAannames(
  asked: { readonly spreiding?: number | undefined; readonly samenhang?: number | undefined },
  geschiedenis: Pick<Geschiedenis, 'spreiding' | 'samenhang'> | null,
) {
  const pick = (naam: 'spreiding' | 'samenhang'): readonly [number, Bron] => {
    const own = asked[naam]
    if (own !== undefined) return [own / 100, 'ingevuld']
    return geschiedenis === null ? [gewoon[naam], 'aanname'] : [geschiedenis[naam], 'geschiedenis']
  }
  const [[spreiding, vanSpreiding], [samenhang, vanSamenhang]] = [pick('spreiding'), pick('samenhang')]
  return { spreiding, samenhang, bron: { spreiding: vanSpreiding, samenhang: vanSamenhang } }
}

/** Made-up buurten only where there are no real ones. */
function landMetCijfers(statistiek: Statistiek): Land {
  return statistiek.gebieden.find(parseGebiedCode('NL00').code) === null ? 'NL99' : 'NL00'
}

function vindGeschiedenis(statistiek: Statistiek, asked: string, land: Land): Geschiedenis | null {
  for (const id of asked === '' ? lijktOp : [asked]) {
    const maat = catalogus.find(each => each.id === id && each.schatting !== 'model')
    const found = maat === undefined ? null : leesGeschiedenis(statistiek, maat, land)
    if (found !== null) return found
  }
  return null
}

function describe({ rijen, ...found }: Geschiedenis, vraag: Parameters<typeof speelNa>[1], naam: string) {
  return { ...found, naam, nagespeeld: speelNa({ rijen, ...found }, vraag) }
}

function listMaten(statistiek: Statistiek, taal: Taal, land: Land) {
  return catalogus.flatMap(({ id, naam, schatting }) => {
    const jaren = schatting === 'model' ? [] : [...jarenOf(statistiek, id, land)]
    return jaren.length > 1 ? [{ id, naam: naam[taal], jaren }] : []
  })
}

/** Public: published figures and formulas. */
export function ontwerpRoutes({ source, vormen }: { readonly source: StatistiekSource; readonly vormen: VormenSource }) {
  return createApi().openapi(getOntwerp, async c => {
    const { taal, buurten, minder, perBuurt, jarenVoor, jarenNa, spreiding, samenhang, maat } = c.req.valid('query')
    const statistiek = source.current()
    const codes = [...new Set(buurten.split(',').filter(code => code !== ''))]
    const gekozen = codes.map(code => requireGebied(statistiek, code))
    const land = gekozen[0] === undefined ? landMetCijfers(statistiek) : landOf(gekozen[0].code)
    const found =
      gekozen.length === 0 ? null : kiesVergelijking(statistiek, gekozen, { perBuurt, land, buren: await findBuren(vormen, gekozen) })
    const nameOf = (id: string) => catalogus.find(each => each.id === id)?.naam[taal] ?? id
    const geschiedenis = vindGeschiedenis(statistiek, maat, land)
    const aannames = kiesAannames({ spreiding, samenhang }, geschiedenis)
    const vraag = { effect: -minder / 100, perBuurt, jarenVoor, jarenNa, ...aannames }
    return c.json(
      {
        kracht: [...berekenKracht(vraag)],
        aannames,
        geschiedenis: geschiedenis === null ? null : describe(geschiedenis, vraag, nameOf(geschiedenis.maat)),
        maten: listMaten(statistiek, taal, land),
        vergelijking: found === null ? null : { ...found, balans: found.balans.map(line => ({ ...line, naam: nameOf(line.maat) })) },
      },
      200,
    )
  })
}
