import { Link } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import { ErrorSummary, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { hrefOfPage } from './stretch.ts'
import type { Stretch } from './stretch.ts'

/** A plain form that changes the address: from which day, up to which, and what else there is to choose. */
export function StretchFilter({ stretch: { state }, children }: { readonly stretch: Stretch; readonly children?: ReactNode }) {
  const { m } = usePage()
  const text = m.privacy.log
  return (
    <>
      <ErrorSummary state={state} />
      <form method="get" className="stretch" role="search" aria-label={text.filter} noValidate>
        {children}
        <TextField
          name="van"
          label={text.van}
          hint={text.dagHint}
          state={state}
          need="either"
          autoComplete="off"
          inputMode="numeric"
          isShort
        />
        <TextField
          name="tot"
          label={text.tot}
          hint={text.dagHint}
          state={state}
          need="either"
          autoComplete="off"
          inputMode="numeric"
          isShort
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.toon}
        </button>
      </form>
    </>
  )
}

interface OtherPagesProps {
  readonly path: string
  readonly stretch: Stretch
  readonly meer: boolean
}

/** The way to newer and older lines. */
export function OtherPages({ path, stretch: { state, pagina }, meer }: OtherPagesProps) {
  const { m, href } = usePage()
  const text = m.privacy.log
  if (pagina === 1 && !meer) return null
  return (
    <p className="pages">
      {pagina > 1 && <Link href={href(hrefOfPage(path, state.waarden, pagina - 1))}>{text.vorige}</Link>}
      {meer && <Link href={href(hrefOfPage(path, state.waarden, pagina + 1))}>{text.volgende}</Link>}
    </p>
  )
}
