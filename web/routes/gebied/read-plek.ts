import type { ApiClient, Antwoord, GebiedDetail, GebiedRef, Selectiebeeld, Taal } from '../../data.ts'
import type { PaginaRef } from '../../buurtpagina-data.ts'
import type { Plek } from './plek.ts'

interface PlekVraag {
  /** The code of an area, or those of a selection with commas. */
  readonly code: string
  readonly taal: Taal
  readonly jaar: number | undefined
  readonly naast: string | null
}

/** A place with its picture, and the neighbourhoods of the programme in and around it. */
export interface GelezenPlek {
  readonly plek: Plek
  readonly beeld: Selectiebeeld
  readonly buurtpaginas: readonly PaginaRef[]
}

const unknown = { weigering: { status: 404, code: 'gebied-unknown', tekst: '' } } as const

/** Reads an area, or several together: the same page shows either. */
export async function readPlek(api: ApiClient, vraag: PlekVraag): Promise<Antwoord<GelezenPlek>> {
  return vraag.code.includes(',') ? await readSelectie(api, vraag) : await readGebied(api, vraag)
}

async function readGebied(api: ApiClient, { code, taal, jaar, naast }: PlekVraag): Promise<Antwoord<GelezenPlek>> {
  const [gebied, beeld, buurtpaginas] = await Promise.all([
    api.gebied(code, jaar),
    api.buurtbeeld(code, taal, jaar, naast === 'gelijken' ? 'gelijken' : undefined),
    api.buurtpagina.paginas({ gebied: code, limiet: 6 }),
  ])
  if (!gebied || !beeld) return unknown
  return { gelukt: { plek: { ...gebied, adres: gebied.code, selectie: null }, beeld, buurtpaginas } }
}

async function readSelectie(api: ApiClient, { code, taal, jaar, naast }: PlekVraag): Promise<Antwoord<GelezenPlek>> {
  const codes = [...new Set(code.split(',').map(each => each.trim().toUpperCase()))]
  const [answer, found, buurtpaginas] = await Promise.all([
    api.vergelijk.beeld({ code: codes.join(','), taal, jaar }, naast),
    Promise.all(codes.slice(0, mostAreas).map(each => api.gebied(each, jaar))),
    api.buurtpagina.paginas({ gebied: codes.join(','), limiet: 6 }),
  ])
  if ('weigering' in answer) return answer
  const beeld = answer.gelukt
  const delen = found.filter(deel => deel !== null)
  const own = buurtpaginas.find(({ gebieden }) => gebieden.length === codes.length && gebieden.every(each => codes.includes(each)))
  const { gebied } = beeld
  const isGeheel = gebied.gebieden === undefined
  const heleDelen = (gebied.gebieden ?? []).filter(({ soort }) => soort !== 'buurt')
  const plek: Plek = {
    ...gebied,
    adres: codes.join(','),
    naam: own?.naam ?? gebied.naam,
    jaren: yearsOf(delen, gebied.jaar),
    onderdelen: delen.map(({ code: each, naam, soort }): GebiedRef => ({ code: each, naam, soort })),
    selectie: { isGeheel, heleDelen, naast: heleDelen.find(deel => deel.code === naast)?.code ?? null, omschrijving: gebied.naam },
  }
  return { gelukt: { plek, beeld: { ...beeld, gebied: { ...gebied, naam: plek.naam } }, buurtpaginas } }
}

/** As many as the API takes together. */
const mostAreas = 200

/** The years that all areas share, the newest first. */
function yearsOf([first, ...others]: readonly GebiedDetail[], jaar: number): readonly number[] {
  const shared = (first?.jaren ?? []).filter(each => others.every(({ jaren }) => jaren.includes(each)))
  return shared.length > 0 ? shared : [jaar]
}
