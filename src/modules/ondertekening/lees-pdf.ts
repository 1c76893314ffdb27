import { readTijdstempel } from './lees-tijdstempel.ts'
import { bijlageNaam } from './pdf-zegel.ts'
import { isCmsGoed } from './verifieer-cms.ts'

/** What can be wrong with the seal of a PDF. */
export const zegelGebreken = [
  'geen zegel',
  'zegel gebroken',
  'aangevuld na het zegel',
  'zegel onleesbaar',
  'tijdstempel klopt niet',
] as const
export type ZegelGebrek = (typeof zegelGebreken)[number]

export interface PdfZegel {
  readonly gebrek: ZegelGebrek | null
  /** The certificate of the seal (DER); null when there is none to read. */
  readonly certificaat: Uint8Array | null
  /** When an authority for time stamps says that the seal was there already; null without its word. */
  readonly tijdstempel: Date | null
  /** The records that travel in the document; null when there are none. */
  readonly bijlage: Uint8Array | null
}

interface Reach {
  readonly before: number
  readonly after: number
  readonly end: number
  readonly cms: Buffer
}

/**
 * Reads the seal of a PDF and what travels in it. The seal has to be the last one and to cover every byte except itself: a page that was added after it, or
 * another version in front of it, is not what was sealed.
 */
export async function readPdfZegel(file: Uint8Array): Promise<PdfZegel> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const reach = lastReach(bytes)
  if (reach === null) return { gebrek: 'geen zegel', certificaat: null, tijdstempel: null, bijlage: await readBijlage(file) }
  const bijlage = await readBijlage(file)
  const seal = await openSeal(bytes, reach)
  if (seal === null) return { gebrek: 'zegel onleesbaar', certificaat: null, tijdstempel: null, bijlage }
  const { isGoed, certificaat, tijdstempel } = seal
  const isWhole = reach.end === bytes.length && isOnlyTheSeal(bytes, reach)
  const isStamped = tijdstempel !== 'klopt niet'
  const gebrek = !isGoed ? 'zegel gebroken' : !isWhole ? 'aangevuld na het zegel' : isStamped ? null : 'tijdstempel klopt niet'
  return { gebrek, certificaat, tijdstempel: isStamped ? tijdstempel : null, bijlage }
}

/** Where the last signature says that it reaches, and the signature itself. */
function lastReach(bytes: Buffer): Reach | null {
  const found = [...bytes.toString('latin1').matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].at(-1)
  if (!found) return null
  const [start = 0, before = 0, after = 0, length = 0] = found.slice(1).map(Number)
  const isInOrder = start === 0 && before < after && after + length <= bytes.length
  const hex = isInOrder ? bytes.subarray(before, after).toString('latin1').replaceAll(/\s/g, '') : ''
  const cms = /^<([0-9A-Fa-f]*)>$/.exec(hex)?.[1]
  return { before, after, end: after + length, cms: Buffer.from(cms ?? '', 'hex') }
}

/** Between the two parts that are covered stands the signature and nothing else. */
function isOnlyTheSeal(bytes: Buffer, { before, after }: Reach): boolean {
  return bytes[before] === 0x3c && bytes[after - 1] === 0x3e && bytes.subarray(before + 1, after - 1).every(isHex)
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}

async function openSeal(bytes: Buffer, { before, after, end, cms }: Reach) {
  const { fromBER } = await import('asn1js')
  const { ContentInfo, IssuerAndSerialNumber, SignedData } = await import('pkijs')
  try {
    const { result, offset } = fromBER(new Uint8Array(cms).buffer)
    if (offset <= 0) return null
    const signed = new SignedData({ schema: new ContentInfo({ schema: result }).content })
    const [signer] = signed.signerInfos
    const sid: unknown = signer?.sid
    const own = sid instanceof IssuerAndSerialNumber ? sid.serialNumber : null
    // Those above it come along in any order.
    const certificate = signed.certificates?.find(each => 'subjectPublicKeyInfo' in each && own !== null && each.serialNumber.isEqual(own))
    if (!signer || !certificate || !('toSchema' in certificate)) return null
    const covered = new Uint8Array(Buffer.concat([bytes.subarray(0, before), bytes.subarray(after, end)]))
    const isGoed = await isCmsGoed(signed, covered)
    return { isGoed, certificaat: new Uint8Array(certificate.toSchema().toBER(false)), tijdstempel: await readTijdstempel(signer) }
  } catch {
    return null
  }
}

async function readBijlage(file: Uint8Array): Promise<Uint8Array | null> {
  const { PDF } = await import('@libpdf/core')
  try {
    return (await PDF.load(file)).attachments.get(bijlageNaam)
  } catch {
    return null
  }
}
