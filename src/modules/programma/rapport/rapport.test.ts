import { describe, expect, it } from 'vitest'
import { adopted, deHorst, elzerbroek, hash, molenveld, prepared } from '#test/programma/cohorten.ts'
import type { MisschienDatum } from '../datum.ts'
import { parseDatum, parseMisschienDatum } from '../datum.ts'
import type { FaseId } from '../voortgang/fasen.ts'
import { everyone, netwerkOf } from '#test/programma/netwerken.ts'
import { gewoneNormen } from '../voortgang/normen.ts'
import type { BuurtStand } from '../voortgang/vastgelopen.ts'
import { makeMijlpalenrapport, sayMijlpaal } from './mijlpalen.ts'
import type { Mijlpaal, MijlpalenVraag } from './mijlpalen.ts'
import { describePortefeuille } from './portefeuille.ts'
import type { PortefeuilleVraag } from './portefeuille.ts'
import { isUnchanged } from './stuk.ts'
import { makeVervolgaanvraag } from './vervolgaanvraag.ts'

const op = parseDatum('2025-03-03')

function standOf(buurt: string, fase: FaseId, from: string, change: Partial<BuurtStand> = {}): BuurtStand {
  const begin: MisschienDatum = parseMisschienDatum(from)
  return {
    traject: { buurt, buurtNaam: buurt, fasen: [{ ronde: 1, fase, begin, eind: null, stukken: [] }], afgevinkt: [] },
    netwerk: netwerkOf(everyone),
    feiten: new Map(),
    activiteit: [op],
    bijCommissieSinds: null,
    ...change,
  }
}

const vraag: PortefeuilleVraag = {
  cohorten: [prepared(2), adopted(1, molenveld, deHorst, elzerbroek)],
  standen: [
    standOf('molenveld', 'uitvoeren', '2025-01-06'),
    standOf('de-horst', 'plan', '2024-11-04', { netwerk: netwerkOf([]) }),
    standOf('elzerbroek', 'plan', 'onbekend'),
    standOf('een-andere-buurt', 'plan', '2020-01-06'),
  ],
  oordeel: 'aanwijzing',
  op,
  normen: gewoneNormen,
  checklist: [],
}
const portefeuille = describePortefeuille(vraag)

const mijlpalen: readonly Mijlpaal[] = [
  {
    id: 'lijst',
    tekst: 'De lijst is vastgesteld',
    afgesproken: parseDatum('2024-09-30'),
    bereikt: parseDatum('2024-09-02'),
    bewijs: 'besluit 1',
  },
  { id: 'plannen', tekst: 'Alle plannen zijn klaar', afgesproken: parseDatum('2025-01-31'), bereikt: null, bewijs: null },
]

describe('the portfolio', () => {
  it('counts each buurt once: on course, stuck, or not known enough', () => {
    const none = { inspireren: 0, selecteren: 0, beeld: 0, begroting: 0, 'meten-en-leren': 0 }
    const rows = (counts: Readonly<Partial<Record<FaseId, number>>>) =>
      portefeuille.cohorten[0]?.perFase.map(({ fase }) => ({ fase, aantal: counts[fase] ?? 0 }))
    expect(portefeuille).toEqual({
      op: '2025-03-03',
      oordeel: 'aanwijzing',
      cohorten: [
        {
          cohort: 'c1',
          naam: 'Cohort 1',
          staat: 'vastgesteld',
          buurten: 3,
          perFase: rows({ ...none, plan: 2, uitvoeren: 1 }),
          tussenFasen: 0,
          opKoers: 1,
          vastgelopen: 1,
          onbekend: 1,
          netwerkenCompleet: 2,
          zin: 'Cohort 1 heeft 3 buurten. 1 buurt ligt op koers, 1 buurt heeft hulp nodig. Van 1 buurt weten wij nog te weinig. 2 netwerken zijn compleet.',
        },
        {
          cohort: 'c2',
          naam: 'Cohort 2',
          staat: 'voorbereiding',
          buurten: 0,
          perFase: rows(none),
          tussenFasen: 0,
          opKoers: 0,
          vastgelopen: 0,
          onbekend: 0,
          netwerkenCompleet: 0,
          zin: 'Cohort 2 heeft nog geen buurten.',
        },
      ],
    })
  })

  it('knows too little of a buurt of which nothing was recorded', () => {
    const [cohort] = describePortefeuille({ ...vraag, standen: [] }).cohorten
    expect(cohort).toMatchObject({ opKoers: 0, vastgelopen: 0, onbekend: 3 })
  })
})

describe('the report about milestones', () => {
  const first: MijlpalenVraag = { programma: 'De buurt als ecosysteem', portefeuille, mijlpalen, vorige: null, hash }

  it('says in data and in words how things stand, with a version and a hash', () => {
    const rapport = makeMijlpalenrapport(first)
    expect(rapport).toEqual({
      soort: 'mijlpalenrapport',
      versie: 1,
      vorige: null,
      datum: '2025-03-03',
      inhoud: { programma: 'De buurt als ecosysteem', portefeuille, mijlpalen },
      teksten: [
        'Dit is de stand van De buurt als ecosysteem op 3 maart 2025.',
        'Cohort 1 heeft 3 buurten. 1 buurt ligt op koers, 1 buurt heeft hulp nodig. Van 1 buurt weten wij nog te weinig. 2 netwerken zijn compleet.',
        'Cohort 2 heeft nog geen buurten.',
        'Van de 2 mijlpalen is er 1 bereikt.',
        'De lijst is vastgesteld: bereikt op 2 september 2024. De afspraak was 30 september 2024. Bewijs: besluit 1.',
        'Alle plannen zijn klaar: nog niet bereikt. De afspraak was 31 januari 2025. Dat is voorbij.',
      ],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect([isUnchanged(rapport, hash), isUnchanged({ ...rapport, teksten: [] }, hash)]).toEqual([true, false])
  })

  it('has a next version when something changed, and only then', () => {
    const rapport = makeMijlpalenrapport(first)
    const later = makeMijlpalenrapport({ ...first, mijlpalen: mijlpalen.slice(0, 1), vorige: rapport })
    expect([later.versie, later.vorige]).toEqual([2, rapport.sha256])
    expect(() => makeMijlpalenrapport({ ...first, vorige: rapport })).toThrow(
      'Er is niets veranderd sinds versie 1. Een nieuwe versie is niet nodig.',
    )
    const older = { ...portefeuille, op: parseDatum('2025-03-02') }
    expect(() => makeMijlpalenrapport({ ...first, portefeuille: older, vorige: rapport })).toThrow(
      'Versie 1 is van 3 maart 2025. Een volgende versie kan niet ouder zijn.',
    )
  })

  it('says when a date or the proof is not there', () => {
    const reached: Mijlpaal = { id: 'x', tekst: 'De plannen zijn ingediend', afgesproken: null, bereikt: 'onbekend', bewijs: null }
    expect(sayMijlpaal(reached, op)).toBe('De plannen zijn ingediend: bereikt, maar de datum is onbekend. Er is nog geen bewijsstuk bij.')
  })
})

describe('the application for a next cohort', () => {
  const base = { programma: 'De buurt als ecosysteem', portefeuille, mijlpalen, vorige: null, hash } as const

  it('can be made at any time, and says what is missing', () => {
    const unproven = [{ id: 'x', tekst: 'De plannen zijn ingediend', afgesproken: null, bereikt: op, bewijs: null }]
    const aanvraag = makeVervolgaanvraag({
      ...base,
      cohort: prepared(2),
      portefeuille: { ...portefeuille, oordeel: null },
      mijlpalen: unproven,
      oordeelBron: null,
      bedragCent: null,
    })
    expect(aanvraag.inhoud.ontbreekt).toEqual([
      'Stel de lijst van Cohort 2 vast.',
      'Laat eerst bekijken of het eerste cohort werkt.',
      'Vul in hoeveel geld u vraagt.',
      'Voeg een bewijsstuk toe bij de mijlpaal ‘De plannen zijn ingediend’.',
    ])
  })

  it('rests on the adopted list, the verdict with its source, and the milestones', () => {
    const cohort = adopted(2, molenveld)
    const aanvraag = makeVervolgaanvraag({ ...base, cohort, oordeelBron: 'effectanalyse 3', bedragCent: 200_000_000 })
    expect(aanvraag).toMatchObject({
      soort: 'vervolgaanvraag',
      versie: 1,
      inhoud: {
        cohort: {
          naam: 'Cohort 2',
          nummer: 2,
          buurten: [{ naam: 'Molenveld', alliantiepartner: 'Thuiszorg Rietmeer', gebieden: ['WK990104'] }],
          lijst: cohort.lijsten[0].sha256,
        },
        ontbreekt: [],
      },
    })
    expect(aanvraag.teksten.filter(tekst => !portefeuille.cohorten.some(({ zin }) => zin === tekst))).toEqual([
      'Dit is de aanvraag van De buurt als ecosysteem voor Cohort 2, met 1 buurt. De stand is van 3 maart 2025.',
      'Wij vragen 2.000.000 euro.',
      'Er is een aanwijzing dat het eerste cohort werkt, maar nog geen bewijs. Dat staat in effectanalyse 3.',
      'De lijst is vastgesteld: bereikt op 2 september 2024. De afspraak was 30 september 2024. Bewijs: besluit 1.',
      'Alle plannen zijn klaar: nog niet bereikt. De afspraak was 31 januari 2025. Dat is voorbij.',
      'De aanvraag is compleet.',
    ])
  })
})
