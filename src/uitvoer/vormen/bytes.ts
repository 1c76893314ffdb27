/** A file in memory. */
export type Bytes = Uint8Array<ArrayBuffer>
