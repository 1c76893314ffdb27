import type { Thema } from '../buurtagenda/index.ts'
import type { Inhoud } from './inhoud.ts'
import type { Activiteit, Plan } from './read-plan.ts'
import type { ThemaStand } from './thema-stand.ts'

export const planVelden = [
  'thema',
  'soort',
  'naam',
  'wat',
  'van',
  'tot',
  'wie',
  'voorWie',
  'uitdaging',
  'effecten',
] as const satisfies readonly (keyof Inhoud)[]

/** One thing that differs between two plans of a buurt. */
export type PlanVerschil =
  | { readonly soort: 'erbij' | 'weg'; readonly thema: Thema; readonly naam: string }
  | {
      readonly soort: 'gewijzigd'
      readonly thema: Thema
      readonly naam: string
      readonly was: Inhoud
      readonly wordt: Inhoud
      readonly velden: readonly (typeof planVelden)[number][]
    }
  | { readonly soort: 'stand'; readonly thema: Thema; readonly was: ThemaStand; readonly wordt: ThemaStand }

type Vergelijkbaar = Pick<Plan, 'themas' | 'activiteiten'>

/** What came, went and changed from one plan to another, theme by theme. */
export function vergelijkPlannen(was: Vergelijkbaar, wordt: Vergelijkbaar): readonly PlanVerschil[] {
  return wordt.themas.flatMap(({ thema, stand }): readonly PlanVerschil[] => {
    const before = was.themas.find(each => each.thema === thema)?.stand ?? 'open'
    const gone = was.activiteiten.filter(each => each.thema === thema && !wordt.activiteiten.some(({ id }) => id === each.id))
    const here = wordt.activiteiten.filter(each => each.thema === thema)
    return [
      ...(before === stand ? [] : [{ soort: 'stand' as const, thema, was: before, wordt: stand }]),
      ...gone.map(({ naam }) => ({ soort: 'weg' as const, thema, naam })),
      ...here.flatMap(each =>
        vergelijkActiviteit(
          was.activiteiten.find(({ id }) => id === each.id),
          each,
        ),
      ),
    ]
  })
}

function vergelijkActiviteit(was: Activiteit | undefined, wordt: Activiteit): readonly PlanVerschil[] {
  const { thema, naam } = wordt
  if (was === undefined) return [{ soort: 'erbij', thema, naam }]
  const velden = planVelden.filter(veld => writeVeld(was[veld]) !== writeVeld(wordt[veld]))
  if (velden.length === 0) return []
  return [{ soort: 'gewijzigd', thema, naam, was: onlyInhoud(was), wordt: onlyInhoud(wordt), velden }]
}

/** A value as text; a kept version has the keys of an effect in another order than the plan of now. */
export function writeVeld(value: Inhoud[keyof Inhoud]): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value)
  return JSON.stringify(value.map(({ indicator, richting, hoeveel, eenheid, bron }) => [indicator, richting, hoeveel, eenheid, bron]))
}

function onlyInhoud({ id, interventie, versie, ...inhoud }: Activiteit): Inhoud {
  return inhoud
}
