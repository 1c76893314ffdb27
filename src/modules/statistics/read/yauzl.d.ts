/** The part of yauzl 3.4 that the workbook reader uses; the package brings no types of its own. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export interface Entry {
    readonly fileName: string
    readonly compressedSize: number
    readonly uncompressedSize: number
    readonly crc32: number
    isEncrypted(): boolean
    canDecodeFileData(): boolean
  }

  export interface ZipFile {
    readonly entryCount: number
    readonly fileSize: number
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }

  export function fromBufferPromise(buffer: Buffer, options: { readonly autoClose: boolean }): Promise<ZipFile>
  export function openPromise(path: string, options: { readonly autoClose: boolean }): Promise<ZipFile>
}
