import type { UitkomstReeks } from '../../monitoring-data.ts'

/** Better, worse, different or alike: by a sign and by the words beside it. */
export function Teken({ reeks: { oordeel } }: { readonly reeks: Pick<UitkomstReeks, 'oordeel'> }) {
  const sign = oordeel.isEcht === true ? (oordeel.isGunstig === null ? '◆' : oordeel.isGunstig ? '▲' : '▼') : '●'
  return <span aria-hidden="true">{sign}</span>
}
