import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/voorstel.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import type { VoorstelDetail, Woorden } from '../../menukaart-data.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { Deel } from './deel.tsx'
import { asAntwoord, InterventieVerschillen } from './interventie-verschillen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const { menukaart } = context.get(apiContext)
  const voorstel = needOne(await menukaart.voorstel(params.voorstel))
  const [versies, woorden] = await Promise.all([menukaart.versies(voorstel.interventie), menukaart.woorden(taalOf(request.url))])
  const all = 'gelukt' in versies ? versies.gelukt : []
  const was = all.find(({ nummer }) => nummer === voorstel.opVersie)?.inhoud ?? null
  const isOld = voorstel.staat === 'ingediend' && all.some(({ nummer }) => nummer > voorstel.opVersie)
  return { view: hold({ voorstel, was, isOld, woorden }), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Takes one's own proposal back, or judges that of somebody else. */
export async function action({ context, request, params: { voorstel } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { menukaart } = form.api
  const versie = Number(readText(form, 'versie'))
  const doe = readText(form, 'doe')
  if (doe === 'intrekken') {
    const taken = await menukaart.trekIn(voorstel, versie)
    if ('weigering' in taken) return refuseForm(form, taken.weigering)
    throw redirect(hrefIn(form.taal, `/menukaartvoorstellen/${voorstel}?gedaan=ingetrokken`))
  }
  const text = messagesIn(form.taal).voorstel.fouten
  const [reden, orgaan] = [readText(form, 'reden'), readText(form, 'orgaan')]
  const fouten = { ...(orgaan === '' ? { orgaan: text.kies } : {}), ...(reden.length < 3 ? { reden: text.reden } : {}) }
  if (Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const uitkomst = doe === 'aannemen' ? 'aangenomen' : 'afgewezen'
  const judged = await menukaart.beoordeel(voorstel, versie, { uitkomst, orgaan, reden })
  if ('weigering' in judged) return refuseForm(form, judged.weigering, { opVersie: null })
  throw redirect(hrefIn(form.taal, `/menukaartvoorstellen/${voorstel}?gedaan=${uitkomst}`))
}

/** One proposal: what would change, what somebody wrote about it, and what can be done. */
export default function VoorstelPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { voorstel, was, isOld, woorden } = loaderData.view.view
  const { inhoud, staat, vanMij, toelichting, ingediend, reden, beoordeeld, mijnCoalities, versie, interventie } = voorstel
  const text = m.voorstel.een
  const mayJudge = staat === 'ingediend' && !vanMij && mijnCoalities.length > 0
  return (
    <div className="wrap page">
      <title>{`${inhoud.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href('/menukaartvoorstellen')}>{m.voorstel.lijst.titel}</Link>
      </p>
      <Heading level={1} lang="nl">
        {inhoud.naam}
      </Heading>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <div className="read stack">
        <p>
          <strong>{m.voorstel.staat[staat]}</strong> · {text.ingediend(writeDag(ingediend.slice(0, 10), taal))}
        </p>
        <p className="said">{toelichting}</p>
        {reden !== null && beoordeeld !== null && (
          <p>
            {text.oordeel(writeDag(beoordeeld.slice(0, 10), taal))} <span className="said">{reden}</span>
          </p>
        )}
        {isOld && (
          <p className="voorwaarde">
            {text.verouderd} <Link href={href(`/menukaartvoorstellen/nieuw?op=${interventie}`)}>{text.opnieuw}</Link>
          </p>
        )}
        {was !== null && (
          <p>
            <Link href={href(`/menukaart/${interventie}/versies`)}>{m.voorstel.versies.link}</Link>
          </p>
        )}
      </div>
      {was === null ? (
        <HeleInterventie voorstel={voorstel} woorden={woorden} />
      ) : (
        <section className="page__part" aria-labelledby="verschil">
          <Heading level={2} id="verschil">
            {text.verschil}
          </Heading>
          <InterventieVerschillen was={was} wordt={inhoud} woorden={woorden} />
        </section>
      )}
      {mayJudge && <Oordeel versie={versie} coalities={mijnCoalities} state={actionData} />}
      {vanMij && staat === 'ingediend' && (
        <section className="page__part" aria-labelledby="intrekken">
          <Heading level={2} id="intrekken">
            {text.intrekken}
          </Heading>
          <p className="read">{text.intrekkenUitleg}</p>
          <Form isBare>
            <input type="hidden" name="versie" value={versie} />
            <button type="submit" name="doe" value="intrekken" className="utrecht-button utrecht-button--secondary-action">
              {text.intrekken}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}

/** A new entry, as it would stand on the menukaart. */
function HeleInterventie({ voorstel: { inhoud }, woorden }: { readonly voorstel: VoorstelDetail; readonly woorden: Woorden }) {
  const { m } = usePage()
  const antwoord = asAntwoord(inhoud, woorden)
  const { velden, interventie } = antwoord
  return (
    <>
      <p className="page__intro" lang="nl">
        {inhoud.kort}
      </p>
      <p>{m.menukaart.een.bekend(velden - interventie.onbekend.length, velden)}</p>
      <Deel id="waarom" antwoord={antwoord} woorden={woorden} velden={['probleem', 'doel', 'doelgroep', 'omvang', 'regel']} />
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
      <Deel id="bewijs" antwoord={antwoord} woorden={woorden} velden={['bewijs.toelichting', 'bewijs.nl', 'bewijs.wwfh']} />
    </>
  )
}

interface OordeelProps {
  readonly versie: number
  readonly coalities: VoorstelDetail['mijnCoalities']
  readonly state: FormState | undefined
}

function Oordeel({ versie, coalities, state }: OordeelProps) {
  const { m } = usePage()
  const text = m.voorstel.een
  return (
    <section className="page__part" aria-labelledby="oordeel">
      <Heading level={2} id="oordeel">
        {text.beoordeel}
      </Heading>
      <p className="read">{text.beoordeelUitleg}</p>
      <Form>
        <input type="hidden" name="versie" value={versie} />
        <SelectField name="orgaan" label={text.namens} state={state} keuzes={coalities.map(({ id, naam }) => ({ waarde: id, naam }))} />
        <NoteField name="reden" label={text.reden} hint={text.redenHint} state={state} need="required" rows={3} />
        <p className="kaart__doe">
          <button type="submit" name="doe" value="aannemen" className="utrecht-button utrecht-button--primary-action">
            {text.aannemen}
          </button>
          <button type="submit" name="doe" value="teruggeven" className="utrecht-button utrecht-button--secondary-action">
            {text.teruggeven}
          </button>
        </p>
      </Form>
    </section>
  )
}
