import { Refusal } from '#src/refusal.ts'

/** The rows and the next address of a list, with or without an envelope around it. */
export function readList(json: unknown): { rows: readonly unknown[]; next: string | null } {
  if (Array.isArray(json)) return { rows: json, next: null }
  const entries = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : [])
  const rows: unknown = entries.get('value')
  const next = entries.get('@odata.nextLink') ?? entries.get('odata.nextLink')
  if (Array.isArray(rows)) return { rows, next: typeof next === 'string' && next !== '' ? next : null }
  throw new Refusal('De beschrijving van de tabel heeft een vorm die wij niet kennen: er is geen lijst. Er is niets geïmporteerd.', {
    code: 'source-unexpected',
  })
}

/** A publisher whose pages never end. */
export function refuseEndlessList(address: string): Refusal {
  return new Refusal(
    `De bron blijft naar een volgende pagina verwijzen en komt niet aan een eind. Er is niets geïmporteerd. Adres: ${address}`,
    {
      code: 'source-endless',
      status: 503,
    },
  )
}
