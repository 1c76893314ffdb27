import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Beeldwoorden } from '../../islands/businesscase/beelden.ts'
import { zeg, zegKort, zegTerug } from '../../islands/businesscase/zeg.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'
import { Beeld } from './beeld.tsx'
import { waardeOf } from './uitkomst.tsx'

interface ZekerheidProps {
  readonly zaak: Zaak
  readonly woorden: Beeldwoorden
}

/** How the outcomes spread, what moves them most, and the chance that it comes out well. */
export function Zekerheid({ zaak, woorden }: ZekerheidProps) {
  const { m, taal } = usePage()
  const text = m.zaak
  const naamOf = (id: string) => zaak.uitkomsten.find(each => each.id === id)
  const beweegt = text.beweegt(naamOf(zaak.gevoeligheid.uitkomst)?.naam ?? '')
  const kanten = ['p5', 'p50', 'p95'] as const
  const isEnig = waardeOf(zaak, 'laterGewicht') === 0
  return (
    <>
      <section className="page__part" aria-labelledby="zeker-kop">
        <Heading level={2} id="zeker-kop">
          {text.zeker.titel}
        </Heading>
        <p className="read soft">{text.zeker.tekst}</p>
        <div data-vers="zeker">
          <LijstTable
            caption={text.zeker.titel}
            isNumbers
            kolommen={[text.zeker.uitkomst, text.zeker.laag, text.zeker.midden, text.zeker.hoog]}
            rijen={(zaak.onzekerheid?.uitkomsten ?? [])
              .filter(each => each.p5 !== null)
              .map(each => {
                const { naam = each.id, eenheid = 'euro' as const } = naamOf(each.id) ?? {}
                const cel = (kant: (typeof kanten)[number]) => (
                  <span key={kant} data-spreiding={each.id} data-kant={kant} data-eenheid={eenheid}>
                    {each.id === 'terugverdientijd' ? zegTerug(each[kant], true, taal) : zegKort(each[kant], eenheid, taal)}
                  </span>
                )
                return { id: each.id, kop: naam, cellen: kanten.map(cel) }
              })}
          />
        </div>
      </section>
      <section className="page__part" aria-labelledby="beweegt-kop">
        <Heading level={2} id="beweegt-kop">
          {beweegt.titel}
        </Heading>
        <p className="read soft" data-vers="beweegt">
          {beweegt.tekst}
        </p>
        <Beeld naam="beweegt" zaak={zaak} woorden={woorden} />
      </section>
      {!isEnig && (
        <section className="page__part" aria-labelledby="kans-kop">
          <Heading level={2} id="kans-kop">
            {text.kans.titel}
          </Heading>
          <p className="read soft">{text.kans.tekst}</p>
          <Beeld naam="kans" zaak={zaak} woorden={woorden} />
        </section>
      )}
    </>
  )
}

/** What it would be worth to know more before choosing. */
export function Weten({ zaak }: { readonly zaak: Zaak }) {
  const { m, taal } = usePage()
  const text = m.zaak.weten
  const weten = zaak.onzekerheid?.weten ?? null
  return (
    <section className="page__part" aria-labelledby="weten-kop">
      <Heading level={2} id="weten-kop">
        {text.titel}
      </Heading>
      <p className="read soft">{text.tekst}</p>
      <div data-vers="weten">
        {weten === null && <p>{text.onbekend}</p>}
        {weten !== null && (
          <>
            <p>
              {text.kans(zeg(weten.kans, 'deel', taal))} {text.alles(zegKort(weten.alles, 'euro', taal))}
            </p>
            {weten.perInvoer.length === 0 && <p>{text.geen}</p>}
            <ol>
              {weten.perInvoer.slice(0, 6).map(({ invoer, waarde }) => (
                <li key={invoer}>
                  {zaak.invoer.find(({ id }) => id === invoer)?.naam}: {zegKort(waarde, 'euro', taal)}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  )
}

/** Where each assumption tips the balance. */
export function Omslagen({ zaak }: { readonly zaak: Zaak }) {
  const { m, taal } = usePage()
  const text = m.zaak.omslag
  const rijen = zaak.omslagen.flatMap(({ invoer, waarde }) => {
    const found = zaak.invoer.find(({ id }) => id === invoer)
    if (!found || waarde === null) return []
    return [{ id: invoer, kop: found.naam, cellen: [zeg(found.waarde, found.eenheid, taal), zeg(waarde, found.eenheid, taal)] }]
  })
  return (
    <section className="page__part" aria-labelledby="omslag-kop">
      <Heading level={2} id="omslag-kop">
        {text.titel}
      </Heading>
      <p className="read soft">{text.tekst}</p>
      <div data-vers="omslag">
        {rijen.length === 0 ? (
          <p>{text.onbekend}</p>
        ) : (
          <LijstTable caption={text.titel} isNumbers kolommen={[text.aanname, text.nu, text.bij]} rijen={rijen} />
        )}
      </div>
    </section>
  )
}
