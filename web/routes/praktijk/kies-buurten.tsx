import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Praktijk } from '../../praktijk-data.ts'
import { usePage } from '../../ui/page-context.ts'

/** Which buurten stand on the page: those that are there to leave out, and one to add by its name. A plain form that changes the address. */
export function KiesBuurten({ praktijk: { buurten, teKiezen }, onbekend }: { readonly praktijk: Praktijk; readonly onbekend: string }) {
  const { m } = usePage()
  const text = m.praktijk.kies
  const others = teKiezen.filter(({ id }) => !buurten.some(each => each.id === id))
  return (
    <section className="page__part" aria-labelledby="kies-kop">
      <Heading level={2} id="kies-kop">
        {text.kop}
      </Heading>
      <Paragraph>{text.uitleg}</Paragraph>
      <form method="get" className="form">
        {buurten.length > 0 && (
          <fieldset className="utrecht-form-field">
            <legend className="field__label">{text.gekozen}</legend>
            <div className="ticks">
              {buurten.map(({ id, naam }) => (
                <p key={id} className="field__check">
                  <input id={`buurt-${id}`} name="buurt" type="checkbox" value={id} defaultChecked />
                  <label htmlFor={`buurt-${id}`}>{naam}</label>
                </p>
              ))}
            </div>
          </fieldset>
        )}
        <p>
          <label className="field__label" htmlFor="erbij">
            {text.erbij}
          </label>
          <span className="field__hint soft" id="erbij-hint">
            {text.erbijUitleg}
          </span>
          {onbekend !== '' && (
            <span className="field__error" id="erbij-fout" role="alert">
              {text.onbekend}
            </span>
          )}
          <input
            id="erbij"
            name="erbij"
            type="text"
            list="buurten"
            className="utrecht-textbox utrecht-textbox--html-input"
            defaultValue={onbekend}
            autoComplete="off"
            aria-describedby={onbekend === '' ? 'erbij-hint' : 'erbij-hint erbij-fout'}
            {...(onbekend === '' ? {} : { 'aria-invalid': true })}
          />
        </p>
        <datalist id="buurten">
          {others.map(({ id, naam }) => (
            <option key={id}>{naam}</option>
          ))}
        </datalist>
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.toon}
        </button>
      </form>
      <p className="read soft links-act">{m.praktijk.adres}</p>
    </section>
  )
}
