import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { LaadVerslag } from '../../portefeuille-data.ts'
import { writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

const uitkomsten = ['niet-geladen', 'geladen', 'gebieden-gekozen', 'was-er-al'] as const

/** What loading the list did: first what it could not do, then what is new, and what is still asked. It takes the focus when the page opens. */
export function Verslag({ verslag: { regels, organisaties, cohortGemaakt } }: { readonly verslag: LaadVerslag }) {
  const { m, taal } = usePage()
  const text = m.portefeuille.eersteTwintig
  const open = regels.filter(({ vraag }) => vraag !== null).length
  return (
    <section className="handed" aria-labelledby="verslag-kop">
      <Heading level={2} id="verslag-kop" tabIndex={-1} autoFocus>
        {text.verslag}
      </Heading>
      {uitkomsten.map(uitkomst => (
        <Uitkomst key={uitkomst} uitkomst={uitkomst} regels={regels.filter(regel => regel.uitkomst === uitkomst)} />
      ))}
      {open > 0 && <p>{text.nogOpen(open)}</p>}
      {cohortGemaakt && <p>{text.cohortGemaakt}</p>}
      {organisaties.length > 0 && <p>{text.organisaties(writeList(organisaties, taal))}</p>}
    </section>
  )
}

interface UitkomstProps {
  readonly uitkomst: (typeof uitkomsten)[number]
  readonly regels: LaadVerslag['regels']
}

function Uitkomst({ uitkomst, regels }: UitkomstProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.eersteTwintig
  if (regels.length === 0) return null
  return (
    <>
      <p>
        <strong>{text.uitkomsten[uitkomst](regels.length)}</strong>
      </p>
      {uitkomst !== 'was-er-al' && (
        <ul>
          {regels.map(({ nummer, naam, buurt, zin, gebieden }) => (
            <li key={nummer}>
              {buurt === null ? naam : <Link href={href(`/programma/buurten/${buurt}`)}>{naam}</Link>}
              {gebieden.length > 0 && <span className="soft small"> {gebieden.join(', ')}</span>}
              {zin !== null && <span lang="nl"> {zin}</span>}
            </li>
          ))}
        </ul>
      )}
      {uitkomst === 'was-er-al' &&
        regels.flatMap(({ nummer, zin }) =>
          zin === null
            ? []
            : [
                <p key={nummer} lang="nl">
                  {zin}
                </p>,
              ],
        )}
    </>
  )
}
