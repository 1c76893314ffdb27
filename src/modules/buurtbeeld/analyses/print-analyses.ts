import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Ongelijkheid, Reeks, Trechter, Vergelijkbaar } from './schema.ts'

interface Onderwerp {
  readonly gebied: { readonly naam: string; readonly jaar: number }
  readonly naam: string
  readonly eenheid: string
  readonly decimalen: number
}

/** `38,2%`, or with its unit behind it; one decimal more than whole numbers have where a figure was computed. */
function say(waarde: number, { eenheid, decimalen }: Pick<Onderwerp, 'eenheid' | 'decimalen'>): string {
  const text = formatGetal(waarde, Math.max(decimalen, 1), 'nl')
  return eenheid === '%' ? `${text}%` : `${text} ${eenheid}`.trim()
}

function head({ gebied, naam }: Onderwerp, more: string): string {
  return `${naam} · ${gebied.naam} (grenzen van ${gebied.jaar})${more}`
}

const plekken = { binnen: '', hoger: 'hoger', lager: 'lager' } as const

/** Areas outside the limits first, and what that says. */
export function printTrechter(trechter: Trechter): string {
  const { punten, gemiddelde, buiten, toevallig, uitspreiding, periode } = trechter
  const known = punten.filter(({ waarde }) => waarde !== null).toSorted((a, b) => (b.waarde ?? 0) - (a.waarde ?? 0))
  const width = Math.max(0, ...punten.map(({ naam }) => naam.length))
  const rows = known.map(({ naam, n, waarde, plek, betrouwbaarheid }) => {
    const where =
      plek === undefined || plek === 'binnen' ? '' : `${plekken[plek]} dan toeval (${betrouwbaarheid === 0.998 ? '99,8' : '95'}%)`
    return `  ${naam.padEnd(width)}  ${say(waarde ?? 0, trechter).padStart(10)}  van ${formatGetal(n ?? 0, 0, 'nl').padStart(7)}  ${where}`.trimEnd()
  })
  const missing = punten.length - known.length
  const lines = [
    head(trechter, `, ${periode}`),
    `Samen ${say(gemiddelde, trechter)}. Buiten de grenzen van 95%: ${buiten.b95} van de ${known.length}; door toeval alleen ongeveer ${formatGetal(toevallig.b95, 1, 'nl')}.`,
    ...(uitspreiding?.meerDanToeval
      ? [
          `De gebieden verschillen ${formatGetal(uitspreiding.phi, 1, 'nl')} keer zo veel als door toeval alleen. Buiten de grenzen liggen zegt dan weinig over één gebied.`,
        ]
      : []),
    '',
    ...rows,
    ...(missing > 0 ? [`  (${missing} zonder cijfer)`] : []),
  ]
  return `${lines.join('\n')}\n`
}

export function printOngelijkheid(ongelijkheid: Ongelijkheid): string {
  const { sii, rii, onderaan, bovenaan, gebieden, gebiedenTotaal, basis, periode, ladder, bevolkingBekend } = ongelijkheid
  const range = ({ onder, boven }: { readonly onder?: number | undefined; readonly boven?: number | undefined }) =>
    onder === undefined || boven === undefined ? '' : ` (van ${formatGetal(onder, 2, 'nl')} tot ${formatGetal(boven, 2, 'nl')})`
  const lines = [
    head(ongelijkheid, `, ${periode}`),
    `Naar SES-score van ${ladder.periode}; ${gebieden} van de ${gebiedenTotaal} buurten, ${formatGetal(bevolkingBekend * 100, 0, 'nl')}% van de mensen.`,
    '',
    `  Laagste SES   ${say(onderaan, ongelijkheid)}`,
    `  Hoogste SES   ${say(bovenaan, ongelijkheid)}`,
    `  Verschil      ${formatGetal(sii.waarde, 2, 'nl')}${range(sii)}`,
    `  Verhouding    ${rii === null ? 'niet te berekenen' : `${formatGetal(rii.waarde, 2, 'nl')}${range(rii)}`}`,
    ...(basis === null ? ['  Geen marge: het cijfer is een schatting met een model, gemaakt met inkomen en opleiding.'] : []),
  ]
  return `${lines.join('\n')}\n`
}

const zonderTrend = {
  model: 'Geen trend: een schatting met een model toetsen wij niet.',
  'geen-interval': 'Geen trend: bij deze cijfers is geen marge van onzekerheid bekend.',
  'te-weinig-cijfers': 'Geen trend: daarvoor zijn minstens vijf cijfers met een marge nodig.',
  breuk: 'Geen trend: na de laatste breuk zijn er minder dan vijf cijfers met een marge.',
} as const
const trends = { stijgt: 'stijgt', daalt: 'daalt', 'geen-duidelijke-trend': 'geen duidelijke trend' } as const

export function printReeks(reeks: Reeks): string {
  const rows = reeks.punten.flatMap(punt => {
    const { periode, waarde, ontbreekt, onder, boven, breuk, grenzen } = punt
    const value = waarde === null ? describeOntbreekt(ontbreekt ?? 'onbekend', 'nl') : say(waarde, reeks)
    const range = onder === undefined || boven === undefined ? '' : ` (${formatGetal(onder, 1, 'nl')}–${formatGetal(boven, 1, 'nl')})`
    return [...(breuk === undefined ? [] : [`  --------  ${breuk}`]), `  ${periode.padEnd(9)} ${value}${range}  grenzen van ${grenzen}`]
  })
  const { trend, geenTrend } = reeks
  const told = trend ? `${trends[trend.woord]}, van ${trend.van} tot en met ${trend.tot}` : zonderTrend[geenTrend ?? 'te-weinig-cijfers']
  return `${[head(reeks, ''), '', ...rows, '', told].join('\n')}\n`
}

const redenen = {
  'niet-geimporteerd': 'niet geïmporteerd',
  'eigen-cijfer-ontbreekt': 'cijfer ontbreekt hier',
  'geen-verschil': 'overal gelijk',
  'niet-gekozen': 'niet gekozen',
} as const
const stabiel = { vast: 'vast', 'redelijk-vast': 'redelijk vast', wisselend: 'wisselend' } as const

/** The list, what it rests on, and what each area differs in most. */
export function printVergelijkbaar({ gebied, kenmerken, gezochtTussen, gebieden, stabiliteit, cijfer }: Vergelijkbaar): string {
  const names = new Map(kenmerken.flatMap(({ maten }) => maten.map(({ maat, naam }) => [maat, naam])))
  const width = Math.max(...gebieden.map(({ naam, gemeente }) => `${naam}, ${gemeente ?? ''}`.length))
  const rows = gebieden.map(({ naam, gemeente, gebied: code, afstand, aandelen, cijfer: own }) => {
    const most = aandelen.toSorted((a, b) => (b.aandeel ?? 0) - (a.aandeel ?? 0)).slice(0, 2)
    const parts = most.map(({ maat, aandeel }) => `${names.get(maat) ?? maat} ${formatGetal((aandeel ?? 0) * 100, 0, 'nl')}%`)
    const figure =
      cijfer && own ? `  ${own.waarde === null ? describeOntbreekt(own.ontbreekt ?? 'onbekend', 'nl') : say(own.waarde, cijfer)}` : ''
    return `  ${`${naam}, ${gemeente ?? ''}`.padEnd(width)}  ${code}  ${formatGetal(afstand, 2, 'nl')}  ${parts.join(', ')}${figure}`
  })
  const basis = kenmerken.map(({ naam, gewicht, maten }) => {
    const without = maten.filter(({ doetMee }) => !doetMee)
    const left = without.map(({ naam: maat, reden }) => `${maat} ${redenen[reden ?? 'niet-gekozen']}`)
    return `  ${naam} (telt ${formatGetal(gewicht, 1, 'nl')}): ${maten.length - without.length} van de ${maten.length} cijfers${left.length > 0 ? `; ${left.join(', ')}` : ''}`
  })
  const lines = [
    `Lijkt het meest op ${gebied.naam} (grenzen van ${gebied.jaar}), van ${formatGetal(gezochtTussen, 0, 'nl')} gebieden`,
    '',
    ...rows,
    '',
    ...(cijfer && cijfer.mediaan !== null && cijfer.waarde !== null
      ? [
          `${cijfer.naam}, ${cijfer.periode ?? ''}: hier ${say(cijfer.waarde, cijfer)}, in het midden van deze gebieden ${say(cijfer.mediaan, cijfer)}.`,
          '',
        ]
      : []),
    'Vergeleken op',
    ...basis,
    stabiliteit === null
      ? 'Hoe vast de lijst is, is niet bekend: er zijn geen eerdere cijfers.'
      : `De lijst is ${stabiel[stabiliteit.woord]}: ${stabiliteit.gebleven} van de ${stabiliteit.van} stonden er ook op met de cijfers van ${stabiliteit.eerder.join(', ')}.`,
  ]
  return `${lines.join('\n')}\n`
}
