import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../refusal.ts'
import type { FileMaker } from '../modules/buurtbeeld/index.ts'
import { OmtrekSource } from '../modules/statistics/index.ts'
import { openRapport } from './open-rapport.ts'
import { nameFile } from './rapport.ts'
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
    for (const vorm of vormNamen) {
      for (const { pad } of files.filter(file => file.vorm === vorm)) {
        const bytes = await vormen[vorm].make(rapport)
        const goal = await goalOf(pad, nameFile(rapport, `.${vorm}`))
        await keep(goal, bytes)
        terminal.out(`${goal} (${Math.max(1, Math.round(bytes.length / 1000))} kB)\n`)
      }
    }
  },
  async readBack(pad, { terminal }) {
    const { readTexts } = await import('./vormen/read-docx.ts')
    const bytes = await readFile(pad).catch((cause: unknown) => {
      throw new Refusal(`${basename(pad)} kon niet worden gelezen. Bestaat het bestand?`, { code: 'file-unreadable', cause })
    })
    for (const { plek, tekst, isGewijzigd } of readTexts(bytes)) terminal.out(`${plek}${isGewijzigd ? ' (gewijzigd)' : ''}\n${tekst}\n\n`)
  },
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
