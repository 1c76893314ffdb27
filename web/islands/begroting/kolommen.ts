import { formatBedrag, formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { writeBedrag } from '#src/modules/begroting/bedrag.ts'
import type { BegrotingsKader } from '#src/modules/begroting/controles.ts'
import { veldOfKolom } from '#src/modules/begroting/kolommen.ts'
import type { InvulKolom, RoosterKolom } from '#src/modules/begroting/kolommen.ts'
import { begrotingNamen, tidy } from '#src/modules/begroting/namen.ts'
import { bedragCent } from '#src/modules/begroting/post.ts'
import type { ActiviteitMetThema } from '#src/modules/begroting/sommen.ts'
import type { PostInhoud } from '#src/modules/begroting/wijziging.ts'
import { celLezers } from '#src/modules/begroting/werkboek/lees-cel.ts'
import type { CelUitkomst, Inhoud } from '#src/modules/begroting/werkboek/lees-cel.ts'

export { invulKolommen, roosterKolommen } from '#src/modules/begroting/kolommen.ts'
export type { RoosterKolom } from '#src/modules/begroting/kolommen.ts'

/** What cells are read and shown against. */
export interface Wereld {
  readonly taal: Taal
  readonly kader: BegrotingsKader
  readonly activiteiten: readonly ActiviteitMetThema[]
}

/** A line with nothing filled in. */
export function emptyRegel({ kader }: Wereld): PostInhoud {
  return {
    activiteit: null,
    jaar: kader.jaren[0] ?? 2025,
    soort: 'overig',
    omschrijving: '',
    aantalHonderdste: 0,
    tariefCent: 0,
    betaler: null,
    duur: 'eenmalig',
    toelichting: '',
  }
}

/** What a cell shows. */
export function showCel(kolom: RoosterKolom, post: PostInhoud, { taal, activiteiten }: Pick<Wereld, 'taal' | 'activiteiten'>): string {
  const names = begrotingNamen[taal]
  switch (kolom) {
    case 'activiteit':
      return activiteiten.find(({ id }) => id === post.activiteit)?.naam ?? ''
    case 'jaar':
      return String(post.jaar)
    case 'soort':
      return names.soorten[post.soort]
    case 'aantal':
      return formatGetal(post.aantalHonderdste / 100, post.aantalHonderdste % 100 === 0 ? 0 : 2, taal)
    case 'tarief':
      return formatGetal(post.tariefCent / 100, 2, taal)
    case 'bedrag':
      return formatBedrag(bedragCent(post), taal)
    case 'betaler':
      return post.betaler === null ? '' : names.betalers[post.betaler]
    case 'duur':
      return names.duren[post.duur]
    case 'omschrijving':
    case 'toelichting':
      return post[kolom]
  }
}

/** What somebody begins with when they change a cell, and what is copied from it: a number without groups, so that it is read again as it was. */
export function typeCel(kolom: RoosterKolom, post: PostInhoud, wereld: Wereld): string {
  if (kolom === 'tarief') return writeBedrag(post.tariefCent)
  if (kolom === 'bedrag') return writeBedrag(bedragCent(post))
  if (kolom !== 'aantal') return showCel(kolom, post, wereld)
  return post.aantalHonderdste % 100 === 0 ? String(post.aantalHonderdste / 100) : writeBedrag(post.aantalHonderdste)
}

/** A line with what was typed in one of its cells, or what is wrong with that. */
export function readCel(
  kolom: InvulKolom,
  typed: string,
  post: PostInhoud,
  { taal, kader, activiteiten }: Wereld,
): CelUitkomst<PostInhoud> {
  const inhoud: Inhoud = typed.trim() === '' ? { soort: 'leeg' } : { soort: 'tekst', tekst: typed }
  const activiteitOf = (label: string) => activiteiten.find(({ naam, id }) => id === label || tidy(naam) === tidy(label))?.id ?? null
  const lees = { taal, jaren: kader.jaren, activiteitOf }
  const read: CelUitkomst<unknown> = kolom === 'jaar' ? celLezers.jaar(inhoud, lees, post.jaar) : celLezers[kolom](inhoud, lees)
  if ('fout' in read) return read
  const changed = { ...post, [veldOfKolom[kolom]]: read.waarde }
  if (changed.aantalHonderdste * changed.tariefCent <= 1e13) return { waarde: changed }
  return celLezers.tarief({ soort: 'getal', getal: 1e15 }, lees) as CelUitkomst<PostInhoud>
}

/** What there is to choose in a cell; null for one in which somebody types. */
export function choicesFor(kolom: RoosterKolom, { taal, kader, activiteiten }: Wereld): readonly string[] | null {
  const names = begrotingNamen[taal]
  if (kolom === 'activiteit') return ['', ...activiteiten.map(({ naam }) => naam)]
  if (kolom === 'jaar') return kader.jaren.map(String)
  if (kolom === 'soort') return Object.values(names.soorten)
  if (kolom === 'betaler') return ['', ...Object.values(names.betalers)]
  return kolom === 'duur' ? Object.values(names.duren) : null
}
