import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/kader.ts'
import type { NieuwBegrotingskader } from '../../begroting-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { parseBedrag } from '../programma/parse-bedrag.ts'

const soorten = ['vervangingsuren', 'training', 'coordinatie', 'materialen', 'technologie', 'huur', 'overig'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'begrotingskader bijwerken')
  return {
    kader: need(await context.get(apiContext).begroting.kader(taalOf(request.url))),
    gedaan: new URL(request.url).searchParams.has('gedaan'),
  }
}

/** Sets what the programme asks of every budget. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readKader(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.begroting.zetKader(Number(readText(form, 'versie')), read.kader)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { plafondCent: 'plafond', normTariefCent: null })
  throw redirect(hrefIn(form.taal, '/programma/begrotingskader?gedaan=ja'))
}

function readKader(form: SentForm): { readonly kader: NieuwBegrotingskader } | { readonly fouten: Readonly<Record<string, string>> } {
  const text = messagesIn(form.taal).begroting.kader
  const years = readText(form, 'jaren')
    .split(/[\s,;]+/)
    .filter(part => part !== '')
  const areYears = years.length > 0 && years.length <= 10 && years.every(part => /^20\d\d$/.test(part))
  const amounts = ['plafond', ...soorten].map(name => [name, readText(form, name)] as const)
  const wrong = amounts.filter(([, typed]) => typed !== '' && !parseBedrag(typed))
  if (!areYears || wrong.length > 0) {
    return {
      fouten: { ...(areYears ? {} : { jaren: text.jarenFout }), ...Object.fromEntries(wrong.map(([name]) => [name, text.bedragFout])) },
    }
  }
  const cents = new Map(amounts.flatMap(([name, typed]) => (typed === '' ? [] : [[name, parseBedrag(typed) ?? 0] as const])))
  return {
    kader: {
      jaren: [...new Set(years.map(Number))],
      plafondCent: cents.get('plafond') ?? null,
      normTariefCent: Object.fromEntries(soorten.flatMap(soort => (cents.has(soort) ? [[soort, cents.get(soort)]] : []))),
    },
  }
}

/** What the programme asks of every budget, as the transition team sets it. */
export default function KaderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, taal } = usePage()
  const { kader } = loaderData
  const text = m.begroting.kader
  const written = (cent: number | null | undefined) =>
    cent === null || cent === undefined
      ? ''
      : cent % 100 === 0
        ? String(cent / 100)
        : (cent / 100).toFixed(2).replace('.', taal === 'nl' ? ',' : '.')
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={loaderData.gedaan ? text.gedaan : undefined} />
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={kader.versie} />
        <TextField
          name="jaren"
          label={text.jaren}
          hint={text.jarenHint}
          state={actionData}
          waarde={kader.jaren.join(', ')}
          autoComplete="off"
        />
        <TextField
          name="plafond"
          label={text.plafond}
          hint={text.plafondHint}
          state={actionData}
          waarde={written(kader.plafondCent)}
          autoComplete="off"
          need="optional"
          isShort
        />
        <section aria-labelledby="normen-kop">
          <Heading level={2} id="normen-kop">
            {text.normen}
          </Heading>
          <Paragraph className="soft">{text.normenHint}</Paragraph>
          <div className="begroting__normen">
            {soorten.map(soort => (
              <TextField
                key={soort}
                name={soort}
                label={kader.namen[soort] ?? soort}
                state={actionData}
                waarde={written(kader.normTariefCent[soort])}
                autoComplete="off"
                need="either"
                isShort
              />
            ))}
          </div>
        </section>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
