import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/eerste-twintig.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import type { EersteTwintig, LaadVerslag } from '../../portefeuille-data.ts'
import { requireIk } from '../../require-ik.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { AskedLine } from './asked-line.tsx'
import { Verslag } from './laad-verslag.tsx'
import { readKeuzes } from './read-keuzes.ts'
import { Geladen, Voorstellen } from './voorstellen.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  return { view: hold(need(await context.get(apiContext).portefeuille.eersteTwintig())) }
}

/** Loads the list with the areas that were chosen, and tells what came of it. Loading it again changes nothing that is there. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { portefeuille } = form.api
  const { regels } = need(await portefeuille.eersteTwintig())
  const answer = await portefeuille.laadEersteTwintig(readKeuzes(form, regels))
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { naam: null, gebieden: null })
  return { verslag: answer.gelukt }
}

/** What an action gave: the form again, or what loading did. */
function told(actionData: FormState | { readonly verslag: LaadVerslag } | undefined) {
  if (actionData === undefined) return { state: undefined, verslag: null }
  return 'verslag' in actionData ? { state: undefined, verslag: actionData.verslag } : { state: actionData, verslag: null }
}

/** The provisional first list: what is exact to look over, what is not to choose, and a button that loads it all. */
export default function EersteTwintigPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const { bron, regels } = loaderData.view.view
  const { state, verslag } = told(actionData)
  const text = m.portefeuille.eersteTwintig
  const open = regels.filter(({ geladen }) => geladen === null || geladen.gebieden.length === 0)
  const questions = open.filter(({ soort }) => soort === 'vraag')
  const proposals = open.filter(({ soort }) => soort === 'voorstel')
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p className="soft">{text.bron(bron.lijst, bron.versie, bron.titel)}</p>
      <ErrorSummary state={state} />
      {verslag !== null && <Verslag verslag={verslag} />}
      {open.length === 0 ? (
        <Paragraph>{text.allesKlaar}</Paragraph>
      ) : (
        <Kiezen {...{ questions, proposals, state }} isLoaded={regels.some(({ geladen }) => geladen !== null)} />
      )}
      <Geladen regels={regels.filter(regel => !open.includes(regel))} />
    </div>
  )
}

type Regels = EersteTwintig['regels']

interface KiezenProps {
  readonly questions: Regels
  readonly proposals: Regels
  readonly state: FormState | undefined
  /** Whether the list was loaded before, so that only choices are left. */
  readonly isLoaded: boolean
}

function Kiezen({ questions, proposals, state, isLoaded }: KiezenProps) {
  const { m } = usePage()
  const text = m.portefeuille.eersteTwintig
  const laden = isLoaded ? text.bewaren : { kop: text.laadKop, uitleg: text.laadUitleg, knop: text.laad }
  return (
    <Form>
      {questions.length > 0 && (
        <section className="page__part" aria-labelledby="vragen-kop">
          <Heading level={2} id="vragen-kop">
            {text.vragen(questions.length)}
          </Heading>
          <Paragraph className="read">{text.vragenUitleg}</Paragraph>
          {questions.map(regel => (
            <AskedLine key={regel.nummer} regel={regel} state={state} />
          ))}
        </section>
      )}
      <Voorstellen regels={proposals} />
      <section className="page__part" aria-labelledby="laden-kop">
        <Heading level={2} id="laden-kop">
          {laden.kop}
        </Heading>
        <Paragraph className="read">{laden.uitleg}</Paragraph>
        <p className="links-act">
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {laden.knop}
          </button>
        </p>
      </section>
    </Form>
  )
}
