import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatWaarde } from '../../charts/numbers.ts'
import { writePeriode } from '../../format.ts'
import type { KandidatenLijst, Spreiding } from '../../selectie-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'

/** One line of a table: a part of the country, with how many of each set lie in it and the share of all buurten that do. */
interface Regel {
  readonly naam: string
  readonly opLijst: number
  readonly bovenaan: number
  /** Null for what is not known of ours: of the country it is not counted. */
  readonly land: number | null
}

interface Sets {
  readonly gekozen: Spreiding
  readonly bovenaan: Spreiding
}

/** How the list of the cohort and the first places lie over the provinces, and over poor and rich. */
export function Spreidingen({ lijst: { spreiding } }: { readonly lijst: KandidatenLijst }) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaten
  const { gekozen, bovenaan, sesPeriode } = spreiding
  const isEmpty = gekozen.aantal + bovenaan.aantal === 0
  return (
    <section className="page__part" aria-labelledby="spreiding-kop">
      <Heading level={2} id="spreiding-kop">
        {text.spreiding}
      </Heading>
      <Paragraph className="read">{isEmpty ? text.spreidingLeeg : text.spreidingUitleg}</Paragraph>
      {!isEmpty && (
        <>
          <Zinnen spreiding={gekozen.aantal > 0 ? gekozen : bovenaan} />
          <p className="soft small read read__after">{text.balkUitleg}</p>
          <Tabel
            titel={text.provincies}
            kop={text.provincie}
            regels={provinciesOf({ gekozen, bovenaan }, text.onbekend)}
            {...{ gekozen, bovenaan }}
          />
          <Tabel
            titel={text.vijfden}
            uitleg={sesPeriode === null ? text.geenScores : text.vijfdenUitleg(writePeriode(sesPeriode, taal))}
            kop={text.vijfde}
            regels={vijfdenOf({ gekozen, bovenaan }, text.vijfdeNamen, text.onbekend)}
            {...{ gekozen, bovenaan }}
          />
        </>
      )}
    </section>
  )
}

/** What stated rules say of the set. */
function Zinnen({ spreiding: { zinnen } }: { readonly spreiding: Spreiding }) {
  return (
    <ul className="taken" role="list">
      {zinnen.map(({ tekst }) => (
        <li key={tekst}>
          <Sentence tekst={tekst} />
        </li>
      ))}
    </ul>
  )
}

function provinciesOf({ gekozen, bovenaan }: Sets, onbekend: string): readonly Regel[] {
  const namen = [...new Set([...bovenaan.provincies, ...gekozen.provincies].map(({ provincie }) => provincie))]
  const find = (spreiding: Spreiding, naam: string) => spreiding.provincies.find(({ provincie }) => provincie === naam)
  const known = namen.map(naam => {
    const [own, top] = [find(gekozen, naam), find(bovenaan, naam)]
    return { naam, opLijst: own?.gekozen ?? 0, bovenaan: top?.gekozen ?? 0, land: (top ?? own)?.aandeelAlle ?? 0 }
  })
  return withUnknown(known, { naam: onbekend, opLijst: gekozen.provincieOnbekend, bovenaan: bovenaan.provincieOnbekend, land: null })
}

function vijfdenOf({ gekozen, bovenaan }: Sets, namen: readonly string[], onbekend: string): readonly Regel[] {
  const fifths = bovenaan.vijfden.length > 0 ? bovenaan.vijfden : gekozen.vijfden
  const find = (spreiding: Spreiding, vijfde: number) => spreiding.vijfden.find(each => each.vijfde === vijfde)?.gekozen ?? 0
  const known = fifths.map(({ vijfde }) => {
    return { naam: namen[vijfde - 1] ?? '', opLijst: find(gekozen, vijfde), bovenaan: find(bovenaan, vijfde), land: 0.2 }
  })
  return withUnknown(known, { naam: onbekend, opLijst: gekozen.sesOnbekend, bovenaan: bovenaan.sesOnbekend, land: null })
}

function withUnknown(known: readonly Regel[], unknown: Regel): readonly Regel[] {
  return unknown.opLijst + unknown.bovenaan === 0 ? known : [...known, unknown]
}

interface TabelProps extends Sets {
  readonly titel: string
  readonly uitleg?: string
  readonly kop: string
  readonly regels: readonly Regel[]
}

function Tabel({ titel, uitleg, kop, regels, gekozen, bovenaan }: TabelProps) {
  const { m } = usePage()
  const text = m.selectie.kandidaten
  const kolommen = [
    ...(gekozen.aantal > 0 ? [text.opDeLijst(gekozen.aantal)] : []),
    ...(bovenaan.aantal > 0 ? [text.bovenaan(bovenaan.aantal)] : []),
    text.alleBuurten,
  ]
  return (
    <>
      <Heading level={3} className="spreiding__kop">
        {titel}
      </Heading>
      {uitleg !== undefined && <Paragraph className="read">{uitleg}</Paragraph>}
      {regels.length > 0 && (
        <table className="lijst lijst--smal" role="table">
          <caption className="visually-hidden">{titel}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[kop, ...kolommen].map(kolom => (
                <th key={kolom} scope="col" role="columnheader">
                  {kolom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {regels.map(regel => (
              <Rij key={regel.naam} regel={regel} gekozen={gekozen} bovenaan={bovenaan} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Rij({ regel: { naam, opLijst, bovenaan: top, land }, gekozen, bovenaan }: Sets & { readonly regel: Regel }) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaten
  const percent = (share: number) => formatWaarde(share * 100, { taal, decimalen: 0, eenheid: '%' })
  const own = gekozen.aantal > 0 ? opLijst / gekozen.aantal : top / Math.max(1, bovenaan.aantal)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {naam}
        {land !== null && <ShareBar eigen={own} land={land} />}
      </th>
      {gekozen.aantal > 0 && (
        <td role="cell" data-label={text.opDeLijst(gekozen.aantal)}>
          {opLijst} <span className="soft">({percent(opLijst / gekozen.aantal)})</span>
        </td>
      )}
      {bovenaan.aantal > 0 && (
        <td role="cell" data-label={text.bovenaan(bovenaan.aantal)}>
          {top} <span className="soft">({percent(top / bovenaan.aantal)})</span>
        </td>
      )}
      <td role="cell" data-label={text.alleBuurten}>
        {land === null ? '–' : percent(land)}
      </td>
    </tr>
  )
}
