import { sql } from 'kysely'
import { volgCode } from '#src/modules/reacties/index.ts'
import { madeWebm } from '#test/made-geluid.ts'
import { wereld } from '#test/world.ts'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import {
  begonnenDag,
  makeAantekening,
  makeActie,
  makeBespreking,
  makeGekozenLaag,
  makeGemeten,
  makeIngezonden,
  makeGeluid,
  makeMeting,
  makeReeks,
  makeVerhaal,
  makeVerhaallink,
  makeZonderBespreking,
} from './made-monitoring.ts'

type Make = (attack: AttackBed, buurt: string) => Promise<unknown>

/** A buurt that takes part, with something made in it. */
function buurtWith(make: Make) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      await attack.transitiebuurt(doel, 'Kenmerkdorp')
      await make(attack, doel.plek.id)
      return doel.plek.id
    },
  }
}

/** By one id the buurt, and something of it. */
function deelOf(path: (attack: AttackBed, buurt: string) => Promise<string>) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      await attack.transitiebuurt(doel, 'Kenmerkdorp')
      return `${doel.plek.id}/${await path(attack, doel.plek.id)}`
    },
  }
}

const gemeten = buurtWith(async ({ bed }, buurt) => await makeGemeten(bed.tasks, buurt))
const laag = (make: typeof makeGemeten) =>
  deelOf(async ({ bed }, buurt) => `meetplan/activiteiten/${await make(bed.tasks, buurt)}/lagen/adoptie`)
const meting = deelOf(async ({ bed }, buurt) => `metingen/bewoners-deelname.${(await makeMeting(bed.tasks, buurt)).activiteit}/2020-Q1`)
const inBespreking = deelOf(async ({ bed }, buurt) => `besprekingen/${await makeBespreking(bed.tasks, buurt)}`)
const withMeting = (stand: 'ingevuld' | 'nagekeken' | 'vast') => ({
  ...gemeten,
  meting: async ({ bed }: AttackBed, { plek }: Doel) => (await makeMeting(bed.tasks, plek.id, stand)).id,
})
const ifMatch = (versie: number) => ({ headers: { 'if-match': `"${versie}"` } })
const at = (id: string | undefined, rest = '') => `/transitiebuurten/${id}${rest}`
const seen = (id: string | undefined) => ({ metingen: [{ id, versie: 1 }] })

const ingezonden = {
  ...gemeten,
  verhaal: async ({ bed }: AttackBed, { plek }: Doel) => await makeIngezonden(bed.tasks, bed.world.master, plek.id),
}
/** In a buurt whose network makes and withdraws no links here: with a new one the former ends. */
const verhaallink = {
  link: async ({ bed }: AttackBed) => await makeVerhaallink(bed.tasks, bed.world.master, wereld.buurten.oudeMarkt.id),
}
const geluid = {
  ...gemeten,
  verhaal: async ({ bed }: AttackBed, { plek }: Doel) => await makeGeluid(bed.tasks, bed.world.master, plek.id, 'verhaal'),
}
const geluidCode = {
  code: async ({ bed }: AttackBed, { plek }: Doel) =>
    volgCode(bed.world.master, await makeGeluid(bed.tasks, bed.world.master, plek.id, 'ingezonden')),
}
/** A story as a network writes it down. */
const opgetekend = {
  dag: '2020-03-01',
  hoe: 'gesprek',
  wie: '',
  tekst: 'Op woensdag eet ik soep bij de buren.',
  citaat: 'soep bij de buren',
  thema: 'zorgzame-buurt',
  labels: ['samen eten'],
  toestemming: ['netwerk'],
  toestemmingHoe: 'mondeling',
  teruggelezen: '2020-03-02',
}
/** A story with the sound of it. */
function ingesproken(verhaal: object): FormData {
  const body = new FormData()
  body.append('verhaal', JSON.stringify(verhaal))
  body.append('geluid', new File([madeWebm()], 'stem.webm'))
  return body
}
const verhaalCode = {
  code: async ({ bed }: AttackBed, { plek }: Doel) =>
    volgCode(bed.world.master, await makeIngezonden(bed.tasks, bed.world.master, plek.id)),
}

/** The routes about measuring. */
export const monitoringExamples: Readonly<Record<string, Example>> = {
  viewMeetplan: { about: 'plek', make: gemeten, ask: ({ id }) => ({ path: at(id, '/meetplan') }), shows: () => 'De soeptafel' },
  chooseMeetlaag: {
    about: 'plek',
    make: laag(makeGemeten),
    ask: ({ id }) => ({ path: at(id), body: { indicatoren: ['bewoners-deelname'], reden: '' }, ...ifMatch(0) }),
  },
  followPlan: { about: 'plek', make: laag(makeGekozenLaag), ask: ({ id }) => ({ path: at(id), ...ifMatch(1) }) },
  changeMeetregel: {
    about: 'plek',
    make: deelOf(async ({ bed }, buurt) => `meetplan/regels/bewoners-deelname.${await makeGemeten(bed.tasks, buurt)}`),
    ask: ({ id }) => ({
      path: at(id),
      body: { bron: null, frequentie: 'kwartaal', eigenaar: null, persoon: null, nulperiode: null, doel: null },
      ...ifMatch(0),
    }),
  },
  viewMeetafspraken: { about: 'alles', ask: () => ({ path: '/meetafspraken' }), shows: () => 'uren-wijkverpleging' },
  changeMeetafspraak: {
    about: 'alles',
    make: {
      indicator: async ({ bed }) => {
        await sql`delete from monitoring.afspraak`.execute(bed.tasks)
        return 'clienten-deelname'
      },
    },
    ask: ({ indicator }) => ({
      path: `/meetafspraken/preventie/adoptie/${indicator}`,
      body: { bron: 'netwerk', frequentie: 'kwartaal', eigenaar: 'buurtnetwerk' },
      ...ifMatch(0),
    }),
  },
  listMetingen: { about: 'plek', make: gemeten, ask: ({ id }) => ({ path: at(id, '/metingen') }), shows: () => 'De soeptafel' },
  getMeting: { about: 'plek', make: meting, ask: ({ id }) => ({ path: at(id) }), shows: () => '"standen":' },
  putMeting: {
    about: 'plek',
    make: meting,
    ask: ({ id }) => ({ path: at(id), body: { teller: 14, noemer: null, onbekend: '', toelichting: '' }, ...ifMatch(1) }),
  },
  approveMetingen: {
    about: 'plek',
    make: withMeting('ingevuld'),
    ask: ({ id, meting: een }) => ({ path: at(id, '/metingen/_nakijken'), body: seen(een) }),
  },
  lockMetingen: {
    about: 'plek',
    make: withMeting('nagekeken'),
    ask: ({ id, meting: een }) => ({ path: at(id, '/metingen/_vastzetten'), body: seen(een) }),
  },
  reopenMetingen: {
    about: 'plek',
    make: withMeting('vast'),
    ask: ({ id, meting: een }) => ({ path: at(id, '/metingen/_heropenen'), body: { ...seen(een), reden: 'De lijst was niet compleet.' } }),
  },
  viewUitkomsten: { about: 'plek', make: gemeten, ask: ({ id }) => ({ path: at(id, '/uitkomsten') }), shows: () => 'De soeptafel' },
  addAantekening: {
    about: 'plek',
    make: gemeten,
    ask: ({ id }) => ({ path: at(id, '/uitkomsten/aantekeningen'), body: { dag: '2020-03-01', tekst: 'De kerk ging dicht.' } }),
  },
  dropAantekening: {
    about: 'plek',
    make: { ...gemeten, aantekening: async ({ bed }, { plek }) => await makeAantekening(bed.tasks, plek.id) },
    ask: ({ id, aantekening }) => ({ path: at(id, `/uitkomsten/aantekeningen/${aantekening}`) }),
  },
  rebaseReeks: {
    about: 'plek',
    make: deelOf(async ({ bed }, buurt) => `uitkomsten/reeksen/bewoners-deelname.${await makeReeks(bed.tasks, buurt)}`),
    ask: ({ id }) => ({ path: at(id, '/_herzetten'), body: { periode: '2018-Q1', isAan: true, reden: 'Een nieuwe plek.' } }),
  },
  listBesprekingen: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeBespreking(bed.tasks, buurt)),
    ask: ({ id }) => ({ path: at(id, '/besprekingen') }),
    shows: () => '"dag":"2020-04-01"',
  },
  beginBespreking: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeZonderBespreking(bed.tasks, buurt)),
    ask: ({ id }) => ({ path: at(id, '/besprekingen'), body: { dag: begonnenDag } }),
  },
  getBespreking: { about: 'plek', make: inBespreking, ask: ({ id }) => ({ path: at(id) }), shows: () => '"dag":"2020-04-01"' },
  changeBespreking: {
    about: 'plek',
    make: inBespreking,
    ask: ({ id }) => ({ path: at(id), body: { dag: '2020-04-01', aanwezig: 9 }, ...ifMatch(1) }),
  },
  dropBespreking: { about: 'plek', make: inBespreking, ask: ({ id }) => ({ path: at(id) }) },
  putBesprekingNotitie: {
    about: 'plek',
    make: inBespreking,
    ask: ({ id }) => ({ path: at(id, '/themas/preventie'), body: { tekst: 'Meer mensen lopen mee.' }, ...ifMatch(0) }),
  },
  closeBespreking: { about: 'plek', make: inBespreking, ask: ({ id }) => ({ path: at(id, '/_sluiten'), ...ifMatch(1) }) },
  addNaschrift: {
    about: 'plek',
    make: deelOf(async ({ bed }, buurt) => `besprekingen/${await makeBespreking(bed.tasks, buurt, { isGesloten: true })}`),
    ask: ({ id }) => ({ path: at(id, '/naschriften'), body: { tekst: 'Het waren er vijf.' } }),
  },
  addActie: {
    about: 'plek',
    make: inBespreking,
    ask: ({ id }) => ({
      path: at(id, '/acties'),
      body: { thema: null, wat: 'De huisarts bellen.', persoon: null, uiterlijk: '2020-06-01' },
    }),
  },
  dropActie: {
    about: 'plek',
    make: deelOf(async ({ bed }, buurt) => {
      const bespreking = await makeBespreking(bed.tasks, buurt)
      return `besprekingen/${bespreking}/acties/${await makeActie(bed.tasks, buurt, bespreking)}`
    }),
    ask: ({ id }) => ({ path: at(id) }),
  },
  finishActie: {
    about: 'plek',
    make: deelOf(
      async ({ bed }, buurt) => `acties/${await makeActie(bed.tasks, buurt, await makeBespreking(bed.tasks, buurt, { isGesloten: true }))}`,
    ),
    ask: ({ id }) => ({ path: at(id, '/_afronden'), body: { stand: 'gedaan' } }),
  },
  listMeasureReports: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeReeks(bed.tasks, buurt)),
    ask: ({ id }) => ({ path: at(id, '/fhir/MeasureReport') }),
    shows: () => 'De soeptafel',
  },
  getUitkomstenUitvoer: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeReeks(bed.tasks, buurt)),
    ask: ({ id }) => ({ path: at(id, '/uitkomsten/uitvoer/csv') }),
    shows: () => 'De soeptafel',
  },
  getBesprekingVerslag: {
    about: 'plek',
    make: deelOf(async ({ bed }, buurt) => `besprekingen/${await makeBespreking(bed.tasks, buurt, { isGesloten: true })}`),
    ask: ({ id }) => ({ path: at(id, '/verslag.pdf') }),
    shows: () => '%PDF',
  },
  listVerhalen: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeVerhaal(bed.tasks, buurt)),
    ask: ({ id }) => ({ path: at(id, '/verhalen') }),
    shows: () => 'soep bij de buren',
  },
  putVerhaal: {
    about: 'plek',
    make: { ...gemeten, verhaal: async ({ bed }, { plek }) => await makeVerhaal(bed.tasks, plek.id) },
    ask: ({ id, verhaal }) => ({
      path: at(id, `/verhalen/${verhaal}`),
      body: opgetekend,
      ...ifMatch(1),
    }),
  },
  withdrawVerhaal: {
    about: 'plek',
    make: { ...gemeten, verhaal: async ({ bed }, { plek }) => await makeVerhaal(bed.tasks, plek.id) },
    ask: ({ id, verhaal }) => ({ path: at(id, `/verhalen/${verhaal}`), ...ifMatch(1) }),
  },
  listIngezondenVerhalen: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeIngezonden(bed.tasks, bed.world.master, buurt)),
    ask: ({ id }) => ({ path: at(id, '/ingezonden-verhalen') }),
    shows: () => 'alleen naar de markt',
  },
  makeVerhaallink: {
    about: 'plek',
    make: gemeten,
    ask: ({ id }) => ({ path: at(id, '/ingezonden-verhalen/links'), body: { dagen: 30 } }),
    shows: () => '/vertel/',
  },
  withdrawVerhaallink: {
    about: 'plek',
    make: buurtWith(async ({ bed }, buurt) => await makeVerhaallink(bed.tasks, bed.world.master, buurt)),
    ask: ({ id }) => ({ path: at(id, '/ingezonden-verhalen/links/_intrekken') }),
  },
  acceptIngezondenVerhaal: {
    about: 'plek',
    make: ingezonden,
    ask: ({ id, verhaal }) => ({
      path: at(id, `/ingezonden-verhalen/${verhaal}/_aannemen`),
      body: {
        tekst: 'Ik durf weer alleen naar de markt.',
        wie: '',
        citaat: 'alleen naar de markt',
        thema: 'zorgzame-buurt',
        labels: ['naar buiten'],
      },
    }),
  },
  setAsideIngezondenVerhaal: {
    about: 'plek',
    make: ingezonden,
    ask: ({ id, verhaal }) => ({ path: at(id, `/ingezonden-verhalen/${verhaal}/_terzijde`), body: { reden: 'Dit gaat over een ander.' } }),
  },
  viewVertel: {
    about: 'alles',
    make: verhaallink,
    ask: ({ link }) => ({ path: '/vertel/_bekijk', body: { link, taal: 'nl' } }),
    shows: () => 'Gesprekken in het eigen netwerk',
  },
  makeVertelPoster: {
    about: 'alles',
    make: verhaallink,
    ask: ({ link }) => ({ path: '/vertel/_poster', body: { link, taal: 'nl' } }),
    shows: () => '%PDF-',
  },
  sendEigenVerhaal: {
    about: 'alles',
    make: verhaallink,
    ask: ({ link }) => ({
      path: '/vertel/_verhaal',
      body: { link, tekst: 'Ik durf weer naar de markt.', wie: '', toestemming: ['netwerk'], zending: crypto.randomUUID() },
    }),
    shows: () => '"code":',
  },
  viewEigenVerhaal: {
    about: 'alles',
    make: verhaalCode,
    ask: ({ code }) => ({ path: '/vertel/_volg', body: { code, taal: 'nl' } }),
    shows: () => 'alleen naar de markt',
  },
  chooseEigenToestemming: {
    about: 'alles',
    make: verhaalCode,
    ask: ({ code }) => ({ path: '/vertel/_toestemming', body: { code, versie: 0, toestemming: ['bewoners'], klopt: false } }),
  },
  takeBackEigenVerhaal: {
    about: 'alles',
    make: verhaalCode,
    ask: ({ code }) => ({ path: '/vertel/_terugnemen', body: { code } }),
  },
  sendIngesprokenVerhaal: {
    about: 'alles',
    make: verhaallink,
    ask: ({ link }) => {
      const verhaal = { link, tekst: '', wie: '', toestemming: ['netwerk'], horen: ['netwerk'], zending: crypto.randomUUID() }
      return { path: '/vertel/_ingesproken', body: ingesproken(verhaal) }
    },
    shows: () => '"code":',
  },
  hearEigenGeluid: {
    about: 'alles',
    make: geluidCode,
    ask: ({ code }) => ({ path: '/vertel/_geluid', body: { code } }),
    shows: () => 'stem van Ria',
  },
  takeBackEigenGeluid: {
    about: 'alles',
    make: geluidCode,
    ask: ({ code }) => ({ path: '/vertel/_geluid-weg', body: { code } }),
  },
  hearVerhaal: {
    about: 'plek',
    make: geluid,
    ask: ({ id, verhaal }) => ({ path: at(id, `/verhalen/${verhaal}/geluid?voor=netwerk`) }),
    shows: () => 'stem van Ria',
  },
  putIngesprokenVerhaal: {
    about: 'plek',
    make: { ...gemeten, verhaal: async ({ bed }, { plek }) => await makeVerhaal(bed.tasks, plek.id) },
    ask: ({ id, verhaal }) => {
      const body = ingesproken({ ...opgetekend, tekst: '', citaat: '', teruggelezen: null })
      return { path: at(id, `/verhalen/${verhaal}/ingesproken`), body, ...ifMatch(1) }
    },
  },
  dropGeluid: {
    about: 'plek',
    make: geluid,
    ask: ({ id, verhaal }) => ({ path: at(id, `/verhalen/${verhaal}/geluid`), ...ifMatch(1) }),
  },
  viewPraktijk: { about: 'alles', ask: () => ({ path: '/praktijkbuurten' }), shows: () => 'teKiezen' },
  getPraktijkUitvoer: { about: 'alles', ask: () => ({ path: '/praktijkbuurten/uitvoer/csv' }), shows: () => 'gebiedsnaam' },
  viewKoers: { about: 'alles', ask: () => ({ path: '/koers' }), shows: () => 'metCijfer' },
  listMeetplannen: { about: 'plek', make: gemeten, isList: true, ask: () => ({ path: '/meetplannen' }), shows: ({ id = '' }) => id },
}
