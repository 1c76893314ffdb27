import type { Mensen } from './mensen.ts'
import { mensenSoorten } from './mensen.ts'

/** One thing that became different, as people read it: `naam` says which milestone, event or kind of people. Who somebody is stands nowhere in it. */
export interface Verandering {
  readonly wat: 'notitie' | 'hindernis' | 'deelnemers' | 'afgerond' | 'eigenaar' | 'mijlpaal' | 'gehaald' | 'gebeurtenis' | 'bewijs'
  readonly naam: string
  readonly was: string | null
  readonly werd: string | null
}

/** How an activity goes, as somebody tells it. */
export interface Gemeld {
  readonly eigenaar: string | null
  readonly notitie: string
  readonly hindernis: string
  readonly deelnemers: Mensen
  readonly afgerond: string | null
}

/** What is different between what was told before and now. */
export function verschilVan(was: Gemeld, werd: Gemeld): readonly Verandering[] {
  const text = (wat: 'notitie' | 'hindernis') =>
    was[wat] === werd[wat] ? [] : [{ wat, naam: '', was: orNull(was[wat]), werd: orNull(werd[wat]) }]
  return [
    ...text('hindernis'),
    ...text('notitie'),
    ...mensenSoorten.flatMap(soort =>
      was.deelnemers[soort] === werd.deelnemers[soort]
        ? []
        : [{ wat: 'deelnemers' as const, naam: soort, was: String(was.deelnemers[soort]), werd: String(werd.deelnemers[soort]) }],
    ),
    ...(was.afgerond === werd.afgerond ? [] : [{ wat: 'afgerond' as const, naam: '', was: was.afgerond, werd: werd.afgerond }]),
    ...(was.eigenaar === werd.eigenaar ? [] : [{ wat: 'eigenaar' as const, naam: '', was: null, werd: null }]),
  ]
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
