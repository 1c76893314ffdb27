import { encode } from 'uqr'

/** A QR code as one path in a square of `maat` by `maat` small squares, with the quiet edge that cameras ask for. */
export interface Qr {
  readonly maat: number
  readonly pad: string
}

const edge = 4

/** Any text as a QR code that can still be read when a part of the paper is dirty. */
export function makeQr(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: edge })
  const rows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { maat: size, pad: rows.join('') }
}

/** The same as a picture on white, for paper. */
export function drawQr({ maat, pad }: Qr): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${maat} ${maat}"><path fill="white" d="M0 0h${maat}v${maat}H0z"/><path d="${pad}"/></svg>`
}
