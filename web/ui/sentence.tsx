import { usePage } from './page-context.ts'

/** A sentence that a stated rule made. The rules speak Dutch: on a page in another language that is told to who listens. */
export function Sentence({ tekst }: { readonly tekst: string }) {
  const { taal } = usePage()
  return taal === 'nl' ? tekst : <span lang="nl">{tekst}</span>
}
