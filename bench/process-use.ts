import { readFileSync } from 'node:fs'

/** Most memory that this process ever held, in MB. Linux counts it anew for a new program; elsewhere what a parent held can count too. */
export function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}

/** Processor time of this process so far, all threads together, in ms: what a busy machine changes least. */
export function usedProcessor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
