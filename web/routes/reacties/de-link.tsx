import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { writeDag } from '../../format.ts'
import type { Messages } from '../../messages/index.ts'
import type { Meedenken } from '../../reacties-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

const keuzes = [14, 28, 56, 182, 365] as const

type OpenLink = Pick<NonNullable<Meedenken['link']>, 'adres' | 'verloopt' | 'verlopen' | 'qr'>

interface DeLinkProps {
  readonly link: OpenLink | null
  readonly text: Messages['reacties']['link']
  /** Name of the file to print, below the address of the link. */
  readonly papier: string
}

/** The secret link that works now, as text, as a picture for a camera and on paper; and another one in its place. */
export function DeLink({ link, text, papier }: DeLinkProps) {
  const { taal } = usePage()
  return (
    <section className="page__part" aria-labelledby="link-kop">
      <Heading level={2} id="link-kop">
        {text.deLink}
      </Heading>
      <p className="read">{link === null ? text.geen : text.deLinkUitleg}</p>
      {link !== null && (
        <>
          <p>
            <strong>{link.verlopen ? text.verlopen(writeDag(link.verloopt, taal)) : text.werktTot(writeDag(link.verloopt, taal))}</strong>
          </p>
          {!link.verlopen && <Delen link={link} text={text} papier={papier} />}
        </>
      )}
      {link !== null && <p className="read">{text.vernieuwUitleg}</p>}
      <Form>
        <SelectField
          name="dagen"
          label={text.dagen}
          state={undefined}
          waarde="56"
          keuzes={keuzes.map(dagen => ({ waarde: String(dagen), naam: text.keuzeDagen(dagen) }))}
        />
        <p className="kaart__doe">
          <button
            type="submit"
            name="doe"
            value="link"
            className={`utrecht-button utrecht-button--${link === null ? 'primary' : 'secondary'}-action`}
          >
            {link === null ? text.maak : text.vernieuw}
          </button>
          {link !== null && (
            <button type="submit" name="doe" value="link-weg" className="utrecht-button utrecht-button--secondary-action">
              {text.trekIn}
            </button>
          )}
        </p>
      </Form>
    </section>
  )
}

function Delen({ link: { adres, qr }, text, papier }: DeLinkProps & { readonly link: OpenLink }) {
  const { pathname } = new URL(adres)
  return (
    <div className="meedenken__link">
      <svg viewBox={`0 0 ${qr.maat} ${qr.maat}`} role="img" aria-label={text.qr} className="meedenken__qr">
        <path fill="white" d={`M0 0h${qr.maat}v${qr.maat}H0z`} />
        <path fill="black" d={qr.pad} />
      </svg>
      <div>
        <p className="meedenken__adres">{adres}</p>
        <ul className="meedenken__doe" role="list">
          <li>
            <Link href={pathname}>{text.bekijk}</Link>
          </li>
          <li>
            <Link href={`${pathname}/${papier}`}>{text.vel}</Link>
          </li>
          <li>
            <Link href={`/en${pathname}/${papier}`}>{text.velEngels}</Link>
          </li>
        </ul>
      </div>
    </div>
  )
}
