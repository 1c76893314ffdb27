import { expect, test } from 'vitest'
import { leanCss } from './lean-css.ts'

const isWritten = (klass: string) => ['utrecht-button', 'nl-link'].includes(klass)

test('a rule of the design system goes when one of its classes is written nowhere; what stands in :not() need not be', () => {
  const css =
    '.utrecht-button.utrecht-button--danger,.utrecht-button:not(.utrecht-button--busy){color:red}.utrecht-table{color:red}.own{color:red}'
  expect(leanCss(css, isWritten)).toBe('.utrecht-button:not(.utrecht-button--busy){color:red}.own{color:red}')
})

test('a variable that is set nowhere gives way to what it falls back on', () => {
  const css = '.theme{--nl-b:2px}.own{margin:var(--nl-a,var(--nl-b,1px));padding:var(--nl-b,var(--nl-a));border:var(--nl-a, 1px solid)}'
  expect(leanCss(css, isWritten)).toBe('.theme{--nl-b:2px}.own{margin:var(--nl-b,1px);padding:var(--nl-b);border: 1px solid}')
})

test('without anything to fall back on it still takes away what it stands in', () => {
  expect(leanCss('.own{font-size:var(--nl-a)}', isWritten)).toBe('.own{font-size:unset}')
})

test('a variable that hides another one of its name goes on hiding it', () => {
  const css = '.theme{--nl-b:2px}.nl-link{--nl-b:var(--nl-a)}.own{margin:var(--nl-b)}'
  expect(leanCss(css, isWritten)).toBe('.theme{--nl-b:2px}.nl-link{--nl-b:initial}.own{margin:var(--nl-b)}')
})

test('variables that nothing reads go, in chains too; our own stay for the scripts that read them', () => {
  const css = '.theme{--nl-a:1px;--nl-b:var(--nl-a);--bw-own:teal;--nl-c:1px}.own{margin:var(--nl-c)}'
  expect(leanCss(css, isWritten)).toBe('.theme{--bw-own:teal;--nl-c:1px}.own{margin:var(--nl-c)}')
})
