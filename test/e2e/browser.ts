import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

/** Widths at which a page is looked at: a small phone, a tablet, a desk. */
export const lookedAt = [360, 768, 1440] as const

/** A microphone that hears a tone and that nobody has to allow. */
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/** A Chromium that npm brought, unpacked into a folder of its own, with the libraries that a bare machine lacks. */
export async function launchBrowser({ hasMicrophone = false } = {}): Promise<Browser> {
  const folder = join(tmpdir(), `buurtwijs-chromium-153-${userInfo().username}`)
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  const executablePath = await bundled.executablePath()
  process.env['FONTCONFIG_FILE'] = writeFontConfig(folder)
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...(hasMicrophone ? microphone : [])], headless: true })
}

/** The configuration that comes along looks for its fonts in /tmp; without any font a sign that ours lacks ends the browser. */
function writeFontConfig(folder: string): string {
  const file = join(folder, 'buurtwijs-fonts.conf')
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(each => `<dir>${each}</dir>`).join('')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  )
  return file
}

/** Writes pictures of a page at the three widths, when somebody asked for them with BUURTWIJS_SCREENSHOTS. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['BUURTWIJS_SCREENSHOTS']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const width of lookedAt) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
  }
}
