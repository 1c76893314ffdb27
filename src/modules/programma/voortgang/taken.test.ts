import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDagen, parseDatum } from '../datum.ts'
import { writeOverdrachtsbrief } from './overdrachtsbrief.ts'
import { groupTaken, takenFor, writeTakenmail } from './taken.ts'
import type { Taak } from './taken.ts'

const wednesday = parseDatum('2025-03-05')
const link = 'https://buurtwijs.example/taken'

function taak(id: string, uiterlijk: string | null, change: Partial<Taak> = {}): Taak {
  return {
    id,
    module: 'programma',
    tekst: 'Nodig iemand van de gemeente uit',
    waarover: { buurt: 'molenveld', naam: 'Molenveld' },
    voor: { soort: 'persoon', persoon: 'mirjam' },
    sinds: parseDatum('2025-02-03'),
    ...(uiterlijk === null ? {} : { uiterlijk: parseDatum(uiterlijk) }),
    href: '/buurten/molenveld/netwerk',
    ...change,
  }
}

function ids(taken: readonly Taak[]): readonly string[] {
  return taken.map(({ id }) => id)
}

describe('the list of tasks of one person', () => {
  const kartrekker = { soort: 'rol', rol: 'kartrekker', buurt: 'molenveld' } as const
  const taken = [
    taak('eigen', null),
    taak('rol', null, { voor: kartrekker }),
    taak('rol', null, { voor: kartrekker }),
    taak('andere-buurt', null, { voor: { ...kartrekker, buurt: 'de-horst' } }),
    taak('ander', null, { voor: { soort: 'persoon', persoon: 'fatima' } }),
  ]

  it('holds what is on their name and what belongs to their roles, each once', () => {
    const mirjam = { persoon: 'mirjam', rollen: [{ rol: 'kartrekker', buurt: 'molenveld' }] } as const
    expect(ids(takenFor(mirjam, taken))).toEqual(['eigen', 'rol'])
    expect(ids(takenFor({ persoon: 'mirjam', rollen: [] }, taken))).toEqual(['eigen'])
  })

  it('falls apart in today, this week until Sunday, and later', () => {
    const days = ['2025-03-10', '2025-03-09', '2025-03-06', '2025-03-05', '2025-02-28']
    const { vandaag, dezeWeek, later } = groupTaken([taak('geen', null), ...days.map(day => taak(day, day))], wednesday)
    expect([vandaag, dezeWeek, later].map(ids)).toEqual([
      ['2025-02-28', '2025-03-05'],
      ['2025-03-06', '2025-03-09'],
      ['2025-03-10', 'geen'],
    ])
  })

  it('puts what waits longest first on the same day', () => {
    const old = taak('oud', '2025-03-05', { sinds: parseDatum('2025-01-06') })
    expect(ids(groupTaken([taak('nieuw', '2025-03-05'), old], wednesday).vandaag)).toEqual(['oud', 'nieuw'])
  })

  it('loses no task and shows none twice', () => {
    const some = fc.array(fc.option(fc.integer({ min: -30, max: 30 })))
    fc.assert(
      fc.property(some, days => {
        const all = days.map((day, index) => taak(String(index), day === null ? null : addDagen(wednesday, day)))
        const { vandaag, dezeWeek, later } = groupTaken(all, wednesday)
        expect(ids([...vandaag, ...dezeWeek, ...later]).toSorted()).toEqual(ids(all).toSorted())
      }),
    )
  })
})

describe('the mail about tasks', () => {
  it('holds numbers and a link, and nothing of what they are about', () => {
    const taken = [taak('a', '2025-02-28'), taak('b', '2025-03-05'), taak('c', '2025-03-07'), taak('d', '2025-03-08'), taak('e', null)]
    expect(writeTakenmail(taken, wednesday, link)).toEqual({
      onderwerp: 'Er staan 5 taken voor u klaar',
      tekst:
        'Er staan 5 taken voor u klaar.\n1 taak had al klaar moeten zijn.\n1 taak is voor vandaag.\n2 taken zijn voor deze week.\n\nBekijk uw taken: https://buurtwijs.example/taken',
    })
  })

  it('is short about one task, and not there about none', () => {
    expect(writeTakenmail([taak('a', null)], wednesday, link)).toEqual({
      onderwerp: 'Er staat 1 taak voor u klaar',
      tekst: 'Er staat 1 taak voor u klaar.\n\nBekijk uw taken: https://buurtwijs.example/taken',
    })
    expect(writeTakenmail([], wednesday, link)).toBeNull()
  })
})

describe('somebody who leaves', () => {
  it('leaves in words what was theirs', () => {
    const rollen = [
      { rol: 'kartrekker', buurt: 'molenveld', buurtNaam: 'Molenveld' },
      { rol: 'gemeente', buurt: 'de-horst', buurtNaam: 'De Horst' },
    ] as const
    const own = taak('eigen', '2025-03-14', { tekst: 'Bel de dokter terug', waarover: null })
    const ofRole = taak('rol', null, { voor: { soort: 'rol', rol: 'kartrekker', buurt: 'molenveld' } })
    expect(writeOverdrachtsbrief({ persoon: 'mirjam', naam: 'Mirjam Verstegen', datum: wednesday, rollen }, [own, ofRole])).toEqual({
      titel: 'Mirjam Verstegen draagt over',
      alineas: [
        'Mirjam Verstegen stopt op 5 maart 2025.',
        'Mirjam Verstegen was kartrekker in Molenveld en lid namens de gemeente in De Horst.',
        '1 taak hoort bij een rol. Wie de rol overneemt, krijgt ook dit werk.',
        'Nodig iemand van de gemeente uit (Molenveld): open sinds 3 februari 2025.',
        '1 taak staat op naam van Mirjam Verstegen. Kies wie dit overneemt.',
        'Bel de dokter terug: open sinds 3 februari 2025, uiterlijk 14 maart 2025.',
      ],
      opNaam: [own],
      bijRol: [ofRole],
    })
  })

  it('with nothing leaves a letter that says so', () => {
    const { alineas } = writeOverdrachtsbrief({ persoon: 'bram', naam: 'Bram', datum: wednesday, rollen: [] }, [])
    expect(alineas).toEqual(['Bram stopt op 5 maart 2025.', 'Bram had geen vaste rol in een buurt.', 'Er zijn geen open taken.'])
  })
})
