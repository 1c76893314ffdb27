import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { metingOfEffect } from './meting.ts'
import { readAannames } from './model/aannames.ts'
import type { Vraag } from './model/aannames.ts'
import { readWensen, writeWensen } from './model/adres.ts'
import { makeAntwoord } from './model/antwoord.ts'
import { jaren } from './model/cel.ts'
import { readFormule } from './model/formule.ts'
import type { Knoop } from './model/formule.ts'
import { invoerVoor } from './model/gebied.ts'
import { rekenZaak } from './model/zaak.ts'
import { leesWaarde, typWaarde } from './model/typen.ts'
import { requireAannames } from './vraag.ts'
import { zaakSchema } from './zaak-schema.ts'

/** With a price for later neighbourhoods, so that nothing is unknown. */
const metPrijs = { invoer: { kostenLater: 2_000_000 } } as const satisfies Vraag

function answer(vraag: Vraag = {}) {
  return makeAntwoord(requireAannames(vraag), { taal: 'nl', trekken: null })
}

type Antwoord = ReturnType<typeof answer>

function outcomesOf({ uitkomsten }: Antwoord): Readonly<Record<string, number | null>> {
  return Object.fromEntries(uitkomsten.map(({ id, waarde }) => [id, waarde]))
}

describe('with the inputs of the plan', () => {
  test('the case gives the outcomes of the plan, and says what nobody knows', () => {
    const found = outcomesOf(answer())
    expect(found).toMatchObject({
      zonder: 90_000,
      zonderWv: 47_000,
      zonderHa: 6000,
      zonderMsz: 37_000,
      met: 63_000,
      metWv: 31_000,
      metHa: 3600,
      metMsz: 28_400,
      minderTekort: 27_000,
      minderTekortDeel: 0.3,
      besparing: 1_500_000_000,
      programmaIza: 200_000_000,
      programmaVervolg: null,
      totaalContant: null,
      terugverdientijd: null,
    })
  })

  test('every input that was worked back carries the equation that gives it', () => {
    const derived = answer().invoer.filter(({ afleiding }) => afleiding !== null)
    expect(derived.map(({ id }) => id)).toEqual(['buurtenAlle', 'opbouw1', 'opbouw2', 'ftePerPersoon', 'vraagWv', 'vraagHa', 'vraagMsz'])
    for (const { afleiding, waarde, bron } of derived) {
      expect({ waarde: evaluate(readFormule(afleiding ?? ''), () => Number.NaN, null), bron }).toEqual({
        waarde,
        bron: expect.stringMatching(/^Afgeleid, niet uit de bron/),
      })
    }
  })

  test('every misfit is computed by the sum that stands beside it', () => {
    const { wringt, invoer } = answer()
    const inputs = new Map(invoer.map(({ id, waarde }) => [id, waarde ?? Number.NaN]))
    for (const { vergelijking, waarde } of wringt) {
      expect(evaluate(readFormule(vergelijking), naam => inputs.get(naam) ?? Number.NaN, null)).toBeCloseTo(waarde ?? Number.NaN, 1)
    }
    expect(wringt.find(({ id }) => id === 'personen-en-euros')).toMatchObject({
      waarde: 2_430_000_000,
      tekst: expect.stringContaining('€\u00A02.430.000.000'),
    })
  })

  test('the answer has the form that is published', () => {
    const { aannames } = readAannames({})
    const whole = makeAntwoord(aannames, { taal: 'en', trekken: { aantal: 200, zaad: 1 } })
    expect(zaakSchema.parse(whole)).toEqual(whole)
  })
})

describe('moving any input by a tenth', () => {
  const base = answer(metPrijs)
  const before = outcomesOf(base)
  const moved = base.invoer.map(({ id, waarde, minst, meest, eenheid, hoog }) => {
    const value = waarde ?? 0
    const step = value === 0 ? hoog / 10 : value / 10
    const next = eenheid === 'jaar' ? value + 1 : value + step > meest ? value - step : value + step
    return { id, next: Math.max(minst, next) }
  })

  test.each(moved)('$id moves the outcomes as the written equations say', ({ id, next }) => {
    const { getallen } = rekenZaak(readAannames({ invoer: { ...metPrijs.invoer, [id]: next } }).aannames)
    const said = recompute({ ...base, invoer: base.invoer.map(each => (each.id === id ? { ...each, waarde: next } : each)) })
    expect([...said].filter(([name, value]) => Math.abs((before[name] ?? Number.NaN) - value) > 0.01)).not.toEqual([])
    expect(getallen).toEqual(Object.fromEntries([...said].map(([name, value]) => [name, expect.closeTo(value, 2)])))
  })
})

describe('what shifts', () => {
  test('shows as cost of the Wlz and the Wmo, and not as a saving', () => {
    const found = Object.fromEntries(answer(metPrijs).betalers.map(({ betaler, perJaar }) => [betaler, perJaar[jaren.indexOf(2033)]]))
    expect(found).toEqual({ Zvw: 1_500_000_000, Iza: 0, Wlz: -225_555_555.56, Gemeente: -88_888_888.89, Aanbieders: 0 })
    expect(outcomesOf(answer(metPrijs))).toMatchObject({
      verschuiving: 314_444_444.44,
      besparingNetto: 1_185_555_555.56,
      verschoven: expect.closeTo(5660),
    })
  })

  test('adds up over payers to everything together', () => {
    const { betalers, reeksen } = answer({ invoer: { ...metPrijs.invoer, vasteKosten: 0.2, laterGemeente: 0.3 } })
    const together = reeksen.find(({ id }) => id === 'netto')?.waarden ?? []
    together.forEach((netto, plek) => {
      const sum = betalers.reduce((all, { perJaar }) => all + (perJaar[plek] ?? Number.NaN), 0)
      expect(sum).toBeCloseTo(netto ?? Number.NaN, 1)
    })
  })
})

describe('what is known better takes the place of what was assumed', () => {
  test('an effect that was measured brings its uncertainty, and nothing is deducted from it', () => {
    const meting = metingOfEffect({ aggregate: { simple: { estimate: -8, se: 2 } } }, { bron: 'effect.json', datum: '2027-06-01' })
    const { aannames } = readAannames({ metingen: { urenMinder: meting }, optimisme: true })
    const of = (id: string) => aannames.invoer.find(each => each.id === id)
    expect(of('urenMinder')).toMatchObject({
      waarde: 0.08,
      verdeling: 'normaal',
      standaardfout: 0.02,
      bewijs: 'gemeten',
      datum: '2027-06-01',
    })
    expect([of('correctieWv')?.waarde, of('correctieHa')?.waarde, of('correctieMsz')?.waarde]).toEqual([0, 0.25, 0.25])
  })

  test('an address carries wishes and their ranges, and nothing that is no number', () => {
    const wensen = { urenMinder: { waarde: 0.2, laag: 0.1, hoog: 0.3 }, kostenLater: { waarde: null }, verval: { waarde: 1e-7 } }
    expect(readWensen(writeWensen(wensen))).toEqual(wensen)
    expect(readWensen('rente:0x10,,verval:1e9')).toEqual({ rente: { waarde: Number.NaN }, verval: { waarde: Number.NaN } })
    expect(['1.500.000', '12,5', '€ 1.000', 'veel', ''].map(text => leesWaarde(text, 'euro', 'nl'))).toEqual([
      1_500_000,
      12.5,
      1000,
      Number.NaN,
      null,
    ])
    expect([typWaarde(0.0224, 'deel', 'nl'), typWaarde(1_234_567.5, 'euro', 'en'), leesWaarde('12.3', 'deel', 'en')]).toEqual([
      '2,24',
      '1234567.5',
      0.123,
    ])
  })

  test('an answer without an error is no measurement', () => {
    expect(() =>
      metingOfEffect({ aggregate: { simple: { estimate: -8, se: null } } }, { bron: 'effect.json', datum: '2027-06-01' }),
    ).toThrow(Refusal)
  })
})

describe('a part of the country', () => {
  const omvang = { inwonersLand: 17_900_000, ouderenLand: 3_680_000, bron: { nl: 'een telling', en: 'a count' }, datum: '2024-01-01' }
  const of = (inwoners: number, ouderen: number) => {
    const { aannames, fouten } = readAannames({}, invoerVoor({ ...omvang, inwoners, ouderen }))
    expect(fouten).toEqual([])
    return rekenZaak(aannames).getallen
  }

  test('that is one neighbourhood starts as a whole, at a cost that is known, and says when the money is back', () => {
    expect(of(5600, 1400)).toMatchObject({
      zonder: expect.closeTo((90_000 * 1400) / 3_680_000),
      programmaIza: expect.closeTo(2_000_000),
      programmaVervolg: 0,
      terugverdientijd: expect.any(Number),
    })
  })

  test('that is a region has its share of the people and of the neighbourhoods, and the same unknown', () => {
    expect(of(179_000, 36_800)).toMatchObject({ met: expect.closeTo(630), programmaIza: expect.closeTo(2_000_000), totaalContant: null })
  })
})

describe('what cannot be', () => {
  test.each<[string, Vraag, string]>([
    [
      'a shortage below zero',
      { invoer: { tekortWv: -5 } },
      'Tekort in de wijkverpleging in 2033: -5 is te laag. Het kan niet lager zijn dan 0.',
    ],
    [
      'an effect of more than everything',
      { invoer: { opbouw1: 1.4 } },
      'Deel van het effect na één jaar: 140% is te hoog. Het kan hoogstens 100% zijn. Schrijf 15% als 0,15.',
    ],
    [
      'more neighbourhoods than there are',
      { invoer: { buurtenDerde: 5000 } },
      'Buurten in het hele gebied: dit moet meer zijn dan ‘Buurten na de derde stap’, want het komt daarna.',
    ],
    [
      'a range upside down',
      { invoer: { urenMinder: { laag: 0.3, hoog: 0.1 } } },
      'Minder uren wijkverpleging per cliënt: de laagste waarde (30%) is hoger dan de hoogste (10%). Draai ze om.',
    ],
    [
      'a value outside its range',
      { invoer: { urenMinder: { waarde: 0.5, hoog: 0.3 } } },
      'Minder uren wijkverpleging per cliënt: 50% ligt niet tussen 0% en 30%. Maak de ruimte groter, of kies een waarde daarbinnen.',
    ],
    [
      'a discount rate of -100%',
      { invoer: { rente: -1 } },
      'Hoeveel een euro later minder telt, per jaar: -100% is te laag. Het kan niet lager zijn dan -5%.',
    ],
    [
      'more than all of the work that moves',
      { invoer: { naarWlzWv: 0.7, naarWmoWv: 0.5 } },
      'Deel van de minder uren dat naar de Wmo gaat: samen met ‘Deel van de minder uren dat naar de Wlz gaat’ is dit meer dan 100%. Maak een van de twee kleiner.',
    ],
    [
      'an input that does not exist',
      { invoer: { geluk: 1 } },
      '‘geluk’ is geen invoer van dit model. Neem een naam uit de lijst van aannamen.',
    ],
    ['half a year', { invoer: { startJaar: 2025.5 } }, 'Jaar waarin de eerste buurten beginnen: vul een heel getal in.'],
    ['no number', { invoer: { rente: Number.NaN } }, 'Hoeveel een euro later minder telt, per jaar: vul een getal in.'],
    [
      'a correlation of one',
      { samenhang: [{ invoer: ['urenMinder', 'verval'], rho: 1 }] },
      'Een samenhang van 1 kan niet. Neem een getal vanaf 0 en onder 1.',
    ],
  ])('%s is refused with a sentence', (_, vraag, sentence) => {
    expect(readAannames(vraag).fouten.map(({ tekst }) => tekst.nl)).toEqual([sentence])
  })
})

/** The single figures of an answer, computed anew from nothing but the inputs and the equations that stand in it. */
function recompute({ invoer, uitkomsten, reeksen }: Antwoord): ReadonlyMap<string, number> {
  const inputs = new Map(invoer.map(({ id, waarde }) => [id, waarde ?? Number.NaN]))
  const equations = new Map([...uitkomsten, ...reeksen].map(({ id, vergelijking }) => [id, readFormule(vergelijking)]))
  const isSeries = new Set(reeksen.map(({ id }) => id))
  const found = new Map<string, number>()
  function valueOf(naam: string, jaar: number | null): number {
    if (inputs.has(naam)) return inputs.get(naam) ?? Number.NaN
    if (isSeries.has(naam) && jaar !== null && !jaren.includes(jaar)) return 0
    const key = isSeries.has(naam) ? `${naam} ${jaar}` : naam
    const known = found.get(key)
    if (known !== undefined) return known
    const equation = equations.get(naam)
    if (!equation) throw new Error(`no equation for ${naam}`)
    const value = evaluate(equation, valueOf, isSeries.has(naam) ? jaar : null)
    found.set(key, value)
    return value
  }
  return new Map(uitkomsten.map(({ id }) => [id, valueOf(id, null)]))
}

/** The meaning of a formula, word for word. */
function evaluate(knoop: Knoop, valueOf: (naam: string, jaar: number | null) => number, jaar: number | null): number {
  const of = (deel: Knoop | undefined) => (deel ? evaluate(deel, valueOf, jaar) : Number.NaN)
  switch (knoop.soort) {
    case 'getal':
      return knoop.waarde
    case 'naam':
      if (knoop.naam === 'jaar') return jaar ?? Number.NaN
      return valueOf(knoop.naam, knoop.jaar ?? (jaar === null ? null : jaar - knoop.terug))
    case 'reken': {
      const [a, b] = [of(knoop.links), of(knoop.rechts)]
      const signs = {
        '+': a + b,
        '-': a - b,
        '*': a * b,
        '/': a / b,
        '^': a ** b,
        '<': Number(a < b),
        '<=': Number(a <= b),
        '=': Number(a === b),
      }
      return signs[knoop.teken]
    }
    case 'roep': {
      const [a, b, c] = knoop.delen
      if (knoop.functie === 'NA') return Number.NaN
      if (knoop.functie === 'IF') return of(a) === 0 ? of(c) : of(b)
      if (knoop.functie === 'SUM') return jaren.reduce((sum, each) => sum + (a ? evaluate(a, valueOf, each) : Number.NaN), 0)
      return knoop.functie === 'MIN' ? Math.min(of(a), of(b)) : Math.max(of(a), of(b))
    }
  }
}
