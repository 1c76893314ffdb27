import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = readFileSync(new URL('./buurtwijs.css', import.meta.url), 'utf8')

/** Roles that carry text, and what they stand on: 4.5 to 1. */
const textPairs = [
  ['ink', 'paper'],
  ['ink', 'sand'],
  ['ink', 'raised'],
  ['ink', 'own-wash'],
  ['ink', 'warn-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sand'],
  ['ink-soft', 'raised'],
  ['own', 'paper'],
  ['own', 'sand'],
  ['own-strong', 'paper'],
  ['own-strong', 'own-wash'],
  ['on-own', 'own'],
  ['on-own', 'own-strong'],
  ['warn', 'paper'],
  ['warn', 'warn-wash'],
  ['on-banner', 'banner'],
  ['on-focus', 'focus'],
] as const

/** Marks, lines of controls and focus: 3 to 1. */
const markPairs = [
  ['own', 'sand-deep'],
  ['gemeente', 'paper'],
  ['land', 'paper'],
  ['peers', 'paper'],
  ['control', 'paper'],
  ['control', 'raised'],
] as const

const modes = { licht: readRoles(0), donker: { ...readRoles(0), ...readRoles(1) } }

for (const [mode, roles] of Object.entries(modes)) {
  test.each(textPairs)(`in ${mode} text in %s can be read on %s`, (front, back) => {
    expect(contrast(roles, front, back)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(markPairs)(`in ${mode} a mark in %s can be told from %s`, (front, back) => {
    expect(contrast(roles, front, back)).toBeGreaterThanOrEqual(3)
  })
}

test.each(Object.entries(modes))('in %s the classes of a map go evenly from near the paper to far from it, in one hue', (_, roles) => {
  const steps = ['paper', 'klasse-a', 'klasse-b', 'klasse-c', 'klasse-d', 'klasse-e']
  const ratios = steps.slice(1).map((step, index) => contrast(roles, step, steps[index] ?? ''))
  expect(ratios.filter(ratio => ratio < 1.25 || ratio > 3)).toEqual([])
  expect(contrast(roles, 'klasse-e', 'paper')).toBeGreaterThan(7)
  expect(steps.map(step => contrast(roles, step, 'paper'))).toEqual(
    steps.map(step => contrast(roles, step, 'paper')).toSorted((a, b) => a - b),
  )
})

/** The roles of the nth block of the theme: light first, then dark. */
function readRoles(block: number): Record<string, string> {
  const blocks = [...theme.matchAll(/\.buurtwijs-theme \{([^}]*--bw-paper[^}]*)\}/g)].map(match => match[1] ?? '')
  const roles = [...(blocks[block] ?? '').matchAll(/--bw-([a-z-]+): (#[0-9a-f]{6});/g)]
  return Object.fromEntries(roles.map(([, name, colour]) => [name ?? '', colour ?? '']))
}

function contrast(roles: Record<string, string>, front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(roles[front] ?? ''), luminance(roles[back] ?? '')].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
