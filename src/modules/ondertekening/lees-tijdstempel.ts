import type { SignerInfo } from 'pkijs'
import { isCmsGoed } from './verifieer-cms.ts'

/** id-aa-timeStampToken (RFC 3161, appendix A). */
const timeStampToken = '1.2.840.113549.1.9.16.2.14'

/** When an authority says that a signature was there already; null without a stamp. Who the authority is, is for who trusts its certificate. */
export async function readTijdstempel(signer: SignerInfo): Promise<Date | 'klopt niet' | null> {
  const token: unknown = signer.unsignedAttrs?.attributes.find(({ type }) => type === timeStampToken)?.values[0]
  if (token === undefined) return null
  const { ContentInfo, SignedData, TSTInfo } = await import('pkijs')
  try {
    const signed = new SignedData({ schema: new ContentInfo({ schema: token }).content })
    const content = signed.encapContentInfo.eContent?.getValue()
    if (content === undefined) return 'klopt niet'
    const isGoed = await isCmsGoed(signed, signer.signature.valueBlock.valueHexView)
    return isGoed ? TSTInfo.fromBER(content).genTime : 'klopt niet'
  } catch {
    return 'klopt niet'
  }
}
