import type { FormState } from '../../form.ts'
import { veldVan } from '../../islands/vragenlijst/velden.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Vraag } from '../../vragenlijsten-data.ts'

interface VraagProps {
  readonly vraag: Vraag
  readonly nummer: number
  /** When this is asked, when not always. */
  readonly alleen: string | null
  readonly state: FormState | undefined
}

const zonder = ['wn', 'wz'] as const

/** One question as plain HTML. With every closed one somebody can say that they do not know, or do not want to tell. */
export function VraagVeld({ vraag, nummer, alleen, state }: VraagProps) {
  const id = veldVan(vraag.name)
  const error = state?.fouten.find(({ veld }) => veld === id)?.tekst
  const hints = [
    ...(alleen === null ? [] : [`${id}-alleen`]),
    ...(vraag.description === undefined ? [] : [`${id}-uitleg`]),
    ...(hintOf(vraag) === null ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-fout`]),
  ].join(' ')
  const described = hints === '' ? {} : { 'aria-describedby': hints }
  const condition = vraag.visibleIf === undefined ? {} : { 'data-alleen': vraag.visibleIf }
  const isText = vraag.type === 'comment'
  const Group = isText ? 'div' : 'fieldset'
  return (
    <Group
      id={isText ? undefined : id}
      className={error === undefined ? 'vraag utrecht-form-field' : 'vraag utrecht-form-field utrecht-form-field--invalid'}
      data-vraag={vraag.name}
      {...condition}
      {...(isText ? {} : described)}
    >
      {isText ? (
        <label className="vraag__zin" htmlFor={id}>
          {nummer}. {vraag.title}
        </label>
      ) : (
        <legend className="vraag__zin">
          {nummer}. {vraag.title}
        </legend>
      )}
      {alleen !== null && (
        <p className="vraag__alleen" id={`${id}-alleen`}>
          {alleen}
        </p>
      )}
      {vraag.description !== undefined && (
        <p className="field__hint soft" id={`${id}-uitleg`}>
          {vraag.description}
        </p>
      )}
      <Hint vraag={vraag} id={`${id}-hint`} />
      {error !== undefined && (
        <p className="field__error" id={`${id}-fout`}>
          {error}
        </p>
      )}
      {isText ? (
        <textarea
          id={id}
          name={id}
          className="utrecht-textbox note"
          rows={4}
          maxLength={vraag.maxLength}
          defaultValue={state?.waarden[id] ?? ''}
          {...described}
        />
      ) : (
        <Antwoorden vraag={vraag} state={state} />
      )}
    </Group>
  )
}

function hintOf(vraag: Vraag): 'meer' | 'getal' | 'tekst' | null {
  return vraag.type === 'checkbox' ? 'meer' : vraag.type === 'text' ? 'getal' : vraag.type === 'comment' ? 'tekst' : null
}

function Hint({ vraag, id }: { readonly vraag: Vraag; readonly id: string }) {
  const { m } = usePage()
  const text = m.vragenlijsten.invullen
  const kind = hintOf(vraag)
  if (kind === null) return null
  return (
    <p className="field__hint soft" id={id}>
      {kind === 'meer' ? text.meer : vraag.type === 'text' ? text.getal(vraag.min, vraag.max) : text.eigenWoorden}
    </p>
  )
}

function Antwoorden({ vraag, state }: { readonly vraag: Exclude<Vraag, { type: 'comment' }>; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.vragenlijsten.invullen
  const name = veldVan(vraag.name)
  const isMany = vraag.type === 'checkbox'
  const isTyped = vraag.type === 'text'
  const words = { wn: text.weetNiet, wz: text.wilNiet } as const
  const chosen = (field: string) => state?.waarden[field] ?? ''
  return (
    <div className={vraag.type === 'rating' ? 'vraag__schaal' : 'vraag__keuzes'}>
      {isTyped && (
        <input
          type="text"
          name={name}
          aria-label={vraag.title}
          className="utrecht-textbox utrecht-textbox--html-input field__short"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={chosen(name)}
        />
      )}
      {keuzesOf(vraag).map(({ value, text: naam }) => {
        const field = isMany ? veldVan(vraag.name, value) : name
        const box = veldVan(vraag.name, value)
        return (
          <label key={value} className="vraag__keus" htmlFor={box}>
            <input type={isMany ? 'checkbox' : 'radio'} id={box} name={field} value={value} defaultChecked={chosen(field) === value} />
            <span>{naam}</span>
          </label>
        )
      })}
      {zonder.map(code => {
        const field = isMany || isTyped ? veldVan(vraag.name, 'zonder') : name
        const box = veldVan(vraag.name, `${code}-zonder`)
        return (
          <label key={code} className="vraag__keus vraag__keus--zonder" htmlFor={box}>
            <input type="radio" id={box} name={field} value={code} defaultChecked={chosen(field) === code} />
            <span>{words[code]}</span>
          </label>
        )
      })}
    </div>
  )
}

function keuzesOf(vraag: Vraag): readonly { readonly value: string; readonly text: string }[] {
  if (vraag.type === 'radiogroup' || vraag.type === 'checkbox') return vraag.choices
  if (vraag.type !== 'rating') return []
  const { rateMin, rateMax, minRateDescription = '', maxRateDescription = '' } = vraag
  return Array.from({ length: rateMax - rateMin + 1 }, (_, index) => {
    const value = String(rateMin + index)
    const beside = index === 0 ? minRateDescription : rateMin + index === rateMax ? maxRateDescription : ''
    return { value, text: [value, beside].filter(Boolean).join(' ') }
  })
}
