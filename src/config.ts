import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Refusal } from './refusal.ts'

/** The folder of the clone: migrations, the built screens and the default data folder are found from here. */
export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url))

export interface Config {
  /** 0 lets the system choose a free port. */
  readonly port: number
  readonly host: string
  /** A PostgreSQL server of one's own; absent: Buurtwijs runs one in the data folder. */
  readonly databaseUrl?: string
  readonly dataFolder: string
  readonly logFormat: 'text' | 'json'
  /** Where visitors find this installation: `https://buurtwijs.example`. Links in mail, passkeys and cookies hang on it. */
  readonly adres: string
  /** How mail leaves; absent: it waits in the outbox. */
  readonly mail?: { readonly smtp: string; readonly afzender: string }
  /** A file that names OpenID providers; absent: there are none. */
  readonly oidcFile?: string
  /** How many proxies of our own stand in front; what they say about who asks is believed, nobody else's. */
  readonly proxies: number
  /** Who publishes what is here, in the catalogue for other catalogues; absent: named after the address. */
  readonly uitgever?: string
  /** The mail address in that catalogue; absent: questions go to the site. */
  readonly contact?: string
  /** The key of the installation, 32 bytes; absent: a file in the data folder. */
  readonly masterKey?: Uint8Array
  /** An authority for time stamps (RFC 3161) on sealed documents; absent: they have the time of this machine. */
  readonly tijdstempel?: string
  /** A certificate with its key (PKCS #12) to seal documents with, and the file with its password; absent: one of the installation itself. */
  readonly certificaat?: { readonly file: string; readonly passwordFile: string }
}

export type Environment = Readonly<Record<string, string | undefined>>

const portSentence = 'PORT moet een heel getal van 0 tot en met 65535 zijn, bijvoorbeeld PORT=4300.'
const urlSentence =
  'DATABASE_URL moet het adres van een PostgreSQL-database zijn, in de vorm postgres://gebruiker:wachtwoord@server:5432/database.'
const hostSentence = 'BUURTWIJS_HOST moet een adres of naam van deze computer zijn, bijvoorbeeld 127.0.0.1 of 0.0.0.0.'
const adresSentence =
  'BUURTWIJS_ADRES moet het adres zijn waarop bezoekers komen, zonder pad: https://buurtwijs.example. Zonder https kan alleen http://localhost.'
const smtpSentence =
  'BUURTWIJS_SMTP moet het adres van een mailserver zijn, in de vorm smtp://gebruiker:wachtwoord@server:587 of smtps://….'
const afzenderSentence = 'BUURTWIJS_AFZENDER moet een mailadres zijn, bijvoorbeeld buurtwijs@gemeente.example.'
const proxiesSentence = 'BUURTWIJS_PROXIES moet een heel getal van 0 tot en met 9 zijn: het aantal eigen proxies voor Buurtwijs.'
const uitgeverSentence = 'BUURTWIJS_UITGEVER moet de naam van een organisatie zijn, van hoogstens 200 tekens.'
const contactSentence = 'BUURTWIJS_CONTACT moet een mailadres zijn, bijvoorbeeld data@gemeente.example.'
const keySentence = 'BUURTWIJS_SLEUTEL moet een sleutel van 32 bytes in base64 zijn. Maak er een met: openssl rand -base64 32.'
const tijdstempelSentence =
  'BUURTWIJS_TIJDSTEMPEL moet het adres van een dienst voor tijdstempels (RFC 3161) zijn, bijvoorbeeld https://tijd.example/tsa.'
const certificaatSentence = 'Geef BUURTWIJS_CERTIFICAAT en BUURTWIJS_CERTIFICAAT_WACHTWOORD allebei, of geen van beide: elk een bestand.'
const logSentence = 'BUURTWIJS_LOG moet "text" of "json" zijn.'

const mailAddress = /^[^\s@<>]+@[^\s@<>]+$/

/** Every variable that Buurtwijs reads; a BUURTWIJS_ name that is not here is refused, because it is a typing error. */
const environmentSchema = z.object({
  PORT: z.string().regex(/^\d+$/, portSentence).transform(Number).pipe(z.number().max(65535, portSentence)).default(4300),
  DATABASE_URL: z
    .string()
    .refine(text => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), urlSentence)
    .optional(),
  BUURTWIJS_DATA: z.string().default('data'),
  BUURTWIJS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, hostSentence)
    .default('127.0.0.1'),
  BUURTWIJS_LOG: z.enum(['text', 'json'], logSentence).default('text'),
  BUURTWIJS_ADRES: z.string().refine(isOrigin, adresSentence).optional(),
  BUURTWIJS_SMTP: z
    .string()
    .refine(text => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol), smtpSentence)
    .optional(),
  BUURTWIJS_AFZENDER: z.string().regex(mailAddress, afzenderSentence).optional(),
  BUURTWIJS_OIDC: z.string().optional(),
  BUURTWIJS_PROXIES: z.string().regex(/^\d$/, proxiesSentence).transform(Number).default(0),
  BUURTWIJS_UITGEVER: z.string().trim().max(200, uitgeverSentence).optional(),
  BUURTWIJS_CONTACT: z.string().regex(mailAddress, contactSentence).optional(),
  BUURTWIJS_SLEUTEL: z
    .string()
    .refine(text => Buffer.from(text, 'base64').length === 32, keySentence)
    .transform(text => new Uint8Array(Buffer.from(text, 'base64')))
    .optional(),
  BUURTWIJS_TIJDSTEMPEL: z
    .string()
    .refine(text => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), tijdstempelSentence)
    .optional(),
  BUURTWIJS_CERTIFICAAT: z.string().optional(),
  BUURTWIJS_CERTIFICAAT_WACHTWOORD: z.string().optional(),
})

/** An address without a path; only this very machine may do without https, since cookies and passkeys need it. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin, hostname } = new URL(text)
  return text === origin && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'))
}

const knownNames = Object.keys(environmentSchema.shape)

/** Reads the configuration, once, at the start of the program. A variable that is set to nothing counts as not set. */
export function readConfig(environment: Environment, root: string = projectRoot): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const unknown = Object.keys(given).find(name => name.startsWith('BUURTWIJS_') && !knownNames.includes(name))
  if (unknown !== undefined) {
    throw new Refusal(`${unknown} is geen instelling van Buurtwijs. Bekende instellingen: ${knownNames.join(', ')}.`, {
      code: 'config-unknown',
    })
  }
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    throw new Refusal(parsed.error.issues.map(issue => issue.message).join(' '), { code: 'config-wrong' })
  }
  const { PORT, DATABASE_URL, BUURTWIJS_DATA, BUURTWIJS_HOST, BUURTWIJS_LOG, BUURTWIJS_SMTP, BUURTWIJS_AFZENDER } = parsed.data
  if ((BUURTWIJS_SMTP === undefined) !== (BUURTWIJS_AFZENDER === undefined)) {
    throw new Refusal('Geef BUURTWIJS_SMTP en BUURTWIJS_AFZENDER allebei, of geen van beide.', { code: 'config-wrong' })
  }
  const { BUURTWIJS_TIJDSTEMPEL, BUURTWIJS_CERTIFICAAT, BUURTWIJS_CERTIFICAAT_WACHTWOORD } = parsed.data
  if ((BUURTWIJS_CERTIFICAAT === undefined) !== (BUURTWIJS_CERTIFICAAT_WACHTWOORD === undefined)) {
    throw new Refusal(certificaatSentence, { code: 'config-wrong' })
  }
  const { BUURTWIJS_ADRES, BUURTWIJS_OIDC, BUURTWIJS_PROXIES, BUURTWIJS_UITGEVER, BUURTWIJS_CONTACT, BUURTWIJS_SLEUTEL } = parsed.data
  return {
    port: PORT,
    host: BUURTWIJS_HOST,
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    dataFolder: resolve(root, BUURTWIJS_DATA),
    logFormat: BUURTWIJS_LOG,
    adres: BUURTWIJS_ADRES ?? `http://localhost:${PORT}`,
    ...(BUURTWIJS_SMTP !== undefined && BUURTWIJS_AFZENDER !== undefined
      ? { mail: { smtp: BUURTWIJS_SMTP, afzender: BUURTWIJS_AFZENDER } }
      : {}),
    ...(BUURTWIJS_OIDC === undefined ? {} : { oidcFile: resolve(root, BUURTWIJS_OIDC) }),
    proxies: BUURTWIJS_PROXIES,
    ...(BUURTWIJS_UITGEVER === undefined ? {} : { uitgever: BUURTWIJS_UITGEVER }),
    ...(BUURTWIJS_CONTACT === undefined ? {} : { contact: BUURTWIJS_CONTACT }),
    ...(BUURTWIJS_SLEUTEL === undefined ? {} : { masterKey: BUURTWIJS_SLEUTEL }),
    ...(BUURTWIJS_TIJDSTEMPEL === undefined ? {} : { tijdstempel: BUURTWIJS_TIJDSTEMPEL }),
    ...(BUURTWIJS_CERTIFICAAT === undefined || BUURTWIJS_CERTIFICAAT_WACHTWOORD === undefined
      ? {}
      : { certificaat: { file: resolve(root, BUURTWIJS_CERTIFICAAT), passwordFile: resolve(root, BUURTWIJS_CERTIFICAAT_WACHTWOORD) } }),
  }
}
