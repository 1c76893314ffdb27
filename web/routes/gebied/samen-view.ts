import { describeOntbreekt } from '@buurtwijs/figures'
import type { BeeldCijfer, GebiedRef, Selectiebeeld, Taal } from '../../data.ts'
import { unitBesideName, writeExact, writePeriode } from '../../format.ts'

/** How the figures of areas together were made, as it is read. */
export interface SamenView {
  readonly gemaakt: readonly Gemaakt[]
  readonly ontbreekt: readonly Gemist[]
}

interface Gemaakt {
  readonly maat: string
  readonly naam: string
  /** Unit and period. */
  readonly noot: string
  /** Null when the figure is known exactly. */
  readonly tussen: { readonly onder: string; readonly boven: string } | null
  /** Name and period of what the areas were weighed by; null for a sum. */
  readonly gewogen: string | null
}

interface Gemist {
  readonly maat: string
  readonly naam: string
  readonly waarom: string
  /** The areas that miss it; null when that is all of them. */
  readonly waar: readonly string[] | null
}

/** Of the newest figure of each measure: between what it lies and by what the areas were weighed, or which of them miss it. */
export function makeSamenView({ gebied, cijfers }: Selectiebeeld, taal: Taal): SamenView {
  const { gebieden = [] } = gebied
  const newest = [...Map.groupBy(cijfers, ({ maat }) => maat).values()].flatMap(
    rows => rows.find(({ waarde }) => waarde !== null) ?? rows.slice(0, 1),
  )
  const nameOf = (id: string) => cijfers.find(({ maat }) => maat === id)?.naam ?? id
  return {
    gemaakt: newest
      .filter(({ waarde, afronding, gewicht }) => waarde !== null && (afronding ?? gewicht))
      .map(cijfer => describe(cijfer, nameOf, taal)),
    ontbreekt: newest.flatMap(({ maat, naam, waarde, gemis = [] }) =>
      waarde === null
        ? gemis.map(each => ({ maat, naam, waarom: describeOntbreekt(each.ontbreekt, taal), waar: whereOf(each.gebieden, gebieden) }))
        : [],
    ),
  }
}

function describe(cijfer: BeeldCijfer, nameOf: (maat: string) => string, taal: Taal): Gemaakt {
  const { maat, naam, periode, afronding, gewicht } = cijfer
  const isExact = !afronding || afronding.onder === afronding.boven
  return {
    maat,
    naam,
    noot: [unitBesideName(cijfer), periode && writePeriode(periode, taal)].filter(Boolean).join(', '),
    tussen: isExact ? null : { onder: writeExact(afronding.onder, cijfer, taal), boven: writeExact(afronding.boven, cijfer, taal) },
    gewogen: gewicht ? `${nameOf(gewicht.maat)}, ${writePeriode(gewicht.periode, taal)}` : null,
  }
}

function whereOf(codes: readonly string[], gebieden: readonly GebiedRef[]): readonly string[] | null {
  const named = gebieden.filter(({ code }) => codes.includes(code))
  return named.length === gebieden.length ? null : named.map(({ naam }) => naam)
}
