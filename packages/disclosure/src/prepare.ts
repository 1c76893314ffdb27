import type { Cube } from './cube.ts'
import { addUpTotals, cellWith, countLeaves, isDetail, leafCells, makeCube, markOwn, nameOf } from './cube.ts'
import type { Dimension } from './dimension.ts'
import { readDimension, withVirtual } from './dimension.ts'
import { DisclosureError } from './disclosure-error.ts'
import type { EarlierFacts } from './earlier.ts'
import { codesInUse, factsOf, findVirtual } from './earlier.ts'
import { applyFacts } from './facts.ts'
import { Grown, markGrown } from './grown.ts'
import type { Model, MoneyCells } from './model.ts'
import { seen } from './model.ts'
import type { MoneyDetail } from './money.ts'
import { addUpContributors, isDominated } from './money.ts'
import { rulesVersion } from './rules.ts'
import { markSettled } from './settled.ts'
import type { EarlierRelease, Rules, Table, TableCell } from './types.ts'

/** Reads a table into a model: totals added up, small cells marked, and what earlier releases told put beside each cell. */
export function prepare(table: Table, rules: Rules, earlier: readonly EarlierRelease[]): Model {
  const names = Object.keys(table.dimensions)
  const used = names.map(name => codesUsed(table, name))
  const plain = names.map((name, index) => readDimension(name, table.dimensions[name] ?? { parents: {} }, used[index] ?? new Set()))
  requireSameRules(earlier, rules)
  const { dimensions, namesThen } = addVirtual(plain, earlier)
  const cube = makeCube(dimensions)
  const facts = earlier.map((release, index) =>
    factsOf(
      cube,
      release,
      namesThen.map(perRelease => perRelease[index] ?? new Map<string, string>()),
    ),
  )
  const model = build(cube, table, rules, {
    facts,
    grown: Grown.find(
      cube,
      namesThen.map(perRelease => perRelease.at(-1)),
    ),
  })
  markGrown(model)
  markSettled(model, facts)
  return model
}

function codesUsed({ cells }: Table, name: string): ReadonlySet<string> {
  const used = new Set<string>()
  let last: string | undefined
  cells.forEach(({ key }, at) => {
    const code = key[name] ?? refuseKey(name, at)
    // Cells stand in rows: mostly it is the code of the cell before.
    if (code !== last) used.add(code)
    last = code
  })
  return used
}

function refuseKey(name: string, at: number): never {
  throw new DisclosureError(
    'tabel-ongeldig',
    `Bij deze cel ontbreekt de dimensie ${name}. Zet erbij welke code het is.`,
    `cells[${at}].key`,
  )
}

function requireSameRules(earlier: readonly EarlierRelease[], rules: Rules): void {
  const wanted = rulesVersion(rules)
  earlier.forEach((release, index) => {
    if (release.rulesVersion === wanted) return
    throw new DisclosureError(
      'andere-regels',
      `Deze eerdere uitgave is gemaakt met andere regels (${release.rulesVersion}) dan nu gelden (${wanted}). Samen laten zij meer zien dan elk apart. Gebruik dezelfde regels als toen.`,
      `earlier[${index}].rulesVersion`,
    )
  })
}

function addVirtual(plain: readonly Dimension[], earlier: readonly EarlierRelease[]) {
  const names = plain.map(({ name }) => name)
  const inUse = earlier.map(release => codesInUse(names, release))
  const found = plain.map((dimension, index) =>
    findVirtual(
      dimension,
      inUse.map(used => used[index] ?? new Set<string>()),
    ),
  )
  return {
    dimensions: plain.map((dimension, index) => withVirtual(dimension, found[index]?.virtual ?? [])),
    namesThen: found.map(perDimension => perDimension.namesThen),
  }
}

interface Before {
  readonly facts: readonly EarlierFacts[]
  readonly grown: Grown | null
}

function build(cube: Cube, table: Table, rules: Rules, { facts, grown }: Before): Model {
  const counts = new Float64Array(cube.size)
  /** The people of whose cell the contributors are known. */
  const counted = new Float64Array(cube.size)
  const details: MoneyDetail[] = []
  const totals: { readonly cell: number; readonly at: number }[] = []
  const leafCounts = countLeaves(cube)
  let isMoney = true
  const listed = new Uint8Array(cube.size)
  table.cells.forEach(({ key, count, contributors }, at) => {
    const cell = cellWith(cube, key) ?? 0
    if (listed[cell] === 1) {
      throw new DisclosureError(
        'tabel-ongeldig',
        `De cel ${nameOf(cube, cell)} staat er twee keer. Zet elke cel één keer in de tabel.`,
        `cells[${at}]`,
      )
    }
    listed[cell] = 1
    if (!isDetail(cube, cell)) {
      totals.push({ cell, at })
      return
    }
    counts[cell] = count
    if (contributors !== undefined) {
      details.push({ cell, contributors })
      counted[cell] = count
    } else if (count > 0) isMoney = false
  })
  addUpTotals(cube, counts)
  for (const { cell, at } of totals) requireSum(cube, cell, table.cells[at]?.count ?? 0, counts[cell] ?? 0, `cells[${at}].count`)
  if (details.length > 0) addUpTotals(cube, counted)
  const money = details.length > 0 ? addUpContributors(cube, details) : null
  const kind = money !== null && isMoney ? 'money' : 'counts'
  const values = kind === 'money' && money !== null ? money.sums : counts
  if (kind === 'money') requireMoneySums(cube, table.cells, totals, values)
  const model: Model = {
    cube,
    rules,
    kind,
    values,
    leafCounts,
    own: markOwn(cube),
    status: new Uint8Array(cube.size),
    published: new Float64Array(cube.size).fill(NaN),
    earlier: new Float64Array(cube.size).fill(NaN),
    earlierWidth: new Float64Array(cube.size),
    overtaken: new Float64Array(cube.size).fill(NaN),
    whenHidden: { low: new Float64Array(cube.size), high: new Float64Array(cube.size).fill(Infinity) },
    readWhenHidden: { low: new Float64Array(cube.size), high: new Float64Array(cube.size).fill(Infinity) },
    leastByEarlier: new Float64Array(cube.size),
    money,
    keptHidden: new Uint8Array(cube.size),
    grown,
    follows: new Uint8Array(cube.size),
    settled: new Uint8Array(cube.size),
    stands: new Uint8Array(cube.size),
    roundingSteps: 1,
  }
  markZeros(model, counts)
  markPrimary(model, counts, counted)
  applyFacts(model, facts)
  return model
}

function requireSum(cube: Cube, cell: number, given: number, sum: number, path: string): void {
  if (Math.abs(given - sum) <= 1e-6 * Math.max(1, Math.abs(sum))) return
  throw new DisclosureError(
    'telt-niet-op',
    `Het totaal ${nameOf(cube, cell)} is niet de som van de cellen die erin horen. Verbeter het totaal of de cellen, of laat het totaal weg: wij rekenen het uit.`,
    path,
  )
}

function requireMoneySums(
  cube: Cube,
  cells: readonly TableCell[],
  totals: readonly { readonly cell: number; readonly at: number }[],
  values: Float64Array,
): void {
  for (const { cell, at } of totals) {
    const contributors = cells[at]?.contributors
    if (contributors === undefined) continue
    const given = contributors.reduce((sum, { value }) => sum + value, 0)
    requireSum(cube, cell, given, values[cell] ?? 0, `cells[${at}].contributors`)
  }
}

function markZeros({ cube, rules, status, leafCounts, values }: Model, counts: Float64Array): void {
  if (rules.structuralZeros.length === 0) return
  const covered = new Float64Array(cube.size)
  rules.structuralZeros.forEach((key, index) => {
    const cell = cellWith(cube, key)
    const path = `structuralZeros[${index}]`
    if (cell === null) {
      throw new DisclosureError(
        'regels-ongeldig',
        `De cel ${Object.values(key).join(', ')} bestaat niet in de tabel. Noem bij elke dimensie een code uit de tabel, of haal de regel weg.`,
        path,
      )
    }
    if ((counts[cell] ?? 0) > 0 || (values[cell] ?? 0) > 0) {
      throw new DisclosureError(
        'regels-ongeldig',
        `De cel ${nameOf(cube, cell)} zou niet kunnen voorkomen, maar is niet leeg. Haal hem uit structuralZeros, of verbeter de tabel.`,
        path,
      )
    }
    for (const leaf of leafCells(cube, cell)) covered[leaf] = 1
  })
  addUpTotals(cube, covered)
  for (let cell = 0; cell < cube.size; cell += 1) if (covered[cell] === leafCounts[cell]) status[cell] = seen.zero
}

/** Small cells, and cells of which the money is one contributor's. An empty cell is small too: that nobody is in it is something to know. */
function markPrimary({ cube, rules, status, money, own }: Model, counts: Float64Array, counted: Float64Array): void {
  for (let cell = 0; cell < cube.size; cell += 1) {
    if (own[cell] === 0) status[cell] = seen.secondary
    if (own[cell] === 0 || status[cell] === seen.zero) continue
    const isSmall = (counts[cell] ?? 0) < rules.threshold
    // Where only some details name contributors, a total is judged when it holds no others.
    const isJudged = money !== null && (counts[cell] ?? 0) === (counted[cell] ?? 0)
    if (isSmall || (isJudged && failsMoney(money, cell, rules))) status[cell] = seen.primary
  }
}

function failsMoney({ sums, largest, second, contributors }: MoneyCells, cell: number, { money }: Rules): boolean {
  if ((contributors[cell] ?? 0) < money.minContributors) return true
  return isDominated(sums[cell] ?? 0, largest[cell] ?? 0, second[cell] ?? 0, money)
}
