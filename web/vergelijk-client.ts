import { answerOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { Plek, VergelijkClient } from './vergelijk-data.ts'

/** Comparisons over the API, of an area and of a selection alike. */
export function createVergelijkClient({ gebieden, selecties }: V1): VergelijkClient {
  return {
    beeld(plek, naast) {
      const query = askedOf(plek)
      const besides = naast === null ? {} : { naast }
      return isSelectie(plek)
        ? answerOf(selecties.buurtbeeld.$get({ query: { ...query, ...besides, gebieden: plek.code } }))
        : answerOf(
            gebieden[':code'].buurtbeeld.$get({
              param: { code: plek.code },
              query: { ...query, ...(naast === 'gelijken' ? { naast } : {}) },
            }),
          )
    },
    reeks(plek, maat) {
      const query = { ...askedOf(plek), maat }
      return isSelectie(plek)
        ? answerOf(selecties.reeks.$get({ query: { ...query, gebieden: plek.code } }))
        : answerOf(gebieden[':code'].reeks.$get({ param: { code: plek.code }, query }))
    },
    trechter: (plek, maat) => answerOf(gebieden[':code'].trechter.$get({ param: { code: plek.code }, query: { ...askedOf(plek), maat } })),
    ongelijkheid: (plek, maat) =>
      answerOf(gebieden[':code'].ongelijkheid.$get({ param: { code: plek.code }, query: { ...askedOf(plek), maat } })),
    gelijken(plek, gewichten) {
      const query = { ...askedOf(plek), ...(gewichten === '' ? {} : { gewichten }) }
      return isSelectie(plek)
        ? answerOf(selecties.vergelijkbaar.$get({ query: { ...query, gebieden: plek.code } }))
        : answerOf(gebieden[':code'].vergelijkbaar.$get({ param: { code: plek.code }, query }))
    },
  }
}

function isSelectie({ code }: Plek): boolean {
  return code.includes(',')
}

function askedOf({ taal, jaar }: Plek) {
  return { taal, ...(jaar === undefined ? {} : { jaar: String(jaar) }) }
}
