import type { Taal } from '@buurtwijs/figures'
import { hc } from 'hono/client'
import type { InferResponseType } from 'hono/client'
import type { ApiApp, ApiRoutes } from '#src/app.ts'
import { createAgendaClient } from './agenda-client.ts'
import { answerOf } from './answer.ts'
import { createBegrotingClient } from './begroting-client.ts'
import { createBestedingClient } from './besteding-client.ts'
import { createBesprekingClient } from './bespreking-client.ts'
import { createMonitoringClient } from './monitoring-client.ts'
import { createBeheerClient } from './beheer-client.ts'
import { createCommissieClient } from './commissie-client.ts'
import type { ApiClient, ImportJob, MaatUitleg, PageApi, ReleaseDetail, V1 } from './data.ts'
import { parseMarkdown } from './markdown.ts'
import { createBuurtpaginaClient } from './buurtpagina-client.ts'
import { createKaartClient } from './kaart-client.ts'
import { createMenukaartClient } from './menukaart-client.ts'
import { createOndertekeningClient } from './ondertekening-client.ts'
import { createPlanClient } from './plan-client.ts'
import { createPortefeuilleClient } from './portefeuille-client.ts'
import { createPrivacyClient } from './privacy-client.ts'
import { createProgrammaClient } from './programma-client.ts'
import { createReactiesClient } from './reacties-client.ts'
import { createRegioClient } from './regio-client.ts'
import { createSelectieClient } from './selectie-client.ts'
import { createTerugmeldingClient } from './terugmelding-client.ts'
import { createLeveringenClient } from './leveringen-client.ts'
import { createVrijgaveClient } from './vrijgave-client.ts'
import { createUitvoeringClient } from './uitvoering-client.ts'
import { createToegangClient } from './toegang-client.ts'
import { createEffectClient } from './effect-client.ts'
import { createZaakClient } from './zaak-client.ts'
import { createVragenlijstenClient } from './vragenlijsten-client.ts'
import { createVergelijkClient } from './vergelijk-client.ts'
import { VisitorCookies } from './visitor-cookies.ts'

type ApiMaat = InferResponseType<V1['maten'][':id']['$get']>
type ApiImport = InferResponseType<V1['imports'][':id']['$get']>

/** Headers of the visitor's request that decide what the visitor may do; the API looks at nothing else. */
const passedOn = ['host', 'origin', 'sec-fetch-site', 'user-agent', 'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/** The API for one page: calls the application in process, as the visitor who asked for the page and with the cookies of that visitor. */
export function createPageApi(api: ApiApp, request: Request, env: object): PageApi {
  const cookies = new VisitorCookies(request.headers.get('cookie'))
  const sent = Object.fromEntries(passedOn.flatMap(name => (request.headers.has(name) ? [[name, request.headers.get(name) ?? '']] : [])))

  function connect(bewijs: string | null): V1 {
    return hc<ApiRoutes>('http://in.process/v1', {
      headers: () => ({
        ...sent,
        ...(cookies.header === '' ? {} : { cookie: cookies.header }),
        ...(bewijs === null ? {} : { 'x-bewijs': bewijs }),
      }),
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        const answer = await api.request(input instanceof URL ? input.href : input, init, env)
        cookies.keep(answer)
        return answer
      },
    })
  }

  function clientWith(bewijs: string | null): ApiClient {
    const v1 = connect(bewijs)
    const toegang = createToegangClient(v1, { isUnknown: () => cookies.header === '' })
    return {
      ...createApiClient(v1),
      toegang,
      programma: createProgrammaClient(v1),
      portefeuille: createPortefeuilleClient(v1),
      beheer: createBeheerClient(v1),
      privacy: createPrivacyClient(v1),
      selectie: createSelectieClient(v1),
      agenda: createAgendaClient(v1),
      plan: createPlanClient(v1),
      commissie: createCommissieClient(v1),
      reacties: createReactiesClient(v1),
      vragenlijsten: createVragenlijstenClient(v1),
      ondertekening: createOndertekeningClient(v1),
      regio: createRegioClient(v1),
      menukaart: createMenukaartClient(v1),
      vergelijk: createVergelijkClient(v1),
      terugmelding: createTerugmeldingClient(v1),
      vrijgave: createVrijgaveClient(v1),
      begroting: createBegrotingClient(v1),
      besteding: createBestedingClient(v1),
      monitoring: createMonitoringClient(v1),
      bespreking: createBesprekingClient(v1),
      uitvoering: createUitvoeringClient(v1),
      leveringen: createLeveringenClient(v1),
      buurtpagina: createBuurtpaginaClient(v1),
      kaart: createKaartClient(v1),
      zaak: createZaakClient(v1),
      effect: createEffectClient(v1),
      withBewijs: clientWith,
    }
  }
  return { client: clientWith(null), changedCookies: () => cookies.changes }
}

function createApiClient(
  client: V1,
): Omit<
  ApiClient,
  | 'withBewijs'
  | 'toegang'
  | 'programma'
  | 'portefeuille'
  | 'selectie'
  | 'agenda'
  | 'plan'
  | 'commissie'
  | 'reacties'
  | 'vragenlijsten'
  | 'ondertekening'
  | 'beheer'
  | 'privacy'
  | 'menukaart'
  | 'vergelijk'
  | 'kaart'
  | 'zaak'
  | 'effect'
  | 'regio'
  | 'terugmelding'
  | 'vrijgave'
  | 'begroting'
  | 'besteding'
  | 'monitoring'
  | 'bespreking'
  | 'uitvoering'
  | 'leveringen'
  | 'buurtpagina'
> {
  async function releasesById(): Promise<ReadonlyMap<string, ReleaseDetail>> {
    return new Map((await listReleases()).map(release => [release.id, release]))
  }

  async function listReleases(): Promise<readonly ReleaseDetail[]> {
    const { releases } = await (await client.releases.$get()).json()
    return releases
  }

  async function askMaten(id: string | null, taal: Taal): Promise<readonly MaatUitleg[] | null> {
    const releases = await releasesById()
    const describe = (maat: ApiMaat): MaatUitleg => ({
      ...maat,
      releases: maat.releases.flatMap(release => releases.get(release) ?? []),
    })
    if (id === null) {
      const { maten } = await (await client.maten.$get({ query: { taal } })).json()
      return maten.map(maat => describe(maat))
    }
    const response = await client.maten[':id'].$get({ param: { id }, query: { taal } })
    return isMissing(response) ? null : [describe(await response.json())]
  }

  return {
    async gebieden(zoek, soort, limiet) {
      const query = { limiet: String(limiet), pagina: '1', ...(zoek.trim() === '' ? {} : { zoek }), ...(soort === null ? {} : { soort }) }
      return (await (await client.gebieden.$get({ query })).json()).gebieden
    },
    async gebied(code, jaar) {
      const response = await client.gebieden[':code'].$get({ param: { code }, query: yearQuery(jaar) })
      return isMissing(response) ? null : await response.json()
    },
    async buurtbeeld(code, taal, jaar, naast) {
      const query = { taal, ...yearQuery(jaar), ...(naast === undefined ? {} : { naast }) }
      const response = await client.gebieden[':code'].buurtbeeld.$get({ param: { code }, query })
      return isMissing(response) ? null : await response.json()
    },
    async uitvoer(code, taal, { jaar, naam }) {
      const query = { taal, ...yearQuery(jaar), ...(naam === undefined ? {} : { naam }) }
      const response = await client.gebieden[':code'].uitvoer.$get({ param: { code }, query })
      return response.ok ? await response.json() : null
    },
    async maten(taal) {
      return (await askMaten(null, taal)) ?? []
    },
    async maat(id, taal) {
      return (await askMaten(id, taal))?.[0] ?? null
    },
    releases: listReleases,
    async omtrek(code, jaar) {
      const query = yearQuery(jaar)
      const response = code.includes(',')
        ? await client.selecties.omtrek.$get({ query: { ...query, gebieden: code } })
        : await client.gebieden[':code'].omtrek.$get({ param: { code }, query })
      return isMissing(response) ? null : await response.json()
    },
    async importJobs() {
      const response = await client.imports.$get()
      if (!response.ok) return { toegestaan: false, jobs: [] }
      return { toegestaan: true, jobs: (await response.json()).imports.map(job => describeJob(job)) }
    },
    async uitgaven() {
      const response = await client.uitgaven.$get()
      return response.ok ? await response.json() : { uitgaven: [], gekeken: null, fout: null }
    },
    kijkUitgaven: () => answerOf(client.uitgaven['_kijk'].$post()),
    async startImport(vraag) {
      const jaar = vraag.jaar === undefined ? {} : { jaar: String(vraag.jaar) }
      if (vraag.vervolgVan !== undefined && vraag.koppeling) {
        const { code, periode, maat, waarde } = vraag.koppeling
        const toewijzing = { code, periode: periode || null, maat: maat || null, waarde: waarde || null }
        return await answerOf(
          client.imports[':id']._vervolg.$post({ param: { id: vraag.vervolgVan }, json: { toewijzing, jaar: vraag.jaar ?? null } }),
        )
      }
      const source = typeof vraag.bron === 'string' ? { bron: vraag.bron } : { bestand: vraag.bron }
      return await answerOf(client.imports.$post({ form: { ...source, ...jaar, ...(vraag.proef ? { proef: 'ja' } : {}) } }))
    },
    cancelImport: id => answerOf(client.imports[':id'].$delete({ param: { id } })),
    async methoden(taal) {
      return (await (await client.methoden.$get({ query: { taal } })).json()).methoden
    },
    async methode(id, taal) {
      const response = await client.methoden[':id'].$get({ param: { id }, query: { taal } })
      if (isMissing(response)) return null
      const { titel, tekst } = await response.json()
      return { id, titel, blokken: parseMarkdown(tekst) }
    },
  }
}

function yearQuery(jaar: number | undefined): { jaar?: string } {
  return jaar === undefined ? {} : { jaar: String(jaar) }
}

/** The API answers 404 for what is not there; anything else that is no answer is a bug of ours. */
function isMissing(response: { readonly status: number; readonly ok: boolean }): boolean {
  if (response.status === 404) return true
  if (!response.ok) throw new Error(`the API answered ${response.status} to its own web`)
  return false
}

const staten = { wacht: 'wacht', bezig: 'bezig', klaar: 'klaar', mislukt: 'mislukt', geannuleerd: 'gestopt' } as const

function describeJob({ id, bron, staat, voortgang, verslag, fout, begonnen }: ApiImport): ImportJob {
  const share = voortgang?.totaal ? Math.min(1, voortgang.klaar / voortgang.totaal) : null
  const elapsed = begonnen === null ? null : (Date.now() - Date.parse(begonnen)) / 1000
  const left = staat === 'bezig' && share !== null && share > 0.02 && elapsed !== null ? Math.ceil((elapsed * (1 - share)) / share) : null
  return {
    id,
    bron,
    staat: staat === 'mislukt' && fout?.kolommen ? 'vraag' : staten[staat],
    voortgang: staat === 'bezig' ? share : null,
    melding: fout?.tekst ?? '',
    ...(left === null ? {} : { secondenOver: left }),
    ...(fout?.kolommen ? { kolommen: fout.kolommen } : {}),
    ...(verslag === null
      ? {}
      : {
          verslag: {
            release: verslag.uitkomst === 'proef' ? null : verslag.release,
            gebieden: verslag.gebieden,
            matenHerkend: verslag.maten.herkend,
            matenNieuw: verslag.maten.nieuw,
            ontbreekt: verslag.ontbreekt,
            grenzen: verslag.indelingsjaar,
            seconden: verslag.duurMs / 1000,
            proef: verslag.uitkomst === 'proef',
          },
        }),
  }
}
