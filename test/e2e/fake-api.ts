import { readFileSync } from 'node:fs'
import type { BeheerClient, Organisatie } from '../../web/beheer-data.ts'
import type { PrivacyClient } from '../../web/privacy-data.ts'
import type {
  ApiClient,
  Buurtbeeld,
  GebiedDetail,
  GebiedGevonden,
  Ik,
  ImportJob,
  MaatUitleg,
  Methode,
  Omtrek,
  ReleaseDetail,
  ToegangClient,
  Uitvoer,
} from '../../web/data.ts'
import { vormNamen } from '#src/uitvoer/vorm-namen.ts'
import { noAgenda, noRegio } from './fake-agenda.ts'
import { noCommissie } from './fake-commissie.ts'
import { noOndertekening } from './fake-ondertekening.ts'
import { noPlan } from './fake-plan.ts'
import { fakeBegroting } from './fake-begroting.ts'
import { fakeBesteding } from './fake-besteding.ts'
import { fakeLeveringen } from './fake-leveringen.ts'
import { fakeBespreking } from './fake-bespreking.ts'
import { fakeMonitoring } from './fake-monitoring.ts'
import { fakeUitvoering } from './fake-uitvoering.ts'
import { fakeBuurtpagina } from './fake-buurtpagina.ts'
import { fakeKaart } from './fake-kaart.ts'
import { fakeMenukaart } from './fake-menukaart.ts'
import { madeBuurten, madePortefeuille } from './fake-portefeuille.ts'
import { fakeSelectie } from './fake-selectie.ts'
import { fakeVergelijk, withGelijken } from './fake-vergelijk.ts'
import { noReacties } from './fake-reacties.ts'
import { noVragenlijsten } from './fake-vragenlijsten.ts'
import { fakeTerugmelding } from './fake-terugmelding.ts'
import { fakeVrijgave } from './fake-vrijgave.ts'
import { fakeEffect } from './fake-effect.ts'
import { fakeZaak } from './fake-zaak.ts'

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'))
}

const beeld = readFixture('buurtbeeld') as Buurtbeeld
const releases = readFixture('releases') as readonly ReleaseDetail[]
const omtrek = readFixture('omtrek') as Omtrek

const gemeente = { code: 'GM9901', naam: 'Lindebeek', soort: 'gemeente' } as const
const land = { code: 'NL99', naam: 'Verzonnen land', soort: 'land' } as const
const ouders = [gemeente, land]
const buurten = ['Hofkwartier', 'Hovenierspark', 'Appelgaard', 'De Hoven-Zuid', 'Kruidentuin', 'Perenlaan'].map((naam, index) => ({
  code: `BU9901040${index + 1}`,
  naam,
  soort: 'buurt' as const,
}))

const known = { jaar: 2024, jaren: [2024], gemeente: 'Lindebeek', demo: true as const }

const gebieden: readonly GebiedDetail[] = [
  { ...known, jaren: [2024, 2020, 2019], code: 'WK990104', naam: 'De Hoven', soort: 'wijk', ouders, onderdelen: buurten },
  ...buurten.map(buurt => ({
    ...known,
    ...buurt,
    ouders: [{ code: 'WK990104', naam: 'De Hoven', soort: 'wijk' as const }, ...ouders],
    onderdelen: [],
  })),
  { ...known, ...gemeente, ouders: [land], onderdelen: [{ code: 'WK990104', naam: 'De Hoven', soort: 'wijk' }] },
]

/** Codes that stand for the edges of the real data: nobody lives there, or everything is hidden. */
export const leegGebied = 'BU99010401'
export const verborgenGebied = 'BU99010402'

function beeldOf(gebied: GebiedDetail): Buurtbeeld {
  const { onderdelen: _, jaren: _jaren, gemeente: _gemeente, ...rest } = gebied
  const own = { ...beeld, gebied: rest }
  if (gebied.code === leegGebied) return hide({ ...own, gebied: rest }, 'kan-niet-voorkomen', 0)
  if (gebied.code === verborgenGebied) return hide({ ...own, gebied: rest }, 'onderdrukt', 25)
  return own
}

function hide(own: Buurtbeeld, reden: 'kan-niet-voorkomen' | 'onderdrukt', inwoners: number): Buurtbeeld {
  return {
    ...own,
    zinnen: [{ tekst: `Hier wonen ${inwoners} mensen.`, regel: 'wie-er-wonen', cijfers: ['inwoners'], strekking: 'feit' }],
    cijfers: own.cijfers.map(cijfer => {
      const { positie: _positie, verdeling: _verdeling, ...rest } = cijfer
      if (cijfer.maat === 'inwoners') return { ...rest, waarde: inwoners }
      if (cijfer.release === null) return cijfer
      return { ...rest, waarde: null, ontbreekt: reden, vergelijking: cijfer.vergelijking.map(({ woord: _woord, ...other }) => other) }
    }),
  }
}

const jobs: readonly ImportJob[] = [
  { id: 'job-2', bron: 'cbs:85984NED', staat: 'bezig', voortgang: 0.42, melding: 'Bladzijde 12 van 29 is binnen.', secondenOver: 40 },
  {
    id: 'job-1',
    bron: 'verzonnen-kerncijfers.csv',
    staat: 'klaar',
    voortgang: 1,
    melding: 'Ingelezen.',
    verslag: {
      release: 'kerncijfers-2024',
      gebieden: 74,
      matenHerkend: 31,
      matenNieuw: 2,
      ontbreekt: { geheim: 12, 'nog-niet-gepubliceerd': 74 },
      grenzen: 2024,
      seconden: 1.4,
      proef: false,
    },
  },
  {
    id: 'job-0',
    bron: 'eigen-lijst.xlsx',
    staat: 'vraag',
    voortgang: null,
    melding: 'Wacht op uw keuze.',
    kolommen: ['gebied', 'jaar', 'onderwerp', 'aantal'],
  },
]

const methode: Methode = {
  id: 'hoger-lager-ongeveer-gelijk',
  titel: 'Hoger, lager of ongeveer gelijk',
  blokken: [
    {
      soort: 'alinea',
      delen: [
        { soort: 'tekst', tekst: 'Wij vergelijken een cijfer met een ' },
        { soort: 'vet', tekst: 'vaste marge' },
        { soort: 'tekst', tekst: '.' },
      ],
    },
    { soort: 'kop', niveau: 2, delen: [{ soort: 'tekst', tekst: 'De marge' }] },
    {
      soort: 'lijst',
      genummerd: false,
      punten: [[{ soort: 'tekst', tekst: 'Percentages: twee punten.' }], [{ soort: 'tekst', tekst: 'Afstanden: een tiende deel.' }]],
    },
    { soort: 'code', tekst: '|eigen - ander| <= marge' },
    {
      soort: 'tabel',
      kop: [[{ soort: 'tekst', tekst: 'soort' }], [{ soort: 'tekst', tekst: 'marge' }]],
      rijen: [[[{ soort: 'tekst', tekst: 'percentage' }], [{ soort: 'tekst', tekst: '2' }]]],
    },
  ],
}

function maten(): MaatUitleg[] {
  const ids = new Map(beeld.cijfers.map(cijfer => [cijfer.maat, cijfer]))
  return [...ids.values()].map(cijfer => ({
    id: cijfer.maat,
    naam: cijfer.naam,
    eenheid: cijfer.eenheid,
    sectie: cijfer.sectie,
    soort: cijfer.eenheid === '%' ? 'percentage' : 'telling',
    schatting: cijfer.soort,
    decimalen: cijfer.decimalen,
    polariteit: cijfer.polariteit,
    zegt: 'Zoveel van elke 100 mensen in deze verzonnen wijk.',
    zegtNiet: 'Het zegt niets over wie dat zijn, en niets over waarom.',
    methode: methode.id,
    aanwezig: cijfer.release !== null,
    periodes: cijfer.periode === null ? [] : [cijfer.periode],
    releases: releases.filter(release => release.id === cijfer.release),
  }))
}

export interface FakeApiOptions {
  readonly magImporteren: boolean
  /** Who is signed in; nobody, unless told. */
  readonly ik?: Ik
}

const organisaties: readonly Organisatie[] = [
  { id: '00000000-0000-4000-8000-000000000951', naam: 'Thuiszorg Rietmeer', soort: 'alliantiepartner', plaats: 'Rietmeer', versie: 1 },
  { id: '00000000-0000-4000-8000-000000000952', naam: 'Zorggroep Linde', soort: 'alliantiepartner', plaats: null, versie: 1 },
]

/** Nobody is signed in here, unless told; signing in is looked at over the real API. */
const nobody: ToegangClient = {
  ik: () => Promise.resolve(null),
  vraagLink: notHere,
  logInMetLink: notHere,
  kiesRol: notHere,
  sessies: () => Promise.resolve([]),
  logUit: notHere,
  logOveralUit: notHere,
  passkeys: () => Promise.resolve([]),
  magPasskeyToevoegen: notHere,
  hernoemPasskey: notHere,
  verwijderPasskey: notHere,
  vraagBevestigLink: notHere,
  bevestigMetLink: notHere,
  aanbieders: () => Promise.resolve([]),
  begin: notHere,
  finish: notHere,
  koppelingen: () => Promise.resolve([]),
  ontkoppel: notHere,
  bekijkUitnodiging: notHere,
  neemAan: notHere,
}

/** This is no demo, and nobody sees to anything: that is looked at over the real API. */
const nothingToSeeTo: BeheerClient = {
  mensen: notHere,
  rollen: notHere,
  overdrachten: notHere,
  geefRol: notHere,
  draagOver: notHere,
  logUit: notHere,
  beeindigRol: notHere,
  uitnodigingen: notHere,
  nodigUit: notHere,
  trekIn: notHere,
  buurten: notHere,
  organisaties: notHere,
  organisatie: notHere,
  maakOrganisatie: notHere,
  wijzigOrganisatie: notHere,
  berichten: notHere,
  demo: () => Promise.resolve(null),
  kijkRond: notHere,
}

/** Nobody has anything here that could be asked about: that is looked at over the real API. */
const nothingKnown: PrivacyClient = {
  gegevens: notHere,
  papier: notHere,
  eigenLogboek: notHere,
  eigenWisverzoek: notHere,
  vraagWissen: notHere,
  trekWissenIn: notHere,
  wisverzoeken: notHere,
  wisverzoek: notHere,
  stemInMetWissen: notHere,
  wijsWissenAf: notHere,
  opruimingen: notHere,
  opruiming: notHere,
  vraagOpruiming: notHere,
  stemInMetOpruimen: notHere,
  laatOpruimingVallen: notHere,
  logboek: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('nobody signs in here'))
}

const afgebroken = {
  status: 400,
  code: 'import-truncated',
  tekst: 'Het bestand houdt halverwege op. Haal het opnieuw op.',
  veld: 'bestand',
}

/** An API that answers from memory with a made-up municipality. `stuk` is an area whose page fails, to see the page of a bug. */
export function makeFakeApi({ magImporteren, ik }: FakeApiOptions): ApiClient {
  const api: ApiClient = {
    gebieden: (zoek, soort, limiet) => Promise.resolve(findGebieden(zoek, soort).slice(0, limiet)),
    gebied: (code, jaar) => Promise.resolve(findGebied(code, jaar)),
    buurtbeeld: (code, _taal, jaar, naast) => {
      if (code === 'stuk') return Promise.reject(new Error('a made-up bug'))
      const gebied = findGebied(code, jaar)
      if (gebied === null) return Promise.resolve(null)
      return Promise.resolve(naast === 'gelijken' ? withGelijken(beeldOf(gebied)) : beeldOf(gebied))
    },
    maten: () => Promise.resolve(maten()),
    maat: id => Promise.resolve(maten().find(maat => maat.id === id) ?? null),
    releases: () => Promise.resolve(releases),
    uitvoer: code => Promise.resolve(findUitvoer(code)),
    omtrek: (code, jaar) => Promise.resolve(findOmtrek(code, jaar)),
    importJobs: () => Promise.resolve({ toegestaan: magImporteren, jobs: magImporteren ? jobs : [] }),
    startImport: () => Promise.resolve({ weigering: afgebroken }),
    cancelImport: () => Promise.resolve({ weigering: afgebroken }),
    methoden: () => Promise.resolve([methode]),
    methode: id => Promise.resolve(id === methode.id ? methode : null),
    programma: {
      taken: () => Promise.resolve(null),
      buurten: () => Promise.resolve(ik ? madeBuurten : null),
      buurt: () => Promise.resolve(null),
      beginFase: () => Promise.resolve({ gelukt: null }),
      vinkAf: () => Promise.resolve({ gelukt: null }),
      voerTrajectIn: () => Promise.resolve({ gelukt: null }),
      wijzig: () => Promise.resolve({ gelukt: null }),
      trekTerug: () => Promise.resolve({ gelukt: null }),
      documenten: () => Promise.resolve({ gelukt: [] }),
      bewaarDocument: () => Promise.resolve({ gelukt: null }),
      verwijderDocument: () => Promise.resolve({ gelukt: null }),
      openDocument: () => Promise.resolve(new Response(null, { status: 404 })),
      kiesGebieden: () => Promise.resolve({ gelukt: null }),
    },
    agenda: noAgenda,
    plan: noPlan,
    commissie: noCommissie,
    reacties: noReacties,
    vragenlijsten: noVragenlijsten,
    ondertekening: noOndertekening,
    uitgaven: () =>
      Promise.resolve({
        uitgaven: [
          {
            release: releases[0]?.id ?? '',
            bron: 'cbs:86165NED',
            titel: 'Kerncijfers wijken en buurten 2025',
            soort: 'nieuwer',
            gewijzigd: '2026-01-15',
          },
        ],
        gekeken: '2026-02-01T05:23:00.000Z',
        fout: null,
      }),
    kijkUitgaven: () => Promise.resolve({ gelukt: null }),
    terugmelding: fakeTerugmelding,
    vrijgave: fakeVrijgave,
    begroting: fakeBegroting,
    besteding: fakeBesteding,
    monitoring: fakeMonitoring,
    bespreking: fakeBespreking,
    uitvoering: fakeUitvoering,
    leveringen: fakeLeveringen,
    buurtpagina: fakeBuurtpagina,
    regio: noRegio,
    portefeuille: madePortefeuille,
    toegang: { ...nobody, ik: () => Promise.resolve(ik ?? null) },
    selectie: fakeSelectie,
    menukaart: fakeMenukaart,
    vergelijk: fakeVergelijk(async (code, jaar) => await api.buurtbeeld(code, 'nl', jaar)),
    zaak: fakeZaak,
    effect: fakeEffect,
    kaart: fakeKaart,
    beheer: ik === undefined ? nothingToSeeTo : { ...nothingToSeeTo, organisaties: () => Promise.resolve({ gelukt: organisaties }) },
    privacy: nothingKnown,
    withBewijs: () => api,
  }
  return api
}

function findGebied(code: string, jaar: number | undefined): GebiedDetail | null {
  const gebied = gebieden.find(each => each.code === code)
  if (!gebied || jaar === undefined) return gebied ?? null
  return gebied.jaren.includes(jaar) ? { ...gebied, jaar } : null
}

/** There are maps of 2024 and of 2020; of 2019 there is none, so that year gets the one of 2020. */
function findOmtrek(code: string, jaar = 2024): Omtrek | null {
  return code === 'WK990104' ? { ...omtrek, jaar: Math.max(jaar, 2020) } : null
}

function findGebieden(zoek: string, soort: string | null): GebiedGevonden[] {
  const words = zoek.toLowerCase()
  return gebieden
    .filter(
      gebied =>
        (soort === null || gebied.soort === soort) && (gebied.naam.toLowerCase().includes(words) || gebied.code === zoek.toUpperCase()),
    )
    .map(({ code, naam, soort: kind, jaar, ouders: around }) => ({
      ...(naam === 'Perenlaan' ? {} : { demo: true as const }),
      code,
      naam,
      soort: kind,
      jaar,
      gemeente: around.find(ouder => ouder.soort === 'gemeente')?.naam ?? null,
    }))
}

function findUitvoer(code: string): Uitvoer | null {
  const gebied = gebieden.find(each => each.code === code)
  if (!gebied) return null
  const vormen = vormNamen.map(vorm => ({ vorm, bestand: `buurtbeeld-de-hoven-2026-11-26.${vorm}`, media: 'application/octet-stream' }))
  const grafieken = [{ id: 'leeftijden', titel: 'Inwoners naar leeftijd, 2024. De streep is Verzonnen land.', thema: 'Wie er wonen' }]
  return { code, naam: gebied.naam, jaar: gebied.jaar, vormen, grafieken }
}
