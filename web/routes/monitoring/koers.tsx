import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/koers.ts'
import { effectYears } from '../../charts/index.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import type { Koers } from '../../monitoring-data.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { zegGetekend, zegTussen } from '../impact/zeg-deel.ts'

type Cohort = Koers['cohorten'][number]

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetafspraken bijwerken')
  return { view: hold(need(await context.get(apiContext).monitoring.koers())) }
}

/** Whether the programme is on course: what was granted and spent, what began, and per cohort what became of the hours per client. */
export default function KoersPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { doel, totaal, cohorten } = loaderData.view.view
  const text = m.koers
  const { kolommen } = text
  const row = (id: string, kop: string, cijfers: Koers['totaal']) => ({
    id,
    kop,
    cellen: [
      String(cijfers.buurten),
      formatBedrag(cijfers.toegekendCent, taal),
      formatBedrag(cijfers.besteedCent, taal),
      text.vanAlle(cijfers.begonnen, cijfers.activiteiten),
      String(cijfers.metCijfer),
    ],
  })
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ul className="links" role="list">
        <li>
          <Link href={href('/over-de-cijfers/koers')}>{text.hoe}</Link>
        </li>
        <li>
          <Link href={href('/mijn/praktijk')}>{m.praktijk.naar}</Link>
        </li>
      </ul>
      {cohorten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.tabel}
          isNumbers
          kolommen={[kolommen.cohort, kolommen.buurten, kolommen.toegekend, kolommen.besteed, kolommen.begonnen, kolommen.metCijfer]}
          rijen={[
            ...cohorten.map(cohort => row(cohort.id ?? 'geen', cohort.naam ?? text.zonderCohort, cohort)),
            row('samen', text.samen, totaal),
          ]}
        />
      )}
      {cohorten.map(cohort => (
        <CohortKoers key={cohort.id ?? 'geen'} cohort={cohort} doel={doel.verschil} />
      ))}
      <p className="read">
        {text.nietDit} <Link href={href('/werkt-het')}>{text.naarWerkt}</Link>
      </p>
    </div>
  )
}

function CohortKoers({ cohort: { id, naam, start, oordeel, jaren }, doel }: { readonly cohort: Cohort; readonly doel: number }) {
  const { m, taal } = usePage()
  const text = m.koers
  const { jaarKolommen } = text
  const key = `cohort-${id ?? 'geen'}`
  const titel = naam ?? text.zonderCohort
  const percent = (deel: number | null) => (deel === null ? null : deel * 100)
  return (
    <section className="page__part" aria-labelledby={key}>
      <Heading level={2} id={key}>
        {titel}
      </Heading>
      <p className="read">
        <strong>{text.oordelen[oordeel]}</strong> {start !== null && text.start(writeDag(start, taal))}
      </p>
      {jaren.length > 0 && (
        <>
          <Heading level={3}>{text.uren}</Heading>
          <p className="read soft">{text.urenUitleg}</p>
          <Chart
            draw={effectYears}
            id={`beeld-${key}`}
            titel={`${titel}: ${text.uren}`}
            input={{
              jaren: [
                { sinds: -1, waarde: 0, laag: null, hoog: null, samen: null },
                ...jaren.map(({ sinds, verschil, laag, hoog }) => ({
                  sinds,
                  waarde: verschil * 100,
                  laag: percent(laag),
                  hoog: percent(hoog),
                  samen: null,
                })),
              ],
              afspraak: doel * 100,
              woorden: text.woorden,
            }}
          />
          <LijstTable
            caption={`${titel}: ${text.cijfers}`}
            isNumbers
            kolommen={[jaarKolommen.jaar, jaarKolommen.verschil, jaarKolommen.tussen, jaarKolommen.nodig, jaarKolommen.buurten]}
            rijen={jaren.map(jaar => ({
              id: String(jaar.sinds),
              kop: text.jaar(jaar.sinds),
              cellen: [
                zegGetekend(jaar.verschil, taal),
                zegTussen(jaar, m.effect, taal) ?? text.nietTeZeggen,
                zegGetekend(jaar.nodig, taal),
                String(jaar.buurten),
              ],
            }))}
          />
        </>
      )}
    </section>
  )
}
