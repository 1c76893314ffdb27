import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/verantwoording.ts'
import type { Verantwoording } from '../../besteding-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { writeDag } from '../../format.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { AfrekeningTabel } from './afrekening.tsx'
import { zegAfwijking } from './zeg-afwijking.ts'

export async function loader({ context, request, params: { id, nummer } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bekijken')
  const verantwoording = needOne(await context.get(apiContext).besteding.verantwoording(id, nummer, taalOf(request.url)))
  return { view: hold(verantwoording), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Approves the account, or gives it back with what has to change. */
export async function action({ context, request, params: { id, nummer } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const besluit = readText(form, 'doe') === 'vast' ? 'vastgesteld' : 'teruggegeven'
  const answer = await form.api.besteding.besluit(id, nummer, { besluit, reden: readText(form, 'reden') })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/besteding/verantwoordingen/${nummer}?gedaan=besloten`))
}

/** The account of a year as it was frozen, and what was decided on it. */
export default function VerantwoordingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const verantwoording = loaderData.view.view
  const { inhoud, nummer, sha256, namen, kanBesluiten } = verantwoording
  const text = m.besteding.verantwoording
  const titel = text.pagina(inhoud.jaar, inhoud.buurt.naam)
  const pad = href(`/programma/buurten/${inhoud.buurt.id}/besteding`)
  const naamVan = (betaler: keyof typeof namen.betalers | null) =>
    betaler === null ? m.besteding.jaar.geenBetaler : (namen.betalers[betaler] ?? '')
  return (
    <div className="wrap page besteding">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={pad}>{m.besteding.titel(inhoud.buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Done text={m.besteding.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <Stand verantwoording={verantwoording} />
      {inhoud.toelichting !== '' && <Paragraph>{inhoud.toelichting}</Paragraph>}
      {kanBesluiten && <Besluit state={actionData} />}
      <section className="page__part" aria-labelledby="regels-kop">
        <Heading level={2} id="regels-kop">
          {text.regels}
        </Heading>
        <Regels verantwoording={verantwoording} />
      </section>
      <section className="page__part" aria-labelledby="afrekening-kop">
        <Heading level={2} id="afrekening-kop">
          {m.besteding.afrekening.titel}
        </Heading>
        <AfrekeningTabel rijen={inhoud.afrekening.map(row => ({ ...row, naam: naamVan(row.betaler) }))} />
      </section>
      <section className="page__part" aria-labelledby="mee-kop">
        <Heading level={2} id="mee-kop">
          {text.neemMee}
        </Heading>
        <ul className="links" role="list">
          <li>
            <Link href={`${pad}/verantwoordingen/${nummer}/verantwoording.pdf`}>{text.pdf}</Link>
          </li>
          <li>
            <Link href={`${pad}/verantwoordingen/${nummer}/controle.xlsx`}>{text.xlsx}</Link>
          </li>
          <li>
            <Link href={`${pad}/verantwoordingen/${nummer}/verantwoording.json`}>{text.json}</Link>
          </li>
        </ul>
        <p className="soft besteding__code">{text.controlegetal(sha256)}</p>
      </section>
    </div>
  )
}

function Stand({
  verantwoording: { besluit, besloten, beslotenDoor, opgesteld, opgesteldDoor, reden },
}: {
  readonly verantwoording: Verantwoording
}) {
  const { m, taal } = usePage()
  const text = m.besteding.verantwoording
  return (
    <>
      <p className="besteding__stand">
        <strong>
          {besluit === null || besloten === null
            ? `${text.standen.wacht}.`
            : text.besloten(text.standen[besluit], writeDag(besloten, taal), beslotenDoor ?? text.onbekend)}
        </strong>{' '}
        {text.opgesteld(writeDag(opgesteld, taal), opgesteldDoor ?? text.onbekend)}
      </p>
      {besluit === 'teruggegeven' && reden !== null && <Paragraph>{text.reden(reden)}</Paragraph>}
    </>
  )
}

function Besluit({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.besteding.verantwoording
  return (
    <section className="page__part" aria-labelledby="besluit-kop">
      <Heading level={2} id="besluit-kop">
        {text.besluit}
      </Heading>
      <Form>
        <p>{text.besluitUitleg}</p>
        <NoteField name="reden" label={text.redenVeld} hint={text.redenHint} state={state} rows={2} need="either" />
        <p className="links-act">
          <button type="submit" name="doe" value="vast" className="utrecht-button utrecht-button--primary-action">
            {text.stelVast}
          </button>{' '}
          <button type="submit" name="doe" value="terug" className="utrecht-button utrecht-button--secondary-action">
            {text.geefTerug}
          </button>
        </p>
      </Form>
    </section>
  )
}

function Regels({ verantwoording: { inhoud, namen } }: { readonly verantwoording: Verantwoording }) {
  const { m, taal } = usePage()
  const { kolommen, samen, nietsToegekend } = m.besteding
  const total = { post: 'samen', omschrijving: samen, soort: null, toelichting: '', afwijkingPromille: null, ...inhoud.totaal }
  return (
    <div className="besteding__jaar">
      <LijstTable
        caption={m.besteding.verantwoording.regels}
        kolommen={[
          kolommen.waarvoor,
          kolommen.toegekend,
          kolommen.verplicht,
          kolommen.gerealiseerd,
          kolommen.prognose,
          kolommen.afwijking,
          kolommen.toelichting,
        ]}
        rijen={[...inhoud.regels, total].map(regel => ({
          id: regel.post,
          kop: regel.omschrijving === '' && regel.soort !== null ? namen.soorten[regel.soort] : regel.omschrijving,
          cellen: [
            ...[regel.toegekendCent, regel.verplichtCent, regel.gerealiseerdCent, regel.prognoseCent].map(cent => formatBedrag(cent, taal)),
            regel.soort === null ? '' : zegAfwijking(regel.afwijkingPromille, taal, nietsToegekend),
            regel.toelichting,
          ],
        }))}
      />
    </div>
  )
}
