import type { Taal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import type { Begroting, BegrotingPost } from '../../begroting-data.ts'
import { roosterKolommen, showCel } from '../../islands/begroting/kolommen.ts'
import type { RoosterKolom } from '../../islands/begroting/kolommen.ts'
import roosterUrl from '../../islands/begroting.ts?worker&url'
import type { BegrotingMessages } from '../../messages/begroting.ts'
import { useIk } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'

interface RoosterProps {
  readonly begroting: Begroting
  readonly mayEdit: boolean
  /** Whether every line is in the page; else the first of them, and the sheet fetches the rest itself. */
  readonly isAlles: boolean
  /** What there is to say before the first line. */
  readonly children: ReactNode
}

/** As many as a page shows at once where there is no sheet. */
export const firstRegels = 200

/** The lines: a table of which every line has a page of its own, and a sheet to work in where there is script and room for it. */
export function Rooster({ begroting, mayEdit, isAlles, children }: RoosterProps) {
  const { m, href, taal } = usePage()
  const ik = useIk()
  const text = m.begroting
  const { buurt, posten } = begroting
  const here = href(`/programma/buurten/${buurt.id}/begroting`)
  const shown = isAlles ? posten : posten.slice(0, firstRegels)
  const section = (
    <section className="begroting__regels" aria-labelledby="regels-kop">
      <Heading level={2} id="regels-kop">
        {text.regels}
      </Heading>
      {children}
      <div data-deel="balk" className="rooster__balk" />
      <div data-deel="vlak" className="rooster__vlak">
        <table className="lijst rooster" role="table" aria-labelledby="regels-kop">
          <Kop mayEdit={mayEdit} />
          <tbody role="rowgroup">
            {shown.map(post => (
              <Regel key={post.id} post={post} begroting={begroting} naar={mayEdit ? `${here}/posten/${post.id}` : null} taal={taal} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < posten.length && (
        <p data-deel="alle">
          <Link href={`${here}?regels=alle#regels-kop`}>{text.alleRegels(posten.length)}</Link>
        </p>
      )}
      <div data-deel="melding" />
      {mayEdit && (
        <p className="links-act" data-deel="nieuw">
          <Link href={`${here}/posten/nieuw`}>{text.nieuw}</Link>
        </p>
      )}
    </section>
  )
  if (!mayEdit || ik === null) return section
  return (
    <>
      <bw-begroting data-buurt={buurt.id} data-taal={taal} data-bewijs={ik.bewijs} data-woorden={wordsOf(m.begroting)}>
        {section}
      </bw-begroting>
      <script type="module" src={roosterUrl} />
    </>
  )
}

/** What the sheet says, in the language of the page. */
function wordsOf({ rooster, kolommen, over, teHoog, enNog, nietsTeBekijken, weigeringen }: BegrotingMessages): string {
  const filledIn = { over: over('{bedrag}'), teHoog: teHoog('{bedrag}'), enNog: enNog('{n}') }
  return JSON.stringify({ ...rooster, kolommen, nietsTeBekijken, weigeringen, ...filledIn })
}

function Kop({ mayEdit }: { readonly mayEdit: boolean }) {
  const { m } = usePage()
  return (
    <thead role="rowgroup">
      <tr role="row">
        {roosterKolommen.map(kolom => (
          <th key={kolom} scope="col" role="columnheader" className={isNumber(kolom) ? 'n' : undefined}>
            {m.begroting.kolommen[kolom]}
          </th>
        ))}
        {mayEdit && (
          <th scope="col" role="columnheader" className="rooster__doe">
            {m.begroting.kolommen.doe}
          </th>
        )}
      </tr>
    </thead>
  )
}

interface RegelProps {
  readonly post: BegrotingPost
  readonly begroting: Begroting
  /** The page of this line, for who may change it. */
  readonly naar: string | null
  readonly taal: Taal
}

function Regel({ post, begroting, naar, taal }: RegelProps) {
  const { m } = usePage()
  return (
    <tr role="row" id={`regel-${post.id}`} data-id={post.id}>
      {roosterKolommen.map(kolom => {
        const shown = showCel(kolom, post, { taal, activiteiten: begroting.activiteiten })
        if (kolom === 'omschrijving') {
          return (
            <th key={kolom} scope="row" role="rowheader">
              {shown}
            </th>
          )
        }
        return (
          <td key={kolom} role="cell" className={isNumber(kolom) ? 'n' : undefined} data-label={m.begroting.kolommen[kolom]}>
            {shown}
          </td>
        )
      })}
      {naar !== null && (
        <td role="cell" className="rooster__doe">
          <Link href={naar} aria-label={`${m.begroting.wijzig}: ${post.omschrijving}`}>
            {m.begroting.wijzig}
          </Link>
        </td>
      )}
    </tr>
  )
}

function isNumber(kolom: RoosterKolom): boolean {
  return kolom === 'jaar' || kolom === 'aantal' || kolom === 'tarief' || kolom === 'bedrag'
}
