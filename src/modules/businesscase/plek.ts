import type { Taal } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import { cijfersOf, namePlek, requirePlek } from '../buurtbeeld/index.ts'
import type { Gebiedscijfers, Statistiek } from '../statistics/index.ts'
import { isDemo, requireMaat } from '../statistics/index.ts'
import type { Invoer } from './model/cel.ts'
import { invoerVoor, isEenBuurt } from './model/gebied.ts'
import type { Omvang } from './model/gebied.ts'
import { planInvoer } from './model/invoer.ts'

/** What a case is about, when it is not the whole country. */
export interface Zaakgebied {
  readonly code: string
  readonly naam: string
  readonly inwoners: number
  readonly ouderen: number
  readonly isEenBuurt: boolean
  readonly demo: boolean
}

/** The inputs for a place: by its inhabitants and its older people, as they were published. Refuses a place of which those are not known. */
export function basisVoor(
  statistiek: Statistiek,
  code: string,
  taal: Taal,
): { readonly basis: readonly Invoer[]; readonly gebied: Zaakgebied | null } {
  const plek = requirePlek(statistiek, code)
  if (!('gebieden' in plek) && plek.soort === 'land') return { basis: planInvoer, gebied: null }
  const cijfers = cijfersOf(statistiek, plek)
  const land = cijfers.ouders.find(({ soort }) => soort === 'land')
  const hier = measure(statistiek, cijfers)
  const heel = land && measure(statistiek, cijfersOf(statistiek, land), hier?.periode)
  if (!hier || !heel || hier.ouderen === 0 || heel.ouderen === 0) {
    throw new Refusal(
      'Van dit gebied of van het land weten wij niet hoeveel inwoners en 65-plussers er zijn. Importeer eerst die cijfers, of kies een ander gebied.',
      {
        code: 'omvang-onbekend',
        status: 404,
        en: 'Of this area or of the country we do not know how many inhabitants and people of 65 and over there are. First import those figures, or choose another area.',
      },
    )
  }
  const omvang: Omvang = {
    inwoners: hier.inwoners,
    ouderen: hier.ouderen,
    inwonersLand: heel.inwoners,
    ouderenLand: heel.ouderen,
    bron: {
      nl: `inwoners en 65-plussers (${hier.bron}, ${hier.periode})`,
      en: `inhabitants and people of 65 and over (${hier.bron}, ${hier.periode})`,
    },
    datum: `${hier.periode.slice(0, 4)}-01-01`,
  }
  const { inwoners, ouderen } = hier
  return {
    basis: invoerVoor(omvang),
    gebied: { code, naam: namePlek(plek, taal), inwoners, ouderen, isEenBuurt: isEenBuurt(omvang), demo: hier.demo },
  }
}

/** Inhabitants and older people in one period: the one that was asked, or the newest that has both. */
function measure(statistiek: Statistiek, cijfers: Gebiedscijfers, periode?: string) {
  const [alle, ouderen] = [requireMaat(statistiek, 'inwoners'), requireMaat(statistiek, 'inwoners-65-plus')]
  for (const { id } of cijfers.periodes(alle)) {
    if (periode !== undefined && id !== periode) continue
    const [hier, oud] = [cijfers.find(alle, id), cijfers.find(ouderen, id)]
    if (hier?.cel.waarde == null || oud?.cel.waarde == null) continue
    const [{ bron }] = [hier.releases[0]]
    return {
      periode: id,
      inwoners: hier.cel.waarde,
      ouderen: oud.cel.waarde,
      bron: `${bron.uitgever} ${bron.tabel}`,
      demo: isDemo(hier.releases[0]),
    }
  }
  return null
}
