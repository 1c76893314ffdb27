import type { Buurtbeeld } from '../../web/data.ts'
import type { Ongelijkheid, Reeks, Selectiebeeld, Trechter, Vergelijkbaar, VergelijkClient } from '../../web/vergelijk-data.ts'

type FindBeeld = (code: string, jaar: number | undefined) => Promise<Buurtbeeld | null>

const unknown = { weigering: { status: 404, code: 'gebied-unknown', tekst: 'Dit gebied is hier niet bekend.' } }

/** Comparisons of the made-up municipality: a survey of one's own is tested, and every percentage has peers. */
export function fakeVergelijk(findBeeld: FindBeeld): VergelijkClient {
  return {
    async beeld({ code, jaar }, naast) {
      const beeld = await findBeeld(code.split(',')[0] ?? '', jaar)
      if (beeld === null) return unknown
      if (code.includes(',')) return { gelukt: together(beeld, code) }
      return { gelukt: naast === 'gelijken' ? withGelijken(beeld) : beeld }
    },
    reeks: () => Promise.resolve({ gelukt: reeks }),
    trechter: () => Promise.resolve({ gelukt: trechter }),
    ongelijkheid: (_, maat) => Promise.resolve(maat === onderwerp.maat ? { gelukt: ongelijkheid } : tooFew),
    gelijken: ({ code }) => Promise.resolve(code === gelijken.gebied.code ? { gelukt: gelijken } : unknown),
  }
}

/** Areas together: the same figures, each with room left by rounding, and one that a part of them misses. */
function together(beeld: Buurtbeeld, code: string): Selectiebeeld {
  const [first = '', ...more] = code.split(',')
  const gebieden = [first, ...more].map((each, index) => ({ code: each, naam: `Deel ${index + 1}`, soort: 'buurt' as const }))
  return {
    ...beeld,
    gebied: { ...beeld.gebied, code, naam: `${gebieden.length} buurten in Lindebeek`, soort: 'transitiebuurt', gebieden },
    cijfers: beeld.cijfers.map((cijfer, index) => {
      const { waarde, positie: _, ...rest } = cijfer
      if (waarde === null) return { ...rest, waarde }
      if (index === 1)
        return { ...rest, waarde: null, ontbreekt: 'geheim', gemis: [{ maat: cijfer.maat, ontbreekt: 'geheim', gebieden: [first] }] }
      return { ...rest, waarde, afronding: { onder: waarde - 1, boven: waarde + 1 }, gewicht: { maat: 'inwoners', periode: '2024' } }
    }),
  }
}

const plek = { code: 'WK990104', naam: 'De Hoven', jaar: 2024 }
const onderwerp = { maat: 'eenzaam', naam: 'Eenzaam', eenheid: '%', decimalen: 1 }

/** Five years that fall, after one in other boundaries and one that cannot be shown. */
const reeks: Reeks = {
  gebied: plek,
  ...onderwerp,
  polariteit: 'minder-is-gunstig',
  soort: 'steekproef',
  punten: [
    {
      periode: '2016',
      waarde: null,
      ontbreekt: 'indeling-gewijzigd',
      grenzen: 2016,
      herleid: { gebieden: [{ code: 'WK990109', naam: 'Het Veld' }], overgedragen: 0.8 },
      status: 'definitief',
      release: 'kerncijfers-2024',
    },
    ...[58, 52, 48, 44, 39].map((waarde, index) => ({
      periode: String(2018 + index),
      waarde,
      onder: waarde - 4,
      boven: waarde + 4,
      grenzen: index === 0 ? 2018 : 2024,
      ...(index === 0 ? { herleid: { gebieden: [{ code: 'WK990103', naam: 'De Oude Hoven' }], overgedragen: 0.97 } } : {}),
      ...(index === 3 ? { breuk: 'Sinds 2021 is de vraag anders.' } : {}),
      status: 'definitief' as const,
      release: 'kerncijfers-2024',
    })),
  ],
  trend: { woord: 'daalt', chi2: 12, van: '2018', tot: '2022' },
}

export const trechter: Trechter = {
  gebied: { code: 'GM9901', naam: 'Lindebeek', jaar: 2024 },
  ...onderwerp,
  periode: '2024',
  soort: 'aandeel',
  gemiddelde: 45,
  punten: [
    { gebied: 'BU99010401', naam: 'Hofkwartier', n: 120, waarde: 61, plek: 'hoger', betrouwbaarheid: 0.95 },
    { gebied: 'BU99010402', naam: 'Hovenierspark', n: 640, waarde: 44, plek: 'binnen' },
    { gebied: 'WK990104', naam: 'De Hoven', n: 980, waarde: 36, plek: 'lager', betrouwbaarheid: 0.998 },
    { gebied: 'BU99010403', naam: 'Appelgaard', n: null, waarde: null, ontbreekt: 'onderdrukt' },
  ],
  grenzen: [
    { n: 120, b95: { onder: 36, boven: 54 }, b998: { onder: 31, boven: 59 } },
    { n: 980, b95: { onder: 42, boven: 48 }, b998: { onder: 40, boven: 50 } },
  ],
  buiten: { b95: 2, b998: 1 },
  toevallig: { b95: 0.15, b998: 0.006 },
  uitspreiding: { phi: 6, meerDanToeval: true },
}

const tooFew = { weigering: { status: 404, code: 'ongelijkheid-few', tekst: 'Lindebeek heeft 6 buurten. Er zijn er 10 nodig.' } }

const ongelijkheid: Ongelijkheid = {
  gebied: { code: 'GM9901', naam: 'Lindebeek', jaar: 2024 },
  ...onderwerp,
  polariteit: 'minder-is-gunstig',
  soort: 'steekproef',
  periode: '2024',
  ladder: { maat: 'ses-score', periode: '2023' },
  gewicht: { maat: 'inwoners', periode: '2024' },
  gebieden: 4,
  gebiedenTotaal: 5,
  bevolkingBekend: 0.97,
  sii: { waarde: -14.2, onder: -20.1, boven: -8.3 },
  rii: { waarde: 0.73, onder: 0.6, boven: 0.85 },
  onderaan: 52.8,
  bovenaan: 38.6,
  basis: 'fout-van-cijfers',
  punten: [54, 47, 44, 39].map((waarde, index) => ({
    gebied: index === 2 ? 'WK990104' : `BU9901040${index + 1}`,
    naam: ['Hofkwartier', 'Hovenierspark', 'De Hoven', 'Perenlaan'][index] ?? '',
    ladder: index / 4,
    bevolking: 300 + 200 * index,
    waarde,
  })),
}

/** For the wijk a list of three; of other places too little is known. */
const gelijken: Vergelijkbaar = {
  gebied: { code: 'WK990104', naam: 'De Hoven', jaar: 2024 },
  kenmerken: [
    {
      kenmerk: 'leeftijd',
      naam: 'Leeftijd',
      gewicht: 1,
      maten: [
        { maat: 'leeftijd-0-14-pct', naam: 'Leeftijd 0 tot 15 jaar', periode: '2024', doetMee: true, plek: 0.4 },
        { maat: 'leeftijd-65-plus-pct', naam: 'Leeftijd 65 jaar en ouder', periode: '2024', doetMee: true, plek: -0.2 },
      ],
    },
    {
      kenmerk: 'woningen',
      naam: 'Woningen',
      gewicht: 1,
      maten: [{ maat: 'koopwoningen', naam: 'Koopwoningen', doetMee: false, reden: 'niet-geimporteerd' }],
    },
  ],
  gezochtTussen: 3393,
  gebieden: [0.31, 0.72, 1.4].map((afstand, index) => ({
    gebied: `BU9901040${index + 3}`,
    naam: ['Appelgaard', 'De Hoven-Zuid', 'Kruidentuin'][index] ?? '',
    gemeente: 'Lindebeek',
    afstand,
    bekend: index === 2 ? 0.85 : 1,
    aandelen: [
      { maat: 'leeftijd-0-14-pct', aandeel: 0.7 },
      { maat: 'leeftijd-65-plus-pct', aandeel: 0.3 },
    ],
  })),
  stabiliteit: { woord: 'redelijk-vast', gebleven: 2, van: 3, eerder: ['2023'] },
}

/** Every percentage beside a made-up middle of places that are alike. */
export function withGelijken<Beeld extends Selectiebeeld>(beeld: Beeld): Beeld {
  return {
    ...beeld,
    gelijken: [{ code: 'BU99010405', naam: 'Kruidentuin', gemeente: 'Lindebeek' }],
    cijfers: beeld.cijfers.map(cijfer =>
      cijfer.waarde === null || cijfer.eenheid !== '%'
        ? cijfer
        : {
            ...cijfer,
            gelijken: {
              mediaan: Math.min(100, cijfer.waarde + 3),
              laagste: Math.max(0, cijfer.waarde - 8),
              hoogste: Math.min(100, cijfer.waarde + 9),
              bekend: 15,
              woord: 'lager',
            },
          },
    ),
  }
}
