import { formatBedrag, formatGetal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Ronde, RondePost, Rondevraag } from '../../commissie-data.ts'
import type { Woorden } from '../../menukaart-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegDagen } from '../plan/zeg-dagen.ts'
import { zegEffect } from '../plan/zeg-effect.ts'
import { VraagLezen } from './vraag-lezen.tsx'

interface PlanLezenProps {
  readonly ronde: Ronde
  readonly woorden: Woorden
}

/** The plan as it was submitted, theme by theme, each activity with what it costs and what was asked about it. */
export function PlanLezen({ ronde, woorden }: PlanLezenProps) {
  const { m } = usePage()
  const text = m.commissie.lees
  const known = new Set(ronde.activiteiten.map(({ id }) => id))
  const loose = ronde.posten.filter(({ activiteit }) => activiteit === null || !known.has(activiteit))
  return (
    <section className="page__part" aria-labelledby="plan-kop">
      <Heading level={2} id="plan-kop">
        {text.plan}
      </Heading>
      {ronde.controles.length > 0 && (
        <details className="more">
          <summary>
            {text.opvallend} ({ronde.controles.length})
          </summary>
          <ul>
            {ronde.controles.map((controle, index) => (
              <li key={`${String(index)} ${controle}`}>{controle}</li>
            ))}
          </ul>
        </details>
      )}
      {ronde.themas.map(({ thema, weggelaten }) => {
        const here = ronde.activiteiten.filter(each => each.thema === thema)
        return (
          <section key={thema} className="ronde__thema" aria-labelledby={`thema-${thema}`}>
            <Heading level={3} id={`thema-${thema}`}>
              {m.agenda.themas[thema]}
            </Heading>
            {weggelaten !== null && <p className="read">{text.weggelaten(weggelaten)}</p>}
            {here.length === 0 && weggelaten === null && <p className="soft">{text.geenActiviteiten}</p>}
            {here.map(activiteit => (
              <Activiteit key={activiteit.id} activiteit={activiteit} ronde={ronde} woorden={woorden} />
            ))}
          </section>
        )
      })}
      {loose.length > 0 && (
        <section className="ronde__thema" aria-labelledby="los-kop">
          <Heading level={3} id="los-kop">
            {text.zonderActiviteit}
          </Heading>
          <Regels posten={loose} ronde={ronde} />
        </section>
      )}
    </section>
  )
}

interface ActiviteitProps extends PlanLezenProps {
  readonly activiteit: Ronde['activiteiten'][number]
}

function Activiteit({ activiteit, ronde, woorden }: ActiviteitProps) {
  const { m, taal } = usePage()
  const text = m.commissie.lees
  const posten = ronde.posten.filter(post => post.activiteit === activiteit.id)
  return (
    <article className="ronde__activiteit" id={`activiteit-${activiteit.id}`} aria-labelledby={`kop-${activiteit.id}`}>
      <Heading level={4} id={`kop-${activiteit.id}`}>
        {activiteit.naam}
      </Heading>
      <Inhoud activiteit={activiteit} ronde={ronde} woorden={woorden} />
      <p>
        {posten.length === 0 ? text.kostNiets : <strong>{text.kost(formatBedrag(activiteit.gevraagdCent, taal))}</strong>}
        <VraagLink ronde={ronde} over={`activiteit:${activiteit.id}`} naam={activiteit.naam} />
      </p>
      <Regels posten={posten} ronde={ronde} />
      <Gevraagd vragen={ronde.vragen.filter(({ soort, over }) => soort === 'activiteit' && over === activiteit.id)} />
    </article>
  )
}

/** An activity in a few lines; what the buurt left empty is left out. */
function Inhoud({ activiteit, ronde, woorden }: ActiviteitProps) {
  const { m, taal } = usePage()
  const text = m.commissie.lees
  const { wat, wie, voorWie, uitdaging, effecten } = activiteit
  const rijen = [
    { kop: text.wanneer, tekst: zegDagen(activiteit, taal) },
    { kop: text.wie, tekst: wie },
    { kop: text.voorWie, tekst: voorWie },
    { kop: text.uitdaging, tekst: ronde.uitdagingen.find(({ id }) => id === uitdaging)?.titel ?? '' },
    { kop: text.verandert, tekst: effecten.map(effect => zegEffect(effect, woorden, taal)).join('\n') },
  ].filter(({ tekst }) => tekst !== '')
  return (
    <>
      {wat !== '' && <p className="said read">{wat}</p>}
      <dl className="ronde__velden">
        {rijen.map(({ kop, tekst }) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd className="said">{tekst}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Regels({ posten, ronde }: { readonly posten: readonly RondePost[]; readonly ronde: Ronde }) {
  if (posten.length === 0) return null
  return (
    <ul className="ronde__regels" role="list">
      {posten.map(post => (
        <Regel key={post.id} post={post} ronde={ronde} />
      ))}
    </ul>
  )
}

function Regel({ post, ronde }: { readonly post: RondePost; readonly ronde: Ronde }) {
  const { m, taal } = usePage()
  const text = m.commissie.lees
  const naam = post.omschrijving === '' ? text.zonderNaam : post.omschrijving
  const aantal = formatGetal(post.aantalHonderdste / 100, post.aantalHonderdste % 100 === 0 ? 0 : 2, taal)
  const { besluit } = post
  return (
    <li id={`post-${post.id}`}>
      <p className="ronde__regel">
        <span>{naam}</span>
        <strong className="ronde__bedrag">{formatBedrag(post.gevraagdCent, taal)}</strong>
      </p>
      <p className="soft small">
        {[String(post.jaar), post.soort, post.betaler ?? text.geenBetaler, text.rekensom(aantal, formatBedrag(post.tariefCent, taal))].join(
          ' · ',
        )}
        <VraagLink ronde={ronde} over={`post:${post.id}`} naam={naam} />
      </p>
      {post.toelichting !== '' && <p className="said small">{post.toelichting}</p>}
      {besluit !== null && (besluit.uitkomst !== 'toegekend' || besluit.reden !== '') && (
        <p className="ronde__besluit">
          <strong>
            {besluit.uitkomst === 'teruggegeven'
              ? m.commissie.uitkomst[besluit.uitkomst]
              : text.toegekend(m.commissie.uitkomst[besluit.uitkomst], formatBedrag(besluit.toegekendCent, taal))}
          </strong>{' '}
          {besluit.reden}
        </p>
      )}
      <Gevraagd vragen={ronde.vragen.filter(({ soort, over }) => soort === 'post' && over === post.id)} />
    </li>
  )
}

function Gevraagd({ vragen }: { readonly vragen: readonly Rondevraag[] }) {
  return vragen.map(vraag => <VraagLezen key={vraag.id} vraag={vraag} />)
}

/** The way to the form, with what it is about already chosen. */
function VraagLink({ ronde: { kan, buurt, nummer }, over, naam }: { readonly ronde: Ronde; readonly over: string; readonly naam: string }) {
  const { m, href } = usePage()
  if (!kan.vragen) return null
  return (
    <>
      {' '}
      <Link href={href(`/programma/buurten/${buurt.id}/rondes/${nummer}?over=${over}#stel-kop`)}>
        {m.commissie.vragen.vraagHierover}
        <span className="visually-hidden">: {naam}</span>
      </Link>
    </>
  )
}
