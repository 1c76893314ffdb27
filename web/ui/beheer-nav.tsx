import type { Ik } from '../data.ts'
import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'
import { PageNav } from './page-nav.tsx'

type Page = 'mensen' | 'uitnodigingen' | 'organisaties' | 'postvak' | 'privacy' | 'logboek' | 'terugmeldingen'

const needs: Readonly<Record<Page, Ik['rechten'][number]>> = {
  mensen: 'mensen bekijken',
  uitnodigingen: 'rollen geven',
  organisaties: 'organisaties bekijken',
  postvak: 'postvak bekijken',
  privacy: 'wisverzoek behandelen',
  logboek: 'logboek bekijken',
  terugmeldingen: 'terugmeldingen behandelen',
}

/** The pages about people, organisations and privacy that somebody's role leads to, in order. */
export function beheerPages({ rechten }: Pick<Ik, 'rechten'>): readonly Page[] {
  return (Object.keys(needs) as Page[]).filter(page => rechten.includes(needs[page]))
}

/** The way between the pages about people, organisations and privacy; nothing when there is only one. */
export function BeheerNav() {
  const { m } = usePage()
  const ik = useIk()
  const pages = ik === null ? [] : beheerPages(ik)
  return <PageNav label={m.beheer.menu} pages={pages.map(page => ({ path: `/${page}`, naam: m.beheer.links[page] }))} />
}
