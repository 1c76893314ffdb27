import type { ApiClient, Ik } from '../../data.ts'
import type { Plaats } from './find-plaats.ts'

/** The buurt whose plan somebody works on, with its areas as a place. */
export interface EigenBuurt {
  readonly id: string
  readonly naam: string
  readonly plaats: Plaats
}

/** Null for who works on no plan, or on those of several buurten. */
export async function findEigenBuurt(
  api: Pick<ApiClient, 'agenda' | 'gebied'>,
  ik: Ik | null,
  taal: 'nl' | 'en',
): Promise<EigenBuurt | null> {
  if (ik === null || !ik.rechten.includes('buurtplan bekijken')) return null
  const buurten = ik.lidmaatschappen.flatMap(({ rol, buurt }) => (rol === ik.rol && buurt !== null ? [buurt] : []))
  const [buurt] = buurten
  if (buurt === undefined || buurten.length > 1) return null
  const agenda = await api.agenda.agenda(buurt.id, taal)
  if ('weigering' in agenda) return null
  const [first] = agenda.gelukt.buurt.gebieden
  const gebied = first === undefined ? null : await api.gebied(first)
  const gebieden = gebied === null ? null : agenda.gelukt.buurt.gebieden.join(',')
  const { naam } = buurt
  const gevonden = gebied === null ? [] : [{ ...gebied, gemeente: gebied.gemeente ?? null }]
  return { id: buurt.id, naam, plaats: { getypt: '', gebieden, naam: gebieden === null ? null : naam, gevonden } }
}
