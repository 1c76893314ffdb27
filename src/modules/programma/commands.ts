import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { openSource } from '../statistics/index.ts'
import { bronEersteTwintig } from './cohort/eerste-twintig.ts'
import type { Geladen, Keuze, LaadVerslag } from './eerste-twintig-actions.ts'
import { loadEersteTwintig } from './eerste-twintig-actions.ts'
import { describeVerslag } from './eerste-twintig-views.ts'
import type { ProgrammaTables } from './tables.ts'
import { countWords } from './woorden.ts'

const usage = 'Schrijf: npx buurtwijs programma laad-eerste-twintig [--json] [--kies "Buurt Goirle=BU07850101"]'
/** As many areas to choose from as fit beside a question in a terminal. */
const mostShown = 6

export const programmaCommand: Command = {
  name: 'programma',
  usage: 'laad-eerste-twintig [--json] [--kies <naam>=<codes>]…',
  summary: 'Laad de voorlopige eerste lijst van het programma',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, kies: { type: 'string', multiple: true } })
    if (positionals[0] !== 'laad-eerste-twintig' || positionals.length > 1) throw new UsageRefusal(usage)
    const keuzes = (values.kies ?? []).map(readKeuze)
    const source = await openSource(context)
    const house = await context.openHouse()
    const world = { database: house.tasks.$extendTables<ProgrammaTables>(), clock: context.clock, master: house.master, source }
    const verslag = await loadEersteTwintig(world, { actor: null, spoor: 'opdracht programma laad-eerste-twintig' }, keuzes)
    const text = values.json ? JSON.stringify(describeVerslag(verslag), null, 2) : printVerslag(verslag)
    context.terminal.out(`${text}\n`)
    return 0
  },
}

/** `Buurt Goirle=BU07850101,BU07850102` */
function readKeuze(text: string): Keuze {
  const [, naam = '', codes = ''] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (naam === '') throw new UsageRefusal(`--kies "${text}" begrijpen wij niet. ${usage}`)
  return { naam, gebieden: codes.split(',').map(code => code.trim()) }
}

function printVerslag({ regels, organisaties, cohortGemaakt }: LaadVerslag): string {
  const count = (uitkomst: Geladen['uitkomst']) => regels.filter(regel => regel.uitkomst === uitkomst).length
  const open = regels.filter(({ gebieden, buurt }) => gebieden.length === 0 && buurt !== null)
  return [
    `Dit is een voorlopige lijst (${bronEersteTwintig.versie}): ${bronEersteTwintig.titel}.`,
    `Geladen: ${countWords(count('geladen'), 'buurt', 'buurten')}. Gebieden gekozen: ${count('gebieden-gekozen')}. Was er al: ${count('was-er-al')}.`,
    `Nieuwe organisaties: ${organisaties.length === 0 ? 'geen' : organisaties.join(', ')}.${cohortGemaakt ? ' Cohort 1 is gemaakt.' : ''}`,
    ...regels.flatMap(({ zin }) => (zin === null ? [] : [`Let op: ${zin}`])),
    ...(open.length === 0 ? [] : ['', `Van ${countWords(open.length, 'buurt', 'buurten')} zijn de gebieden nog te kiezen:`]),
    ...open.flatMap(printVraag),
  ].join('\n')
}

function printVraag({ herkenning }: Geladen): readonly string[] {
  const { nummer, naam, alliantiepartner } = herkenning.buurt
  const kandidaten = herkenning.soort === 'vraag' ? herkenning.kandidaten.slice(0, mostShown) : []
  return [
    '',
    `${nummer}. ${naam} (${alliantiepartner})`,
    `   ${herkenning.zin}`,
    ...kandidaten.map(({ code, naam: gebied, soort }) => `   ${code}  ${soort} ${gebied}`),
    `   Zo kiest u: --kies "${naam}=<code>,<code>"`,
  ]
}
