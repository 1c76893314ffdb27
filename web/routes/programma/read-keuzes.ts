import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { EersteTwintig, Keuzes } from '../../portefeuille-data.ts'

type Regel = EersteTwintig['regels'][number]

/** Name of the box for one area of one line: each has its own, so that every one that was ticked still is when the form comes back. */
export function boxOf({ nummer }: Pick<Regel, 'nummer'>, code: string): string {
  return `gebied-${nummer}-${code}`
}

/** The areas that were ticked, by line; lines without any are left out. */
export function readKeuzes(form: SentForm, regels: readonly Regel[]): Keuzes {
  return regels.flatMap(regel => {
    const gebieden = regel.kandidaten.map(({ code }) => code).filter(code => readText(form, boxOf(regel, code)) === 'ja')
    return gebieden.length === 0 ? [] : [{ naam: regel.naam, gebieden }]
  })
}
