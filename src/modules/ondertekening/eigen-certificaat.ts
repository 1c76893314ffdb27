import { readFile } from 'node:fs/promises'
import { Refusal } from '../../refusal.ts'
import { looptijdOf } from './certificaat.ts'
import type { Ondertekenaar } from './pdf-zegel.ts'

/** Where a certificate lies that an authority outside gave, with its key (PKCS #12), and the file with its password. */
export interface CertificaatPlek {
  readonly file: string
  readonly passwordFile: string
}

/** Opens the certificate. Refuses with a sentence for whoever starts the server when a file is missing or does not open with the password. */
export async function readEigenCertificaat({ file, passwordFile }: CertificaatPlek): Promise<Ondertekenaar> {
  const bytes = await read(file, 'BUURTWIJS_CERTIFICAAT')
  const password = new TextDecoder().decode(await read(passwordFile, 'BUURTWIJS_CERTIFICAAT_WACHTWOORD')).replace(/\r?\n$/, '')
  const { P12Signer } = await import('@libpdf/core')
  try {
    return await P12Signer.create(bytes, password)
  } catch (cause) {
    throw new Refusal(
      `Het certificaat ${file} gaat niet open met het wachtwoord uit ${passwordFile}, of het is geen PKCS #12 met een sleutel (.p12 of .pfx).`,
      { code: 'certificaat-unreadable', cause },
    )
  }
}

/** What whoever looks after the server has to know of a certificate now; null when it counts for a good while. */
export function warnCertificaat({ certificate }: Pick<Ondertekenaar, 'certificate'>, now: Date): string | null {
  const { van, tot } = looptijdOf(certificate)
  if (now < van) return `The certificate that seals documents does not count before ${van.toISOString()}: nothing is sealed until then`
  if (now > tot) return `The certificate that seals documents expired on ${tot.toISOString()}: nothing is sealed until there is another`
  const days = Math.floor((tot.getTime() - now.getTime()) / 86_400_000)
  return days < 60 ? `The certificate that seals documents expires in ${days} days` : null
}

async function read(path: string, setting: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new Refusal(`Het bestand ${path} (${setting}) is er niet, of kan niet gelezen worden.`, { code: 'certificaat-missing', cause })
  }
}
