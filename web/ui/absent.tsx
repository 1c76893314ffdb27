/** Names of what there is nothing of, behind a line that says how many; nothing when there are none. */
export function Absent({ titel, namen }: { readonly titel: string; readonly namen: readonly string[] }) {
  if (namen.length === 0) return null
  return (
    <details className="more">
      <summary>{titel}</summary>
      <ul className="read">
        {namen.map(naam => (
          <li key={naam}>{naam}</li>
        ))}
      </ul>
    </details>
  )
}
