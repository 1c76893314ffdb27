import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ronde } from '../../commissie-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Who judges a round and what each thinks, also when it no longer counts; for who may see that. */
export function OordelenLezen({ ronde }: { readonly ronde: Ronde }) {
  const { m } = usePage()
  const text = m.commissie.oordelen
  const { beoordelaars, telling } = ronde
  if (beoordelaars === null || telling === null) return null
  return (
    <section className="page__part" aria-labelledby="oordelen-kop">
      <Heading level={2} id="oordelen-kop">
        {text.titel}
      </Heading>
      <Paragraph className="read">
        {text.nodig(telling.gestemd, telling.quorum)} {text.uitleg}
      </Paragraph>
      {beoordelaars.length === 0 ? (
        <Paragraph>{text.niemand}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[text.wie, text.stem, text.vindt]}
          rijen={beoordelaars.map(({ persoon, naam, teltNiet, oordeel }) => ({
            id: persoon,
            kop: naam,
            cellen: [
              oordeel?.stem ? m.commissie.stem[oordeel.stem] : text.nogNiet,
              <>
                {oordeel !== null && oordeel.toelichting !== '' && <span className="said">{oordeel.toelichting} </span>}
                {teltNiet !== null && <em className="small">{teltNiet}</em>}
              </>,
            ],
          }))}
        />
      )}
      {telling.gestemd > 0 && <Verdeling ronde={ronde} />}
    </section>
  )
}

/** How often each answer was given, criterion by criterion. */
function Verdeling({ ronde: { criteria, schaal, telling } }: { readonly ronde: Ronde }) {
  const { m } = usePage()
  const text = m.commissie.oordelen
  return (
    <details className="more">
      <summary>{text.verdeling}</summary>
      <LijstTable
        caption={text.verdeling}
        kolommen={['', ...schaal.map(({ naam }) => naam)]}
        isNumbers
        rijen={criteria.map(({ id, naam }) => ({
          id,
          kop: naam,
          cellen: schaal.map(({ score }) => telling?.scores[id][String(score) as '1'] ?? 0),
        }))}
      />
    </details>
  )
}
