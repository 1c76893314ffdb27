import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Signer, TimestampAuthority } from '@libpdf/core'
import { Refusal } from '../../refusal.ts'
import { looptijdOf } from './certificaat.ts'

/** What seals a document: a certificate, those above it, and the key. */
export type Ondertekenaar = Signer

/** What a document is sealed with. */
export interface Documentzegel {
  readonly ondertekenaar: Ondertekenaar
  /** Address of an authority for time stamps (RFC 3161); without one the time is that of this machine. */
  readonly tijdstempel?: string
}

/** Whose time a seal has: that of this machine, of the authority, or of this machine because the authority gave none. */
export type Zegeltijd = 'computer' | 'dienst' | 'dienst zweeg'

/** The name under which the records travel inside the document. */
export const bijlageNaam = 'ondertekening.json'

/** An authority that takes longer is not waited for: who asked for the document sees it without the stamp. */
const patienceMs = 8_000

/** Seals with a key of the installation (ECDSA on P-256). */
export function eigenOndertekenaar(sleutel: KeyObject, certificaat: Uint8Array): Ondertekenaar {
  return {
    certificate: certificaat,
    certificateChain: [],
    keyType: 'EC',
    signatureAlgorithm: 'ECDSA',
    sign: async (data, algorithm) => new Uint8Array(sign(algorithm, data, sleutel)),
  }
}

interface Waarmee {
  readonly bijlage: Uint8Array
  readonly zegel: Documentzegel
  readonly now: Date
  readonly reden: string
}

/**
 * Seals a PDF (PAdES: ETSI EN 319 142-1, level B-B, or B-T with a time stamp) with the records in it as a file. Without an answer of the authority for time
 * stamps it is sealed all the same, and the seal says so. Refuses with a certificate that does not count now. Nothing of the pages changes.
 */
export async function verzegelPdf(pdf: Uint8Array, waarmee: Waarmee): Promise<{ readonly pdf: Uint8Array; readonly tijd: Zegeltijd }> {
  const { zegel, now, reden } = waarmee
  const { van, tot } = looptijdOf(zegel.ondertekenaar.certificate)
  if (now < van || now > tot) {
    throw new Refusal(
      `Het certificaat waarmee Buurtwijs stukken verzegelt geldt van ${dayOf(van)} tot ${dayOf(tot)}, en dus nu niet. Vraag de beheerder om een nieuw certificaat; er is niets getekend of verzegeld.`,
      { code: 'zegel-verlopen', status: 409 },
    )
  }
  if (zegel.tijdstempel === undefined) return { pdf: await seal(pdf, waarmee, null), tijd: 'computer' }
  const { HttpTimestampAuthority } = await import('@libpdf/core')
  const authority = new HttpTimestampAuthority(zegel.tijdstempel, { timeout: patienceMs })
  try {
    return { pdf: await seal(pdf, waarmee, authority), tijd: 'dienst' }
  } catch {
    // Whatever else went wrong goes wrong again.
    const without = { ...waarmee, reden: `${reden} (zonder tijdstempel: de dienst daarvoor antwoordde niet)` }
    return { pdf: await seal(pdf, without, null), tijd: 'dienst zweeg' }
  }
}

async function seal(pdf: Uint8Array, { bijlage, zegel, now, reden }: Waarmee, authority: TimestampAuthority | null): Promise<Uint8Array> {
  const { PDF } = await import('@libpdf/core')
  const document = await PDF.load(pdf)
  document.attachments.add(bijlageNaam, bijlage, {
    mimeType: 'application/json',
    description: 'De handtekeningen, na te gaan zonder Buurtwijs',
    createdAt: now,
    modifiedAt: now,
  })
  const { bytes } = await document.sign({
    signer: zegel.ondertekenaar,
    reason: reden,
    signingTime: now,
    ...(authority === null ? {} : { level: 'B-T', timestampAuthority: authority }),
  })
  return bytes
}

function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(date)
}
