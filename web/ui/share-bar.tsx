const width = 160

/** A share of our buurten as a bar, with the share of all buurten of the country as an upright line. The figures stand beside it. */
export function ShareBar({ eigen, land }: { readonly eigen: number; readonly land: number }) {
  const place = (share: number) => Math.round(Math.min(1, share) * (width - 4) * 10) / 10
  return (
    <svg viewBox={`0 0 ${width} 16`} aria-hidden="true" className="share-bar">
      <path className="share-bar__axis" d="M1 0V16" />
      {eigen > 0 && <path className="share-bar__own" d={`M1 3H${1 + place(eigen)}V13H1z`} />}
      <path className="share-bar__land" d={`M${1 + place(land)} 0V16`} />
    </svg>
  )
}
