import { geoReaders } from './geo-readers.ts'
import type { Reader } from './input.ts'
import { odataReaders } from './odata-files.ts'
import { textReaders } from './text-readers.ts'
import { workbookReaders } from './workbook-readers.ts'

export { importOnline } from './odata-online.ts'
export type { ImportOnlineOptions } from './odata-online.ts'
export { systemDownloadClock } from './odata-download.ts'
export { resolveOnlineSource } from './odata-sources.ts'
export { MappingNeeded } from './eigen-kop.ts'
export { openInput } from './open-input.ts'

/** In the order in which they are tried: those that look at a signature or a whole shape before those that look at words. */
export const readers: readonly Reader[] = [...workbookReaders, ...geoReaders, ...odataReaders, ...textReaders]
