import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Leververslag } from '../../leveringen-data.ts'
import { writeAantal } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What reading a file came to: all right, or per row and column what to mend. */
export function Verslag({ verslag, naam }: { readonly verslag: Leververslag; readonly naam: string }) {
  const { m, taal } = usePage()
  const text = m.leveringen.verslag
  const { inOrde, overMensen, regels, indelingNodig, aantalFouten } = verslag
  if (indelingNodig) return null
  return (
    <section className="page__part" aria-labelledby="verslag-kop">
      <Heading level={2} id="verslag-kop">
        {overMensen ? text.mensen : naam}
      </Heading>
      {overMensen && <p>{text.mensenUitleg}</p>}
      <p>
        <strong>{inOrde ? text.goed(writeAantal(regels, taal)) : text.fout(aantalFouten)}</strong> {!inOrde && text.nietBewaard}
      </p>
      <Fouten fouten={verslag.fouten} />
      {aantalFouten > verslag.fouten.length && <p>{text.meer(aantalFouten - verslag.fouten.length)}</p>}
    </section>
  )
}

export function Fouten({ fouten }: Pick<Leververslag, 'fouten'>) {
  const { m } = usePage()
  const text = m.leveringen.verslag
  if (fouten.length === 0) return null
  // What is said of whole rows has no column.
  const hasKolom = fouten.some(({ kolom }) => kolom !== null)
  return (
    <LijstTable
      caption={text.wat}
      kolommen={[text.rij, ...(hasKolom ? [text.kolom] : []), text.wat]}
      rijen={fouten.map(({ rij, kolom, code, zin }, index) => ({
        id: `${index} ${code}`,
        kop: text.opRij(rij),
        cellen: [...(hasKolom ? [kolom ?? ''] : []), zin],
      }))}
    />
  )
}
