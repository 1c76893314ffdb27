import type { SentForm } from '../../form.ts'

/** Name of the box of one choice, so that what was ticked comes back with a form that was refused. */
export function boxNameOf(name: string, waarde: string): string {
  return `${name}.${waarde}`
}

/** The choices that were ticked. */
export function readTicked({ velden }: SentForm, name: string): readonly string[] {
  const start = `${name}.`
  return [...velden.keys()].flatMap(key => (key.startsWith(start) ? [key.slice(start.length)] : []))
}
