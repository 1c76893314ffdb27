import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/oordeel.ts'
import { apiContext } from '../../context.ts'
import type { NieuwOordeel, OordeelUitkomst } from '../../portefeuille-data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { parseDag } from './change-buurt.ts'
import { Overname } from './overname.tsx'

const uitkomsten = ['bewezen', 'aanwijzing', 'onbekend', 'tegengesteld'] as const satisfies readonly OordeelUitkomst[]

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'programma leiden')
  return { view: hold(need(await context.get(apiContext).effect.overname(taalOf(request.url)))) }
}

/** Takes the verdict of an analysis over, or records what one says that was done elsewhere. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  if (readText(form, 'doe') === 'overnemen') {
    const answer = await form.api.effect.neemOver(readText(form, 'analyse'), Number(readText(form, 'nummer')))
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw redirect(hrefIn(form.taal, '/programma?gedaan=oordeel'))
  }
  const read = readOordeel(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.portefeuille.geefOordeel(read.oordeel)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/programma?gedaan=oordeel'))
}

function readOordeel(form: SentForm): { readonly oordeel: NieuwOordeel } | { readonly fouten: Readonly<Record<string, string>> } {
  const { portefeuille, programma } = messagesIn(form.taal)
  const uitkomst = uitkomsten.find(each => each === readText(form, 'uitkomst'))
  const bron = readText(form, 'bron')
  const datum = parseDag(readText(form, 'datum'))
  if (uitkomst !== undefined && bron.length > 2 && datum !== null) return { oordeel: { uitkomst, bron, datum } }
  return {
    fouten: {
      ...(uitkomst === undefined ? { uitkomst: portefeuille.oordeel.uitkomstOntbreekt } : {}),
      ...(bron.length > 2 ? {} : { bron: portefeuille.oordeel.bronOntbreekt }),
      ...(datum === null ? { datum: programma.buurt.datumFout } : {}),
    },
  }
}

export default function OordeelVastleggen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.oordeel
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma#oordeel')}>{m.portefeuille.terug}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Overname oordelen={loaderData.view.view.oordelen} />
      <section className="page__part" aria-labelledby="zelf-kop">
        <Heading level={2} id="zelf-kop">
          {m.portefeuille.overname.zelf}
        </Heading>
        <Form>
          <p className="soft">{m.formulier.verplicht}</p>
          <SelectField
            name="uitkomst"
            label={text.uitkomst}
            state={actionData}
            keuzes={uitkomsten.map(waarde => ({ waarde, naam: text.uitkomsten[waarde] }))}
          />
          <TextField name="bron" label={text.bron} hint={text.bronUitleg} state={actionData} autoComplete="off" />
          <TextField name="datum" label={text.datum} hint={m.programma.buurt.datumUitleg} state={actionData} autoComplete="off" isShort />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
        </Form>
      </section>
    </div>
  )
}
