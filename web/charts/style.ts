/** Whose figure it is. Colour and shape both say it, the same way on every chart, map and page. */
export type Rol = 'eigen' | 'wijk' | 'gemeente' | 'land' | 'gelijken'

/** The colours and the font that a chart uses. Values are anything CSS takes: a custom property on a page, a literal in a file of its own. */
export interface Stijl {
  readonly own: string
  readonly gemeente: string
  readonly land: string
  readonly peers: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly paper: string
  readonly font: string
}

/** For charts inside a page: the theme decides, so dark mode and print follow without drawing again. */
export const themeStijl: Stijl = {
  own: 'var(--bw-own)',
  gemeente: 'var(--bw-gemeente)',
  land: 'var(--bw-land)',
  peers: 'var(--bw-peers)',
  ink: 'var(--bw-ink)',
  inkSoft: 'var(--bw-ink-soft)',
  line: 'var(--bw-line)',
  paper: 'var(--bw-paper)',
  font: 'inherit',
}

/** The colour that belongs to whose figure it is. A wijk has no colour of its own: it is told apart by its square. */
export function colourOf(rol: Rol, stijl: Stijl): string {
  switch (rol) {
    case 'eigen':
      return stijl.own
    case 'gemeente':
      return stijl.gemeente
    case 'land':
      return stijl.land
    case 'gelijken':
      return stijl.peers
    case 'wijk':
      return stijl.inkSoft
  }
}
