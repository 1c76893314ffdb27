import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import type { Vertel } from '../../monitoring-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { boxNameOf } from '../agenda/tick.ts'

interface TeruglezenProps {
  readonly waarden: FormState['waarden']
  readonly gebruiken: Vertel['gebruiken']
}

/** What somebody typed, to be read once more before it is sent. It is kept nowhere but on this page. */
export function Teruglezen({ waarden, gebruiken }: TeruglezenProps) {
  const { m } = usePage()
  const text = m.vertel
  const wie = (waarden['wie'] ?? '').trim()
  const gekozen = Object.entries(gebruiken).filter(([gebruik]) => waarden[boxNameOf('toestemming', gebruik)] === 'ja')
  return (
    <>
      <Paragraph className="page__intro">{text.controleUitleg}</Paragraph>
      <div className="meedenken__gezegd">
        <p className="draad__tekst">{waarden['tekst']}</p>
        <p>{wie === '' ? text.nietGenoemd : text.genoemd(wie)}</p>
        <p>{text.magVoor}</p>
        <ul>
          {gekozen.map(([gebruik, naam]) => (
            <li key={gebruik}>{naam}</li>
          ))}
        </ul>
      </div>
      <Form>
        {Object.entries(waarden)
          .filter(([naam]) => naam !== 'doe')
          .map(([naam, waarde]) => (
            <input key={naam} type="hidden" name={naam} value={waarde} />
          ))}
        <p className="kaart__doe">
          <button type="submit" name="doe" value="verstuur" className="utrecht-button utrecht-button--primary-action">
            {text.verstuur}
          </button>
          <button type="submit" name="doe" value="terug" className="utrecht-button utrecht-button--secondary-action">
            {text.terug}
          </button>
        </p>
      </Form>
    </>
  )
}
