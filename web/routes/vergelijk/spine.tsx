import type { Rol } from '../../charts/style.ts'
import type { Verdeling } from '../../data.ts'
import { placeAmong } from './place-among.ts'

/** The mark before a figure or a name. */
export function Merk({ rol, schatting = false }: { readonly rol: Rol; readonly schatting?: boolean }) {
  return (
    <svg className="merk" aria-hidden="true" viewBox="-10 -10 20 20">
      <use href={`#merk-${rol}${schatting ? '-schatting' : ''}`} />
    </svg>
  )
}

const middle = 15
/** Marks nearer than this share of the line would cover each other; those of the areas around give way. */
const tooNear = 0.05

interface SpineProps {
  readonly verdeling: Verdeling
  readonly eigen: number
  readonly schatting: boolean
  readonly gemeente: number | null
  readonly land: number | null
  readonly gelijken: { readonly mediaan: number; readonly laagste: number; readonly hoogste: number } | null
}

/**
 * Where a figure lies among all areas: every quarter of the line holds a quarter of them. Places are shares of the width, so it fills a phone as well as a
 * column. The same stands beside it in words and numbers.
 */
export function Spine({ verdeling, eigen, schatting, gemeente, land, gelijken }: SpineProps) {
  const own = placeAmong(verdeling, eigen)
  const at = (waarde: number) => `${Math.round(placeAmong(verdeling, waarde) * 1000) / 10}%`
  const aside = (waarde: number, dy: number) => (Math.abs(placeAmong(verdeling, waarde) - own) < tooNear ? middle + dy : middle)
  return (
    <svg className="spine" aria-hidden="true">
      <rect className="spine__helft" x="25%" y={middle - 9} width="50%" height={18} />
      <line className="spine__lijn" x1="0" x2="100%" y1={middle} y2={middle} />
      <line className="spine__midden" x1="50%" x2="50%" y1={middle - 11} y2={middle + 11} />
      {gelijken && (
        <line className="spine__gelijken" x1={at(gelijken.laagste)} x2={at(gelijken.hoogste)} y1={middle + 14} y2={middle + 14} />
      )}
      {land !== null && <use href="#merk-land" x={at(land)} y={middle} />}
      {gemeente !== null && <use href="#merk-gemeente" x={at(gemeente)} y={aside(gemeente, 7)} />}
      {gelijken && <use href="#merk-gelijken" x={at(gelijken.mediaan)} y={middle + 14} />}
      <use href={schatting ? '#merk-eigen-schatting' : '#merk-eigen'} x={at(eigen)} y={middle} />
    </svg>
  )
}
