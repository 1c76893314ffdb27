import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'

/** A buurt where the question is about; its place of residence is a name that nothing else has. */
const buurt = {
  id: async (attack: AttackBed, doel: Doel) => {
    await attack.transitiebuurt(doel, 'Kenmerkdorp')
    return doel.plek.id
  },
}
const ifMatch = { headers: { 'if-match': '"1"' } } as const

/** The routes of the programme. */
export const programmaExamples: Readonly<Record<string, Example>> = {
  listTransitiebuurten: {
    about: 'plek',
    isList: true,
    make: buurt,
    ask: () => ({ path: '/transitiebuurten?limiet=1000' }),
    shows: ({ id = '' }) => id,
  },
  nominateTransitiebuurt: {
    about: 'alles',
    make: { naam: async attack => attack.naam() },
    ask: ({ naam }, _doel, { organisaties }) => ({
      path: '/transitiebuurten',
      body: { naam, alliantiepartner: organisaties[0] ?? null, plaats: null, gebieden: [], jaar: null },
    }),
    shows: () => 'id',
  },
  getTransitiebuurt: { about: 'plek', make: buurt, ask: ({ id }) => ({ path: `/transitiebuurten/${id}` }), shows: ({ id = '' }) => id },
  changeTransitiebuurt: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}`, body: { plaats: 'Kenmerkdorp' }, ...ifMatch }),
  },
  withdrawKandidaat: {
    about: 'plek',
    needs: ['buurten nomineren'],
    make: { id: (attack, doel) => attack.kandidaatIn(doel) },
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/_terugtrekken`, body: { reden: 'De huisarts wil nog niet.' }, ...ifMatch }),
  },
  setGebieden: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/gebieden`,
      body: { gebieden: [], jaar: null, reden: 'Nog te kiezen.' },
      ...ifMatch,
    }),
  },
  startFase: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/fasen`,
      body: { fase: 'inspireren', datum: '2026-03-02', sluitVorige: true },
      ...ifMatch,
    }),
  },
  setTraject: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/traject`,
      body: { fasen: [{ ronde: 1, fase: 'beeld', begin: 'onbekend', eind: null, stukken: [] }] },
      ...ifMatch,
    }),
  },
  listDocumenten: {
    about: 'plek',
    make: {
      id: async (attack, doel) => {
        await attack.document(doel)
        return doel.plek.id
      },
    },
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/documenten` }),
    shows: () => '"soort":"pdf"',
  },
  addDocument: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => {
      const body = new FormData()
      body.append('bestand', new File([`%PDF-1.7 ${crypto.randomUUID()}`], 'plan.pdf'))
      return { path: `/transitiebuurten/${id}/documenten`, body }
    },
    shows: () => '"id":',
  },
  openDocument: {
    about: 'plek',
    make: { ...buurt, document: (attack, doel) => attack.document(doel) },
    ask: ({ id, document }) => ({ path: `/transitiebuurten/${id}/documenten/${document}` }),
    shows: () => '%PDF-',
  },
  removeDocument: {
    about: 'plek',
    make: { ...buurt, document: (attack, doel) => attack.document(doel) },
    ask: ({ id, document }) => ({ path: `/transitiebuurten/${id}/documenten/${document}` }),
  },
  setItem: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/checklist/beeld.regiobeeld`,
      body: { gedaan: true, datum: 'onbekend' },
      ...ifMatch,
    }),
  },
  listTaken: { about: 'alles', ask: () => ({ path: '/taken' }), shows: () => 'vandaag' },
}
