/** A text without the control characters, which XML cannot hold. */
export function keepWritable(value: string): string {
  return value.replaceAll(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
}
