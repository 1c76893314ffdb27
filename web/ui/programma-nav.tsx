import type { Ik } from '../data.ts'
import type { Messages } from '../messages/index.ts'
import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'
import { PageNav } from './page-nav.tsx'

type Page = keyof Messages['portefeuille']['links']

const needs: Readonly<Record<Page, Ik['rechten'][number]>> = {
  programma: 'rapporten bekijken',
  'programma/buurten': 'buurten bekijken',
  'programma/plannen': 'buurtplan bekijken',
  'programma/commissie': 'rondes bekijken',
  'programma/mijlpalenoverzicht': 'mijlpalen bekijken',
  'programma/leveringen': 'leveringen bekijken',
  'programma/tekenen': 'tekenbeleid vaststellen',
  'programma/metingen': 'meetafspraken bijwerken',
  'programma/kandidaten': 'kandidaten bekijken',
  'programma/cohorten': 'programma bekijken',
  'programma/organen': 'programma bekijken',
  'programma/regios': 'programma bekijken',
  'programma/eerste-twintig': 'programma leiden',
  'programma/analyses': 'analyses bekijken',
  businesscase: 'rapporten bekijken',
}

/** The pages about the programme that somebody's role leads to, in order. */
export function programmaPages({ rechten }: Pick<Ik, 'rechten'>): readonly Page[] {
  return (Object.keys(needs) as Page[]).filter(page => rechten.includes(needs[page]))
}

/** The way between the pages about the programme; nothing when there is only one. */
export function ProgrammaNav() {
  const { m } = usePage()
  const ik = useIk()
  const pages = ik === null ? [] : programmaPages(ik)
  return <PageNav label={m.portefeuille.menu} pages={pages.map(page => ({ path: `/${page}`, naam: m.portefeuille.links[page] }))} />
}
