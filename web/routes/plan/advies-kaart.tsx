import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { EenAdvies } from '../../plan-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

interface KaartProps {
  readonly advies: EenAdvies
  readonly gebieden: readonly string[]
  readonly mayEdit: boolean
}

/** One entry that suits the buurt: what it is, and the four reasons with the figure that the first one rests on. */
export function AdviesKaart({ advies, gebieden, mayEdit }: KaartProps) {
  const { m, href } = usePage()
  const text = m.advies
  const { interventie, naam, kort, thema, score, factoren, maat } = advies
  return (
    <article className="kaart" aria-labelledby={`advies-${interventie}`}>
      <p className="kaart__soort">
        <strong>{text.score(percent(score))}</strong>
        <span className="label">{m.agenda.themas[thema]}</span>
      </p>
      <Heading level={3} id={`advies-${interventie}`}>
        <Link href={href(pathOf(interventie, gebieden))} lang="nl">
          {naam}
        </Link>
      </Heading>
      <p className="read" lang="nl">
        {kort}
      </p>
      <dl className="velden velden--kort">
        {factoren.map(({ soort, aandeel, uitleg }) => (
          <div key={soort}>
            <dt>{text.deelScore(text.deel[soort], percent(aandeel))}</dt>
            <dd>
              {uitleg}{' '}
              {soort === 'nood' && maat !== null && (
                <Link href={href(`/maten/${maat}`)} aria-label={`${text.cijfer}: ${naam}`}>
                  {text.cijfer}
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mayEdit && <NeemOp advies={advies} />}
    </article>
  )
}

/** Takes the entry over in the plan, from the challenge that it answers. */
export function NeemOp({
  advies: { interventie, naam, uitdaging },
  isShort = false,
}: {
  readonly advies: EenAdvies
  readonly isShort?: boolean
}) {
  const { m } = usePage()
  const text = m.advies
  return (
    <Form isBare>
      <input type="hidden" name="interventie" value={interventie} />
      <input type="hidden" name="uitdaging" value={uitdaging ?? ''} />
      <button type="submit" className="utrecht-button utrecht-button--secondary-action" aria-label={`${text.neemOp}: ${naam}`}>
        {isShort ? text.neem : text.neemOp}
      </button>
    </Form>
  )
}

/** The entry on the menukaart, with its target group counted in the areas of the buurt. */
export function pathOf(interventie: string, gebieden: readonly string[]): string {
  return `/menukaart/${interventie}${gebieden.length === 0 ? '' : `?gebied=${gebieden.join(',')}`}`
}

export function percent(share: number): number {
  return Math.round(share * 100)
}
