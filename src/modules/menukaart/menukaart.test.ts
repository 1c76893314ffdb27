import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOf } from '#test/statistics-bed.ts'
import { StandingClock } from '../../platform/clock.ts'
import { closeApi } from '../../platform/http/api.ts'
import { silentLog } from '../../platform/log.ts'
import { gedrukteKaart } from './kaart/index.ts'
import { gedrukt } from './kaartbron.ts'
import { menukaartRoutes } from './routes.ts'

const clock = new StandingClock('2026-11-26T12:00:00Z')
let api: ReturnType<typeof menukaartRoutes>

beforeAll(async () => {
  const gebieden = [
    ['NL00', 'Nederland'],
    ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ] as const
  const kolommen = [{ onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_677_228, 470] }]
  api = menukaartRoutes({ source: await sourceOf({ gebieden, kolommen }), clock, kaart: gedrukt })
  closeApi(api, { log: silentLog, newId: () => 'x' })
})

async function read(path: string): Promise<Record<string, unknown>> {
  const response = await api.request(path)
  return (await response.json()) as Record<string, unknown>
}

async function idsOf(query: string): Promise<readonly string[]> {
  return ((await read(`/menukaart?${query}`))['interventies'] as { id: string }[]).map(({ id }) => id)
}

describe('the menukaart over HTTP', () => {
  it('is given whole to anyone, with how much nobody knows', async () => {
    const { interventies, totaal, velden } = await read('/menukaart')
    expect([(interventies as unknown[]).length, totaal, velden]).toEqual([gedrukteKaart.length, gedrukteKaart.length, 29])
  })

  it('is searched by theme, challenge, target group, evidence, cost and payer', async () => {
    expect(await idsOf('thema=zorgzame-buurt&uitdaging=eenzaamheid&doelgroep=geheugen')).toEqual(['ontmoetingsplek'])
    expect(await idsOf('uitdaging=vallen&bewijs=onderzoek')).toEqual(['valpreventie'])
    expect(await idsOf('bewijs=vergelijking')).toEqual(['proactieve-zorgplanning'])
    expect(await idsOf('kosten=bekend')).toEqual(['proactieve-zorgplanning', 'zorgzame-buurten'])
    expect(await idsOf('kosten=100000')).toEqual(['proactieve-zorgplanning'])
    expect(await idsOf('betaalt=gala')).toEqual(['welzijn-op-recept', 'valpreventie'])
    expect(await idsOf('zoek=KATHETER')).toEqual(['twoc'])
    expect(await idsOf('zoek=huisarts%20welzijnscoach')).toEqual(['welzijn-op-recept'])
    expect(await idsOf('zoek=bestaatniet')).toEqual([])
  })

  it('flags evidence that has expired, by the clock of the server and from the day that it says', async () => {
    expect(await idsOf('herzien=verlopen')).toEqual(['vroegsignalering-kwetsbare-ouderen', 'edit', 'opleiden-vs-en-pa'])
    const valid = async (time: string) => {
      const later = menukaartRoutes({ source: await sourceOf(), clock: new StandingClock(time), kaart: gedrukt })
      const answer = (await (await later.request('/menukaart/valpreventie')).json()) as { interventie: { verlopen: boolean } }
      return !answer.interventie.verlopen
    }
    // Midnight in Amsterdam is an hour before that of Greenwich.
    expect([await valid('2026-12-21T22:59:59Z'), await valid('2026-12-21T23:00:00Z')]).toEqual([true, false])
  })

  it('gives one entry with its documents, and the size of its target group in an area', async () => {
    const { interventie, documenten, hier } = await read('/menukaart/proactieve-zorgplanning?gebieden=BU07850101')
    expect((interventie as { naam: string }).naam).toBe('Proactieve zorgplanning (ACP)')
    expect(documenten).toEqual([
      {
        id: 'regioplan',
        kort: 'Regioplan West-Brabant West',
        titel: 'Regioplan West-Brabant West: uitwerking van de projecten',
        uitgever: 'Samenwerkende partijen in West-Brabant West',
        datum: '2023-12-22',
      },
    ])
    expect(hier).toMatchObject({ gebied: 'BU07850101', aantal: 470, onder: 460, boven: 480, schatting: 'telling' })
    expect(await read('/menukaart/proactieve-zorgplanning')).toMatchObject({ hier: null })
    expect(await read('/menukaart/edit?gebieden=BU07850101')).toMatchObject({ hier: null })
  })

  it('refuses an entry, an area or a word that does not exist', async () => {
    const statuses = await Promise.all(
      ['/menukaart/bestaat-niet', '/menukaart/edit?gebieden=BU99999999', '/menukaart?thema=anders', '/menukaart?kosten=-1'].map(
        async path => (await api.request(path)).status,
      ),
    )
    expect(statuses).toEqual([404, 400, 400, 400])
  })
})
