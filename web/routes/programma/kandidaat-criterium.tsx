import { Heading } from '@nl-design-system-candidate/heading-react'
import { formatWaarde } from '../../charts/numbers.ts'
import type { FormState } from '../../form.ts'
import { writeDag, writeKorteDag } from '../../format.ts'
import type { KandidaatPagina, ScoreCriterium } from '../../selectie-data.ts'
import { Done } from '../../ui/done.tsx'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { scoreVelden } from './read-kandidaat.ts'

/** What was sent and refused; null when nothing was; `lezen` for who may look and not judge. */
export type Staat = FormState | null | 'lezen'

interface CriteriumProps {
  readonly criterium: ScoreCriterium
  readonly kandidaat: KandidaatPagina
  readonly state: Staat
  readonly isBewaard: boolean
  readonly vandaag: string
}

/** One criterion: the question, what those who scored think together, what each score rests on, and a form for one's own. */
export function Criterium({ criterium, kandidaat, state, isBewaard, vandaag }: CriteriumProps) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaat
  const oordeel = kandidaat.oordelen.find(each => each.criterium === criterium)
  const scores = kandidaat.scores.filter(score => score.criterium === criterium)
  const write = (punten: number) => formatWaarde(punten, { taal, decimalen: Number.isInteger(punten) ? 0 : 1 })
  return (
    <section className="criterium" id={criterium} aria-labelledby={`${criterium}-kop`}>
      <Heading level={2} id={`${criterium}-kop`} className="criterium__kop">
        {m.selectie.criteria[criterium].naam}
      </Heading>
      <p className="soft">{m.selectie.criteria[criterium].vraag}</p>
      <Done text={isBewaard ? text.bewaard : undefined} />
      {oordeel === undefined ? (
        <p>{text.nogGeen}</p>
      ) : (
        <p>
          <strong>{text.gemiddeld(write(oordeel.punten), oordeel.scores.length)}</strong>{' '}
          {oordeel.laagste < oordeel.hoogste && text.uiteen(write(oordeel.laagste), write(oordeel.hoogste))}
        </p>
      )}
      {scores.length > 0 && (
        <ul className="scores" role="list" aria-label={text.onderbouwing}>
          {scores.map(({ score, onderbouwing, datum, eigen }, index) => (
            <li key={index}>
              <strong>{text.scoreVan(score)}</strong>
              {eigen && <span className="badge badge--plain">{text.uwScore}</span>}
              <span className="soft small">, {writeDag(datum, taal)}</span>
              <p>{onderbouwing}</p>
            </li>
          ))}
        </ul>
      )}
      {state !== 'lezen' && <GeefScore criterium={criterium} state={state} hadOwn={scores.some(({ eigen }) => eigen)} vandaag={vandaag} />}
    </section>
  )
}

interface GeefScoreProps {
  readonly criterium: ScoreCriterium
  readonly state: FormState | null
  readonly hadOwn: boolean
  readonly vandaag: string
}

/** Open at once when it was refused; the others on the page stay as they were. */
function GeefScore({ criterium, state, hadOwn, vandaag }: GeefScoreProps) {
  const { m } = usePage()
  const text = m.selectie.kandidaat
  const velden = scoreVelden(criterium)
  const own = state?.waarden['criterium'] === criterium ? state : undefined
  return (
    <details className="more" open={own !== undefined}>
      <summary>
        {hadOwn ? text.geefOpnieuw : text.geef}
        <span className="visually-hidden">: {m.selectie.criteria[criterium].naam}</span>
      </summary>
      <Form>
        <input type="hidden" name="soort" value="score" />
        <input type="hidden" name="criterium" value={criterium} />
        <Punten naam={velden.score} state={own} />
        <NoteField name={velden.onderbouwing} label={text.waarop} hint={text.waaropHint} state={own} need="required" rows={3} />
        <TextField
          name={velden.datum}
          label={text.dag}
          hint={text.dagHint}
          state={own}
          waarde={writeKorteDag(vandaag)}
          autoComplete="off"
          isShort
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarScore}
        </button>
      </Form>
    </details>
  )
}

/** Five points to choose one from, each with what it means. */
function Punten({ naam, state }: { readonly naam: string; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.selectie.kandidaat
  const fout = state?.fouten.find(({ veld }) => veld === naam)?.tekst
  const described = [`${naam}-hint`, ...(fout === undefined ? [] : [`${naam}-fout`])].join(' ')
  return (
    <fieldset className="choices" aria-describedby={described}>
      <legend className="field__label">{text.score}</legend>
      <p className="field__hint soft" id={`${naam}-hint`}>
        {text.scoreHint}
      </p>
      {fout !== undefined && (
        <p className="field__error" id={`${naam}-fout`}>
          {fout}
        </p>
      )}
      {text.scoreWoorden.map((woord, index) => {
        const id = index === 0 ? naam : `${naam}-${index + 1}`
        const punt = String(index + 1)
        return (
          <div key={punt} className="choices__one">
            <input type="radio" name={naam} value={punt} id={id} defaultChecked={state?.waarden[naam] === punt} />
            <label htmlFor={id}>
              {punt} <span className="soft">{woord}</span>
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
