/** Whether a code is written as one of CBS: of a neighbourhood, a wijk, a gemeente or the country. */
export function isGebiedsvorm(code: string): boolean {
  return /^(?:BU\d{8}|WK\d{6}|GM\d{4}|NL\d\d)$/.test(code)
}

/** Whether an area is one of these, or lies within one of them. `*` is every area. */
export function valtBinnen(code: string, gebieden: ReadonlySet<string>): boolean {
  if (gebieden.has('*') || gebieden.has(code)) return true
  const cijfers = /^(?:BU|WK)(\d{6})/.exec(code)?.[1]
  return cijfers !== undefined && (gebieden.has(`WK${cijfers}`) || gebieden.has(`GM${cijfers.slice(0, 4)}`))
}
