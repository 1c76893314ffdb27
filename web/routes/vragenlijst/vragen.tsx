import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import { readVoorwaarde } from '../../islands/vragenlijst/velden.ts'
import { usePage } from '../../ui/page-context.ts'
import type { OpenVragen, Vraag } from '../../vragenlijsten-data.ts'
import { VraagVeld } from './vraag.tsx'

interface VragenProps {
  readonly vorm: OpenVragen['vorm']
  readonly state: FormState | undefined
}

/** Every question of a questionnaire, numbered from the first to the last. The words are in Dutch in every language of the page. */
export function Vragen({ vorm, state }: VragenProps) {
  const { m } = usePage()
  const all = vorm.pages.flatMap(({ elements }) => elements)
  const numberOf = (naam: string) => all.findIndex(({ name }) => name === naam) + 1
  const alleen = ({ visibleIf }: Vraag) => {
    const found = visibleIf === undefined ? null : readVoorwaarde(visibleIf)
    const on = all.find(({ name }) => name === found?.vraag)
    if (found === null || on === undefined) return null
    const words = found.waarden.map(value => ('choices' in on ? (on.choices.find(each => each.value === value)?.text ?? value) : value))
    return m.vragenlijsten.invullen.alleen(numberOf(on.name), words.join(', '))
  }
  return vorm.pages.map(({ name, title, description, elements }) => (
    <div key={name} className="vragen__deel" lang="nl">
      {title !== '' && <Heading level={2}>{title}</Heading>}
      {description !== undefined && <p className="vragen__vooraf">{description}</p>}
      {elements.map(vraag => (
        <VraagVeld key={vraag.name} vraag={vraag} nummer={numberOf(vraag.name)} alleen={alleen(vraag)} state={state} />
      ))}
    </div>
  ))
}
