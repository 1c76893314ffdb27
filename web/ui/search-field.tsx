import searchBoxUrl from '../islands/search-box.ts?worker&url'
import { usePage } from './page-context.ts'

interface SearchFieldProps {
  /** Unique on the page. */
  readonly id: string
  readonly words?: string
  readonly big?: boolean
  /** Where somebody goes, when it is not to what is found itself: its words, the page that searches, and what the code of a place is put behind. */
  readonly label?: string
  readonly action?: string
  readonly areaPath?: string
  /** What the page that searches needs to know beside the words. */
  readonly rest?: Readonly<Record<string, string>>
}

/** A search form that works by itself; where script runs, the element around it suggests places while somebody types. */
export function SearchField({ id, words = '', big = false, label, action, areaPath, rest = {} }: SearchFieldProps) {
  const { m, href, taal } = usePage()
  const text = m.zoeken
  return (
    <bw-search
      class={big ? 'search search--big' : 'search'}
      data-list-label={text.voorstellen}
      data-area-path={areaPath ?? href('/gebied/')}
      data-taal={taal}
    >
      <label htmlFor={id} className="search__label">
        {label ?? text.label}
      </label>
      {big && (
        <p id={`${id}-hint`} className="small soft search__hint">
          {text.hint}
        </p>
      )}
      <form action={action ?? href('/zoeken')} method="get" role="search" aria-label={label}>
        {Object.entries(rest).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          id={id}
          name="zoek"
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input"
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          defaultValue={words}
          aria-describedby={big ? `${id}-hint` : undefined}
        />
        <button
          type="submit"
          className={`utrecht-button utrecht-button--submit ${big ? 'utrecht-button--primary-action' : 'utrecht-button--secondary-action'}`}
        >
          {text.knop}
        </button>
      </form>
    </bw-search>
  )
}

/** The script behind every search field of a page; at the end of the body, once. */
export function SearchScript() {
  return <script type="module" src={searchBoxUrl} />
}
