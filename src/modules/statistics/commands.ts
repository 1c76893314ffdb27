import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Ontbreekt } from '@buurtwijs/figures'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command, CommandContext } from '../../platform/command.ts'
import { openDataFolder, rememberDemo } from '../../platform/data-folder.ts'
import { Refusal } from '../../refusal.ts'
import { removeMensen } from '../identity/index.ts'
import { StatistiekSource } from './figures/statistiek.ts'
import { importAll } from './import.ts'
import type { ImportUitkomst, ImportVerslag } from './import.ts'
import { progressLine } from './imports/progress.ts'
import { endingOf } from './imports/import-events.ts'
import type { ImportEvent } from './imports/import-events.ts'
import { systemDownloadClock } from './read/index.ts'
import type { Toewijzing } from './read/input.ts'
import { isDemo } from './release.ts'
import type { Release } from './release.ts'
import { describeRelease } from './views.ts'
import { ReleaseStore, unknownRelease } from './store/release-store.ts'

export const importCommand: Command = {
  name: 'import',
  usage: '<bestand…|cbs:85984NED|rivm:50090NED> [--jaar 2024] [--dry-run] [--json] [--code … --periode … --maat … --waarde …]',
  summary: 'Lees gepubliceerde cijfers of een kaart in',
  async run(args, context) {
    const { values, positionals } = readArguments(args, {
      jaar: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      events: { type: 'boolean' },
      code: { type: 'string' },
      periode: { type: 'string' },
      maat: { type: 'string' },
      waarde: { type: 'string' },
    })
    if (positionals.length === 0) throw new UsageRefusal('Noem wat u wilt importeren: een bestand, of een tabel zoals cbs:85984NED.')
    const { terminal } = context
    const emit = (event: ImportEvent) => terminal.out(`${JSON.stringify(event)}\n`)
    const progress = progressLine(terminal, context.clock)
    const source = await openSource(context)
    const outcomes = await importAll(
      positionals,
      {
        jaar: readJaar(values.jaar),
        toewijzing: readToewijzing(values),
        dryRun: values['dry-run'] ?? false,
        signal: context.signal,
        progress: voortgang => (values.events ? emit({ soort: 'voortgang', voortgang }) : progress.show(voortgang)),
        ended: outcome => {
          if (values.events) emit(endingOf(outcome))
          else if (!values.json) {
            progress.clear()
            printOutcome(outcome, context)
          }
        },
      },
      source,
      {
        fetch: globalThis.fetch,
        clock: systemDownloadClock,
        random: context.random,
        werkmap: join(context.config.dataFolder, 'downloads'),
      },
    )
      .catch((error: unknown) => {
        if (values.events && error instanceof Refusal) for (const bron of positionals) emit(endingOf({ bron, weigering: error }))
        if (!context.signal.aborted) throw error
        throw new Refusal('De import is gestopt. Er is niets bewaard van wat nog bezig was.', { code: 'import-cancelled', cause: error })
      })
      .finally(() => progress.clear())
    if (values.json) terminal.out(`${JSON.stringify({ imports: outcomes.map(outcome => endingOf(outcome)) }, null, 2)}\n`)
    return outcomes.some(outcome => 'weigering' in outcome) ? 1 : 0
  },
}

export const releasesCommand: Command = {
  name: 'releases',
  usage: '[toon <id>|verwijder <id>] [--json]',
  summary: 'Toon de uitgaven die er zijn, bekijk er één of verwijder er één',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const [action, id] = positionals
    const { terminal } = context
    const { store } = await openSource(context)
    const print = (value: unknown) => terminal.out(`${JSON.stringify(value, null, 2)}\n`)
    if (action === undefined) {
      const releases = store.list().toReversed()
      if (values.json) print({ releases: releases.map(release => describeRelease(release)) })
      else
        terminal.out(
          releases.length === 0 ? 'Er is nog niets geïmporteerd.\n' : `${releases.map(release => listLine(release)).join('\n')}\n`,
        )
      return 0
    }
    if (id === undefined || positionals.length > 2)
      throw new UsageRefusal('Schrijf "releases toon <id>" of "releases verwijder <id>". De lijst krijgt u met alleen "releases".')
    const isShow = action === 'toon' || action === 'show'
    if (!isShow && action !== 'verwijder' && action !== 'remove') {
      throw new UsageRefusal(`De opdracht "releases ${action}" bestaat niet. Kies uit: toon, verwijder.`)
    }
    const release = store.find(id)
    if (!release) throw unknownRelease(id)
    if (isShow) {
      if (values.json) print(describeRelease(release))
      else terminal.out(describeText(release))
      return 0
    }
    await store.exclusively(
      () => context.clock.now(),
      async () => store.remove(id),
    )
    terminal.out(`${id} is verwijderd.\n`)
    return 0
  },
}

export const demoCommand: Command = {
  name: 'demo',
  usage: 'remove',
  summary: 'Haal de verzonnen gemeente weg; start maakt haar niet opnieuw',
  async run(args, context) {
    const { positionals } = readArguments(args, {})
    if (positionals.length !== 1 || (positionals[0] !== 'remove' && positionals[0] !== 'verwijder'))
      throw new UsageRefusal('Schrijf: npx buurtwijs demo remove')
    const folder = await openDataFolder(context.config.dataFolder, context.version)
    const { store } = await openSource(context)
    const mensen = hasDatabase(context) ? await removeMensen((await context.openHouse()).tasks) : 0
    const demo = store.list().filter(release => isDemo(release))
    await store.exclusively(
      () => context.clock.now(),
      async () => demo.map(release => store.remove(release.id)),
    )
    await rememberDemo(folder, false)
    context.terminal.out(demo.length + mensen === 0 ? 'Er was geen demo.\n' : 'De demo is verwijderd.\n')
    return 0
  },
}

/** A folder that only ever held figures has no database, and needs none to lose its demo. */
function hasDatabase({ config }: Pick<CommandContext, 'config'>): boolean {
  return config.databaseUrl !== undefined || existsSync(join(config.dataFolder, 'postgres'))
}

export const statisticsCommands: readonly Command[] = [importCommand, releasesCommand, demoCommand]

/** Commands read and write the same folder as a server that runs beside them; no database is needed for figures. */
export async function openSource(context: CommandContext): Promise<StatistiekSource> {
  const folder = await openDataFolder(context.config.dataFolder, context.version)
  return new StatistiekSource(new ReleaseStore(folder.path))
}

function readJaar(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^(?:19|2\d)\d\d$/.test(text)) return Number(text)
  throw new UsageRefusal(`--jaar ${text} is geen jaar. Schrijf bijvoorbeeld --jaar 2024.`)
}

function readToewijzing(values: { code?: string; periode?: string; maat?: string; waarde?: string }): Toewijzing | null {
  const { code, periode = null, maat = null, waarde = null } = values
  if (code !== undefined) return { code, periode, maat, waarde }
  if (periode !== null || maat !== null || waarde !== null)
    throw new UsageRefusal('Noem ook met --code in welke kolom de code van het gebied staat.')
  return null
}

function printOutcome(outcome: ImportUitkomst, { terminal }: CommandContext): void {
  if ('weigering' in outcome) terminal.err(`${outcome.bron}: niet geïmporteerd.\n  ${outcome.weigering.toString()}\n`)
  else terminal.out(verslagText(outcome.verslag))
}

const uitkomsten = { nieuw: 'geïmporteerd', bekend: 'was er al, niets veranderd', proef: 'gelezen als proef, niets bewaard' } as const

function verslagText(verslag: ImportVerslag): string {
  const count = (n: number) => formatGetal(n, 0, 'nl')
  const missing = Object.entries(verslag.ontbreekt).map(([reden, n]) => `${count(n)} ${describeOntbreekt(reden as Ontbreekt, 'nl')}`)
  const seconds = (verslag.duurMs / 1000).toFixed(1).replace('.', ',')
  const what =
    verslag.soort === 'geometrie'
      ? [`  ${count(verslag.gebieden)} omtrekken, grenzen van ${verslag.indelingsjaar}`]
      : [
          `  ${count(verslag.gebieden)} gebieden (grenzen van ${verslag.indelingsjaar}), periode ${verslag.periodes.join(', ')}`,
          `  ${count(verslag.maten.herkend)} maten herkend, ${count(verslag.maten.nieuw)} andere onderwerpen`,
          `  ${count(verslag.cellen)} cellen${missing.length === 0 ? ', allemaal met een waarde' : `; zonder waarde: ${missing.join(', ')}`}`,
        ]
  const lines = [
    `${verslag.bron}: ${uitkomsten[verslag.uitkomst]}`,
    `  ${verslag.tabel}: ${verslag.titel}`,
    ...what,
    ...verslag.opmerkingen.map(opmerking => `  Let op: ${opmerking}`),
    `  Release ${verslag.release}, in ${seconds} s`,
  ]
  return `${lines.join('\n')}\n`
}

function listLine(release: Release): string {
  const { bron } = release
  return `${release.id}\n  ${bron.uitgever}, ${bron.titel} (${release.periodes.join(', ')}; grenzen ${bron.indelingsjaar}; ${bron.status})`
}

function describeText(release: Release): string {
  const { bron } = release
  const rows: readonly (readonly [string, string])[] = [
    ['Release', release.id],
    ['Tabel', `${bron.tabel}: ${bron.titel}`],
    ['Uitgever', bron.uitgever],
    ['Adres', bron.adres ?? 'niet opgegeven'],
    ['Licentie', bron.licentie ?? 'niet opgegeven; vraag de uitgever voor u het verder verspreidt'],
    ['Periode', release.periodes.join(', ')],
    ['Grenzen van', String(bron.indelingsjaar)],
    ['Status', bron.status],
    ['Gelezen uit', release.herkomst],
    ['Opgehaald', release.opgehaald],
    ['Sha256', release.sha256],
    ['Gebieden', formatGetal(release.gebieden, 0, 'nl')],
    ['Cellen', `${formatGetal(release.rijen, 0, 'nl')}, waarvan ${formatGetal(release.waarden, 0, 'nl')} met een waarde`],
    ...release.opmerkingen.map(opmerking => ['Let op', opmerking] as const),
  ]
  return `${rows.map(([name, value]) => `${name.padEnd(12)}  ${value}`).join('\n')}\n`
}
