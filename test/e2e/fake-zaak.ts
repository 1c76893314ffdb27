import { ZaakSource } from '#src/modules/businesscase/index.ts'
import { businesscaseRoutes } from '#src/modules/businesscase/routes.ts'
import { zaakUitvoerRoutes } from '#src/uitvoer/zaak-routes.ts'
import { closeApi, createApi } from '#src/platform/http/api.ts'
import { silentLog } from '#src/platform/log.ts'
import type { Antwoord } from '../../web/data.ts'
import type { Zaak, ZaakClient, Zaakvraag } from '../../web/zaak-data.ts'
import type { MadeTable } from '../made-table.ts'
import { sourceOf } from '../statistics-bed.ts'

const kwb: MadeTable = {
  bron: {
    uitgever: 'Demo (verzonnen)',
    tabel: 'DEMO-KWB-2024',
    titel: 'Verzonnen kerncijfers 2024',
    licentie: 'EUPL-1.2',
    indelingsjaar: 2024,
  },
  gebieden: [
    ['NL99', 'Verzonnen land'],
    ['GM9901', 'Lindebeek', 'Lindebeek', 1],
    ['WK990104', 'De Hoven', 'Lindebeek', 1],
    ['BU99010402', 'Hovenierspark', 'Lindebeek', 1],
  ],
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_900_000, 240_000, 9000, 5600] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_680_000, 48_000, 2100, 1400] },
  ],
}

/** The real routes: the model needs no database. */
const zaken = new ZaakSource({ source: await sourceOf(kwb), clock: { now: () => new Date('2026-11-27T10:00:00Z') } })
const routes = createApi().route('/', businesscaseRoutes(zaken)).route('/', zaakUitvoerRoutes(zaken))
closeApi(routes, { log: silentLog, newId: () => 'x' })

function ask(path: string, { gebied, invoer, metingen, optimisme }: Zaakvraag, more: Readonly<Record<string, string>>) {
  const query = new URLSearchParams({
    ...(gebied === '' ? {} : { gebied }),
    invoer,
    metingen,
    optimisme: optimisme ? 'ja' : 'nee',
    ...more,
  })
  return routes.request(`${path}?${query.toString()}`)
}

export const fakeZaak: ZaakClient = {
  async zaak(vraag, { taal, trekkingen }): Promise<Antwoord<Zaak>> {
    const response = await ask('/businesscase', vraag, { taal, trekkingen: String(trekkingen) })
    if (response.ok) return { gelukt: (await response.json()) as Zaak }
    const {
      code,
      detail,
      errors = [],
    } = (await response.json()) as {
      readonly code: string
      readonly detail: string
      readonly errors?: readonly { readonly location: { readonly name: string }; readonly detail: string }[]
    }
    const fouten = Object.fromEntries(errors.map(error => [error.location.name, error.detail]))
    return { weigering: { status: response.status, code, tekst: detail, fouten } }
  },
  bestand: async (vraag, { taal, vorm }) =>
    await ask(vorm === 'pptx' ? '/businesscase/dias' : `/businesscase/uitvoer/${vorm}`, vraag, { taal }),
}
