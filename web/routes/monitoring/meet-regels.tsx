import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeList, writePeriode, lowerFirst } from '../../format.ts'
import type { MeetRegel, Meetplan } from '../../monitoring-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegDoel } from './zeg-cijfer.ts'

/** Every figure once: where it comes from, how often, who sees to it, from which baseline and towards what. */
export function MeetRegels({ meetplan }: { readonly meetplan: Meetplan }) {
  const { m } = usePage()
  const text = m.meten.plan
  const { kolommen } = text
  return (
    <section className="page__part" aria-labelledby="regels-kop">
      <Heading level={2} id="regels-kop">
        {text.regels}
      </Heading>
      <Paragraph>{text.regelsUitleg}</Paragraph>
      <LijstTable
        caption={text.regels}
        kolommen={[kolommen.wat, kolommen.bron, kolommen.hoeVaak, kolommen.wie, kolommen.nulmeting, kolommen.doel]}
        rijen={meetplan.regels.map(regel => ({
          id: regel.sleutel,
          kop: <Wat regel={regel} meetplan={meetplan} />,
          cellen: cellenVan(regel),
        }))}
      />
    </section>
  )

  function cellenVan(regel: MeetRegel) {
    const { woorden } = meetplan
    return [
      woorden.bronnen[regel.bron],
      regel.frequentie === 'af-te-spreken' ? <Mist key="hoe vaak" wat="frequentie" /> : woorden.frequenties[regel.frequentie],
      meetplan.mensen.find(({ id }) => id === regel.persoon)?.naam ?? woorden.eigenaren[regel.eigenaar],
      <Nulmeting key="nulmeting" regel={regel} />,
      regel.doel === null ? <Mist key="doel" wat="doel" /> : <Doelzin key="doel" regel={regel} meetplan={meetplan} />,
    ]
  }
}

function Mist({ wat }: { readonly wat: MeetRegel['mist'][number] }) {
  const { m } = usePage()
  return <span className="meten__los">{m.meten.plan.mist[wat]}</span>
}

function Nulmeting({ regel: { nulperiode } }: { readonly regel: MeetRegel }) {
  const { taal } = usePage()
  return nulperiode === null ? <Mist wat="begin" /> : writePeriode(nulperiode, taal)
}

function Doelzin({ regel, meetplan: { woorden } }: { readonly regel: MeetRegel; readonly meetplan: Meetplan }) {
  const { m, taal } = usePage()
  return regel.doel === null ? null : zegDoel(regel.doel, regel.indicator, { m, taal, woorden })
}

/** The name of a figure, of which activity it is, and what is computed from it. */
function Wat({ regel, meetplan }: { readonly regel: MeetRegel; readonly meetplan: Meetplan }) {
  const { m, href, taal } = usePage()
  const text = m.meten.plan
  const { buurt, activiteiten, woorden, mag } = meetplan
  const naam = woorden.indicatoren[regel.indicator].naam
  const van = activiteiten.find(({ id }) => id === regel.activiteit)?.naam ?? text.heleBuurt
  const made = activiteiten
    .flatMap(({ lagen }) => lagen.flatMap(({ indicatoren }) => indicatoren))
    .filter(indicator => woorden.indicatoren[indicator].van.includes(regel.indicator))
  return (
    <>
      {mag.bijwerken ? <Link href={href(`/programma/buurten/${buurt.id}/meetplan/cijfers/${regel.sleutel}`)}>{naam}</Link> : naam}{' '}
      <span className="meten__bij">{van}</span>
      {made.length > 0 && (
        <span className="meten__bij">
          →{' '}
          {writeList(
            [...new Set(made)].map(indicator => lowerFirst(woorden.indicatoren[indicator].naam)),
            taal,
          )}
        </span>
      )}
      {regel.aangepast.length > 0 && <span className="meten__bij">{text.aangepast}</span>}
    </>
  )
}
