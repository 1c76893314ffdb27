import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { FormState } from '../../form.ts'
import type { EersteTwintig } from '../../portefeuille-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { boxOf } from './read-keuzes.ts'

interface AskedLineProps {
  readonly regel: EersteTwintig['regels'][number]
  readonly state: FormState | undefined
}

/** One line of the list of which the areas are not exact: what is asked, and boxes to tick. */
export function AskedLine({ regel, state }: AskedLineProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.eersteTwintig
  const { nummer, naam, plaats, alliantiepartner, zin, kandidaten, geladen } = regel
  const isTicked = (code: string) => state?.waarden[boxOf(regel, code)] === 'ja'
  const isOpen = kandidaten.some(({ code }) => isTicked(code))
  return (
    <div className="keuze">
      <Heading level={3}>{naam}</Heading>
      <p className="soft small">
        {text.plaatsEnPartner(plaats, alliantiepartner)}{' '}
        {geladen !== null && <Link href={href(`/programma/buurten/${geladen.buurt}`)}>{text.naarBuurt(naam)}</Link>}
      </p>
      <p lang="nl" id={`vraag-${nummer}`}>
        {zin}
      </p>
      {kandidaten.length > 0 && (
        <details className="more" open={isOpen}>
          <summary>{text.kies(naam, kandidaten.length)}</summary>
          <fieldset className="keuze__gebieden" aria-describedby={`vraag-${nummer}`}>
            <legend className="visually-hidden">{text.gebiedenVan(naam)}</legend>
            {kandidaten.map(({ code, naam: gebied, soort }) => (
              <p key={code} className="field__check">
                <input id={boxOf(regel, code)} name={boxOf(regel, code)} type="checkbox" value="ja" defaultChecked={isTicked(code)} />
                <label htmlFor={boxOf(regel, code)}>
                  {gebied} <span className="soft small">{text.soortEnCode(soort, code)}</span>
                </label>
              </p>
            ))}
          </fieldset>
        </details>
      )}
    </div>
  )
}
