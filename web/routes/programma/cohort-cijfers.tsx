import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { CohortCijfers, Portefeuille } from '../../portefeuille-data.ts'
import { writeAantal } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { fasen } from './buurten-vraag.ts'

/** Totals per cohort: how it goes, and in which phase the buurten are. */
export function Cohorten({ cijfers: { cohorten, kandidaten, gestopt } }: { readonly cijfers: Portefeuille }) {
  const { m } = usePage()
  const text = m.portefeuille.programma
  return (
    <>
      {cohorten.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      ) : (
        <>
          <section aria-labelledby="loopt-kop">
            <Heading level={2} id="loopt-kop">
              {text.cohorten}
            </Heading>
            <HoeHetLoopt cohorten={cohorten} />
            <p className="soft">{text.kolommenUitleg}</p>
          </section>
          <section className="page__part" aria-labelledby="fasen-kop">
            <Heading level={2} id="fasen-kop">
              {text.fasen}
            </Heading>
            <PerFase cohorten={cohorten} />
          </section>
        </>
      )}
      {kandidaten + gestopt > 0 && <p className="soft buiten">{text.buiten(kandidaten, gestopt)}</p>}
    </>
  )
}

function HoeHetLoopt({ cohorten }: { readonly cohorten: readonly CohortCijfers[] }) {
  const { m, taal } = usePage()
  const text = m.portefeuille.programma
  const { buurten, opKoers, vastgelopen, onbekend, netwerken } = text.kolommen
  return (
    <LijstTable
      caption={text.cohorten}
      kolommen={[text.cohort, buurten, opKoers, vastgelopen, onbekend, netwerken]}
      isNumbers
      rijen={cohorten.map(cohort => ({
        id: cohort.cohort,
        kop: <CohortNaam cohort={cohort} />,
        cellen: [cohort.buurten, cohort.opKoers, cohort.vastgelopen, cohort.onbekend, cohort.netwerkenCompleet].map(aantal =>
          writeAantal(aantal, taal),
        ),
      }))}
    />
  )
}

function PerFase({ cohorten }: { readonly cohorten: readonly CohortCijfers[] }) {
  const { m, taal } = usePage()
  const text = m.portefeuille.programma
  return (
    <LijstTable
      caption={text.fasen}
      kolommen={[text.cohort, ...fasen.map(fase => m.programma.fasen[fase]), text.geenFase]}
      isNumbers
      rijen={cohorten.map(({ perFase, tussenFasen, ...cohort }) => ({
        id: cohort.cohort,
        kop: cohort.naam,
        cellen: [...fasen.map(fase => perFase.find(each => each.fase === fase)?.aantal ?? 0), tussenFasen].map(aantal =>
          writeAantal(aantal, taal),
        ),
      }))}
    />
  )
}

function CohortNaam({ cohort: { cohort, naam, staat } }: { readonly cohort: CohortCijfers }) {
  const { m, href } = usePage()
  return (
    <>
      <Link href={href(`/programma/buurten?cohort=${cohort}`)}>{naam}</Link>
      <span className="soft small lijst__plaats">{m.portefeuille.programma.staat[staat]}</span>
    </>
  )
}
