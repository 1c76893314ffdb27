import { sql } from 'kysely'
import { makeZip, rowsOf, workbookParts } from '#test/read/make-workbook.ts'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeBegroting } from './made-begroting.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const buurt = {
  id: async (attack: AttackBed, doel: Doel) => {
    await attack.transitiebuurt(doel, 'Kenmerkdorp')
    await makeBegroting(attack.bed.tasks, doel.plek.id)
    return doel.plek.id
  },
}
/** By one id the buurt, and a line of its budget or a change of it. */
function deelOf(path: (made: { readonly post: string; readonly nummer: number }) => string) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      await attack.transitiebuurt(doel, 'Kenmerkdorp')
      return `${doel.plek.id}/begroting/${path(await makeBegroting(attack.bed.tasks, doel.plek.id))}`
    },
  }
}
const post = deelOf(made => `posten/${made.post}`)
const regel = {
  activiteit: null,
  jaar: 2025,
  soort: 'huur',
  omschrijving: 'De zaal',
  aantalHonderdste: 100,
  tariefCent: 6000,
  betaler: null,
  duur: 'eenmalig',
  toelichting: '',
}

/** The routes about what a plan costs. */
export const begrotingExamples: Readonly<Record<string, Example>> = {
  viewBegroting: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/begroting` }),
    shows: () => 'De zaal van de kerk',
  },
  changeBegroting: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/begroting/_wijzig`,
      body: { hoe: 'regels', veranderingen: [{ id: crypto.randomUUID(), versie: null, post: regel }] },
    }),
    shows: () => '"nummer":',
  },
  putPost: {
    about: 'plek',
    make: post,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}`, body: regel, ...ifMatch }),
    shows: () => '"nummer":',
  },
  dropPost: { about: 'plek', make: post, ask: ({ id }) => ({ path: `/transitiebuurten/${id}`, ...ifMatch }), shows: () => '"nummer":' },
  takeBackWijziging: {
    about: 'plek',
    make: deelOf(({ nummer }) => `wijzigingen/${nummer}`),
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/_terugdraaien` }),
    shows: () => '"nummer":',
  },
  viewBegrotingskader: { about: 'alles', ask: () => ({ path: '/begrotingskader' }), shows: () => 'plafondCent' },
  putBegrotingskader: {
    about: 'alles',
    make: {
      versie: async ({ bed }) => {
        await sql`update begroting.kader set versie = 1`.execute(bed.tasks)
        return '1'
      },
    },
    ask: ({ versie }) => ({
      path: '/begrotingskader',
      body: { jaren: [2025], plafondCent: null, normTariefCent: {} },
      headers: { 'if-match': `"${versie}"` },
    }),
  },
  takeWerkboek: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/begroting/werkboek` }),
    shows: () => 'PK',
  },
  lookAtWerkboek: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => {
      const rows = rowsOf([['Activiteit', 'Jaar', 'Soort kosten', 'Aantal', 'Tarief']])
      const body = new FormData()
      body.append('bestand', new File([new Uint8Array(makeZip(workbookParts([{ naam: 'Regels', rows }])))], 'begroting.xlsx'))
      return { path: `/transitiebuurten/${id}/begroting/werkboek`, body }
    },
    shows: () => '"nieuw":',
  },
}
