import type { Tekst } from '@buurtwijs/figures'
import type { Invoer } from './cel.ts'
import { planInvoer } from './invoer.ts'

/** Up to so many inhabitants a place is one neighbourhood of the programme; above it, several. */
export const mostInwonersVanEenBuurt = 15_000

/** How large a place is, beside its country. */
export interface Omvang {
  readonly inwoners: number
  readonly ouderen: number
  readonly inwonersLand: number
  readonly ouderenLand: number
  /** The table and the year that these were read from. */
  readonly bron: Tekst
  readonly datum: string
}

/** Inputs that are so many neighbourhoods of the whole country: a region has its share of them. */
const naarRato = ['buurtenStart', 'buurtenTweede', 'buurtenDerde', 'buurtenAlle', 'buurtenIza']

export function isEenBuurt({ inwoners }: Omvang): boolean {
  return inwoners <= mostInwonersVanEenBuurt
}

/** The inputs of the plan for a part of the country: care by its older people, neighbourhoods by its inhabitants; a place of one neighbourhood starts as a whole. */
export function invoerVoor(omvang: Omvang): readonly Invoer[] {
  const aandeel = omvang.ouderen / omvang.ouderenLand
  const deel = omvang.inwoners / omvang.inwonersLand
  const een = isEenBuurt(omvang)
  return planInvoer.map(invoer => {
    if (invoer.id === 'aandeel') return withWaarde(invoer, aandeel, omvang, `${omvang.ouderen} / ${omvang.ouderenLand}`)
    if (!naarRato.includes(invoer.id) || invoer.waarde === null) return invoer
    if (een) return invoer.id === 'buurtenIza' ? invoer : withWaarde(invoer, 1, omvang, '1')
    const waarde = invoer.id === 'buurtenAlle' ? Math.max(1, invoer.waarde * deel) : invoer.waarde * deel
    return withWaarde(invoer, waarde, omvang, `${Number(invoer.waarde.toFixed(4))} * ${omvang.inwoners} / ${omvang.inwonersLand}`)
  })
}

function withWaarde(invoer: Invoer, waarde: number, { bron, datum }: Omvang, afleiding: string): Invoer {
  return {
    ...invoer,
    waarde,
    laag: waarde,
    hoog: waarde,
    verdeling: 'vast',
    afleiding,
    datum,
    bron: { nl: `Afgeleid, niet uit de bron: naar ${bron.nl}`, en: `Derived, not from the source: by ${bron.en}` },
  }
}
