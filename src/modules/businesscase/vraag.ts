import { Refusal } from '../../refusal.ts'
import { readAannames } from './model/aannames.ts'
import type { Aannames, Vraag } from './model/aannames.ts'
import type { Invoer } from './model/cel.ts'

/** The assumptions of a question; refuses with every fault, each with its field. */
export function requireAannames(
  vraag: Vraag,
  { file, basis }: { readonly file?: string | undefined; readonly basis?: readonly Invoer[] | undefined } = {},
): Aannames {
  const { aannames, fouten } = readAannames(vraag, basis)
  const [eerste] = fouten
  if (!eerste) return aannames
  throw new Refusal(fouten.map(({ tekst }) => tekst.nl).join(' '), {
    code: 'aanname-ongeldig',
    en: fouten.map(({ tekst }) => tekst.en).join(' '),
    place: { ...(file === undefined ? {} : { file }), field: eerste.veld },
    fields: fouten.map(({ veld, tekst }) => ({ field: veld, code: 'aanname-ongeldig', detail: tekst.nl })),
  })
}

/** A whole number in a text, between two ends. */
export function readHeel(
  text: string | undefined,
  standaard: number,
  { min, max }: { readonly min: number; readonly max: number },
): number | null {
  if (text === undefined) return standaard
  const getal = Number(text)
  return /^\d{1,16}$/.test(text) && getal >= min && getal <= max ? getal : null
}

export const mostTrekkingen = 1_000_000
