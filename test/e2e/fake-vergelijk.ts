import type { Buurtbeeld } from '../../web/data.ts'
import type { Selectiebeeld, VergelijkClient } from '../../web/vergelijk-data.ts'

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
  }
}

function withGelijken(beeld: Selectiebeeld): Selectiebeeld {
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
