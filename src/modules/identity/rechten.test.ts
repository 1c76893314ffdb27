import { describe, expect, it } from 'vitest'
import { bereikVan, gevers, givableBy, may, rechtNamen } from './rechten.ts'
import type { Bereik, Recht } from './rechten.ts'
import { plekVan, rolNamen } from './rollen.ts'

/** What somebody has to see before they can do something about it. */
const sees: readonly (readonly [Recht, Recht])[] = [
  ['organisaties beheren', 'organisaties bekijken'],
  ['rollen geven', 'mensen bekijken'],
  ['rollen geven', 'buurten bekijken'],
  ['rollen geven', 'organisaties bekijken'],
  ['toegang intrekken', 'mensen bekijken'],
  ['wisverzoek behandelen', 'mensen bekijken'],
  ['buurten beheren', 'buurten bekijken'],
  ['buurt bijwerken', 'buurten bekijken'],
  ['buurt bijwerken', 'programma bekijken'],
  ['buurten nomineren', 'buurten bekijken'],
  ['buurten nomineren', 'organisaties bekijken'],
  ['buurten nomineren', 'scores bekijken'],
  ['kandidaten bekijken', 'scores bekijken'],
  ['kandidaten beoordelen', 'kandidaten bekijken'],
  ['programma leiden', 'programma bekijken'],
  ['programma leiden', 'kandidaten bekijken'],
  ['programma leiden', 'rapporten bekijken'],
  ['rapporten bekijken', 'programma bekijken'],
  ['persoonlijke delen van het logboek lezen', 'logboek bekijken'],
]

/** Whether what is seen reaches as far as what is done. Organisations and neighbourhoods lie beside each other, so there any sight will do. */
function reachesAsFar(seen: Bereik | null, done: Bereik): boolean {
  if (seen === null) return false
  return done !== 'programma' || seen === 'programma' || seen === 'te geven rollen'
}

describe('the table of permissions', () => {
  it('lets nobody do what they cannot see', () => {
    const blind = sees.flatMap(([done, seen]) =>
      rolNamen.flatMap(rol => {
        const reach = bereikVan(done, rol)
        return reach === null || reachesAsFar(bereikVan(seen, rol), reach) ? [] : [`${rol}: ${done}, without ${seen}`]
      }),
    )
    expect(blind).toEqual([])
  })

  it('lists who gives roles exactly where somebody may give roles', () => {
    expect(rolNamen.filter(rol => givableBy(rol).length > 0)).toEqual(rolNamen.filter(rol => bereikVan('rollen geven', rol) !== null))
    expect(Object.keys(gevers).toSorted()).toEqual(rolNamen.filter(rol => givableBy(rol).length > 0).toSorted())
  })

  it('lets who gives roles in neighbourhoods of their own give only roles in a neighbourhood', () => {
    const elsewhere = rolNamen
      .filter(gever => bereikVan('rollen geven', gever) === 'eigen buurten')
      .flatMap(gever => givableBy(gever).filter(rol => !plekVan(rol).buurt))
    expect(elsewhere).toEqual([])
  })

  it('has somebody for everything', () => {
    expect(rechtNamen.filter(recht => rolNamen.every(rol => bereikVan(recht, rol) === null))).toEqual([])
  })
})

it('who sees those with roles that they give does not see everybody in a neighbourhood', () => {
  const bram = { persoon: 'b', naam: 'Bram', rol: 'transitieteam', buurten: [], organisaties: [], sessie: 's', bewezen: new Date(0) }
  expect([may(bram, 'mensen bekijken'), may(bram, 'mensen bekijken', { buurt: 'molenveld' })]).toEqual([true, false])
})
