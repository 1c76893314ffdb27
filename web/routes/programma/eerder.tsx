import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/eerder.ts'
import { apiContext } from '../../context.ts'
import type { BuurtPagina } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { Stuk } from './buurt-eerder.tsx'
import { fasen } from './buurten-vraag.ts'
import { newestRonde, readEerder, typedMisschien } from './read-eerder.ts'

/** The course of a buurt as it is kept now. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurt bijwerken')
  const buurt = await context.get(apiContext).programma.buurt(params.id)
  if (buurt === null) throw data('buurt', { status: 404 })
  return { buurt: hold(buurt), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Keeps the course as typed, of the version that the form was made from. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const buurt = await form.api.programma.buurt(params.id)
  if (buurt === null) throw data('buurt', { status: 404 })
  const read = readEerder(form, buurt, messagesIn(form.taal).programma)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.programma.voerTrajectIn(params.id, Number(readText(form, 'versie')), read.fasen)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { fasen: null })
  const page = `/programma/buurten/${params.id}`
  throw redirect(
    hrefIn(form.taal, readText(form, 'doe') === 'nog-een' ? `${page}/eerder?gedaan=eerder#stuk` : `${page}?gedaan=eerder#eerder`),
  )
}

/** What was before the buurt was kept here: phases with their days, and what was decided or written in them. */
export default function Eerder({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const buurt = loaderData.buurt.view
  const text = m.programma.eerder
  const seen = actionData?.waarden['versie']
  const titel = text.titel(buurt.naam)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      {seen !== undefined && seen !== String(buurt.versie) && <Intussen buurt={buurt} />}
      <Form>
        <input type="hidden" name="versie" value={buurt.versie} />
        <Fasen buurt={buurt} state={actionData} />
        <Stukken buurt={buurt} state={actionData} />
        <p className="people__acts">
          <button type="submit" name="doe" value="klaar" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
          <button type="submit" name="doe" value="nog-een" className="utrecht-button utrecht-button--secondary-action">
            {text.bewaarEnNog}
          </button>
        </p>
      </Form>
    </div>
  )
}

interface PartProps {
  readonly buurt: BuurtPagina
  readonly state: FormState | undefined
}

/** What somebody else kept since this form was opened. */
function Intussen({ buurt }: Pick<PartProps, 'buurt'>) {
  const { m } = usePage()
  return (
    <div className="read">
      <p>{m.portefeuille.nuStaatEr}</p>
      <ul>
        {buurt.traject.map(({ fase, zin }) => (
          <li key={fase} lang="nl">
            {zin}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Two days for each phase of the newest round. */
function Fasen({ buurt, state }: PartProps) {
  const { m } = usePage()
  const text = m.programma.eerder
  const ronde = newestRonde(buurt)
  const day = { state, need: 'either', autoComplete: 'off', isShort: true } as const
  return (
    <fieldset className="eerder">
      <legend className="field__label">{text.fasen(ronde)}</legend>
      <p className="soft">{text.fasenUitleg}</p>
      {fasen.map(fase => {
        const own = buurt.fasen.find(each => each.ronde === ronde && each.fase === fase)
        return (
          <fieldset key={fase} className="eerder__fase">
            <legend>{m.programma.fasen[fase]}</legend>
            <TextField {...day} name={`begin-${fase}`} label={text.begin} waarde={typedMisschien(own?.begin ?? null, text.onbekend)} />
            <TextField {...day} name={`eind-${fase}`} label={text.eind} waarde={typedMisschien(own?.eind ?? null, text.onbekend)} />
          </fieldset>
        )
      })}
    </fieldset>
  )
}

/** What was decided or written, with a box to take it away, and room for one more. */
function Stukken({ buurt, state }: PartProps) {
  const { m } = usePage()
  const text = m.programma.eerder
  const ronde = newestRonde(buurt)
  const own = buurt.fasen.filter(each => each.ronde === ronde)
  return (
    <fieldset className="eerder" id="stuk">
      <legend className="field__label">{text.stukken}</legend>
      {own.flatMap(({ fase, stukken }) =>
        stukken.map((stuk, index) => (
          <div key={`${fase}-${index}`} className="eerder__stuk">
            <p>
              {m.programma.fasen[fase]}: <Stuk stuk={stuk} />
            </p>
            <p className="field__check">
              <input id={`weg-${fase}-${index}`} name="weg" type="checkbox" value={`${fase}-${index}`} />
              <label htmlFor={`weg-${fase}-${index}`}>
                {text.haalWeg}
                <span className="visually-hidden">: {stuk.tekst}</span>
              </label>
            </p>
          </div>
        )),
      )}
      <p className="soft">{text.stukUitleg}</p>
      <SelectField
        name="fase"
        label={text.fase}
        state={state}
        waarde={own.at(-1)?.fase ?? 'selecteren'}
        keuzes={fasen.map(fase => ({ waarde: fase, naam: m.programma.fasen[fase] }))}
      />
      <NoteField name="tekst" label={text.tekst} hint={text.tekstUitleg} state={state} rows={2} need="either" />
      <TextField name="datum" label={text.datum} hint={text.datumUitleg} state={state} need="either" autoComplete="off" isShort />
      <TextField name="document" label={text.document} hint={text.documentUitleg} state={state} need="either" autoComplete="off" />
    </fieldset>
  )
}
