/** Signs that no workbook can hold. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text as a workbook keeps it: what looks like an escaped character is escaped itself, so that it is read back as it was. */
export function keepText(text: string): string {
  return text.replaceAll(unwritable, '').replaceAll(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
}
