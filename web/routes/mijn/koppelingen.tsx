import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { OidcKoppeling } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProviderButtons } from '../../ui/provider-buttons.tsx'

/** Accounts at other organisations with which somebody can sign in; nothing when this installation knows none. */
export function Koppelingen({ koppelingen }: { readonly koppelingen: readonly OidcKoppeling[] }) {
  const { m, href, taal } = usePage()
  const text = m.toegang.toegang
  if (koppelingen.length === 0) return null
  return (
    <section className="page__part" id="koppelingen" aria-labelledby="koppelingen-kop">
      <Heading level={2} id="koppelingen-kop">
        {text.koppelingen}
      </Heading>
      <Paragraph className="read">{text.koppelingenUitleg}</Paragraph>
      <ul className="keys" role="list">
        {koppelingen.map(koppeling => (
          <li key={koppeling.id} className="keys__item">
            <p>
              <strong>
                {koppeling.gekoppeld === null ? koppeling.naam : text.gekoppeld(koppeling.naam, writeDag(koppeling.gekoppeld, taal))}
              </strong>
            </p>
            {koppeling.gekoppeld === null ? (
              <ProviderButtons
                aanbieders={[koppeling]}
                soort="koppelen"
                doel={`${href('/mijn/toegang')}?gedaan=gekoppeld`}
                knop={text.koppel}
              />
            ) : (
              <Form isBare>
                <input type="hidden" name="aanbieder" value={koppeling.id} />
                <button type="submit" name="doe" value="ontkoppelen" className="utrecht-button utrecht-button--secondary-action">
                  {text.ontkoppel(koppeling.naam)}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
