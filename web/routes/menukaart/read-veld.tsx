import type { ReactNode } from 'react'
import type { Feit, Interventie, InterventieAntwoord, VeldNaam, Vindplaats, Woorden } from '../../menukaart-data.ts'
import { writeExact } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

interface ReadVeldProps {
  readonly veld: VeldNaam
  readonly antwoord: InterventieAntwoord
  readonly woorden: Woorden
}

type Known<T> = Exclude<T, 'onbekend'>
type Telling = Known<Interventie['omvang']>[number]
type Effect = Known<Interventie['effecten']>[number]
type Bedrag = Known<Interventie['kosten']['eenmalig']>[number]
type Inzet = Known<Interventie['uren']['gevraagd']>[number]
type Wie = Known<Interventie['betaalt']>

/** What a known field says, each fact and figure with the place that it comes from. */
export function ReadVeld({ veld, antwoord, woorden }: ReadVeldProps): ReactNode {
  const { interventie } = antwoord
  const { kosten, uren, bewijs } = interventie
  switch (veld) {
    case 'omvang':
      return <Tellingen tellingen={interventie.omvang} antwoord={antwoord} />
    case 'effecten':
      return <Effecten effecten={interventie.effecten} antwoord={antwoord} />
    case 'kosten.eenmalig':
      return <Bedragen bedragen={kosten.eenmalig} antwoord={antwoord} />
    case 'kosten.perDeelnemer':
      return <Bedragen bedragen={kosten.perDeelnemer} antwoord={antwoord} />
    case 'kosten.perJaar':
      return <Bedragen bedragen={kosten.perJaar} antwoord={antwoord} />
    case 'uren.gevraagd':
      return <Uren inzet={uren.gevraagd} antwoord={antwoord} />
    case 'uren.bespaard':
      return <Uren inzet={uren.bespaard} antwoord={antwoord} />
    case 'betaalt':
      return <Partijen wie={interventie.betaalt} antwoord={antwoord} woorden={woorden} />
    case 'profiteert':
      return <Partijen wie={interventie.profiteert} antwoord={antwoord} woorden={woorden} />
    case 'bewijs.toelichting':
      return <Fact feit={bewijs.toelichting} antwoord={antwoord} />
    case 'bewijs.nl':
      return woorden.nlNiveaus.find(({ id }) => id === bewijs.nl)?.naam
    case 'bewijs.wwfh':
      return woorden.wwfhNiveaus.find(({ id }) => id === bewijs.wwfh)?.naam
    case 'regel':
      return interventie.regel === 'onbekend' ? null : <span lang="nl">{interventie.regel.uitleg}</span>
    default:
      return <Fact feit={interventie[veld]} antwoord={antwoord} />
  }
}

interface OfAntwoord {
  readonly antwoord: InterventieAntwoord
}

function Fact({ feit, antwoord }: OfAntwoord & { readonly feit: Feit | 'onbekend' }) {
  if (feit === 'onbekend') return null
  return (
    <>
      <span lang="nl">{feit.tekst}</span>
      <Bron bronnen={feit.bronnen} antwoord={antwoord} />
    </>
  )
}

function Bron({ bronnen, antwoord }: OfAntwoord & { readonly bronnen: readonly Vindplaats[] }) {
  const { m } = usePage()
  const places = bronnen.map(bron => {
    if (bron.document === 'anders') return bron.titel
    const { document, van, tot } = bron
    const naam = antwoord.documenten.find(({ id }) => id === document)?.kort ?? document
    return m.menukaart.een.bron(naam, van, tot)
  })
  return <span className="velden__bron">{places.join('; ')}</span>
}

function Tellingen({ tellingen, antwoord }: OfAntwoord & { readonly tellingen: Interventie['omvang'] }) {
  if (tellingen === 'onbekend') return null
  return (
    <ul>
      {tellingen.map(telling => (
        <li key={telling.wat}>
          <span lang="nl">{telling.wat}</span>: <Waarde telling={telling} />
          <Bron bronnen={[telling.bron]} antwoord={antwoord} />
        </li>
      ))}
    </ul>
  )
}

function Effecten({ effecten, antwoord }: OfAntwoord & { readonly effecten: readonly Effect[] | 'onbekend' }) {
  const { m } = usePage()
  const text = m.menukaart.een
  if (effecten === 'onbekend') return null
  return (
    <ul>
      {effecten.map(effect => (
        <li key={effect.wat}>
          <span lang="nl">{effect.wat}</span>: <Waarde telling={effect} /> {text.effect[effect.richting]} (
          {effect.geldt === 'thema' ? text.themaSamen : text.soort[effect.soort]})
          <Bron bronnen={[effect.bron]} antwoord={antwoord} />
        </li>
      ))}
    </ul>
  )
}

/** The number, or from the one to the other, with its unit as the document has it. */
function Waarde({ telling }: { readonly telling: Telling }) {
  const { m, taal } = usePage()
  const { waarde, interval, eenheid } = telling
  const write = (getal: number) => writeExact(getal, { eenheid, decimalen: Number.isInteger(getal) ? 0 : 1 }, taal)
  const number =
    waarde === null ? (interval === 'onbekend' ? null : m.menukaart.een.tot(write(interval.onder), write(interval.boven))) : write(waarde)
  if (number === null) return m.menukaart.een.onbekend
  return (
    <strong>
      {number}
      {eenheid !== '%' && <span lang="nl">{` ${eenheid}`}</span>}
    </strong>
  )
}

function Bedragen({ bedragen, antwoord }: OfAntwoord & { readonly bedragen: readonly Bedrag[] | 'onbekend' }) {
  const { taal } = usePage()
  if (bedragen === 'onbekend') return null
  const format = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  return (
    <ul>
      {bedragen.map(({ wat, cent, bron }) => (
        <li key={wat}>
          <span lang="nl">{wat}</span>: <strong>{format.format(cent / 100)}</strong>
          <Bron bronnen={[bron]} antwoord={antwoord} />
        </li>
      ))}
    </ul>
  )
}

function Uren({ inzet, antwoord }: OfAntwoord & { readonly inzet: readonly Inzet[] | 'onbekend' }) {
  if (inzet === 'onbekend') return null
  return (
    <ul>
      {inzet.map(each => (
        <li key={each.wat}>
          <span lang="nl">{each.wat}</span>: <Waarde telling={{ ...each, interval: 'onbekend' }} />
          <Bron bronnen={[each.bron]} antwoord={antwoord} />
        </li>
      ))}
    </ul>
  )
}

function Partijen({ wie, antwoord, woorden }: OfAntwoord & { readonly wie: Wie | 'onbekend'; readonly woorden: Woorden }) {
  if (wie === 'onbekend') return null
  const names = wie.partijen.map(partij => woorden.partijen.find(({ id }) => id === partij)?.naam ?? partij)
  return (
    <>
      <ul>
        {names.map(naam => (
          <li key={naam}>{naam}</li>
        ))}
      </ul>
      <Fact feit={wie.toelichting} antwoord={antwoord} />
    </>
  )
}
