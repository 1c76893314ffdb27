import { describe, expect, it } from 'vitest'
import { parseDatum } from '../datum.ts'
import { sayAdviezen } from './besluit.ts'
import type { ImpactOordeel } from './besluit.ts'
import { adoptLijst, areUnchanged, buurtenOf, currentLijst, planBuurten, planCohort, reviseLijst } from './cohort.ts'
import type { Cohort } from './cohort.ts'
import { adopted, besluitOver, buurtOf, deHorst, elzerbroek, hash, molenveld, prepared } from '#test/programma/cohorten.ts'
import { openCohort } from './opening.ts'

describe('the list of a cohort', () => {
  it('is planned freely, and adopted with a date, reasons and a hash', () => {
    const planned = planBuurten(planCohort({ id: 'c1', nummer: 1, naam: ' Cohort 1 ' }, []), [molenveld, deHorst], [])
    const besluit = besluitOver([molenveld, deHorst])
    const cohort = adoptLijst(planned, { besluit, anderen: [], hash })
    expect(cohort).toEqual({
      id: 'c1',
      nummer: 1,
      naam: 'Cohort 1',
      staat: 'vastgesteld',
      lijsten: [
        {
          inhoud: { cohort: 'Cohort 1', nummer: 1, versie: 1, vorige: null, buurten: [deHorst, molenveld], besluit },
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    })
    expect(areUnchanged(cohort.lijsten, hash)).toBe(true)
  })

  it('has the same hash in whatever order the buurten were put on it', () => {
    const one = currentLijst(adopted(1, molenveld, deHorst))
    const besluit = besluitOver([molenveld, deHorst])
    const other = currentLijst(adoptLijst(prepared(1, deHorst, molenveld), { besluit, anderen: [], hash }))
    expect(other.sha256).toBe(one.sha256)
  })

  it('tells when somebody changed it afterwards', () => {
    const [lijst] = adopted(1, molenveld, deHorst).lijsten
    const changed = { ...lijst, inhoud: { ...lijst.inhoud, buurten: [molenveld] } }
    expect([areUnchanged([lijst], hash), areUnchanged([changed], hash), areUnchanged([lijst, lijst], hash)]).toEqual([true, false, false])
  })

  it('cannot be planned again once adopted; a new version stands beside the old one', () => {
    const cohort = adopted(1, molenveld, deHorst)
    expect(() => planBuurten(cohort, [molenveld], [])).toThrow(
      'De lijst van Cohort 1 staat vast sinds 2 september 2024. Zet deze buurten in een volgend cohort, of stel een nieuwe versie vast met een besluit.',
    )
    const later = besluitOver([molenveld], { datum: parseDatum('2025-01-20') })
    const revised = reviseLijst(cohort, [molenveld], { besluit: later, anderen: [], hash })
    expect(revised.lijsten.map(({ inhoud: { versie, vorige, buurten } }) => [versie, vorige, buurten.length])).toEqual([
      [1, null, 2],
      [2, currentLijst(cohort).sha256, 1],
    ])
    expect([buurtenOf(revised), areUnchanged(revised.lijsten, hash)]).toEqual([[molenveld], true])
    const earlier = besluitOver([molenveld], { datum: parseDatum('2024-09-01') })
    expect(() => reviseLijst(cohort, [molenveld], { besluit: earlier, anderen: [], hash })).toThrow(
      'Dit besluit is van 1 september 2024, maar de lijst van Cohort 1 is van 2 september 2024. Vul een latere datum in.',
    )
  })

  it.each([
    ['nobody on it', prepared(1), besluitOver([]), 'Op de lijst van Cohort 1 staat nog geen buurt. Kies eerst buurten.'],
    [
      'a buurt without boundaries',
      prepared(1, molenveld, buurtOf('Buurt Rietmeer')),
      besluitOver([molenveld, buurtOf('Buurt Rietmeer')]),
      'Van Buurt Rietmeer zijn de grenzen nog niet gekozen. Kies per buurt de CBS-buurten of een hele wijk.',
    ],
    [
      'a choice without a reason',
      prepared(1, molenveld, deHorst),
      besluitOver([molenveld]),
      'Bij De Horst staat nog niet waarom deze keuze is gemaakt. Schrijf per buurt een reden op.',
    ],
    [
      'a refusal without a reason',
      prepared(1, molenveld),
      besluitOver([molenveld], { nietGekozen: [{ naam: 'De Schans', reden: ' ' }] }),
      'Bij De Schans staat nog niet waarom deze buurt niet is gekozen. Schrijf een reden op.',
    ],
    [
      'nobody who decides',
      prepared(1, molenveld),
      besluitOver([molenveld], { door: [] }),
      'Bij dit besluit staat niet wie het nam. Vul de namen van het transitieteam in.',
    ],
  ])('cannot be adopted with %s', (_, cohort, besluit, zin) => {
    expect(() => adoptLijst(cohort, { besluit, anderen: [], hash })).toThrow(zin)
  })

  it('shares no buurt with another cohort, in whatever state that is', () => {
    const others: readonly Cohort[] = [adopted(1, molenveld), prepared(3, elzerbroek)]
    expect(() => planBuurten(prepared(2), [molenveld], others)).toThrow('Molenveld staat in Cohort 1 en in Cohort 2.')
    const within = buurtOf('Elzerdijk', 'BU99011001')
    expect(() => planBuurten(prepared(2), [within], others)).toThrow(
      'Elzerbroek (Cohort 3) en Elzerdijk (Cohort 2) delen een gebied: WK990110 en BU99011001, die in elkaar liggen.',
    )
  })

  it('says which advice is still open', () => {
    const asked = { van: 'KBO', gevraagd: parseDatum('2024-08-12'), ontvangen: null, tekst: '' } as const
    expect([sayAdviezen(besluitOver([])), sayAdviezen({ adviezen: [asked] })]).toEqual([
      ['Aan KBO is nog geen advies gevraagd. Vraag het voordat u de lijst vaststelt.'],
      [
        'Aan NLZVE is nog geen advies gevraagd. Vraag het voordat u de lijst vaststelt.',
        'Het advies van KBO is gevraagd, maar nog niet binnen.',
      ],
    ])
  })
})

describe('a cohort', () => {
  const vraag = { datum: parseDatum('2026-03-02'), door: ['Nora Zandstra'], oordeel: null, reden: null }
  const first = openCohort(adopted(1, molenveld), { ...vraag, datum: parseDatum('2024-09-09'), cohorten: [] })
  const second = adopted(2, deHorst)

  it('that is the first opens once its list stands', () => {
    expect(first).toMatchObject({
      staat: 'open',
      opening: { datum: '2024-09-09', door: ['Nora Zandstra'], oordeel: null, reden: null },
    })
  })

  it('that is the second opens when the first shows impact', () => {
    expect(openCohort(second, { ...vraag, oordeel: 'bewezen', cohorten: [first, second] })).toEqual({
      ...second,
      staat: 'open',
      opening: { datum: '2026-03-02', door: ['Nora Zandstra'], oordeel: 'bewezen', reden: null },
    })
  })

  it.each<[ImpactOordeel | null, string]>([
    ['aanwijzing', 'Er is een aanwijzing dat het eerste cohort werkt, maar nog geen bewijs.'],
    ['onbekend', 'Het is nog niet bekend of het eerste cohort werkt.'],
    ['tegengesteld', 'De cijfers van het eerste cohort gaan de andere kant op dan verwacht.'],
    [null, 'Er is nog niet gekeken of het eerste cohort werkt.'],
  ])('that is the second needs a reason on record when the verdict is %s', (oordeel, zin) => {
    expect(() => openCohort(second, { ...vraag, oordeel, reden: ' ', cohorten: [first, second] })).toThrow(
      `${zin} Cohort 2 opent daarom alleen met een reden. Schrijf op waarom u nu toch wilt starten.`,
    )
    const reden = 'de verzekeraars vragen om een tweede ronde'
    expect(openCohort(second, { ...vraag, oordeel, reden, cohorten: [first, second] }).opening).toMatchObject({ oordeel, reden })
  })

  it('opens once, after its list, and after the cohorts before it', () => {
    expect(() => openCohort(first, { ...vraag, cohorten: [] })).toThrow('Cohort 1 is al open sinds 9 september 2024.')
    expect(() => openCohort(prepared(2, deHorst), { ...vraag, cohorten: [] })).toThrow('De lijst van Cohort 2 is nog niet vastgesteld.')
    const early = { ...vraag, datum: parseDatum('2024-09-01'), cohorten: [] }
    expect(() => openCohort(second, early)).toThrow('Cohort 2 kan niet open op 1 september 2024: de lijst is van 2 september 2024.')
    expect(() => openCohort(second, { ...vraag, oordeel: 'bewezen', cohorten: [adopted(1, molenveld)] })).toThrow(
      'Cohort 1 is nog niet open. Open dat eerst, of geef Cohort 2 een lager nummer.',
    )
  })

  it('has a number of its own', () => {
    expect(() => planCohort({ id: 'x', nummer: 1, naam: 'Nieuw' }, [first])).toThrow('Cohort 1 heeft al nummer 1. Kies een ander nummer.')
    expect(() => planCohort({ id: 'x', nummer: 1.5, naam: 'Nieuw' }, [])).toThrow('Een cohort met nummer 1.5 kan niet.')
  })
})
