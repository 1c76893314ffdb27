import { strToU8, zipSync } from 'fflate'
import { sql } from 'kysely'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeBeeld, makeInzicht, makeRegio, makeRegioAround, makeUitdaging } from './made-agenda.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const buurt = { id: async (attack: AttackBed, doel: Doel) => (await attack.transitiebuurt(doel, 'Kenmerkdorp'), doel.plek.id) }
const uitdaging = { ...buurt, uitdaging: async ({ bed }: AttackBed, { plek }: Doel) => await makeUitdaging(bed.tasks, plek.id) }
/** A buurt with something made in it, which is not asked for by its own id. */
function buurtWith(make: (attack: AttackBed, buurt: string) => Promise<unknown>) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      await attack.transitiebuurt(doel, 'Kenmerkdorp')
      await make(attack, doel.plek.id)
      return doel.plek.id
    },
  }
}
const withInzicht = buurtWith(async ({ bed }, plek) => await makeInzicht(bed.tasks, plek))
const withUitdaging = buurtWith(async ({ bed }, plek) => await makeUitdaging(bed.tasks, plek))
const withBeeld = buurtWith(async ({ bed }, plek) => await makeBeeld(bed.tasks, plek))
const inzicht = { ...buurt, inzicht: async ({ bed }: AttackBed, { plek }: Doel) => await makeInzicht(bed.tasks, plek.id) }
const gesprek = {
  bron: 'bewoners',
  datum: '2026-02-01',
  tekst: 'De bus rijdt niet meer.',
  mensen: 1,
  kant: 'uitdaging',
  onderwerpen: [],
  themas: [],
  maten: [],
  citeren: false,
  zichtbaar: 'programma',
}
const tekst = {
  kant: 'uitdaging',
  onderwerp: null,
  titel: 'Ver van de bus',
  wat: '',
  waarom: '',
  gevolg: '',
  anders: null,
  maten: [],
  themas: [],
}

const regio = { id: async ({ bed }: AttackBed) => (await makeRegio(bed.tasks)).regio }
/** Each of a region of its own: its id, and by that id its only challenge. */
const regioDeel = {
  id: async ({ bed }: AttackBed) => {
    const made = await makeRegio(bed.tasks)
    return `${made.regio}/uitdagingen/${made.uitdaging}`
  },
}
const hier = { ...buurt, uitdaging: async ({ bed }: AttackBed, { plek }: Doel) => await makeRegioAround(bed.tasks, plek.id) }
const regioTekst = {
  kant: 'uitdaging',
  onderwerp: null,
  titel: 'Samen vitaal',
  wat: '',
  waarom: '',
  bron: 'Regiobeeld, bladzijde 12',
  maten: [],
  themas: ['preventie'],
}

/** A buurt of which nobody chose the areas: there is nothing to take along. */
const withoutGebieden = buurtWith(
  async ({ bed }, plek) => await sql`update programma.transitiebuurt set gebieden = '{}' where buurt_id = ${plek}`.execute(bed.tasks),
)

/** The least that counts as an edited text of this buurt. */
function docxOf(buurtId: string): FormData {
  const box = (tag: string) => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`
  const document = `<w:document xmlns:w="w">${box(`buurt.${buurtId}#`)}${box(`u.${crypto.randomUUID()}.wat#`)}</w:document>`
  const files = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) }
  const body = new FormData()
  body.append('bestand', new File([new Uint8Array(zipSync(files))], 'tekst.docx'))
  return body
}

/** The routes about what matters in a buurt. */
export const buurtagendaExamples: Readonly<Record<string, Example>> = {
  listInzichten: {
    about: 'plek',
    make: withInzicht,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/inzichten?limiet=200` }),
    shows: () => 'De bus rijdt niet meer.',
  },
  keepInzicht: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/inzichten/${crypto.randomUUID()}`, body: gesprek }),
    shows: () => '"id":',
  },
  changeInzicht: {
    about: 'plek',
    make: inzicht,
    ask: ({ id, inzicht: made }) => ({ path: `/transitiebuurten/${id}/inzichten/${made}`, body: gesprek, ...ifMatch }),
  },
  dropInzicht: {
    about: 'plek',
    make: inzicht,
    ask: ({ id, inzicht: made }) => ({ path: `/transitiebuurten/${id}/inzichten/${made}`, ...ifMatch }),
  },
  addUitdaging: {
    about: 'plek',
    make: inzicht,
    ask: ({ id, inzicht: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen`, body: { ...tekst, inzichten: [made] } }),
    shows: () => '"id":',
  },
  changeUitdaging: {
    about: 'plek',
    make: { ...uitdaging, inzicht: inzicht.inzicht },
    ask: ({ id, uitdaging: made, inzicht: ground }) => ({
      path: `/transitiebuurten/${id}/uitdagingen/${made}`,
      body: { ...tekst, inzichten: [ground] },
      ...ifMatch,
    }),
  },
  changeTeksten: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({
      path: `/transitiebuurten/${id}/uitdagingen`,
      body: { teksten: [{ uitdaging: made, versie: 1, veld: 'wat', tekst: 'Anders.' }] },
    }),
  },
  getBuurtUitvoer: {
    about: 'plek',
    make: withoutGebieden,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/uitvoer/csv` }),
    shows: () => 'gebieden-missing',
    status: 409,
  },
  getBeeldUitvoer: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden/1/uitvoer/docx` }),
    shows: () => 'PK',
  },
  compareTeksten: {
    about: 'plek',
    make: withUitdaging,
    ask: ({ id = '' }) => ({ path: `/transitiebuurten/${id}/teruggekomen`, body: docxOf(id) }),
    shows: () => '"gelezen":',
  },
  dropUitdaging: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen/${made}`, ...ifMatch }),
  },
  giveMening: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen/${made}/mening`, body: { mening: 'eens' } }),
  },
  addTelling: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({
      path: `/transitiebuurten/${id}/uitdagingen/${made}/tellingen`,
      body: { waar: 'De markt', datum: '2026-02-01', eens: 12, oneens: 3 },
    }),
    shows: () => '"id":',
  },
  dropTelling: {
    about: 'plek',
    make: uitdaging,
    // A challenge that is made for this has one count, with its own id.
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen/${made}/tellingen/${made}` }),
  },
  getBuurtagenda: {
    about: 'plek',
    make: withUitdaging,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtagenda` }),
    shows: () => 'Ver van de bus',
  },
  setBuurtagenda: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/buurtagenda`, body: { uitdagingen: [made] }, ...ifMatch }),
  },
  setAgendaGewichten: {
    about: 'plek',
    make: withUitdaging,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/buurtagenda/gewichten`,
      body: { ernst: 1, omvang: 2, invloed: 1, stem: 0.5 },
      ...ifMatch,
    }),
  },
  listOnderwerpen: { about: 'alles', ask: () => ({ path: '/onderwerpen' }), shows: () => 'eenzaamheid' },
  listVoorstellen: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/voorstellen` }),
    shows: () => '"voorstellen":',
  },
  listBeelden: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden` }),
    shows: () => '"sha256":',
  },
  // Of these buurten the bed has no figures: who may adopt is told so, who may not is told that.
  adoptBeeld: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden`, body: { reden: 'De nulmeting.', na: 0 } }),
    status: 409,
  },
  getBeeld: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden/1` }),
    shows: ({ id = '' }) => id,
  },
  listRegios: { about: 'alles', make: regio, ask: () => ({ path: '/regios' }), shows: ({ id = '' }) => id },
  getRegio: { about: 'alles', make: regio, ask: ({ id }) => ({ path: `/regios/${id}` }), shows: () => 'Samen vitaal' },
  // Of these gemeenten the bed has no figures: who may is told so.
  makeRegio: { about: 'alles', ask: () => ({ path: '/regios', body: { naam: 'Rivierenland', gemeenten: ['GM9901'] } }), status: 409 },
  changeRegio: {
    about: 'alles',
    make: regio,
    ask: ({ id }) => ({ path: `/regios/${id}`, body: { naam: 'Rivierenland', gemeenten: ['GM9901'] }, ...ifMatch }),
    status: 409,
  },
  dropRegio: { about: 'alles', make: regio, ask: ({ id }) => ({ path: `/regios/${id}`, ...ifMatch }) },
  listRegioVoorstellen: {
    about: 'alles',
    make: regio,
    ask: ({ id }) => ({ path: `/regios/${id}/voorstellen` }),
    shows: () => '"voorstellen":',
  },
  addRegioUitdaging: {
    about: 'alles',
    make: regio,
    ask: ({ id }) => ({ path: `/regios/${id}/uitdagingen`, body: regioTekst }),
    shows: () => '"id":',
  },
  changeRegioUitdaging: { about: 'alles', make: regioDeel, ask: ({ id }) => ({ path: `/regios/${id}`, body: regioTekst, ...ifMatch }) },
  dropRegioUitdaging: { about: 'alles', make: regioDeel, ask: ({ id }) => ({ path: `/regios/${id}`, ...ifMatch }) },
  listBuurtRegios: {
    about: 'plek',
    make: buurtWith(async ({ bed }, plek) => await makeRegioAround(bed.tasks, plek)),
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/regios` }),
    shows: () => 'Samen vitaal',
  },
  judgeRegio: {
    about: 'plek',
    make: hier,
    ask: ({ id, uitdaging: made }) => ({
      path: `/transitiebuurten/${id}/regio-uitdagingen/${made}/oordeel`,
      body: { geldt: false, woord: 'Hier sport bijna iedereen.' },
    }),
  },
  unjudgeRegio: {
    about: 'plek',
    make: hier,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/regio-uitdagingen/${made}/oordeel` }),
  },
  takeOverRegio: {
    about: 'plek',
    make: hier,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/regio-uitdagingen/${made}/_overnemen` }),
    shows: () => '"id":',
  },
  compareBeeld: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden/1/verschillen?met=1` }),
    shows: () => '"verschillen":',
  },
}
