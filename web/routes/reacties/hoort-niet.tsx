import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

interface HoortNietProps {
  readonly versie: number
  readonly isVerborgen: boolean
  readonly state: FormState | undefined
}

/** What does not belong in a suggestion: words by which somebody is known are taken out, abuse is hidden. */
export function HoortNiet({ versie, isVerborgen, state }: HoortNietProps) {
  const { m } = usePage()
  const text = m.reacties.suggesties
  const isOpen = state?.fouten.some(({ veld }) => veld === 'woorden' || veld === 'verbergreden') ?? false
  return (
    <details className="more" {...(isOpen || isVerborgen ? { open: true } : {})}>
      <summary>{text.hoortNiet}</summary>
      <Form>
        <Heading level={2} className="small-heading">
          {text.lak}
        </Heading>
        <p className="read">{text.lakUitleg}</p>
        <input type="hidden" name="versie" value={versie} />
        <TextField name="woorden" label={text.woorden} state={state} autoComplete="off" />
        <button type="submit" name="doe" value="lak" className="utrecht-button utrecht-button--secondary-action">
          {text.lakKnop}
        </button>
      </Form>
      {isVerborgen ? (
        <Form>
          <input type="hidden" name="versie" value={versie} />
          <button type="submit" name="doe" value="toon" className="utrecht-button utrecht-button--secondary-action">
            {text.toon}
          </button>
        </Form>
      ) : (
        <Form>
          <Heading level={2} className="small-heading">
            {text.verberg}
          </Heading>
          <p className="read">{text.verbergUitleg}</p>
          <input type="hidden" name="versie" value={versie} />
          <TextField name="verbergreden" label={text.verbergReden} state={state} autoComplete="off" />
          <button type="submit" name="doe" value="verberg" className="utrecht-button utrecht-button--secondary-action">
            {text.verberg}
          </button>
        </Form>
      )}
    </details>
  )
}
