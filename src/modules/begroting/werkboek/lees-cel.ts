import type { Taal } from '@buurtwijs/figures'
import { readGetal } from '../bedrag.ts'
import type { LeesFout, LeesRegel } from '../bedrag.ts'
import { longestOmschrijving, longestToelichting, mostAantalHonderdste, mostTariefCent } from '../grenzen.ts'
import { findBetaler, findDuur, findSoort } from '../namen.ts'
import type { BegrotingNamen } from '../namen.ts'
import type { Betaler, Duur, PostSoort } from '../post.ts'
import { leesZinnen } from './lees-zinnen.ts'
import type { LeesZinnen } from './lees-zinnen.ts'

/** What a workbook has in a cell: empty, a text, a number, a word of the spreadsheet for what went wrong, or a formula of which no outcome was kept. */
export type Inhoud =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'fout'; readonly fout: string }
  | { readonly soort: 'formule' }

/** A value, or what is wrong with it and what to do, in one sentence. */
export type CelUitkomst<T> = { readonly waarde: T } | { readonly fout: string }

/** What cells are read against. */
export interface LeesKader {
  readonly taal: Taal
  readonly jaren: readonly number[]
  /** By the label as it was written down, tidied. */
  readonly activiteitOf: (label: string) => string | null
}

export const celLezers = {
  activiteit(inhoud: Inhoud, { taal, activiteitOf }: LeesKader): CelUitkomst<string | null> {
    if (inhoud.soort === 'leeg') return { waarde: null }
    return readText(inhoud, taal, text => {
      const id = activiteitOf(text)
      return id === null ? { fout: leesZinnen[taal].activiteit(text) } : { waarde: id }
    })
  },
  /** A year outside the programme is refused, unless this line already had it. */
  jaar(inhoud: Inhoud, { taal, jaren }: LeesKader, had: number | null): CelUitkomst<number> {
    const words = leesZinnen[taal]
    if (inhoud.soort === 'leeg') return { fout: words.jaarLeeg(jaren) }
    return readText(inhoud, taal, text => {
      const jaar = /^\d{4}$/.test(text) ? Number(text) : null
      if (jaar !== null && (jaren.includes(jaar) || jaar === had)) return { waarde: jaar }
      return { fout: words.jaar(text, jaren) }
    })
  },
  soort(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<PostSoort> {
    return inhoud.soort === 'leeg' ? { fout: leesZinnen[taal].soortLeeg } : readChoice(inhoud, taal, 'soorten', findSoort)
  },
  omschrijving(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<string> {
    return readLong(inhoud, taal, longestOmschrijving)
  },
  aantal(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<number> {
    return readNumber(inhoud, taal, { decimalen: 2, most: mostAantalHonderdste })
  },
  tarief(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<number> {
    return readNumber(inhoud, taal, { decimalen: 2, most: mostTariefCent })
  },
  betaler(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<Betaler | null> {
    return inhoud.soort === 'leeg' ? { waarde: null } : readChoice(inhoud, taal, 'betalers', findBetaler)
  },
  duur(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<Duur> {
    return inhoud.soort === 'leeg' ? { waarde: 'eenmalig' } : readChoice(inhoud, taal, 'duren', findDuur)
  },
  toelichting(inhoud: Inhoud, { taal }: LeesKader): CelUitkomst<string> {
    return readLong(inhoud, taal, longestToelichting)
  },
} as const

function readText<T>(inhoud: Inhoud, taal: Taal, read: (text: string) => CelUitkomst<T>): CelUitkomst<T> {
  const words = leesZinnen[taal]
  switch (inhoud.soort) {
    case 'formule':
      return { fout: words.formule }
    case 'fout':
      return { fout: words.rekenfout(inhoud.fout) }
    case 'getal':
      return read(String(inhoud.getal))
    case 'tekst':
      return read(inhoud.tekst.replaceAll(/\r\n?/g, '\n').trim())
    case 'leeg':
      return read('')
  }
}

function readChoice<Id>(inhoud: Inhoud, taal: Taal, kind: keyof BegrotingNamen, find: (text: string) => Id | null): CelUitkomst<Id> {
  return readText(inhoud, taal, text => {
    const id = find(text)
    return id === null ? { fout: leesZinnen[taal].keuze(text, kind) } : { waarde: id }
  })
}

function readLong(inhoud: Inhoud, taal: Taal, most: number): CelUitkomst<string> {
  return readText(inhoud, taal, text => (text.length > most ? { fout: leesZinnen[taal].teLang(text.length, most) } : { waarde: text }))
}

/** A number of the spreadsheet, or one that somebody typed as text. What floating point adds at the twelfth digit is not what they meant. */
function readNumber(inhoud: Inhoud, taal: Taal, regel: LeesRegel): CelUitkomst<number> {
  const words = leesZinnen[taal]
  if (inhoud.soort === 'leeg') return { waarde: 0 }
  if (inhoud.soort !== 'getal') {
    return readText(inhoud, taal, text => {
      const read = readGetal(text.replaceAll(/€|EUR/gi, ''), regel)
      return read.ok ? { waarde: read.waarde } : { fout: sayFout(words, read.fout, text, regel) }
    })
  }
  const { getal } = inhoud
  const whole = Math.round(getal * 100)
  if (getal < 0) return { fout: words.negatief(String(getal)) }
  if (whole > regel.most) return { fout: words.teGroot(String(getal), regel.most / 100) }
  if (Math.abs(getal * 100 - whole) > Math.max(1e-6, Math.abs(getal) * 1e-10)) return { fout: words.decimalen(String(getal)) }
  return { waarde: whole }
}

/** What is wrong with a number, and what to do. */
export function sayFout(words: LeesZinnen, fout: LeesFout, text: string, { most }: LeesRegel): string {
  switch (fout) {
    case 'negatief':
      return words.negatief(text)
    case 'te veel decimalen':
      return words.decimalen(text)
    case 'te groot':
      return words.teGroot(text, most / 100)
    case 'dubbelzinnig':
      return words.dubbelzinnig(text)
    case 'leeg':
    case 'geen getal':
      return words.geenGetal(text)
  }
}
