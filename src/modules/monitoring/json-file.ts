import { readTextFile } from '../../platform/text-file.ts'
import { Refusal } from '../../refusal.ts'

/** Reads a JSON file. Says in Dutch which file cannot be opened, or on which line it is no JSON. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readTextFile(path)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const at = /position (\d+)/.exec(String(cause))?.[1]
    const position = at === undefined ? text.length : Number(at)
    const isCut = position >= text.trimEnd().length
    throw new Refusal(
      isCut
        ? 'Dit bestand is geen hele JSON: het houdt te vroeg op. Maak het opnieuw.'
        : 'Dit bestand is hier geen JSON. Kijk of er een komma, haakje of aanhalingsteken te veel of te weinig staat.',
      { code: 'json-ongeldig', place: { file: path, ...placeAt(text, position) }, cause },
    )
  }
}

function placeAt(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
