import { Heading } from '@nl-design-system-candidate/heading-react'
import { zegPrecies } from '../../islands/businesscase/zeg.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'

/** Where published figures do not fit each other, with the sum that shows it. */
export function Wringpunten({ zaak }: { readonly zaak: Zaak }) {
  const { m } = usePage()
  const text = m.zaak.wringt
  return (
    <section className="page__part" aria-labelledby="wringt-kop">
      <Heading level={2} id="wringt-kop">
        {text.titel}
      </Heading>
      <p className="read soft">{text.tekst}</p>
      <ul className="zaak__wringt" data-vers="wringt">
        {zaak.wringt.map(({ id, tekst, vergelijking }) => (
          <li key={id} className="read">
            {tekst} <code className="small soft">{vergelijking}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every outcome to the cent, with its equation in words. */
export function AlleUitkomsten({ zaak }: { readonly zaak: Zaak }) {
  const { m, taal } = usePage()
  const text = m.zaak.alles
  return (
    <section className="page__part" aria-labelledby="alles-kop">
      <Heading level={2} id="alles-kop">
        {text.titel}
      </Heading>
      <details>
        <summary>{text.tekst}</summary>
        <LijstTable
          caption={text.titel}
          kolommen={[text.uitkomst, text.waarde, text.hoe]}
          rijen={zaak.uitkomsten.map(({ id, naam, waarde, eenheid, inWoorden }) => ({
            id,
            kop: naam,
            cellen: [
              <span key="waarde" className="zaak__precies" data-precies={id}>
                {zegPrecies(waarde, eenheid, taal)}
              </span>,
              <span key="hoe" className="small">
                {inWoorden}
              </span>,
            ],
          }))}
        />
      </details>
    </section>
  )
}
