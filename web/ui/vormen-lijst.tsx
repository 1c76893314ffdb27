import { Link } from '@nl-design-system-candidate/link-react'
import type { Uitvoer } from '../data.ts'
import { usePage } from './page-context.ts'

type Vorm = Uitvoer['vormen'][number]['vorm']

/** About how large each file is for a buurt, so that somebody on a phone knows what they begin. */
const groottes: Readonly<Record<Vorm, string>> = {
  pdf: '200 kB',
  pptx: '600 kB',
  docx: '6 kB',
  xlsx: '30 kB',
  csv: '150 kB',
  zip: '10 kB',
}

/** Every form, in the order in which they are offered. */
export const vormNamen = Object.keys(groottes) as readonly Vorm[]

interface VormenProps {
  readonly vormen: readonly { readonly vorm: Vorm; readonly href: string; readonly bestand?: string }[]
}

/** The files that a picture can be taken along as, with what each of them is for. */
export function VormenLijst({ vormen }: VormenProps) {
  const { m } = usePage()
  return (
    <ul className="take" role="list">
      {vormen.map(({ vorm, href, bestand }) => (
        <li key={vorm}>
          <p className="take__name">
            <Link href={href} download={bestand ?? true}>
              {m.meenemen.vormen[vorm].naam}
            </Link>{' '}
            <small className="soft">{m.meenemen.soortEnGrootte(vorm.toUpperCase(), groottes[vorm])}</small>
          </p>
          <p>{m.meenemen.vormen[vorm].uitleg}</p>
        </li>
      ))}
    </ul>
  )
}
