/** Signs that no workbook can hold: everything that steers a machine, but tabs and line ends. */
const unwritable = /[\p{Cc}\uFFFE\uFFFF]/gu

/** A text as a workbook keeps it: what looks like an escaped character is escaped itself, so that it is read back as it was. */
export function keepText(text: string): string {
  return text.replaceAll(unwritable, sign => ('\t\n\r'.includes(sign) ? sign : '')).replaceAll(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
}
