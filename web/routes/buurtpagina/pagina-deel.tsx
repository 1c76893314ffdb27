import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import type { Bijeenkomst, Buurtpagina, BuurtTekst } from '../../buurtpagina-data.ts'
import type { Omtrek } from '../../data.ts'
import { writeDag, writeWeekdag } from '../../format.ts'
import type { BuurtpaginaMessages } from '../../messages/buurtpagina.ts'
import type { SuggestieTelling } from '../../reacties-data.ts'
import { KloptDit } from '../../ui/klopt-dit.tsx'
import { Outline } from '../../ui/outline.tsx'
import { usePage } from '../../ui/page-context.ts'

interface PaginaDeelProps {
  readonly pagina: Buurtpagina
  readonly omtrek: Omtrek | null
  /** How many suggestions for the plan, when the network tells. */
  readonly suggesties: SuggestieTelling | null
}

/** The page of a neighbourhood for who lives there: whom to call stands first, in large type. */
export function PaginaDeel({ pagina, omtrek, suggesties }: PaginaDeelProps) {
  const { m, href, taal } = usePage()
  const text = m.buurtpagina
  const { buurt, adres, welkom, contacten, bijeenkomsten, zin, gebieden, krachten, uitdagingen, openbaar } = pagina
  return (
    <article className="huis">
      {buurt.plaats !== null && <p className="soft">{text.inPlaats(buurt.plaats)}</p>}
      <Heading level={1}>{buurt.naam}</Heading>
      {welkom !== '' && (
        <p className="huis__welkom said">
          {welkom} <KloptDit over={{ soort: 'tekst' }} naam={buurt.naam} />
        </p>
      )}
      <Deel id="bel" titel={text.bel}>
        {contacten.length === 0 && <p>{text.belLeeg}</p>}
        <ul className="huis__contacten" role="list">
          {contacten.map(contact => (
            <li key={contact.naam}>
              <Contact contact={contact} />
            </li>
          ))}
        </ul>
      </Deel>
      <Deel id="samen" titel={text.samen}>
        {bijeenkomsten.length === 0 && <p>{text.samenLeeg}</p>}
        <ul className="huis__samen" role="list">
          {bijeenkomsten.map(bijeenkomst => (
            <li key={bijeenkomst.id}>
              <Samen bijeenkomst={bijeenkomst} />
            </li>
          ))}
        </ul>
        {openbaar && bijeenkomsten.length > 0 && (
          <p className="no-print">
            <Link href={`/v1/buurtpaginas/${adres}/bijeenkomsten.ics`}>{text.inAgenda}</Link>
          </p>
        )}
      </Deel>
      {(zin !== null || omtrek !== null || gebieden.length > 0) && (
        <Deel id="hoe" titel={text.hoe}>
          {zin !== null && <p>{zin}</p>}
          {omtrek !== null && <Outline omtrek={omtrek} naam={buurt.naam} omheen={buurt.plaats ?? buurt.naam} />}
          {gebieden.length > 0 && (
            <p className="no-print">
              <Link href={href(`/gebied/${gebieden.join(',')}`)}>{text.helebeeld}</Link>
            </p>
          )}
        </Deel>
      )}
      <Teksten id="krachten" titel={text.krachten} leeg={text.krachtenLeeg} teksten={krachten} />
      <Teksten id="uitdagingen" titel={text.uitdagingen} leeg={text.uitdagingenLeeg} teksten={uitdagingen} />
      <Gezegd pagina={pagina} />
      <Deel id="plan" titel={text.plan}>
        {suggesties === null ? (
          <p>{text.planLeeg}</p>
        ) : (
          <>
            <p>{m.reacties.telling(suggesties.suggesties, suggesties.beantwoord)}</p>
            <p className="no-print">
              <Link href={href('/mijn-suggestie')}>{m.reacties.leesAntwoord}</Link>
            </p>
          </>
        )}
      </Deel>
      {openbaar && (
        <p className="no-print">
          <Link href={`/v1/buurtpaginas/${adres}/brief.pdf${taal === 'en' ? '?taal=en' : ''}`}>{text.briefUitleg}</Link>
        </p>
      )}
    </article>
  )
}

function Deel({ id, titel, children }: { readonly id: string; readonly titel: string; readonly children: ReactNode }) {
  return (
    <section className="huis__deel" aria-labelledby={`${id}-kop`}>
      <Heading level={2} id={`${id}-kop`}>
        {titel}
      </Heading>
      {children}
    </section>
  )
}

/** Who it is, when they can be reached, and one big button to call them. */
function Contact({ contact: { naam, rol, telefoon, mail, bereikbaar } }: { readonly contact: Buurtpagina['contacten'][number] }) {
  const { m } = usePage()
  const text = m.buurtpagina
  return (
    <>
      <p>
        <strong>{naam}</strong>
        {rol !== '' && `, ${rol}`}
      </p>
      {telefoon !== '' && (
        <p>
          <a className="utrecht-button utrecht-button--primary-action huis__bel" href={`tel:${telefoon.replaceAll(/[^\d+]/g, '')}`}>
            {text.belKnop(telefoon)}
          </a>
        </p>
      )}
      {bereikbaar !== '' && <p>{bereikbaar}</p>}
      {mail !== null && (
        <p>
          <a className="nl-link" href={`mailto:${mail}`}>
            {text.mailKnop(mail)}
          </a>
        </p>
      )}
    </>
  )
}

/** When, what, where, and how to get in. What is called off says so first. */
function Samen({ bijeenkomst: { dag, van, tot, wat, plek, toegang, afgelast } }: { readonly bijeenkomst: Bijeenkomst }) {
  const { m, taal } = usePage()
  const text = m.buurtpagina
  const wanneer = text.wanneer(`${writeWeekdag(dag, taal)} ${writeDag(dag, taal)}`, van, tot)
  return (
    <>
      {afgelast && <p className="huis__afgelast">{text.afgelast}</p>}
      <p className={afgelast ? 'huis__door' : 'huis__wanneer'}>{wanneer}</p>
      <p>
        <strong>{wat}</strong>
      </p>
      <p>{plek}</p>
      {toegang !== '' && <p>{toegang}</p>}
    </>
  )
}

interface TekstenProps {
  readonly id: string
  readonly titel: string
  readonly leeg: string
  readonly teksten: readonly BuurtTekst[]
}

function Teksten({ id, titel, leeg, teksten }: TekstenProps) {
  const { m } = usePage()
  return (
    <Deel id={id} titel={titel}>
      {teksten.length === 0 && <p>{leeg}</p>}
      <ul className="huis__teksten" role="list">
        {teksten.map(({ id: tekst, titel: kop, wat, eens, oneens }) => (
          <li key={tekst}>
            <Heading level={3}>{kop}</Heading>
            {wat !== '' && <p className="said">{wat}</p>}
            {(eens !== null || oneens !== null) && <p className="soft">{m.buurtpagina.eens(eens, oneens)}</p>}
            <KloptDit over={{ soort: 'tekst', uitdaging: tekst }} naam={kop} />
          </li>
        ))}
      </ul>
    </Deel>
  )
}

function sayGezegd({ gesprekken, mensen }: Buurtpagina['gezegd'], text: BuurtpaginaMessages): string {
  if (gesprekken === null || mensen === null) return text.gezegdWeinig
  return gesprekken === 0 ? text.gezegdLeeg : text.gezegdAantal(gesprekken, mensen)
}

/** How much residents said; their words only where they agreed to that. */
function Gezegd({ pagina: { gezegd, citaten } }: Pick<PaginaDeelProps, 'pagina'>) {
  const { m } = usePage()
  const text = m.buurtpagina
  return (
    <Deel id="gezegd" titel={text.gezegd}>
      <p>{sayGezegd(gezegd, text)}</p>
      {citaten.length > 0 && <p>{text.citaten}:</p>}
      {citaten.map(({ tekst, datum }) => (
        <blockquote key={`${datum} ${tekst}`} className="huis__citaat said">
          {tekst}
        </blockquote>
      ))}
    </Deel>
  )
}
