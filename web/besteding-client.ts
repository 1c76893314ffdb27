import { answerOf, fileOf, ifMatch } from './answer.ts'
import type { BestedingClient } from './besteding-data.ts'
import type { V1 } from './data.ts'

/** Granted money, over the API. */
export function createBestedingClient(client: V1): BestedingClient {
  const own = client.transitiebuurten[':id'].besteding
  const termijn = own.termijnen[':termijn']
  const een = own.verantwoordingen[':nummer']
  return {
    besteding: (id, taal) => answerOf(own.$get({ param: { id }, query: { taal } })),
    wijzig: (id, json) => answerOf(own['_wijzig'].$post({ param: { id }, json })),
    wijzigingen: (id, voor) => answerOf(own.wijzigingen.$get({ param: { id }, query: voor === undefined ? {} : { voor } })),
    zetTermijn: (id, welke, versie, json) => answerOf(termijn.$put({ param: { id, termijn: welke }, json }, ifMatch(versie))),
    haalTermijnWeg: (id, welke, versie) => answerOf(termijn.$delete({ param: { id, termijn: welke } }, ifMatch(versie))),
    penvoerders: id => answerOf(own.penvoerders.$get({ param: { id } })),
    wijsAan: (id, json) => answerOf(own.penvoerders.$post({ param: { id }, json })),
    zetVoorwaarden: (id, versie, tekst) => answerOf(own.voorwaarden.$put({ param: { id }, json: { tekst } }, ifMatch(versie))),
    werkboek: (id, taal) => fileOf(own.werkboek.$get({ param: { id }, query: { taal } })),
    bekijk: (id, taal, bestand) => answerOf(own.werkboek.$post({ param: { id }, query: { taal }, form: { bestand } })),
    brief: id => fileOf(own.toekenningsbrief.$get({ param: { id } })),
    stelOp: (id, json) => answerOf(own.verantwoordingen.$post({ param: { id }, json })),
    verantwoording: (id, nummer, taal) => answerOf(een.$get({ param: { id, nummer }, query: { taal } })),
    besluit: (id, nummer, json) => answerOf(een.besluit.$post({ param: { id, nummer }, json })),
    bestand: (id, nummer, vorm) => fileOf(een[vorm].$get({ param: { id, nummer } })),
  }
}
