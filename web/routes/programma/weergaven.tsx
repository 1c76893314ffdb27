import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { BuurtenVraag } from '../../data.ts'
import type { FormState } from '../../form.ts'
import type { Weergave } from '../../portefeuille-data.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { hrefOf, hrefOfBestand, hrefOfWeergave } from './buurten-vraag.ts'

interface WeergavenProps {
  readonly weergaven: readonly Weergave[]
  readonly vraag: BuurtenVraag
  readonly state: FormState | undefined
}

/** What somebody does with the list as it stands: take it along, keep it under a name, or open one that was kept. */
export function Weergaven({ weergaven, vraag, state }: WeergavenProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.weergaven
  return (
    <section className="page__part" id="weergaven" aria-labelledby="weergaven-kop">
      <Heading level={2} id="weergaven-kop">
        {text.kop}
      </Heading>
      <p>
        <Link href={href(hrefOfBestand(vraag))}>{text.bestand}</Link>
      </p>
      <p className="soft small">{text.bestandUitleg}</p>
      <ErrorSummary state={state} />
      <Form action={href(hrefOf(vraag, 1))}>
        <TextField name="naam" label={text.naam} hint={text.naamUitleg} state={state} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.bewaar}
        </button>
      </Form>
      {weergaven.length === 0 ? (
        <p className="soft links-act">{text.leeg}</p>
      ) : (
        <>
          <Heading level={3} className="links-act">
            {text.bewaard}
          </Heading>
          <ul className="punten" role="list">
            {weergaven.map(weergave => (
              <Regel key={weergave.id} weergave={weergave} vraag={vraag} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Regel({ weergave: { id, naam, vraag: kept }, vraag }: { readonly weergave: Weergave; readonly vraag: BuurtenVraag }) {
  const { m, href } = usePage()
  const text = m.portefeuille.weergaven
  return (
    <li className="punt">
      <p>
        <Link href={href(hrefOfWeergave(kept))}>{naam}</Link>
      </p>
      <Form action={href(hrefOf(vraag, 1))} isBare>
        <button
          type="submit"
          name="verwijder"
          value={id}
          className="utrecht-button utrecht-button--secondary-action"
          aria-label={text.verwijderDeze(naam)}
        >
          {text.verwijder}
        </button>
      </Form>
    </li>
  )
}

/** The lists that somebody kept, to open at once. */
export function WeergaveLinks({ weergaven }: Pick<WeergavenProps, 'weergaven'>) {
  const { m, href } = usePage()
  if (weergaven.length === 0) return null
  return (
    <nav aria-labelledby="uw-lijsten">
      <p id="uw-lijsten" className="soft small">
        {m.portefeuille.weergaven.bewaard}
      </p>
      <ul className="weergaven" role="list">
        {weergaven.map(({ id, naam, vraag }) => (
          <li key={id}>
            <Link href={href(hrefOfWeergave(vraag))}>{naam}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
