/** A day as somebody would type it in a form: an ISO date becomes 2-3-2026, nothing stays nothing. */
export function typedDag(iso: string | null): string {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? []
  return jaar === undefined ? '' : `${Number(dag)}-${Number(maand)}-${jaar}`
}
