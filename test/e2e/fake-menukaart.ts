import { gedrukt } from '#src/modules/menukaart/kaartbron.ts'
import { menukaartRoutes } from '#src/modules/menukaart/routes.ts'
import { closeApi } from '#src/platform/http/api.ts'
import { silentLog } from '#src/platform/log.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { statistiekOf } from '../statistics-bed.ts'
import type { InterventieAntwoord, Menukaart, MenukaartClient, Woorden } from '../../web/menukaart-data.ts'

const statistiek = await statistiekOf({
  gebieden: [
    ['NL99', 'Verzonnen land'],
    ['BU99010403', 'Appelgaard', 'Lindebeek', 1],
  ],
  kolommen: [{ onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [205_000, 470] }],
})

/** The entries ship with the product, so that the screens can show the real ones; only the figures of the buurt are made up. */
const routes = menukaartRoutes({ source: { current: () => statistiek }, clock: new StandingClock('2026-11-26T12:00:00Z'), kaart: gedrukt })
closeApi(routes, { log: silentLog, newId: () => 'x' })

async function ask(path: string): Promise<unknown> {
  const response = await routes.request(path)
  return response.ok ? await response.json() : null
}

const refused = { weigering: { status: 400, code: 'input-invalid', tekst: 'Deze gegevens kloppen niet.' } }

export const fakeMenukaart: MenukaartClient = {
  async lijst(vraag) {
    const gelukt = await ask(`/menukaart?${new URLSearchParams({ ...vraag }).toString()}`)
    return gelukt === null ? refused : { gelukt: gelukt as Menukaart }
  },
  async interventie(id, gebieden, taal) {
    const gelukt = await ask(`/menukaart/${id}?taal=${taal}${gebieden === null ? '' : `&gebieden=${gebieden}`}`)
    return gelukt === null ? null : { gelukt: gelukt as InterventieAntwoord }
  },
  versies: notHere,
  voorstellen: notHere,
  voorstel: notHere,
  stelVoor: notHere,
  trekIn: notHere,
  beoordeel: notHere,
  woorden: async taal => (await ask(`/menukaart/_woorden?taal=${taal}`)) as Woorden,
}

/** Proposals are looked at over the real API. */
function notHere(): Promise<never> {
  return Promise.reject(new Error('nobody proposes anything here'))
}
