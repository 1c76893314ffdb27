import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Ontwerp } from '../../effect-data.ts'
import { writeAantal } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegDeel } from './zeg-deel.ts'

/** With which spread and likeness was computed, and from which figures these are. */
export function Aannames({ ontwerp: { aannames, geschiedenis } }: { readonly ontwerp: Ontwerp }) {
  const { m, taal } = usePage()
  const text = m.ontwerp
  const zeg = (deel: number) => zegDeel(deel, taal)
  const gebruikt = text.gebruikt(zeg(aannames.spreiding), zeg(aannames.samenhang))
  if (geschiedenis === null) {
    const isOwn = aannames.bron.spreiding === 'ingevuld' && aannames.bron.samenhang === 'ingevuld'
    return <p className="soft">{isOwn ? gebruikt : `${gebruikt} ${text.geenGeschiedenis}`}</p>
  }
  const { naam, jaren, buurten, spreiding, samenhang } = geschiedenis
  return (
    <p className="soft">
      {gebruikt} {text.uitGeschiedenis(naam, jaren[0] ?? 0, jaren.at(-1) ?? 0, writeAantal(buurten, taal))}{' '}
      {text.gevonden(zeg(spreiding), zeg(samenhang))}
    </p>
  )
}

/** The same programmes, tried out on years in which nothing started. */
export function Nagespeeld({ geschiedenis: { nagespeeld } }: { readonly geschiedenis: NonNullable<Ontwerp['geschiedenis']> }) {
  const { m, taal } = usePage()
  const text = m.ontwerp.nagespeeld
  const [first] = nagespeeld
  return (
    <section className="page__part" aria-labelledby="nagespeeld-kop">
      <Heading level={2} id="nagespeeld-kop">
        {text.titel}
      </Heading>
      {first === undefined ? (
        <p className="read">{text.teWeinig}</p>
      ) : (
        <>
          <p className="read">
            {text.tekst} {text.jaren(first.voor, first.na)}
          </p>
          <LijstTable
            caption={text.titel}
            isNumbers
            kolommen={[
              text.kolommen.buurten,
              text.kolommen.vergelijking,
              text.kolommen.aantoonbaar,
              text.kolommen.kans,
              text.kolommen.vals,
            ]}
            rijen={nagespeeld.map(({ gestart, vergelijking, aantoonbaar, kans, vals }) => ({
              id: String(gestart),
              kop: writeAantal(gestart, taal),
              cellen: [writeAantal(vergelijking, taal), zegDeel(aantoonbaar, taal, 1), zegDeel(kans, taal), zegDeel(vals, taal, 1)],
            }))}
          />
        </>
      )}
    </section>
  )
}
