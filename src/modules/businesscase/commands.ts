import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { readTextFile } from '../../platform/text-file.ts'
import { Refusal } from '../../refusal.ts'
import { metingOfEffect } from './meting.ts'
import type { Meting, Vraag } from './model/aannames.ts'
import { makeAntwoord } from './model/antwoord.ts'
import { mostTrekkingen, readHeel, requireAannames } from './vraag.ts'
import { makeWerkboek } from './werkboek/maak-werkboek.ts'
import { zaakVraagSchema } from './zaak-schema.ts'

export const businesscaseCommand: Command = {
  name: 'businesscase',
  usage:
    '[--inputs <vraag.json>] [--meting <aanname>=<effect.json>…] [--draws <aantal>] [--seed <getal>] [--xlsx <bestand>] [--taal nl|en]',
  summary: 'Reken de businesscase door, als JSON of als werkboek',
  async run(args, context) {
    const { values, positionals } = readArguments(args, {
      inputs: { type: 'string' },
      meting: { type: 'string', multiple: true },
      draws: { type: 'string' },
      seed: { type: 'string' },
      xlsx: { type: 'string' },
      taal: { type: 'string' },
    })
    if (positionals.length > 0) throw new UsageRefusal('Noem een bestand met aannamen zo: --inputs vraag.json.')
    const taal = values.taal === 'en' ? 'en' : 'nl'
    if (values.taal !== undefined && values.taal !== taal) throw new UsageRefusal('--taal is nl of en.')
    const aantal = readHeel(values.draws, 10_000, { min: 100, max: mostTrekkingen })
    if (aantal === null) throw new UsageRefusal('--draws is een heel getal van 100 tot en met 1000000.')
    const zaad = readHeel(values.seed, 1, { min: 0, max: Number.MAX_SAFE_INTEGER })
    if (zaad === null) throw new UsageRefusal('--seed is een heel getal vanaf 0.')
    const vraag = values.inputs === undefined ? {} : readVraag(await readTextFile(values.inputs), basename(values.inputs))
    const metingen = await readMetingen(values.meting ?? [], context.clock.now())
    const aannames = requireAannames(
      { ...vraag, metingen: { ...vraag.metingen, ...metingen } },
      { file: values.inputs && basename(values.inputs) },
    )
    if (values.xlsx !== undefined) await writeBook(values.xlsx, await makeWerkboek(aannames, taal))
    const wantsDraws = values.draws !== undefined || values.seed !== undefined
    const antwoord = makeAntwoord(aannames, { taal, trekken: wantsDraws ? { aantal, zaad } : null })
    if (values.xlsx === undefined) context.terminal.out(`${JSON.stringify(antwoord, null, 2)}\n`)
    else context.terminal.out(`Het werkboek staat in ${values.xlsx}.\n`)
    return 0
  },
}

function readVraag(text: string, file: string): Vraag {
  const parsed = zaakVraagSchema.safeParse(parseJson(text, file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '')
  throw new Refusal(
    'Dit veld klopt niet: de naam is onbekend, of de waarde kan niet. Een aanname is een getal, of {"waarde": …, "laag": …, "hoog": …}.',
    { code: 'vraag-ongeldig', place: { file, ...(field === '' ? {} : { field }) } },
  )
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Refusal('Dit bestand is geen JSON. Kijk of er een komma, haakje of aanhalingsteken te veel of te weinig staat.', {
      code: 'json-ongeldig',
      place: { file },
      cause,
    })
  }
}

/** `urenMinder=effect.json`: the answer of `effect` takes the place of the assumption. */
async function readMetingen(named: readonly string[], now: Date): Promise<Record<string, Meting>> {
  const found: Record<string, Meting> = {}
  for (const each of named) {
    const at = each.indexOf('=')
    if (at < 1) throw new UsageRefusal('Schrijf een meting zo: --meting urenMinder=effect.json.')
    const path = each.slice(at + 1)
    const effect = parseJson(await readTextFile(path), basename(path))
    found[each.slice(0, at)] = metingOfEffect(effect, { bron: basename(path), datum: now.toISOString().slice(0, 10) })
  }
  return found
}

async function writeBook(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch (cause) {
    throw new Refusal('Dit bestand is niet te schrijven. Bestaat de map, en mag u er iets in zetten?', {
      code: 'file-unwritable',
      place: { file: path },
      cause,
    })
  }
}
