import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/beleid.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { sayRol } from './say-rol.ts'

/** The roles that can sign at all. */
const tekenrollen = ['kartrekker', 'buurtnetwerklid', 'projectcoordinator'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'tekenbeleid vaststellen')
  const beleid = need(await context.get(apiContext).ondertekening.beleid())
  return { view: hold(beleid), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Decides who signs from now on. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).ondertekenen.beleid
  const rows = tekenrollen.map((rol, index) => ({
    rol,
    aantal: readNumber(form, `aantal-${rol}`),
    plek: readNumber(form, `plek-${rol}`) ?? index,
  }))
  const wrong = rows.filter(({ aantal }) => aantal === null || aantal > 20)
  if (wrong.length > 0) return refuseFields(form, Object.fromEntries(wrong.map(({ rol }) => [`aantal-${rol}`, text.aantalFout])))
  const stappen = rows
    .toSorted((one, other) => one.plek - other.plek)
    .flatMap(({ rol, aantal }) => (aantal ? [{ rol, aantal, keurtGoed: readText(form, `keurt-${rol}`) === 'ja' }] : []))
  if (stappen.length === 0) return refuseFields(form, { 'aantal-kartrekker': text.niemand })
  const answer = await form.api.ondertekening.bepaalBeleid({
    stappen,
    isInVolgorde: readText(form, 'volgorde') === 'ja',
    isNaBesluit: readText(form, 'besluit') === 'ja',
    versie: Number(readText(form, 'versie')),
  })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { versie: null })
  throw redirect(hrefIn(form.taal, '/programma/tekenen?gedaan=beleid'))
}

function readNumber(form: SentForm, name: string): number | null {
  const typed = readText(form, name)
  return /^\d{1,3}$/.test(typed) ? Number(typed) : null
}

/** Who signs a plan, as the programme decides it. */
export default function Beleid({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const { versie, stappen, isInVolgorde, isNaBesluit } = loaderData.view.view
  const text = m.ondertekenen.beleid
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.ondertekenen.gedaan[loaderData.gedaan]} />
      {versie === 0 && <Paragraph>{text.vanzelf}</Paragraph>}
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={versie} />
        {tekenrollen.map((rol, index) => {
          const place = stappen.findIndex(stap => stap.rol === rol)
          const naam = sayRol(rol, m)
          return (
            <fieldset key={rol} className="kaart">
              <legend>{naam}</legend>
              <TextField
                name={`aantal-${rol}`}
                label={text.rol(naam)}
                hint={text.aantalHint}
                state={actionData}
                autoComplete="off"
                inputMode="numeric"
                isShort
                waarde={String(stappen[place]?.aantal ?? 0)}
              />
              <TextField
                name={`plek-${rol}`}
                label={text.volgorde}
                hint={text.volgordeHint}
                state={actionData}
                autoComplete="off"
                inputMode="numeric"
                isShort
                waarde={String((place < 0 ? index : place) + 1)}
              />
              <CheckField
                name={`keurt-${rol}`}
                label={text.keurtGoed}
                state={actionData}
                need="optional"
                isTicked={stappen[place]?.keurtGoed === true}
              />
            </fieldset>
          )
        })}
        <CheckField name="volgorde" label={text.inVolgorde} state={actionData} need="optional" isTicked={isInVolgorde} />
        <CheckField name="besluit" label={text.naBesluit} state={actionData} need="optional" isTicked={isNaBesluit} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </div>
  )
}
