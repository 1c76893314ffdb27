import { makeZip, rowsOf, workbookParts } from '#test/read/make-workbook.ts'
import { wereld } from '#test/world.ts'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeBesteding, makeTermijn, makeVerantwoording } from './made-besteding.ts'
import { post } from './made-commissie.ts'

/** How many kept the money of the buurt that was made last. */
const last = { penvoerder: 0 }

async function spent(attack: AttackBed, { plek, persoon }: Doel): Promise<string> {
  last.penvoerder = await makeBesteding(attack.bed.tasks, plek.id, persoon)
  return plek.id
}

const buurt = { id: spent }
/** By one id the buurt, and something of it. */
function deelOf(path: (attack: AttackBed, id: string) => Promise<string>) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      const id = await spent(attack, doel)
      return `${id}/besteding/${await path(attack, id)}`
    },
  }
}
const termijn = deelOf(async ({ bed }, id) => `termijnen/${await makeTermijn(bed.tasks, id)}`)
const verantwoording = deelOf(async ({ bed }, id) => `verantwoordingen/${await makeVerantwoording(bed.tasks, id)}`)
const ifMatch = (versie: number) => ({ headers: { 'if-match': `"${versie}"` } })
const at = (id: string | undefined, rest = '') => `/transitiebuurten/${id}${rest}`
const stand = { verplichtCent: 200, gerealiseerdCent: 100, prognoseCent: 5000, toelichting: '' }

/** The routes about what becomes of granted money. Whoever asks keeps the money of the buurt, where they may fill in what was spent. */
export const bestedingExamples: Readonly<Record<string, Example>> = {
  viewBesteding: { about: 'plek', make: buurt, ask: ({ id }) => ({ path: at(id, '/besteding') }), shows: () => 'De zaal van de kerk' },
  changeBesteding: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id, '/besteding/_wijzig'), body: { hoe: 'regels', veranderingen: [{ post, versie: 1, stand }] } }),
    shows: () => '"gewijzigd":',
  },
  listBestedingwijzigingen: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id, '/besteding/wijzigingen') }),
    shows: () => 'De zaal van de kerk',
  },
  putTermijn: {
    about: 'plek',
    make: termijn,
    ask: ({ id }) => ({
      path: at(id),
      // With a sentence it may be more than was granted, whatever other instalments there are.
      body: {
        betaler: 'iza',
        jaar: 2026,
        verwacht: '2026-05-01',
        verwachtCent: 4000,
        ontvangen: null,
        ontvangenCent: null,
        zin: 'Zo afgesproken.',
      },
      ...ifMatch(1),
    }),
  },
  dropTermijn: { about: 'plek', make: termijn, ask: ({ id }) => ({ path: at(id), ...ifMatch(1) }) },
  listPenvoerders: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id, '/besteding/penvoerders') }),
    shows: () => 'De penningmeester',
  },
  appointPenvoerder: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: at(id, '/besteding/penvoerders'),
      body: {
        versie: last.penvoerder,
        wie: { soort: 'organisatie', id: wereld.organisaties.welzijn.id },
        vanaf: '2026-02-01',
        reden: 'Zij gaan het doen.',
      },
    }),
  },
  putVoorwaarden: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id, '/besteding/voorwaarden'), body: { tekst: 'Elk kwartaal een gesprek.' }, ...ifMatch(0) }),
  },
  takeBestedingboek: { about: 'plek', make: buurt, ask: ({ id }) => ({ path: at(id, '/besteding/werkboek') }), shows: () => 'PK' },
  lookAtBestedingboek: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => {
      const rows = rowsOf([['Uitgegeven', 'Prognose', 'Regelnummer']])
      const body = new FormData()
      body.append('bestand', new File([new Uint8Array(makeZip(workbookParts([{ naam: 'Uitgaven', rows }])))], 'uitgaven.xlsx'))
      return { path: at(id, '/besteding/werkboek'), body }
    },
    shows: () => '"anders":',
  },
  getToekenningsbrief: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id, '/besteding/toekenningsbrief') }),
    shows: () => '%PDF',
  },
  drawUpVerantwoording: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id, '/besteding/verantwoordingen'), body: { jaar: 2026, toelichting: '' } }),
    shows: () => '"sha256":',
  },
  getVerantwoording: { about: 'plek', make: verantwoording, ask: ({ id }) => ({ path: at(id) }), shows: () => 'De zaal van de kerk' },
  decideVerantwoording: {
    about: 'plek',
    make: verantwoording,
    ask: ({ id }) => ({ path: at(id, '/besluit'), body: { besluit: 'teruggegeven', reden: 'Er mist een bon.' } }),
  },
  getVerantwoordingPdf: {
    about: 'plek',
    make: verantwoording,
    ask: ({ id }) => ({ path: at(id, '/verantwoording.pdf') }),
    shows: () => '%PDF',
  },
  getControlebestand: { about: 'plek', make: verantwoording, ask: ({ id }) => ({ path: at(id, '/controle.xlsx') }), shows: () => 'PK' },
  getVerantwoordingJson: {
    about: 'plek',
    make: verantwoording,
    ask: ({ id }) => ({ path: at(id, '/verantwoording.json') }),
    shows: () => 'De zaal van de kerk',
  },
}
