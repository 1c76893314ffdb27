import { Heading } from '@nl-design-system-candidate/heading-react'
import type { InterventieAntwoord, VeldNaam, Woorden } from '../../menukaart-data.ts'
import type { Messages } from '../../messages/index.ts'
import { writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { ReadVeld } from './read-veld.tsx'

interface DeelProps {
  readonly id: keyof Messages['menukaart']['een']['delen']
  readonly antwoord: InterventieAntwoord
  readonly woorden: Woorden
  readonly velden: readonly VeldNaam[]
}

/** Fields that belong together: what is known, and by name what nobody knows. */
export function Deel({ id, antwoord, woorden, velden }: DeelProps) {
  const { m } = usePage()
  return (
    <section className="page__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {m.menukaart.een.delen[id]}
      </Heading>
      <Velden antwoord={antwoord} woorden={woorden} velden={velden} />
    </section>
  )
}

export function Velden({ antwoord, woorden, velden }: Omit<DeelProps, 'id'>) {
  const { m, taal } = usePage()
  const nameOf = (veld: VeldNaam) => woorden.velden.find(({ id }) => id === veld)?.naam ?? veld
  const unknown = velden.filter(veld => antwoord.interventie.onbekend.includes(veld))
  const known = velden.filter(veld => !unknown.includes(veld))
  return (
    <>
      {known.length > 0 && (
        <dl className="velden">
          {known.map(veld => (
            <div key={veld}>
              <dt>{nameOf(veld)}</dt>
              <dd>
                <ReadVeld veld={veld} antwoord={antwoord} woorden={woorden} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <p className="onbekend">
          {m.menukaart.een.nogOnbekend}{' '}
          {writeList(
            unknown.map(veld => uncapital(nameOf(veld))),
            taal,
          )}
          .
        </p>
      )}
    </>
  )
}

function uncapital(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
