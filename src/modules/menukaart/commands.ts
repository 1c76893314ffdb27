import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command, CommandContext } from '../../platform/command.ts'
import { openSource, requireSelectie } from '../statistics/index.ts'
import { gedrukteKaart } from './kaart/index.ts'
import { meetIn } from './meet.ts'
import { printInterventie, printMenukaart } from './print-menukaart.ts'
import { uitdagingen } from './uitdagingen.ts'
import { answerAlles, answerInterventie, answerLijst, requireInterventie, vandaagOf } from './views.ts'
import { gronden, keysOf, soorten, themas } from './woorden.ts'
import { zoekInterventies } from './zoek.ts'

const choices = { thema: keysOf(themas), soort: keysOf(soorten), uitdaging: keysOf(uitdagingen), bewijs: keysOf(gronden) } as const

export const menukaartCommand: Command = {
  name: 'menukaart',
  usage: '[<interventie>] [--gebied <code>[,<code>…]] [--zoek <woorden>] [--thema …] [--soort …] [--uitdaging …] [--bewijs …] [--json]',
  summary: 'Toon de menukaart, of één interventie; met --json alles, met bronnen',
  async run(args, context) {
    const { values, positionals } = readArguments(args, {
      gebied: { type: 'string' },
      zoek: { type: 'string' },
      thema: { type: 'string' },
      soort: { type: 'string' },
      uitdaging: { type: 'string' },
      bewijs: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [id, ...more] = positionals
    if (more.length > 0) throw new UsageRefusal('Noem hoogstens één interventie, bijvoorbeeld valpreventie.')
    const { terminal, clock } = context
    if (id !== undefined) {
      const answer = answerInterventie(
        requireInterventie(gedrukteKaart, id),
        vandaagOf(clock),
        values.gebied === undefined ? null : await openGebied(values.gebied, context),
      )
      terminal.out(values.json ? `${JSON.stringify(answer)}\n` : printInterventie(answer, terminal.columns ?? 100))
      return 0
    }
    if (values.gebied !== undefined) throw new UsageRefusal('Noem bij --gebied ook een interventie, bijvoorbeeld valpreventie.')
    const vraag = {
      ...(values.zoek === undefined ? {} : { zoek: values.zoek }),
      ...choose('thema', values.thema),
      ...choose('soort', values.soort),
      ...choose('uitdaging', values.uitdaging),
      ...choose('bewijs', values.bewijs),
    }
    const found = zoekInterventies(gedrukteKaart, vraag, vandaagOf(clock))
    terminal.out(
      values.json
        ? `${JSON.stringify(answerAlles(found, vandaagOf(clock)))}\n`
        : printMenukaart(answerLijst(found, gedrukteKaart.length, vandaagOf(clock)), terminal.columns ?? 100),
    )
    return 0
  },
}

/** One of the words that a flag knows; nothing when the flag was not given. */
function choose<K extends keyof typeof choices>(flag: K, text: string | undefined): Partial<Record<K, (typeof choices)[K][number]>> {
  if (text === undefined) return {}
  const known: readonly (typeof choices)[K][number][] = choices[flag]
  const found = known.find(word => word === text)
  if (found === undefined) throw new UsageRefusal(`--${flag} is een van: ${known.join(', ')}.`)
  const chosen: Partial<Record<K, (typeof choices)[K][number]>> = {}
  chosen[flag] = found
  return chosen
}

async function openGebied(text: string, context: CommandContext) {
  const statistiek = (await openSource(context)).current()
  const selectie = requireSelectie(statistiek, text.split(','))
  return { code: selectie.code, find: meetIn(statistiek, selectie, 'nl') }
}
