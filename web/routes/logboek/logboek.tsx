import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/logboek.ts'
import type { Plek } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { usePage } from '../../ui/page-context.ts'
import { LogLines } from './log-lines.tsx'
import { OtherPages, StretchFilter } from './stretch-filter.tsx'
import { readStretch } from './stretch.ts'

/** The log of the neighbourhoods of the visitor, or all of it; a neighbourhood that they may not see is not there for them. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const { beheer, privacy } = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  if (!ik.rechten.includes('logboek bekijken')) throw data(null, { status: 403 })
  const stretch = readStretch(searchParams, messagesIn(taalOf(request.url)).privacy.log.dagFout)
  const buurt = searchParams.get('buurt') ?? ''
  const buurten = need(await beheer.buurten())
  if (buurt !== '' && !buurten.some(({ id }) => id === buurt)) throw data(null, { status: 404 })
  const { regels, meer } =
    stretch.vraag === null
      ? { regels: [], meer: false }
      : need(await privacy.logboek({ ...stretch.vraag, ...(buurt === '' ? {} : { buurt }) }))
  const { state } = stretch
  const own = { ...stretch, state: { ...state, waarden: { buurt, ...state.waarden } } }
  const isAlles = ik.rol === 'privacy-officer'
  return { view: hold({ stretch: own, buurt, regels, meer, buurten, isAlles }) }
}

/** The log: what happened, who saw what of whom, and why. Reading it is a line in it too. */
export default function Logboek({ loaderData }: Route.ComponentProps) {
  const { m } = usePage()
  const { stretch, buurt, regels, meer, buurten, isAlles } = loaderData.view.view
  const text = m.privacy.logboek
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{isAlles ? text.introAlles : text.introEigen}</Paragraph>
      <StretchFilter stretch={stretch}>
        <ChooseBuurt buurten={buurten} gekozen={buurt} />
      </StretchFilter>
      {regels.length > 0 && <LogLines regels={regels} />}
      {regels.length === 0 && stretch.vraag !== null && (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      )}
      <OtherPages path="/logboek" stretch={stretch} meer={meer} />
    </div>
  )
}

function ChooseBuurt({ buurten, gekozen }: { readonly buurten: readonly Plek[]; readonly gekozen: string }) {
  const { m } = usePage()
  const text = m.privacy.logboek
  return (
    <div className="utrecht-form-field">
      <label className="field__label" htmlFor="buurt">
        {text.buurt}
      </label>
      <select id="buurt" name="buurt" className="utrecht-textbox select" defaultValue={gekozen}>
        <option value="">{text.alleBuurten}</option>
        {buurten.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  )
}
