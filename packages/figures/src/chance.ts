import { checkBetrouwbaarheid, type ConfidenceOptions } from './confidence.ts'
import { checkCount } from './count.ts'

/**
 * How many of so many tested figures would seem to differ if none did: 5 of 100 at 95%, one in five hundred at 99.8%. An expectation, so
 * not whole. It holds whether or not the figures hang together; how far the number can stray from it does depend on that.
 */
export function expectedSignals(tested: number, options: ConfidenceOptions = {}): number {
  const { betrouwbaarheid = 0.95 } = options
  checkBetrouwbaarheid(betrouwbaarheid)
  checkCount(tested, 'aantal toetsen')
  return tested * (1 - betrouwbaarheid)
}
