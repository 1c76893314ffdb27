import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Messages } from '../messages/index.ts'
import { usePage } from './page-context.ts'
import { SearchField } from './search-field.tsx'

interface ErrorMessageProps {
  readonly kind: keyof Omit<Messages['fouten'], 'nummer'>
  readonly requestId?: string
  /** What the API said about it, instead of what is usual. */
  readonly waarom?: string
}

/** What happened and what to do now, with the search field at hand. */
export function ErrorMessage({ kind, requestId, waarom }: ErrorMessageProps) {
  const { m } = usePage()
  const text = m.fouten[kind]
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{waarom ?? text.tekst}</Paragraph>
      {requestId && <Paragraph className="soft">{m.fouten.nummer(requestId)}</Paragraph>}
      <SearchField id="zoek-fout" big />
    </div>
  )
}
