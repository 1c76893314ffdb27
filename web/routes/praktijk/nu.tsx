import { formatGetal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { lowerFirst, writeList } from '../../format.ts'
import type { Praktijk, PraktijkBuurt, PraktijkCijfer } from '../../praktijk-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegKort } from '../monitoring/zeg-kort.ts'
import { tekenVan, verdeel, zegNu, zegVerandering } from './zeg-praktijk.ts'

interface NuProps {
  readonly praktijk: Praktijk
  /** The buurt of each task of who looks. */
  readonly wacht: readonly string[]
}

/** A row per buurt: each figure as it is now with a word for how it changed, and what waits there. */
export function Nu({ praktijk, wacht }: NuProps) {
  const { m, href, taal } = usePage()
  const text = m.praktijk
  const { buurten, alle, woorden } = praktijk
  const { met, zonder } = verdeel(praktijk)
  const hasTaken = buurten.some(({ id }) => wacht.includes(id))
  return (
    <section className="page__part" aria-labelledby="nu-kop">
      <Heading level={2} id="nu-kop">
        {text.nu}
      </Heading>
      <LijstTable
        caption={text.nu}
        kolommen={[text.buurt, ...met.map(indicator => text.kort[indicator as keyof typeof text.kort]), ...(hasTaken ? [text.wacht] : [])]}
        rijen={[
          ...buurten.map(buurt => ({
            id: buurt.id,
            kop: <Naam buurt={buurt} />,
            cellen: [
              ...ofThese(buurt.cijfers, met).map(cijfer => <Cijfer key={cijfer.indicator} cijfer={cijfer} praktijk={praktijk} />),
              ...(hasTaken ? [<Wacht key="wacht" aantal={wacht.filter(id => id === buurt.id).length} />] : []),
            ],
          })),
          {
            id: 'alle',
            kop: text.alle,
            cellen: [
              ...ofThese(alle, met).map(({ indicator, punten }) => {
                const last = punten.at(-1)
                const { decimalen, eenheid } = woorden.indicatoren[indicator]
                return last === undefined ? '–' : text.ongeveer(`${formatGetal(last.waarde, decimalen, taal)}${eenheid === '%' ? '%' : ''}`)
              }),
              ...(hasTaken ? [''] : []),
            ],
          },
        ]}
      />
      {zonder.length > 0 && (
        <p className="read soft">
          {text.zonder(
            writeList(
              zonder.map(indicator => lowerFirst(woorden.indicatoren[indicator].naam)),
              taal,
            ),
          )}
        </p>
      )}
      <p className="read soft">
        {text.waarvan} <Link href={href('/over-de-cijfers/is-dit-echt')}>{m.uitkomsten.hoe}</Link>
      </p>
    </section>
  )
}

function ofThese<Over extends { readonly indicator: string }>(all: readonly Over[], indicatoren: readonly string[]): readonly Over[] {
  return all.filter(({ indicator }) => indicatoren.includes(indicator))
}

/** The way to what more there is of a buurt. */
function Naam({ buurt: { id, naam, mag } }: { readonly buurt: PraktijkBuurt }) {
  const { href } = usePage()
  return <Link href={href(mag.uitkomsten ? `/programma/buurten/${id}/uitkomsten` : `/vrijgaven/buurten/${id}`)}>{naam}</Link>
}

function Cijfer({ cijfer, praktijk }: { readonly cijfer: PraktijkCijfer; readonly praktijk: Praktijk }) {
  const { m, taal } = usePage()
  const text = m.praktijk
  const nu = zegNu(cijfer, praktijk, { m, taal })
  if (nu === null) return <span className="soft">{text.woorden.geen}</span>
  const woord = zegVerandering(cijfer)
  const isUren = cijfer.indicator === 'uren-wijkverpleging' && cijfer.clienten !== null
  return (
    <>
      <strong>{nu}</strong>
      <span className="praktijk__woord">
        <span aria-hidden="true">{tekenVan(woord)}</span> {`${text.woorden[woord]}, ${zegKort(cijfer.punten.at(-1)?.periode ?? '', taal)}`}
      </span>
      {isUren && <span className="praktijk__woord">{text.over(formatGetal(cijfer.clienten ?? 0, 0, taal), cijfer.bron === 'eigen')}</span>}
    </>
  )
}

function Wacht({ aantal }: { readonly aantal: number }) {
  const { m, href } = usePage()
  const text = m.praktijk
  return aantal === 0 ? text.nietsTeDoen : <Link href={href('/mijn#taken')}>{text.taken(aantal)}</Link>
}
