import { readFile } from 'node:fs/promises'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { Refusal } from '../../refusal.ts'
import { verifyStuk } from './lees-stuk.ts'
import { printOordeel } from './print-oordeel.ts'

/** Works on the file alone: no data folder, no database, no network. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: '<stuk.pdf|ondertekening.json> [--kop <controlecode>] [--sleutel <id>] [--json]',
  summary: 'Ga na of een ondertekend stuk nog is zoals het getekend werd',
  async run(args, { terminal }) {
    const { values, positionals } = readArguments(args, {
      kop: { type: 'string' },
      sleutel: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageRefusal('Noem één bestand, bijvoorbeeld buurtplan.pdf.')
    if (values.kop !== undefined && !/^[0-9a-f]{64}$/.test(values.kop)) {
      throw new UsageRefusal('--kop is de controlecode uit de mail: 64 cijfers en letters van a tot en met f.')
    }
    const oordeel = await verifyStuk(await readStuk(path), {
      kop: values.kop ?? null,
      ...(values.sleutel === undefined ? {} : { sleutels: values.sleutel }),
    })
    terminal.out(values.json ? `${JSON.stringify(oordeel, null, 2)}\n` : printOordeel(oordeel))
    return oordeel.gebreken.length === 0 ? 0 : 1
  },
}

async function readStuk(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new Refusal(`Het bestand ${path} is er niet, of kan niet gelezen worden.`, { code: 'file-unreadable', status: 404, cause })
  }
}
