import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/interventie.ts'
import { apiContext } from '../../context.ts'
import type { InterventieAntwoord, Woorden } from '../../menukaart-data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Verzonnen } from '../../ui/verzonnen.ts'
import { Bewijs } from './bewijs.tsx'
import { Deel } from './deel.tsx'
import { findEigenBuurt } from './find-eigen-buurt.ts'
import { findPlaats } from './find-plaats.ts'
import { Hier } from './hier.tsx'
import { NeemOp } from './neem-op.tsx'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const getypt = (new URL(request.url).searchParams.get('gebied') ?? '').trim().slice(0, 4_000)
  const eigen = await findEigenBuurt(api, await api.toegang.ik(), taal)
  const plaats = getypt === '' && eigen !== null ? eigen.plaats : await findPlaats(api, getypt)
  const [found, woorden] = await Promise.all([api.menukaart.interventie(params.id, plaats.gebieden, taal), api.menukaart.woorden(taal)])
  if (found === null) throw data('bladzijde', { status: 404 })
  // The area that was typed can be refused; the entry itself cannot.
  const answer = 'gelukt' in found ? found : await api.menukaart.interventie(params.id, null, taal)
  if (answer === null || 'weigering' in answer) throw data('bladzijde', { status: 404 })
  const weigering = 'weigering' in found ? found.weigering.tekst : null
  // The entry is real, also beside a place that is not.
  const verzonnen: Verzonnen | null = plaats.gevonden.some(({ demo }) => demo) ? 'deels' : null
  return { antwoord: answer.gelukt, woorden, plaats, weigering, verzonnen, eigen: eigen && { id: eigen.id, naam: eigen.naam } }
}

/** Takes the entry over in the plan of a buurt of who asks. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const buurt = readText(form, 'buurt')
  if (buurt === '') return refuseFields(form, { buurt: messagesIn(form.taal).plan.overnemen.buurtFout })
  const taken = await form.api.plan.neemOver(buurt, params.id, null)
  if ('weigering' in taken) return refuseForm(form, taken.weigering, { thema: null })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${buurt}/plan/${taken.gelukt.id}?gedaan=overgenomen`))
}

/** One entry: why, how, what it yields and asks, how sure that is, and how many people it is for where somebody lives. */
export default function Interventie({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { antwoord, woorden, plaats, weigering, eigen } = loaderData
  const { interventie, velden } = antwoord
  const text = m.menukaart.een
  const soort = woorden.soorten.find(each => each.id === interventie.soort)?.naam
  const thema = woorden.themas.find(each => each.id === interventie.thema)
  const uitdagingen = woorden.uitdagingen.filter(({ id }) => interventie.uitdagingen.some(each => each === id))
  return (
    <div className="wrap page">
      <title>{`${interventie.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href('/menukaart')}>{text.terug}</Link>
      </p>
      <Heading level={1} lang="nl">
        {interventie.naam}
      </Heading>
      <Paragraph className="page__intro" lang="nl">
        {interventie.kort}
      </Paragraph>
      <div className="read stack">
        <p>
          {soort}
          {thema !== undefined && (
            <>
              {' · '}
              <Link href={href(`/menukaart?thema=${thema.id}`)}>{thema.naam}</Link>
            </>
          )}
          {interventie.verlopen && ' '}
          {interventie.verlopen && <span className="badge">{m.menukaart.verlopen}</span>}
        </p>
        <p>
          {text.antwoordOp}:{' '}
          {uitdagingen.map(({ id, naam }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={href(`/menukaart?uitdaging=${id}`)}>{naam.toLowerCase()}</Link>
            </span>
          ))}
        </p>
        <p>{text.bekend(velden - interventie.onbekend.length, velden)}</p>
        <p>
          <Link href={href(`/menukaart/${interventie.id}/versies`)}>{m.voorstel.versies.link}</Link>
          {' · '}
          <Link href={href(`/menukaartvoorstellen/nieuw?op=${interventie.id}`)}>{m.voorstel.wijzigLink}</Link>
        </p>
        {eigen !== null && (
          <p>
            <Link href={href(`/programma/buurten/${eigen.id}/plan/advies`)}>{m.advies.naarVan(eigen.naam)}</Link>
          </p>
        )}
      </div>
      <NeemOp state={actionData} />
      <Hier antwoord={antwoord} plaats={plaats} weigering={weigering} />
      <Deel id="waarom" antwoord={antwoord} woorden={woorden} velden={['probleem', 'doel', 'doelgroep', 'omvang']} />
      <Deel
        id="hoe"
        antwoord={antwoord}
        woorden={woorden}
        velden={['aanpak', 'planning', 'organisaties', 'bewoners', 'gegevens', 'voorwaarden', 'doetHetAl', 'contact']}
      />
      <Deel
        id="levert"
        antwoord={antwoord}
        woorden={woorden}
        velden={['effecten', 'minderZorg', 'slimmereZorg', 'betereZorg', 'impactOpAnderen', 'profiteert', 'uren.bespaard']}
      />
      <Deel
        id="kost"
        antwoord={antwoord}
        woorden={woorden}
        velden={['kosten.eenmalig', 'kosten.perDeelnemer', 'kosten.perJaar', 'uren.gevraagd', 'betaalt', 'bekostiging']}
      />
      <Bewijs antwoord={antwoord} woorden={woorden} />
      <Indicatoren antwoord={antwoord} woorden={woorden} />
      <Documenten antwoord={antwoord} />
    </div>
  )
}

interface PartProps {
  readonly antwoord: InterventieAntwoord
  readonly woorden: Woorden
}

/** Which indicators suit the entry, under the question that each layer answers. */
function Indicatoren({ antwoord: { interventie }, woorden }: PartProps) {
  const { m } = usePage()
  const own = woorden.indicatoren.filter(({ id }) => interventie.indicatoren.some(each => each === id))
  return (
    <section className="page__part" aria-labelledby="meten">
      <Heading level={2} id="meten">
        {m.menukaart.een.delen.meten}
      </Heading>
      <dl className="velden">
        {woorden.lagen.map(({ id, naam }) => {
          const inLaag = own.filter(({ laag }) => laag === id)
          if (inLaag.length === 0) return null
          return (
            <div key={id}>
              <dt>{naam}</dt>
              <dd>
                <ul>
                  {inLaag.map(indicator => (
                    <li key={indicator.id}>{indicator.naam}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Documenten({ antwoord: { documenten } }: { readonly antwoord: InterventieAntwoord }) {
  const { m, taal } = usePage()
  return (
    <section className="page__part" aria-labelledby="bronnen">
      <Heading level={2} id="bronnen">
        {m.menukaart.een.delen.bronnen}
      </Heading>
      <ul className="read" lang="nl">
        {documenten.map(({ id, titel, uitgever, datum }) => (
          <li key={id}>
            {titel}. {uitgever}, <span lang={taal}>{datum === null ? m.menukaart.een.zonderDatum : writeDag(datum, taal)}</span>.
          </li>
        ))}
      </ul>
    </section>
  )
}
