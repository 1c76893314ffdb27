import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { zegKort } from '../../islands/businesscase/zeg.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'
import { hrefOfZaak, naastOf } from './read-zaak-vraag.ts'
import type { PaginaVraag } from './read-zaak-vraag.ts'
import { waardeOf } from './uitkomst.tsx'

interface NaastProps {
  readonly vraag: PaginaVraag
  readonly zaak: Zaak
  readonly ander: Zaak | null
}

const getoond = [
  'metWv',
  'metHa',
  'metMsz',
  'met',
  'minderTekort',
  'minderFte',
  'besparing',
  'verschuiving',
  'besparingNetto',
  'programmaIza',
  'programmaVervolg',
  'totaalContant',
  'terugverdientijd',
  'hoogsteKosten',
]

/** Two cases side by side: the one of the fields, and one that was held on to. */
export function Naast({ vraag, zaak, ander }: NaastProps) {
  const { m, href, taal } = usePage()
  const text = m.zaak.naast
  const to = (naast: string) => href(`${hrefOfZaak({ ...vraag, naast })}#naast-kop`)
  const verschilt = zaak.invoer.filter(own => ander?.invoer.find(({ id }) => id === own.id)?.waarde !== own.waarde)
  const rijen = zaak.uitkomsten
    .filter(({ id }) => getoond.includes(id))
    .map(({ id, naam, waarde, eenheid }) => ({
      id,
      kop: naam,
      cellen: [zegKort(waarde, eenheid, taal), zegKort(ander && waardeOf(ander, id), eenheid, taal)],
    }))
  const anders = verschilt.map(({ id, naam, waarde, eenheid }) => ({
    id,
    kop: naam,
    cellen: [zegKort(waarde, eenheid, taal), zegKort(ander?.invoer.find(each => each.id === id)?.waarde, eenheid, taal)],
  }))
  return (
    <section className="page__part" aria-labelledby="naast-kop">
      <Heading level={2} id="naast-kop">
        {text.titel}
      </Heading>
      <p className="read soft">{text.tekst}</p>
      <div data-vers="naast">
        <ul role="list" className="links-act">
          <li>
            <Link href={to(naastOf({ optimisme: false, invoer: '', metingen: '' }))}>{text.plan}</Link>
          </li>
          <li>
            <Link href={to(naastOf({ optimisme: true, invoer: '', metingen: '' }))}>{text.metAftrek}</Link>
          </li>
          {(vraag.invoer !== '' || vraag.metingen !== '' || vraag.optimisme) && (
            <li>
              <Link href={to(naastOf(vraag))}>{text.zetDit}</Link>
            </li>
          )}
          {ander !== null && (
            <li>
              <Link href={to('')}>{text.weg}</Link>
            </li>
          )}
        </ul>
        {ander !== null && (
          <LijstTable caption={text.titel} isNumbers kolommen={[text.uitkomst, text.dit, text.ander]} rijen={[...rijen, ...anders]} />
        )}
      </div>
    </section>
  )
}
