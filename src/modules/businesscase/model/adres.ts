import type { Meting, Vraag, Wens } from './aannames.ts'

/** As much as an address holds. */
export const longestInvoer = 4000

/**
 * The wishes of an address: `urenMinder:0.2,verval:0.03:0:0.1`, each with its value, and its range behind it when that was changed too. What is no number becomes
 * NaN, which is refused by name later; an empty value is one that nobody knows.
 */
export function readWensen(text: string): Readonly<Record<string, Wens>> {
  const wensen: Record<string, Wens> = {}
  for (const deel of text.split(',').filter(each => each !== '')) {
    const [id = '', waarde = '', laag, hoog] = deel.split(':')
    wensen[id] = {
      waarde: waarde === '' ? null : readGetal(waarde),
      ...(laag === undefined || laag === '' ? {} : { laag: readGetal(laag) }),
      ...(hoog === undefined || hoog === '' ? {} : { hoog: readGetal(hoog) }),
    }
  }
  return wensen
}

/** The measurements of an address: `urenMinder:0.08:0.03`, estimate and standard error. */
export function readMetingen(text: string, { bron, datum }: Pick<Meting, 'bron' | 'datum'>): Readonly<Record<string, Meting>> {
  const metingen: Record<string, Meting> = {}
  for (const deel of text.split(',').filter(each => each !== '')) {
    const [id = '', schatting = '', fout = ''] = deel.split(':')
    metingen[id] = { schatting: readGetal(schatting), standaardfout: readGetal(fout), bron, datum }
  }
  return metingen
}

export function writeWensen(invoer: NonNullable<Vraag['invoer']>): string {
  return Object.entries(invoer)
    .map(([id, wens]) => {
      if (typeof wens === 'number') return `${id}:${wens}`
      const range = wens.laag === undefined && wens.hoog === undefined ? [] : [wens.laag ?? '', wens.hoog ?? '']
      return [id, wens.waarde ?? '', ...range].join(':')
    })
    .join(',')
}

/** Digits with a point, and nothing that only a machine would write. */
function readGetal(text: string): number {
  return /^-?\d{1,15}(?:\.\d{1,17})?(?:e-\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
}
