import { formatGetal } from '@buurtwijs/figures'
import type { Clock } from '../../../platform/clock.ts'
import type { Terminal } from '../../../platform/command.ts'
import type { Voortgang } from '../import.ts'

const showEveryMs = 200

export interface ProgressLine {
  show(voortgang: Voortgang): void
  clear(): void
}

/** One line that is written over in a terminal: what, how far, how fast, how long still. In a pipe it stays silent. */
export function progressLine(terminal: Terminal, clock: Clock): ProgressLine {
  let current = ''
  let begin = 0
  let last = 0
  let width = 0
  function show(voortgang: Voortgang): void {
    if (!terminal.isInteractive) return
    const now = clock.now().getTime()
    if (voortgang.bron !== current) [current, begin] = [voortgang.bron, now]
    if (now - last < showEveryMs) return
    last = now
    const text = describeProgress(voortgang, now - begin).slice(0, (terminal.columns ?? 80) - 1)
    terminal.err(`\r${text.padEnd(width)}`)
    width = text.length
  }
  function clear(): void {
    if (width > 0) terminal.err(`\r${' '.repeat(width)}\r`)
    width = 0
  }
  return { show, clear }
}

/** `kwb.csv: 45% gelezen, 12 MB/s, nog 3 s`. Without a total only what is done and how fast. */
export function describeProgress({ bron, stap, klaar, totaal }: Voortgang, elapsedMs: number): string {
  if (stap === 'bewaren') return `${bron}: bewaren…`
  const perSecond = elapsedMs > 0 ? (klaar / elapsedMs) * 1000 : 0
  const isBytes = !bron.includes(':')
  const rate = isBytes ? `${formatGetal(perSecond / 2 ** 20, 1, 'nl')} MB/s` : `${formatGetal(perSecond, 0, 'nl')} rijen/s`
  if (totaal === null || totaal === 0)
    return `${bron}: ${isBytes ? `${formatGetal(klaar / 2 ** 20, 1, 'nl')} MB` : `${formatGetal(klaar, 0, 'nl')} rijen`} gelezen, ${rate}`
  const percent = Math.min(100, Math.floor((100 * klaar) / totaal))
  const left = perSecond > 0 ? `, nog ${Math.max(1, Math.ceil((totaal - klaar) / perSecond))} s` : ''
  return `${bron}: ${percent}% gelezen, ${rate}${left}`
}
