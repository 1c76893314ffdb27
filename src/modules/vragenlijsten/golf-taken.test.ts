import { describe, expect, it } from 'vitest'
import { parseDatum } from '#src/modules/programma/index.ts'
import { golfTaken } from './golf-taken.ts'
import type { TeVolgen } from './golf-taken.ts'

const op = parseDatum('2026-05-10')
const golf: TeVolgen = {
  buurt: 'b1',
  naamVanBuurt: 'Molenveld',
  trekkers: ['mirjam'],
  id: 'g1',
  naam: 'Voorjaar',
  moment: 'nulmeting',
  wie: 'bewoners',
  staat: 'open',
  tot: parseDatum('2026-05-19'),
  geopend: parseDatum('2026-05-01'),
  gevraagd: 80,
  gebruikt: 12,
}
const tekstVan = (...changes: readonly Partial<TeVolgen>[]) =>
  golfTaken(
    changes.map(change => ({ ...golf, ...change })),
    op,
  ).map(({ tekst }) => tekst)

describe('a wave asks of who leads the network', () => {
  it('to look how it goes, until its last day', () => {
    expect(golfTaken([golf], op)).toEqual([
      {
        id: 'vragenlijsten.loopt.g1',
        module: 'vragenlijsten',
        tekst: 'De meting ‘Voorjaar’ loopt: 12 van de 80 antwoorden, nog 9 dagen.',
        waarom: 'Komen er weinig antwoorden? Stuur een herinnering, of vraag ernaar op een plek waar mensen komen.',
        waarover: { buurt: 'b1', naam: 'Molenveld' },
        voor: { soort: 'persoon', persoon: 'mirjam' },
        sinds: '2026-05-01',
        uiterlijk: '2026-05-19',
        href: '/programma/buurten/b1/vragenlijsten/g1',
      },
    ])
    expect(tekstVan({ tot: op }, { id: 'g2', gevraagd: 0, gebruikt: 0 })).toEqual([
      'De meting ‘Voorjaar’ loopt: 12 van de 80 antwoorden, vandaag is de laatste dag.',
      'Vraag mensen om mee te doen: de meting ‘Voorjaar’ is open, en er zijn nog geen codes.',
    ])
  })

  it('to close it after its last day, with two weeks for paper', () => {
    const [taak] = golfTaken([{ ...golf, tot: parseDatum('2026-05-09') }], op)
    expect([taak?.tekst, taak?.sinds, taak?.uiterlijk]).toEqual([
      'Sluit de meting ‘Voorjaar’. De laatste dag was 9 mei 2026; er kwamen 12 van de 80 antwoorden.',
      '2026-05-10',
      '2026-05-23',
    ])
  })

  it('to begin the next round once its time came, unless that was prepared or the last was the end', () => {
    const closed = { staat: 'gesloten', geopend: parseDatum('2025-11-09') } as const
    expect(tekstVan(closed)).toEqual(['Er is een half jaar voorbij sinds de meting ‘Voorjaar’. Zet de volgende ronde uit.'])
    expect(tekstVan({ ...closed, geopend: parseDatum('2025-11-10') })).toEqual([])
    expect(tekstVan({ ...closed, moment: 'einde' })).toEqual([])
    expect(tekstVan(closed, { id: 'g2', staat: 'concept', geopend: null })).toEqual([])
    expect(tekstVan(closed, { ...closed, id: 'g2', moment: 'einde', geopend: parseDatum('2025-12-01') })).toEqual([])
    expect(tekstVan(closed, { id: 'g2', wie: 'medewerkers' })).toHaveLength(2)
  })
})
