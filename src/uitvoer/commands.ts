import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { readArguments, UsageRefusal } from '../platform/arguments.ts'
import type { Command, Terminal } from '../platform/command.ts'
import { findBeeldOfNaam } from '../modules/buurtagenda/index.ts'
import type { BuurtagendaTables } from '../modules/buurtagenda/index.ts'
import type { FileMaker, FileVraag } from '../modules/buurtbeeld/index.ts'
import type { ProgrammaTables } from '../modules/programma/index.ts'
import { OmtrekSource } from '../modules/statistics/index.ts'
import { makeBeeldRapport } from './make-beeld-rapport.ts'
import { openRapport } from './open-rapport.ts'
import { nameFile } from './rapport.ts'
import type { Rapport } from './rapport.ts'
import { vormNamen } from './vorm-namen.ts'
import { vormen } from './vormen/index.ts'

/** Writes a picture as files, from the terminal. */
export const uitvoerFiles: FileMaker = {
  vormen: vormNamen,
  async write(source, { plek, taal, naam, files }, { clock, terminal }) {
    const omtrekken = new OmtrekSource(source)
    const own = 'gebieden' in plek ? naam : undefined
    const rapport = await openRapport({ statistiek: source.current(), omtrekken }, plek, { taal, naam: own, now: clock.now() })
    await omtrekken.close()
    await writeFiles(rapport, files, terminal)
  },
  async readBack(pad, { terminal }) {
    const { readTexts } = await import('./vormen/read-docx.ts')
    const bytes = await readFile(pad).catch((cause: unknown) => {
      throw new Refusal(`${basename(pad)} kon niet worden gelezen. Bestaat het bestand?`, { code: 'file-unreadable', cause })
    })
    for (const { plek, tekst, isGewijzigd } of readTexts(bytes)) terminal.out(`${plek}${isGewijzigd ? ' (gewijzigd)' : ''}\n${tekst}\n\n`)
  },
}

/** Writes an adopted picture as files. */
export const vastgesteldCommand: Command = {
  name: 'vastgesteld',
  usage: `<buurt> [--versie 1] ${vormNamen.map(vorm => `[--${vorm} <bestand>]`).join(' ')}`,
  summary: 'Neem een vastgesteld buurtbeeld mee, precies zoals het werd vastgesteld',
  async run(args, context) {
    const asked = Object.fromEntries(vormNamen.map(vorm => [vorm, { type: 'string' as const }]))
    const { values, positionals } = readArguments(args, { ...asked, versie: { type: 'string' } })
    const wie = positionals.join(' ')
    if (wie === '') throw new UsageRefusal('Noem de buurt, bijvoorbeeld: npx buurtwijs vastgesteld Binnenhof --pdf nulmeting.pdf')
    if (values.versie !== undefined && !/^[1-9]\d{0,4}$/.test(values.versie))
      throw new UsageRefusal('--versie is een getal, bijvoorbeeld 1.')
    const house = await context.openHouse()
    const tasks = house.tasks.$extendTables<ProgrammaTables & BuurtagendaTables>()
    const rapport = makeBeeldRapport(await findBeeldOfNaam(tasks, wie, values.versie === undefined ? null : Number(values.versie)))
    const given: Record<string, unknown> = values
    const files = vormNamen.flatMap(vorm => {
      const pad = given[vorm]
      return typeof pad === 'string' ? [{ vorm, pad }] : []
    })
    const { naam, gemaakt, vastgesteld } = rapport
    context.terminal.out(`${[naam, gemaakt, ...(vastgesteld?.regels ?? [])].join('\n')}\n`)
    await writeFiles(rapport, files, context.terminal)
    return 0
  },
}

async function writeFiles(rapport: Rapport, files: FileVraag['files'], terminal: Terminal): Promise<void> {
  for (const vorm of vormNamen) {
    for (const { pad } of files.filter(file => file.vorm === vorm)) {
      const bytes = await vormen[vorm].make(rapport)
      const goal = await goalOf(pad, nameFile(rapport, `.${vorm}`))
      await keep(goal, bytes)
      terminal.out(`${goal} (${Math.max(1, Math.round(bytes.length / 1000))} kB)\n`)
    }
  }
}

/** In a folder a file gets the name that people recognise. */
async function goalOf(pad: string, name: string): Promise<string> {
  const info = await stat(pad).catch(() => null)
  return info?.isDirectory() ? join(pad, name) : pad
}

async function keep(pad: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(pad, bytes)
  } catch (cause) {
    throw new Refusal(`${basename(pad)} kon niet worden bewaard. Bestaat de map, en mag u erin schrijven?`, {
      code: 'file-not-kept',
      cause,
    })
  }
}
