import { answerOf, fileOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { GezienMeting, VragenlijstenClient } from './vragenlijsten-data.ts'

/** Questionnaires, over the API. */
export function createVragenlijstenClient(client: V1): VragenlijstenClient {
  const { vragenlijsten: metingen } = client.transitiebuurten[':id']
  const meting = metingen[':golf']
  const { vragenlijst } = client
  const eigen = client.transitiebuurten[':id']['eigen-vragenlijsten']
  const { bewoording } = client.instrumenten[':instrument']
  const paramOf = ({ buurt, id }: Omit<GezienMeting, 'versie'>) => ({ param: { id: buurt, golf: id } })
  return {
    instrumenten: async () => (await (await client.instrumenten.$get()).json()).instrumenten,
    metingen: id => answerOf(metingen.$get({ param: { id } })),
    maak: (id, json) => answerOf(metingen.$post({ param: { id }, json })),
    meting: (buurt, id) => answerOf(meting.$get(paramOf({ buurt, id }))),
    wijzig: (op, json) => answerOf(meting.$put({ ...paramOf(op), json }, ifMatch(op.versie))),
    gooiWeg: op => answerOf(meting.$delete(paramOf(op), ifMatch(op.versie))),
    open: op => answerOf(meting['_openen'].$post(paramOf(op), ifMatch(op.versie))),
    sluit: op => answerOf(meting['_sluiten'].$post(paramOf(op), ifMatch(op.versie))),
    maakCodes: (op, json) => answerOf(meting.codes.$post({ ...paramOf(op), json })),
    herinner: op => answerOf(meting['_herinneren'].$post(paramOf(op), ifMatch(op.versie))),
    uitkomst: (buurt, id) => answerOf(meting.uitkomst.$get(paramOf({ buurt, id }))),
    brieven: (op, json) => fileOf(meting['_brieven'].$post({ ...paramOf(op), json })),
    poster: (op, taal) => fileOf(meting['poster.pdf'].$get({ ...paramOf(op), query: { taal } })),
    typPapier: (op, json) => answerOf(meting['_papier'].$post({ ...paramOf(op), json })),
    teksten: (buurt, id) => partOf(answerOf(meting.teksten.$get(paramOf({ buurt, id }))), ({ teksten }) => teksten),
    beoordeelTekst: ({ buurt, id, tekst, versie }, oordeel, woorden) =>
      answerOf(
        meting.teksten[':tekst']['_beoordelen'].$post(
          { param: { id: buurt, golf: id, tekst }, json: { oordeel, woorden } },
          ifMatch(versie),
        ),
      ),
    lijsten: id => answerOf(eigen.$get({ param: { id } })),
    maakLijst: (id, json) => answerOf(eigen.$post({ param: { id }, json })),
    wijzigLijst: ({ buurt, id, versie }, json) =>
      answerOf(eigen[':lijst'].$put({ param: { id: buurt, lijst: id }, json }, ifMatch(versie))),
    wachtendeWoorden: instrument => partOf(answerOf(bewoording.$get({ param: { instrument } })), ({ wacht }) => wacht),
    zetWoorden: (instrument, json) => answerOf(bewoording.$put({ param: { instrument }, json })),
    bevestigWoorden: (instrument, hash) => answerOf(bewoording['_bevestigen'].$post({ param: { instrument }, json: { hash } })),
    openVragen: code => answerOf(vragenlijst['_bekijk'].$post({ json: { code } })),
    stuur: json => answerOf(vragenlijst['_antwoord'].$post({ json })),
    trekIn: intrekcode => answerOf(vragenlijst['_intrekken'].$post({ json: { intrekcode } })),
  }
}
