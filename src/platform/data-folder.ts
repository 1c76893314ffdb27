import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'

/** Raised when a program can no longer read what an older one wrote in this folder. */
const layoutOfThisVersion = 1
const markerName = 'buurtwijs.json'
const knownEntries =
  /^(buurtwijs\.json.*|postgres(\..+)?|releases(\..+)?|downloads|documenten|geheimen|tmp|\.gitkeep|\.DS_Store|lost\+found)$/

const markerSchema = z.object({
  indeling: z.number().int().positive(),
  gemaaktMet: z.string(),
  /** Whether `start` may fill this folder with the demo: yes until `init` or `demo remove` says no. */
  demo: z.boolean(),
})
type Marker = z.infer<typeof markerSchema>

/** Everything that this installation keeps: its own database unless DATABASE_URL is set, and the releases. */
export interface DataFolder {
  readonly path: string
  readonly releases: string
  readonly wantsDemo: boolean
}

/**
 * Opens the data folder and makes it when it does not exist. Refuses a folder of a newer Buurtwijs, and a folder with
 * other people's files in it, before anything in it is touched.
 */
export async function openDataFolder(path: string, version: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    const marker = (await readMarker(path)) ?? (await makeMarker(path, version))
    if (marker.indeling > layoutOfThisVersion) {
      throw new Refusal(
        `De gegevensmap ${path} is gemaakt met een nieuwere Buurtwijs (${marker.gemaaktMet}). Gebruik die versie of nieuwer, of kies een andere map met BUURTWIJS_DATA.`,
        { code: 'data-folder-newer', status: 409 },
      )
    }
    const releases = join(path, 'releases')
    await mkdir(releases, { recursive: true })
    return { path, releases, wantsDemo: marker.demo }
  } catch (error) {
    throw explain(path, error)
  }
}

/** Remembers whether the demo may be made in this folder. The rest of the marker stays as it was. */
export async function rememberDemo(folder: DataFolder, demo: boolean): Promise<void> {
  const marker = await readMarker(folder.path)
  if (marker !== undefined) await writeMarker(folder.path, { ...marker, demo })
}

async function readMarker(path: string): Promise<Marker | undefined> {
  const text = await readFile(join(path, markerName), 'utf8').catch(ignoreMissing)
  if (text === undefined) return undefined
  const parsed = markerSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw new Refusal(
    `Het bestand ${join(path, markerName)} is beschadigd. Zet het terug uit een reservekopie, of kies een andere map met BUURTWIJS_DATA.`,
    {
      code: 'data-folder-marker',
      status: 409,
    },
  )
}

async function makeMarker(path: string, version: string): Promise<Marker> {
  const stranger = (await readdir(path)).find(name => !knownEntries.test(name))
  if (stranger !== undefined) {
    throw new Refusal(
      `In de map ${path} staan bestanden die niet van Buurtwijs zijn (bijvoorbeeld ${stranger}). Kies met BUURTWIJS_DATA een lege of een nieuwe map.`,
      { code: 'data-folder-strange', status: 409 },
    )
  }
  const marker = { indeling: layoutOfThisVersion, gemaaktMet: version, demo: true }
  await writeMarker(path, marker)
  return marker
}

/** Written beside and renamed, so that a full disk or a killed process never leaves half a marker. */
async function writeMarker(path: string, marker: Marker): Promise<void> {
  const part = join(path, `${markerName}.part-${process.pid}`)
  await writeFile(part, `${JSON.stringify(marker, null, 2)}\n`)
  await rename(part, join(path, markerName))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}

const reasons: Readonly<Record<string, string>> = {
  EACCES:
    'U hebt geen rechten voor deze map. Gebruik de gebruiker die Buurtwijs eerder startte, of kies een andere map met BUURTWIJS_DATA.',
  EPERM: 'U hebt geen rechten voor deze map. Gebruik de gebruiker die Buurtwijs eerder startte, of kies een andere map met BUURTWIJS_DATA.',
  EROFS: 'Op deze schijf kan niet worden geschreven. Kies een andere map met BUURTWIJS_DATA.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij en start opnieuw.',
  ENOTDIR: 'Een deel van dit pad is een bestand en geen map. Kies een andere map met BUURTWIJS_DATA.',
  EEXIST: 'Dit is een bestand en geen map. Kies een andere map met BUURTWIJS_DATA.',
}

function explain(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const reason = reasons[code]
  if (error instanceof Refusal || reason === undefined) return error
  return new Refusal(`De gegevensmap ${path} kan niet worden gebruikt. ${reason}`, {
    code: 'data-folder-unusable',
    status: code === 'ENOSPC' ? 507 : 409,
    cause: error,
  })
}
