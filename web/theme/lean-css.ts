import type { Root, Rule } from 'postcss'
import { parse } from 'postcss'

/** Names of the design system; our own are also read and set by scripts. */
const theirs = /^--_?(?:basis|nl|utrecht|voorbeeld)-/

/**
 * A style sheet without what no page can show: rules of the design system for a class that is written nowhere, and its variables that are set
 * or read nowhere. What is left looks the same, also where a variable that does not exist takes away what it stands in.
 */
export function leanCss(css: string, isWritten: (klass: string) => boolean): string {
  const sheet = parse(css)
  sheet.walkRules(rule => dropUnwritten(rule, isWritten))
  for (let isLess = true; isLess;) {
    const before = sheet.toString().length
    resolveUnset(sheet)
    dropUnread(sheet)
    isLess = sheet.toString().length < before
  }
  sheet.walk(node => {
    if ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0) node.remove()
  })
  return sheet.toString()
}

/** Puts what it falls back on in the place of a variable that is set nowhere. */
function resolveUnset(sheet: Root): void {
  const set = new Set<string>()
  sheet.walkDecls(/^--/, ({ prop, value }) => {
    if (value !== 'initial') set.add(prop)
  })
  sheet.walkDecls(declaration => {
    const isVariable = declaration.prop.startsWith('--')
    declaration.value = withoutUnset(declaration.value, name => set.has(name) || !theirs.test(name)) ?? (isVariable ? 'initial' : 'unset')
    if (theirs.test(declaration.prop) && !set.has(declaration.prop)) declaration.remove()
  })
}

function dropUnread(sheet: Root): void {
  const read = new Set<string>()
  sheet.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name)
  })
  sheet.walkDecls(theirs, declaration => {
    if (!read.has(declaration.prop)) declaration.remove()
  })
}

/** A selector needs all its classes; what stands in `:not()` need not be there. */
function dropUnwritten(rule: Rule, isWritten: (klass: string) => boolean): void {
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return
  const kept = rule.selectors.filter(selector =>
    [...selector.replaceAll(/:not\([^()]*\)/g, '').matchAll(/\.((?:utrecht|nl)-[\w-]+)/g)].every(([, klass = '']) => isWritten(klass)),
  )
  if (kept.length === 0) rule.remove()
  else if (kept.length < rule.selectors.length) rule.selectors = kept
}

/** A value in which variables that are never set stand no more: what they fall back on does, or null when they have nothing of the kind. */
function withoutUnset(value: string, isSet: (name: string) => boolean): string | null {
  let rest = value
  let done = ''
  for (let at = rest.indexOf('var('); at !== -1; at = rest.indexOf('var(')) {
    const end = closingOf(rest, at + 3)
    const [, name = '', fallback] = /^\s*(--[\w-]+)\s*(?:,([^]*))?$/.exec(rest.slice(at + 4, end)) ?? []
    const instead = fallback === undefined ? null : withoutUnset(fallback, isSet)
    done += rest.slice(0, at)
    rest = rest.slice(end + 1)
    if (isSet(name)) done += instead === null ? `var(${name})` : `var(${name},${instead})`
    else if (instead === null) return null
    else done += instead
  }
  return done + rest
}

/** Where the bracket closes that opens at `from`. */
function closingOf(text: string, from: number): number {
  let depth = 0
  for (let index = from; index < text.length; index++) {
    if (text[index] === '(') depth++
    if (text[index] === ')' && --depth === 0) return index
  }
  throw new Error(`a bracket in ${text} does not close`)
}
