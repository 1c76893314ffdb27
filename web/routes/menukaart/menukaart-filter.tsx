import type { MenukaartVraag, Woorden } from '../../menukaart-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface Optie {
  readonly id: string
  readonly naam: string
}

interface ChoiceProps {
  readonly name: keyof MenukaartVraag
  readonly label: string
  readonly hint?: string
  readonly opties: readonly Optie[]
  readonly vraag: MenukaartVraag
}

const rare = ['doelgroep', 'soort', 'bewijs', 'kosten', 'betaalt', 'herzien'] as const

/** A plain form that changes the address, so that what was found can be kept and sent on. What is asked seldom waits behind a line. */
export function MenukaartFilter({ vraag, woorden }: { readonly vraag: MenukaartVraag; readonly woorden: Woorden }) {
  const { m } = usePage()
  const text = m.menukaart.filter
  const hasRare = rare.some(name => vraag[name] !== undefined)
  return (
    <form method="get" className="menukaart__filter" role="search" aria-label={text.titel}>
      <div className="filter">
        <Words name="zoek" label={text.zoek} vraag={vraag} />
        <Choice name="thema" label={text.thema} opties={woorden.themas} vraag={vraag} />
        <Choice name="uitdaging" label={text.uitdaging} opties={woorden.uitdagingen} vraag={vraag} />
      </div>
      <details className="more" open={hasRare}>
        <summary>{text.meer}</summary>
        <div className="filter">
          <Words name="doelgroep" label={text.doelgroep} hint={text.doelgroepHint} vraag={vraag} />
          <Choice name="soort" label={text.soort} opties={woorden.soorten} vraag={vraag} />
          <Choice name="bewijs" label={text.bewijs} hint={text.bewijsHint} opties={woorden.gronden} vraag={vraag} />
          <Choice name="kosten" label={text.kosten} opties={optiesOf(text.kostenKeuzes)} vraag={vraag} />
          <Choice name="betaalt" label={text.betaalt} opties={woorden.partijen} vraag={vraag} />
          <Choice name="herzien" label={text.herzien} opties={optiesOf(text.herzienKeuzes)} vraag={vraag} />
        </div>
      </details>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {text.toon}
      </button>
    </form>
  )
}

function optiesOf(keuzes: Readonly<Record<string, string>>): readonly Optie[] {
  return Object.entries(keuzes)
    .map(([id, naam]) => ({ id, naam }))
    .toSorted((a, b) => Number(b.id === 'bekend') - Number(a.id === 'bekend'))
}

function Choice({ name, label, hint, opties, vraag }: ChoiceProps) {
  const { m } = usePage()
  return (
    <p>
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      <Hint name={name} hint={hint} />
      <select
        id={name}
        name={name}
        className="utrecht-textbox select"
        defaultValue={vraag[name] ?? ''}
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
      >
        <option value="">{m.menukaart.filter.alles}</option>
        {opties.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </p>
  )
}

function Words({ name, label, hint, vraag }: Omit<ChoiceProps, 'opties'>) {
  return (
    <p>
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      <Hint name={name} hint={hint} />
      <input
        id={name}
        name={name}
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        defaultValue={vraag[name] ?? ''}
        autoComplete="off"
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
      />
    </p>
  )
}

function Hint({ name, hint }: { readonly name: string; readonly hint: string | undefined }) {
  return hint === undefined ? null : (
    <span className="soft small menukaart__hint" id={`${name}-hint`}>
      {hint}
    </span>
  )
}
