import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Loaded before a program with `--import`: leaves behind how much memory it ever had, in megabytes. Linux counts from the start of the program;
 * elsewhere the number of the process may be that of the one that started it, which is no lower.
 */
process.on('exit', () => {
  const file = process.env['MEMORY_REPORT']
  if (file !== undefined) writeFileSync(file, String(peakKilobytes() / 1024))
})

function peakKilobytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const peak = /^VmHWM:\s+(\d+)/m.exec(status)?.[1]
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak)
}
