import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { giveDevice } from './device.ts'

/** Somebody with a browser of their own that remembers them, and a device that makes passkeys. */
export interface Walker {
  readonly page: Page
  /** Closes the browser; fails when a page complained about something. */
  leave(): Promise<void>
}

export const phone = { width: 360, height: 740 } as const
export const desk = { width: 1280, height: 900 } as const

export interface WalkerOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly script?: boolean
}

export async function letWalk(browser: Browser, { viewport = desk, script = true }: WalkerOptions = {}): Promise<Walker> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: script, locale: 'nl-NL' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', message => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', error => complaints.push(String(error)))
  if (script) await giveDevice(page)
  return {
    page,
    async leave() {
      await context.close()
      expect(complaints.filter(complaint => !/status of [45]\d\d/.test(complaint))).toEqual([])
    },
  }
}
