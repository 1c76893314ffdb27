import { Refusal } from '../../refusal.ts'
import { bundelSchema, isEigenCertificaat, verifyBundel } from './bundel.ts'
import type { Bundel, BundelOordeel, GebrekSoort } from './bundel.ts'
import { vingerafdrukOf } from './certificaat.ts'
import { readPdfZegel } from './lees-pdf.ts'
import type { ZegelGebrek } from './lees-pdf.ts'

/** Everything that can be wrong with a file that somebody verifies, each with a sentence of its own. */
export type StukGebrek = GebrekSoort | ZegelGebrek | 'zonder handtekeningen' | 'ander zegel' | 'andere installatie'

export interface StukOordeel {
  readonly vorm: 'pdf' | 'bundel'
  readonly gebreken: readonly { readonly soort: StukGebrek; readonly regel: number | null }[]
  /** Null for a PDF without records in it. */
  readonly bundel: Bundel | null
  readonly handtekeningen: BundelOordeel['gevonden']
  /** Hash of the last record, and ids of the keys that sealed: to compare with what was mailed and published. */
  readonly kop: string | null
  readonly sleutels: readonly string[]
  /** SHA-256 of the certificate that sealed the PDF. */
  readonly certificaat: string | null
  /** When an authority says that the seal of the PDF was there already; null when nobody but the computer that sealed says when. */
  readonly tijdstempel: string | null
}

/** What somebody knows from elsewhere: the end of the chain out of a mail, the keys of the installation. */
export interface Bekend {
  readonly kop?: string | null
  readonly sleutels?: readonly string[]
}

/**
 * Verifies a file that somebody got: a PDF with its seal and the records in it, or the records as JSON. Needs nothing but the file. Refuses what is neither.
 */
export async function verifyStuk(file: Uint8Array, { kop = null, sleutels }: Bekend = {}): Promise<StukOordeel> {
  if (!isPdf(file))
    return { vorm: 'bundel', certificaat: null, tijdstempel: null, ...(await verifyRecords(readBundel(file), { kop, sleutels })) }
  const { gebrek, certificaat, tijdstempel, bijlage } = await readPdfZegel(file)
  const own = gebrek === null ? [] : [{ soort: gebrek, regel: null }]
  const vingerafdruk = certificaat === null ? null : vingerafdrukOf(certificaat)
  const pdf = { vorm: 'pdf', certificaat: vingerafdruk, tijdstempel: tijdstempel?.toISOString() ?? null } as const
  if (bijlage === null) {
    const gebreken = [...own, { soort: 'zonder handtekeningen' as const, regel: null }]
    return { ...pdf, gebreken, bundel: null, handtekeningen: [], kop: null, sleutels: [] }
  }
  const bundel = readBundel(bijlage)
  const records = await verifyRecords(bundel, { kop, sleutels })
  const isOwn = vingerafdruk === null || (await isEigenCertificaat(bundel, vingerafdruk))
  return { ...pdf, ...records, gebreken: [...own, ...(isOwn ? [] : [{ soort: 'ander zegel' as const, regel: null }]), ...records.gebreken] }
}

async function verifyRecords(bundel: Bundel, { kop, sleutels }: { kop: string | null; sleutels: readonly string[] | undefined }) {
  const oordeel = await verifyBundel(bundel, { kop })
  const used = [...new Set(bundel.chain.map(({ keyId }) => keyId))]
  const isKnown = sleutels === undefined || used.every(id => sleutels.includes(id))
  const gebreken = [...oordeel.gebreken, ...(isKnown ? [] : [{ soort: 'andere installatie' as const, regel: null }])]
  return { gebreken, bundel, handtekeningen: oordeel.gevonden, kop: oordeel.kop, sleutels: used }
}

function isPdf(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, 1024)).includes('%PDF-')
}

function readBundel(bytes: Uint8Array): Bundel {
  const found = bundelSchema.safeParse(parseJson(new TextDecoder().decode(bytes)))
  if (found.success) return found.data
  const [issue] = found.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new Refusal(
    `Dit is geen bestand met handtekeningen van Buurtwijs${where === '' ? '' : `: bij "${where}" staat iets anders dan daar hoort`}. Kies de PDF of het bestand ondertekening.json zoals u het kreeg.`,
    { code: 'geen-ondertekening' },
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
