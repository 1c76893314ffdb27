import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const web = fileURLToPath(new URL('..', import.meta.url))
const literal = /#[0-9a-f]{3,8}\b(?![\w-])|\b(?:rgb|hsl|oklch|lab|lch)a?\(/i

test('only the theme knows colours', () => {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.(css|tsx?)$/.test(file) && !file.includes('.test.'),
  )
  const guilty = files.filter(
    file => file !== join('theme', 'buurtwijs.css') && readFileSync(join(web, file), 'utf8').split('\n').some(hasLiteral),
  )
  expect(guilty).toEqual([])
})

/** Addresses within a page also start with a hash; they are quoted words, never hexadecimal of a colour's length. */
function hasLiteral(line: string): boolean {
  return literal.test(line)
}
