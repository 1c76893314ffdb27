import { answerOf } from './answer.ts'
import type { ToegangClient, V1 } from './data.ts'

/** Signing in, over the API. `isUnknown` says that the visitor has no cookie at all, so that nobody needs to be asked who they are. */
export function createToegangClient(client: V1, visitor: { readonly isUnknown: () => boolean }): ToegangClient {
  return {
    async ik() {
      if (visitor.isUnknown()) return null
      const answer = await client.ik.$get()
      if (answer.ok) return await answer.json()
      if ((answer.status as number) === 401) return null
      throw new Error(`the API answered ${String(answer.status)} to its own web`)
    },
    vraagLink: json => answerOf(client.inloglinks.$post({ json })),
    logInMetLink: link => answerOf(client.sessies.$post({ json: { link } })),
    kiesRol: rol => answerOf(client.ik.rol.$put({ json: { rol } })),
    async sessies() {
      return (await (await client.sessies.$get()).json()).sessies
    },
    logUit: id => answerOf(client.sessies[':id'].$delete({ param: { id } })),
    logOveralUit: () => answerOf(client.sessies.$delete()),
    async passkeys() {
      return (await (await client.passkeys.$get()).json()).passkeys
    },
    magPasskeyToevoegen: () => answerOf(client.passkeys['_vraag'].$post()),
    hernoemPasskey: ({ id, naam }) => answerOf(client.passkeys[':id'].$patch({ param: { id }, json: { naam } })),
    verwijderPasskey: id => answerOf(client.passkeys[':id'].$delete({ param: { id } })),
    vraagBevestigLink: json => answerOf(client.bevestigingen['_link'].$post({ json })),
    bevestigMetLink: link => answerOf(client.bevestigingen['_link']['_antwoord'].$post({ json: { link } })),
    async aanbieders() {
      return (await (await client.aanbieders.$get()).json()).aanbieders
    },
    begin: (id, vraag) => answerOf(client.aanbieders[':id']['_begin'].$post({ param: { id }, json: vraag })),
    finish: (id, zoek) => answerOf(client.aanbieders[':id'].terug.$get({ param: { id }, query: { zoek } })),
    async koppelingen() {
      return (await (await client.ik.koppelingen.$get()).json()).koppelingen
    },
    ontkoppel: id => answerOf(client.ik.koppelingen[':id'].$delete({ param: { id } })),
    bekijkUitnodiging: uitnodiging => answerOf(client.uitnodigingen['_bekijk'].$post({ json: { uitnodiging } })),
    neemAan: json => answerOf(client.uitnodigingen['_aanvaard'].$post({ json })),
  }
}
