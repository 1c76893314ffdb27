/** Tells that what somebody asked for was done; nothing when there is nothing to tell. */
export function Done({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <div className="utrecht-alert utrecht-alert--ok" role="status">
      <div className="utrecht-alert__content">{text}</div>
    </div>
  )
}
