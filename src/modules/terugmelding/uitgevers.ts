/** Where who published a figure can be asked. */
export interface Uitgever {
  readonly naam: string
  /** Null when we know no page for it: then the address of the publication stands. */
  readonly contact: string | null
}

const pages: Readonly<Record<string, string>> = {
  CBS: 'https://www.cbs.nl/nl-nl/over-ons/contact',
  RIVM: 'https://www.rivm.nl/contact',
  Vektis: 'https://www.vektis.nl/contact',
}

/** Who published it, and the page on which they say how to reach them. `adres` is where the publication is. */
export function uitgeverOf(naam: string, adres: string | null): Uitgever {
  return { naam, contact: pages[naam] ?? adres }
}
