import { Heading } from '@nl-design-system-candidate/heading-react'
import { usePage } from '../../ui/page-context.ts'
import type { OpenVragen, PapierUit } from '../../vragenlijsten-data.ts'

interface VerschillenProps {
  readonly verschillen: PapierUit['verschillen']
  readonly vorm: OpenVragen['vorm']
}

/** Where two people typed something else from the same paper. */
export function Verschillen({ verschillen, vorm }: VerschillenProps) {
  const { m } = usePage()
  const text = m.eigenVragen.papier
  const { weetNiet, wilNiet, invullers, wieVult } = m.vragenlijsten.invullen
  const vragen = vorm.pages.flatMap(({ elements }) => elements)
  const titleOf = (naam: string) => (naam === 'namens' ? wieVult : (vragen.find(({ name }) => name === naam)?.title ?? naam))
  const wordOf = (naam: string, value: string) => {
    const asked = vragen.find(({ name }) => name === naam)
    const chosen = asked !== undefined && 'choices' in asked ? asked.choices.find(each => each.value === value)?.text : undefined
    const fixed: Readonly<Record<string, string>> = naam === 'namens' ? invullers : { wn: weetNiet, wz: wilNiet }
    return chosen ?? fixed[value] ?? value
  }
  const say = (naam: string, values: readonly string[]) =>
    values.length === 0 ? text.niets : values.map(value => wordOf(naam, value)).join(', ')
  return (
    <div className="utrecht-alert utrecht-alert--warning" role="alert">
      <div className="utrecht-alert__content">
        <Heading level={2}>{text.verschil(verschillen.length)}</Heading>
        <p>{text.verschilUitleg}</p>
        <ul>
          {verschillen.map(({ vraag, eerste, tweede }) => (
            <li key={vraag}>{text.regel(titleOf(vraag), say(vraag, eerste), say(vraag, tweede))}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
