import { Heading } from '@nl-design-system-candidate/heading-react'
import type { BeeldCijfer, BeeldGebied, Vergelijking } from '../data.ts'
import { soortAmong, writeCijfer, writeVergelijking } from '../format.ts'
import { EstimateBadge } from './badge.tsx'
import { KloptDit } from './klopt-dit.tsx'
import { MeasureName } from './figures-table.tsx'
import { usePage } from './page-context.ts'
import { hasPlace, isCompared, PositionStrip } from './position-strip.tsx'
import { ComparisonWord } from './word.tsx'

interface FigureBlocksProps {
  readonly cijfers: readonly BeeldCijfer[]
  readonly gebied: BeeldGebied
}

/** A few figures, each with room: its name, its value, what the areas around say, and its place. */
export function FigureBlocks({ cijfers, gebied }: FigureBlocksProps) {
  const { m, taal } = usePage()
  return (
    <div className="blocks">
      {cijfers.map(cijfer => {
        const woord = cijfer.vergelijking.at(-1)?.woord
        return (
          <div key={cijfer.maat} className="block">
            <MeasureName cijfer={cijfer} gebied={gebied.code} hasVraag={false} />
            <p className={cijfer.waarde === null ? 'block__none' : 'block__value'}>
              {writeCijfer(cijfer, taal)} {cijfer.soort === 'model' && cijfer.waarde !== null && <EstimateBadge />}
            </p>
            {isCompared(cijfer) && (
              <p className="block__around">
                {cijfer.vergelijking
                  .filter(isImported)
                  .map(other => `${other.naam} ${writeVergelijking(other, cijfer, taal)}`)
                  .join(', ')}
                {woord && cijfer.waarde !== null && (
                  <>
                    {'. '}
                    <span className="wd">
                      <ComparisonWord woord={woord} />
                    </span>
                  </>
                )}
              </p>
            )}
            <PositionStrip cijfer={cijfer} soorten={m.soortenMeervoud[soortAmong(gebied)]} />
            <KloptDit over={{ soort: 'cijfer', maat: cijfer.maat }} naam={cijfer.naam} />
          </div>
        )
      })}
    </div>
  )
}

/** That the country was not imported is said once on the page, not at every figure. */
function isImported({ ontbreekt }: Vergelijking): boolean {
  return ontbreekt !== 'niet-geimporteerd'
}

/** Counts as they are, one a line: a larger area always has more, so nothing stands beside them but for a rate. */
export function Counts({ cijfers, gebied, titel }: FigureBlocksProps & { readonly titel: string }) {
  const { taal } = usePage()
  return (
    <section className="counts">
      <Heading level={3}>{titel}</Heading>
      <dl>
        {cijfers.map(cijfer => (
          <div key={cijfer.maat}>
            <dt>
              <MeasureName cijfer={cijfer} gebied={gebied.code} isMarked />
            </dt>
            <dd>
              {writeCijfer(cijfer.soort === 'model' && cijfer.waarde !== null ? { ...cijfer, waarde: tens(cijfer.waarde) } : cijfer, taal)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** An estimated number of people is no more precise than this. */
function tens(waarde: number): number {
  return Math.round(waarde / 10) * 10
}

const shownPlaces = 4

/** Where the area stands among all of its kind, for the measures on which it is least like the others. */
export function Places({ cijfers, gebied }: FigureBlocksProps) {
  const { m } = usePage()
  const placed = cijfers
    .flatMap(cijfer => (hasPlace(cijfer) ? [{ cijfer, fromMiddle: Math.abs(cijfer.positie - 0.5) }] : []))
    .toSorted((a, b) => b.fromMiddle - a.fromMiddle)
    .slice(0, shownPlaces)
  if (placed.length === 0) return null
  const soorten = m.soortenMeervoud[soortAmong(gebied)]
  return (
    <section className="place-strips">
      <Heading level={3} className="places-title">
        {m.gebied.plaatsTussen(soorten)}
      </Heading>
      <div className="blocks">
        {placed.map(({ cijfer }) => (
          <div key={cijfer.maat} className="block">
            <MeasureName cijfer={cijfer} gebied={gebied.code} hasVraag={false} />
            <PositionStrip cijfer={cijfer} soorten={soorten} />
          </div>
        ))}
      </div>
    </section>
  )
}
