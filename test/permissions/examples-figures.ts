import type { Example } from './examples.ts'

/** What everybody may see: the path, and a text in the answer. */
function everybody(path: string, text: string): Example {
  return { about: 'alles', ask: () => ({ path }), shows: () => text }
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const importing = { about: 'alles', needs: ['cijfers importeren'] } as const

/** The routes about published figures: for everybody, except importing. */
export const figureExamples: Readonly<Record<string, Example>> = {
  getHealth: everybody('/health', 'goed'),
  listGebieden: everybody('/gebieden?zoek=binnenhof', 'Binnenhof'),
  getGebied: everybody('/gebieden/BU07850101', 'Binnenhof'),
  getBuurtbeeld: everybody('/gebieden/BU07850101/buurtbeeld', 'Binnenhof'),
  getSelectiebeeld: everybody('/selecties/buurtbeeld?gebieden=BU07850101', 'Binnenhof'),
  listUitvoer: everybody('/gebieden/BU07850101/uitvoer', 'Binnenhof'),
  getUitvoer: everybody('/gebieden/BU07850101/uitvoer/csv', 'Binnenhof'),
  getGrafiek: { ...everybody('/gebieden/BU07850101/grafieken/leeftijden/svg', 'grafiek'), status: 404 },
  getTrechter: { ...everybody('/gebieden/GM0785/trechter?maat=inwoners', 'trechter'), status: 404 },
  getSelectieTrechter: { ...everybody('/selecties/trechter?gebieden=BU07850101&maat=inwoners', 'trechter'), status: 404 },
  getOngelijkheid: { ...everybody('/gebieden/GM0785/ongelijkheid?maat=inwoners', 'SES'), status: 404 },
  getSelectieOngelijkheid: { ...everybody('/selecties/ongelijkheid?gebieden=BU07850101&maat=inwoners', 'SES'), status: 404 },
  getVergelijkbaar: { ...everybody('/gebieden/BU07850101/vergelijkbaar', 'vergelijk'), status: 404 },
  getSelectieVergelijkbaar: { ...everybody('/selecties/vergelijkbaar?gebieden=BU07850101', 'vergelijk'), status: 404 },
  getReeks: everybody('/gebieden/BU07850101/reeks?maat=inwoners', 'inwoners'),
  getSelectieReeks: everybody('/selecties/reeks?gebieden=BU07850101&maat=inwoners', 'inwoners'),
  listMaten: everybody('/maten', 'bevolking'),
  getMaat: everybody('/maten/inwoners', 'inwoners'),
  listUitgaven: everybody('/uitgaven', 'uitgaven'),
  lookForUitgaven: { ...importing, ask: () => ({ path: '/uitgaven/_kijk' }), shows: () => 'niet bereiken' },
  listReleases: everybody('/releases', 'releases'),
  listMenukaart: everybody('/menukaart?thema=zorgzame-buurt', 'voorzorgcirkel'),
  getMenukaart: everybody('/menukaart/_alles', 'valpreventie'),
  getMenukaartWoorden: everybody('/menukaart/_woorden', 'Eenzaamheid'),
  getInterventie: everybody('/menukaart/valpreventie', 'valpreventie'),
  listMethoden: everybody('/methoden', 'titel'),
  getMethode: everybody('/methoden/hoger-lager-ongeveer-gelijk', 'titel'),
  getKaart: { ...everybody('/gebieden/BU07850101/kaart?maat=inwoners', 'grenzen'), status: 404 },
  getSelectieKaart: { ...everybody('/selecties/kaart?gebieden=BU07850101&maat=inwoners', 'grenzen'), status: 404 },
  getLandwaarden: { ...everybody('/kaart/waarden?maat=inwoners', 'kaart'), status: 404 },
  getLandlijst: { ...everybody('/kaart/lijst?maat=inwoners', 'kaart'), status: 404 },
  getLandvormen: { ...everybody('/kaart/vormen?soort=gemeente', 'kaart'), status: 404 },
  getBusinesscase: everybody('/businesscase', 'vraagWv'),
  getBusinesscaseDias: everybody('/businesscase/dias?trekkingen=100', 'PK'),
  listMeasures: everybody('/fhir/Measure', 'searchset'),
  getMeasure: everybody('/fhir/Measure/uren-wijkverpleging', 'UrenWijkverpleging'),
  getBusinesscaseBestand: everybody('/businesscase/uitvoer/pdf?trekkingen=100', 'PDF'),
  getSelectieOmtrek: { ...everybody('/selecties/omtrek?gebieden=BU07850101', 'omtrek'), status: 404 },
  getOmtrek: { ...everybody('/gebieden/BU07850101/omtrek', 'omtrek'), status: 404 },
  getRelease: {
    about: 'alles',
    make: { id: async attack => await attack.release() },
    ask: ({ id }) => ({ path: `/releases/${id}` }),
    shows: ({ id = '' }) => id,
  },
  continueImport: {
    ...importing,
    make: { id: async attack => await attack.importJob('mislukt') },
    ask: ({ id }) => ({
      path: `/imports/${id}/_vervolg`,
      body: { toewijzing: { code: 'buurt', periode: null, maat: null, waarde: null }, jaar: 2024 },
    }),
    shows: () => 'wacht',
  },
  startImport: { ...importing, ask: () => ({ path: '/imports', body: formOf({ bron: 'cbs:85984NED' }) }), shows: () => 'cbs:85984NED' },
  listImports: { ...importing, ask: () => ({ path: '/imports' }), shows: () => 'imports' },
  getImport: {
    ...importing,
    make: { id: async attack => await attack.importJob('wacht') },
    ask: ({ id }) => ({ path: `/imports/${id}` }),
    shows: ({ id = '' }) => id,
  },
  cancelImport: {
    ...importing,
    make: { id: async attack => await attack.importJob('wacht') },
    ask: ({ id }) => ({ path: `/imports/${id}` }),
    shows: ({ id = '' }) => id,
  },
}
