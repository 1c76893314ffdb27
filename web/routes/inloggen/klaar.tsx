import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useSearchParams } from 'react-router'
import { usePage } from '../../ui/page-context.ts'

/** For a tab that was only opened to sign in or to confirm. */
export default function Klaar() {
  const { m } = usePage()
  const text = m.toegang.klaar
  const [search] = useSearchParams()
  const titel = search.has('bevestigd') ? text.bevestigd : text.titel
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.tekst}</Paragraph>
    </div>
  )
}
