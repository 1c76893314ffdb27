import { geoReaders } from './geo-readers.ts'
import type { Reader } from './input.ts'
import { odataReaders } from './odata-files.ts'
import { textReaders } from './text-readers.ts'
import { workbookReaders } from './workbook-readers.ts'

export { importOnline } from './odata-online.ts'
export type { ImportOnlineOptions } from './odata-online.ts'
export { Downloader, systemDownloadClock } from './odata-download.ts'
export type { DownloadClock, Fetch } from './odata-download.ts'
export { onlineAdressen, resolveOnlineSource } from './odata-sources.ts'
export type { OnlineAdressen } from './odata-sources.ts'
export { kwbTabellen, rivmTabellen } from './tabel-ids.ts'
export { MappingNeeded } from './eigen-kop.ts'
export { openInput } from './open-input.ts'

/** In the order in which they are tried: those that look at a signature or a whole shape before those that look at words. */
export const readers: readonly Reader[] = [...workbookReaders, ...geoReaders, ...odataReaders, ...textReaders]
