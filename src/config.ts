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
}

export type Environment = Readonly<Record<string, string | undefined>>

const portSentence = 'PORT moet een heel getal van 0 tot en met 65535 zijn, bijvoorbeeld PORT=4300.'
const urlSentence =
  'DATABASE_URL moet het adres van een PostgreSQL-database zijn, in de vorm postgres://gebruiker:wachtwoord@server:5432/database.'
const hostSentence = 'BUURTWIJS_HOST moet een adres of naam van deze computer zijn, bijvoorbeeld 127.0.0.1 of 0.0.0.0.'
const logSentence = 'BUURTWIJS_LOG moet "text" of "json" zijn.'

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
})

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
  const { PORT, DATABASE_URL, BUURTWIJS_DATA, BUURTWIJS_HOST, BUURTWIJS_LOG } = parsed.data
  return {
    port: PORT,
    host: BUURTWIJS_HOST,
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    dataFolder: resolve(root, BUURTWIJS_DATA),
    logFormat: BUURTWIJS_LOG,
  }
}
