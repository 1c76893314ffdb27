import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { Refusal } from '../../refusal.ts'
import { looptijdOf } from './certificaat.ts'

/** What a document is sealed with. */
export interface Documentzegel {
  readonly sleutel: KeyObject
  readonly certificaat: Uint8Array
  /** Certificates up to the one that everybody knows; none for one of one's own. */
  readonly keten?: readonly Uint8Array[]
  /** Address of an authority for time stamps (RFC 3161); without one the time is that of this machine. */
  readonly tijdstempel?: string
}

/** The name under which the records travel inside the document. */
export const bijlageNaam = 'ondertekening.json'

/**
 * Seals a PDF (PAdES: ETSI EN 319 142-1, level B-B, or B-T with a time stamp) with the records in it as a file. Refuses with a certificate that does not count
 * now. Nothing of the pages changes.
 */
export async function verzegelPdf(
  pdf: Uint8Array,
  { bijlage, zegel, now, reden }: { bijlage: Uint8Array; zegel: Documentzegel; now: Date; reden: string },
): Promise<Uint8Array> {
  const { van, tot } = looptijdOf(zegel.certificaat)
  if (now < van || now > tot) {
    throw new Refusal(
      `Het certificaat waarmee Buurtwijs stukken verzegelt geldt van ${dayOf(van)} tot ${dayOf(tot)}, en dus nu niet. Vraag de beheerder om een nieuw certificaat; er is niets getekend of verzegeld.`,
      { code: 'zegel-verlopen', status: 409 },
    )
  }
  const { HttpTimestampAuthority, PDF } = await import('@libpdf/core')
  const document = await PDF.load(pdf)
  document.attachments.add(bijlageNaam, bijlage, {
    mimeType: 'application/json',
    description: 'De handtekeningen, na te gaan zonder Buurtwijs',
    createdAt: now,
    modifiedAt: now,
  })
  const { sleutel, certificaat, keten = [], tijdstempel } = zegel
  const kind = sleutel.asymmetricKeyType === 'ec' ? (['EC', 'ECDSA'] as const) : (['RSA', 'RSASSA-PKCS1-v1_5'] as const)
  const { bytes } = await document.sign({
    signer: {
      certificate: certificaat,
      certificateChain: [...keten],
      keyType: kind[0],
      signatureAlgorithm: kind[1],
      sign: async (data, algorithm) => new Uint8Array(sign(algorithm, data, sleutel)),
    },
    reason: reden,
    signingTime: now,
    ...(tijdstempel === undefined ? {} : { level: 'B-T', timestampAuthority: new HttpTimestampAuthority(tijdstempel) }),
  })
  return bytes
}

function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(date)
}
