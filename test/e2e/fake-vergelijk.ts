import type { Buurtbeeld } from '../../web/data.ts'
import type { Selectiebeeld, Vergelijkbaar, VergelijkClient } from '../../web/vergelijk-data.ts'

type FindBeeld = (code: string, jaar: number | undefined) => Promise<Buurtbeeld | null>

const unknown = { weigering: { status: 404, code: 'gebied-unknown', tekst: 'Dit gebied is hier niet bekend.' } }

/** Comparisons of the made-up municipality: a survey of one's own is tested, and every percentage has peers. */
export function fakeVergelijk(findBeeld: FindBeeld): VergelijkClient {
  return {
    async beeld({ code, jaar }, naast) {
      const beeld = await findBeeld(code.split(',')[0] ?? '', jaar)
      if (beeld === null) return unknown
      return { gelukt: naast === 'gelijken' ? withGelijken(beeld) : beeld }
    },
    gelijken: ({ code }) => Promise.resolve(code === gelijken.gebied.code ? { gelukt: gelijken } : unknown),
  }
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
