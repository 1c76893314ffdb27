import { usePage } from './page-context.ts'

/** Marks a figure or a sentence that rests on a model; the explanation is a line in the legend and a tooltip for a mouse. */
export function EstimateBadge({ periode }: { readonly periode?: string }) {
  const { m } = usePage()
  return (
    <span className="badge" title={m.algemeen.schattingUitleg}>
      {periode ? `${m.algemeen.schatting} ${periode}` : m.algemeen.schatting}
    </span>
  )
}
