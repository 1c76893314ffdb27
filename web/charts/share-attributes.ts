/** What says where an element is; everything else about it can stand on a group around it. */
const placing: ReadonlySet<string> = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'd', 'width', 'height', 'id'])

const topLevel = /<(g|defs)\b.*?<\/\1>|<(text|path|rect|line|circle)((?: [\w:-]+="[^"]*")*)\s*(?:\/>|>([^<]*)<\/\2>)/gs

interface Drawn {
  /** The element as it was. */
  readonly alone: string
  readonly shared: string
  readonly markup: string
}

/**
 * The same drawing in about half the bytes: elements that look alike stand in one group that says so once. Shapes keep their order to
 * the groups that were there already; texts come last, on top, as nothing may be drawn over them.
 */
export function shareAttributes(body: string): string {
  const texts: Drawn[] = []
  let shapes: Drawn[] = []
  let written = ''
  let read = 0
  for (const { 0: whole, 1: group, 2: name = '', 3: attributes = '', 4: content } of body.matchAll(topLevel)) {
    read += whole.length
    if (group !== undefined) {
      written += groupAlike(shapes) + whole.replace(flatGroup, (_, open: string, inner: string) => `${open}${joinPaths(inner)}</g>`)
      shapes = []
    } else if (name === 'text') texts.push(splitAttributes(whole, { name, attributes, content }))
    else shapes.push(splitAttributes(whole, { name, attributes, content }))
  }
  // Groups within groups, or an element that is not known here: better long than wrong.
  if (read !== body.length) return body
  return written + groupAlike(shapes) + groupAlike(texts)
}

interface Parts {
  readonly name: string
  readonly attributes: string
  readonly content: string | undefined
}

function splitAttributes(alone: string, { name, attributes, content }: Parts): Drawn {
  let shared = ''
  let placed = ''
  for (const [text, key = ''] of attributes.matchAll(/ ([\w:-]+)="[^"]*"/g)) {
    if (placing.has(key)) placed += text
    else shared += text
  }
  return { alone, shared, markup: `<${name}${placed}${content === undefined ? '/>' : `>${content}</${name}>`}` }
}

function groupAlike(elements: readonly Drawn[]): string {
  const groups = Map.groupBy(elements, ({ shared }) => shared)
  return [...groups]
    .map(([shared, members]) => {
      if (members.length === 1 || shared === '') return joinPaths(members.map(member => member.alone).join(''))
      const markup = members.map(member => member.markup).join('')
      return `<g${shared}>${joinPaths(markup)}</g>`
    })
    .join('')
}

const flatGroup = /^(<g[^>]*>)(.*)<\/g>$/s
const onlyPaths = /^(?:<path d="[^"]*"\/>){2,}$/
const onlyLines = /^(?:<line(?: [xy][12]="[^"]*"){4}\/>){2,}$/

/** Lines, or paths that differ in nothing but their place, as one path with as many stretches. */
function joinPaths(markup: string): string {
  if (onlyPaths.test(markup)) return `<path d="${[...markup.matchAll(/ d="([^"]*)"/g)].map(found => found[1]).join('')}"/>`
  if (!onlyLines.test(markup)) return markup
  const stretches = [...markup.matchAll(/<line[^>]*>/g)].map(([line]) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(name => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1] ?? '0')
    if (x1 === x2) return `M${x1} ${y1}V${y2}`
    return y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}L${x2} ${y2}`
  })
  return `<path d="${stretches.join('')}"/>`
}
