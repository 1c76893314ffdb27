import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BuurtPagina } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { useIk } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'

/** Of which CBS areas a buurt consists, the way to choose others, and what it was before and why that changed. */
export function BuurtGrenzen({ buurt: { id, gebieden, indelingsjaar, grenzen } }: { readonly buurt: BuurtPagina }) {
  const { m, href, taal } = usePage()
  const text = m.programma.buurt
  const mayChoose = useIk()?.rechten.includes('buurt bijwerken') ?? false
  return (
    <section className="page__part" id="grenzen" aria-labelledby="grenzen-kop">
      <Heading level={2} id="grenzen-kop">
        {text.grenzen}
      </Heading>
      <Paragraph className="read">{text.grenzenUitleg}</Paragraph>
      <Paragraph>{gebieden.length === 0 ? text.grenzenLeeg : text.grenzenNu(gebieden.join(', '), indelingsjaar)}</Paragraph>
      {mayChoose && (
        <p className="read__after">
          <a className="utrecht-button utrecht-button--secondary-action" href={href(`/programma/buurten/${id}/grenzen`)}>
            {text.kiesGrenzen}
          </a>
        </p>
      )}
      {grenzen.length > 0 && (
        <>
          <Heading level={3}>{text.geschiedenis}</Heading>
          <ul className="taken" role="list">
            {grenzen.map(({ nummer, gebieden: codes, reden, sinds }) => (
              <li key={nummer}>
                {writeDag(sinds, taal)}: {codes.length === 0 ? '–' : codes.join(', ')}. {reden}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
