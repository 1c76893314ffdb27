import { Link } from '@nl-design-system-candidate/link-react'
import { createContext, useContext } from 'react'
import type { PubliekAntwoord, Waar } from '../terugmelding-data.ts'
import type { Zin } from '../data.ts'
import { writeDag, writePeriode } from '../format.ts'
import { usePage } from './page-context.ts'

/** The page on which people can say that something is not right: what all of it is about, and what was answered before. */
export interface KloptDitPlek {
  readonly waar: Pick<Waar, 'gebied' | 'jaar' | 'buurt'>
  readonly antwoorden: readonly PubliekAntwoord[]
}

/** Null on pages about something that nobody can point at, such as areas taken together. */
export const KloptDitContext = createContext<KloptDitPlek | null>(null)

interface KloptDitProps {
  readonly over: Waar
  /** What it is about, for who cannot see beside what the link stands. */
  readonly naam: string
  readonly tekst?: string
}

/** A quiet link beside one figure, sentence, name or text, and under it what was answered about that. */
export function KloptDit({ over, naam, tekst }: KloptDitProps) {
  const { m } = usePage()
  const plek = useContext(KloptDitContext)
  if (plek === null) return null
  const label = tekst ?? m.terugmelding.klopt
  const antwoorden = plek.antwoorden.filter(antwoord => isAbout(antwoord, over))
  return (
    <>
      <KloptDitLink over={{ ...plek.waar, ...over }} label={label} naam={naam} />
      {antwoorden.map(antwoord => (
        <Antwoord key={`${antwoord.beantwoord} ${antwoord.tekst}`} antwoord={antwoord} />
      ))}
    </>
  )
}

function KloptDitLink({ over, label, naam }: { readonly over: Waar; readonly label: string; readonly naam: string }) {
  const { href } = usePage()
  return (
    <Link className="klopt" href={href(`/klopt-dit?${addressOf(over)}`)} rel="nofollow" aria-label={`${label} ${naam}`}>
      {label}
    </Link>
  )
}

/** A sentence is known by its rule and by the first figure that it rests on. */
export function aboutZin({ regel, cijfers: [maat] }: Pick<Zin, 'regel' | 'cijfers'>): Waar {
  return { soort: 'zin', regel, ...(maat === undefined ? {} : { maat }) }
}

/** What is asked about as it stands in the address of the form. */
export function addressOf(over: Waar): string {
  return new URLSearchParams(
    Object.entries(over).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
}

function isAbout(antwoord: PubliekAntwoord, { soort, maat, regel, uitdaging }: Waar): boolean {
  if (antwoord.soort !== soort) return false
  if (soort === 'tekst') return antwoord.uitdaging === (uitdaging ?? null)
  return (maat === undefined || antwoord.maat === maat) && (regel === undefined || antwoord.regel === regel)
}

/** Somebody asked whether this is right, and this was the answer. */
export function Antwoord({ antwoord }: { readonly antwoord: PubliekAntwoord }) {
  const { m, taal } = usePage()
  const text = m.terugmelding
  const { gemeld, uitkomst, tekst, eerder, periode } = antwoord
  return (
    <span className="klopt-antwoord">
      {text.vroeg(writeDag(gemeld, taal))} <strong>{text.antwoord}</strong> {text.uitkomsten[uitkomst]} {tekst}
      {eerder && <em> {text.eerder(periode === null ? null : writePeriode(periode, taal))}</em>}
    </span>
  )
}
