import { zeg, zegKort, zegTerug } from '../../islands/businesscase/zeg.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'

interface UitkomstProps {
  readonly zaak: Zaak
  readonly id: string
  /** Large amounts in millions and billions. */
  readonly isKort?: boolean
}

/** A figure that follows when an assumption changes. */
export function Uitkomst({ zaak, id, isKort = false }: UitkomstProps) {
  const { taal } = usePage()
  const found = zaak.uitkomsten.find(each => each.id === id)
  if (!found) return null
  const text = isKort ? zegKort(found.waarde, found.eenheid, taal) : zeg(found.waarde, found.eenheid, taal)
  return (
    <span data-uit={id} data-eenheid={found.eenheid} data-kort={isKort ? '' : undefined}>
      {id === 'terugverdientijd' ? zegTerug(found.waarde, waardeOf(zaak, 'totaalNetto') !== null, taal) : text}
    </span>
  )
}

export function waardeOf({ uitkomsten }: Zaak, id: string): number | null {
  return uitkomsten.find(each => each.id === id)?.waarde ?? null
}
