import { formatBedrag } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Controle } from './controles.ts'
import { begrotingNamen } from './namen.ts'
import type { Post } from './post.ts'
import type { ActiviteitKort } from './totalen.ts'

/** What a check found, in a sentence that says what to do. */
export function zegControle(
  controle: Controle,
  about: { readonly posten: ReadonlyMap<string, Post>; readonly activiteiten: readonly ActiviteitKort[]; readonly taal: Taal },
): string {
  const { posten, activiteiten, taal } = about
  const words = zinnen[taal]
  if (controle.soort === 'boven plafond') return words.plafond(formatBedrag(controle.overCent, taal))
  if (controle.soort === 'zonder post') {
    return words.zonderPost(activiteiten.find(({ id }) => id === controle.activiteit)?.naam ?? words.eenActiviteit)
  }
  const post = posten.get(controle.post)
  const welke = post === undefined || post.omschrijving.trim() === '' ? words.eenRegel : `‘${post.omschrijving.trim()}’`
  switch (controle.soort) {
    case 'tarief boven norm': {
      const soort = post === undefined ? '' : begrotingNamen[taal].soorten[post.soort].toLowerCase()
      return words.norm(welke, formatBedrag(post?.tariefCent ?? 0, taal), soort, formatBedrag(controle.normCent, taal))
    }
    case 'jaar buiten programma':
      return words.jaar(welke, controle.jaar)
    case 'zonder betaler':
      return words.betaler(welke)
    case 'zonder activiteit':
      return words.activiteit(welke)
    case 'zonder bedrag':
      return words.bedrag(welke)
    case 'zonder omschrijving':
      return words.omschrijving
  }
}

interface Zinnen {
  readonly eenRegel: string
  readonly eenActiviteit: string
  plafond(over: string): string
  zonderPost(activiteit: string): string
  norm(welke: string, tarief: string, soort: string, norm: string): string
  jaar(welke: string, jaar: number): string
  betaler(welke: string): string
  activiteit(welke: string): string
  bedrag(welke: string): string
  readonly omschrijving: string
}

const zinnen: Readonly<Record<Taal, Zinnen>> = {
  nl: {
    eenRegel: 'Een regel zonder omschrijving',
    eenActiviteit: 'Een activiteit',
    plafond: over => `De begroting is ${over} hoger dan het programma geeft. Verlaag een regel, of leg bij het indienen uit waarom.`,
    zonderPost: activiteit => `${activiteit}: nog geen regel. Kost het niets? Zet dan een regel met 0 euro en zeg waarom.`,
    norm: (welke, tarief, soort, norm) =>
      `${welke}: ${tarief} is meer dan de norm voor ${soort} (${norm}). Leg in de toelichting uit waarom.`,
    jaar: (welke, jaar) => `${welke}: ${jaar} valt buiten het programma. Kies een ander jaar.`,
    betaler: welke => `${welke}: nog geen betaler. Kies wie dit betaalt.`,
    activiteit: welke => `${welke}: hoort nog bij geen activiteit van het plan. Kies er een.`,
    bedrag: welke => `${welke}: kost nog niets. Vul aantal en tarief in.`,
    omschrijving: 'Een regel zonder omschrijving. Schrijf in een paar woorden waar het geld voor is.',
  },
  en: {
    eenRegel: 'A line without a description',
    eenActiviteit: 'An activity',
    plafond: over => `The budget is ${over} higher than the programme gives. Lower a line, or explain why when you submit it.`,
    zonderPost: activiteit => `${activiteit}: no line yet. Does it cost nothing? Then add a line of 0 euro and say why.`,
    norm: (welke, tarief, soort, norm) =>
      `${welke}: ${tarief} is more than the norm for ${soort} (${norm}). Explain why in the explanation.`,
    jaar: (welke, jaar) => `${welke}: ${jaar} lies outside the programme. Choose another year.`,
    betaler: welke => `${welke}: no payer yet. Choose who pays for this.`,
    activiteit: welke => `${welke}: does not belong to an activity of the plan yet. Choose one.`,
    bedrag: welke => `${welke}: costs nothing yet. Fill in quantity and rate.`,
    omschrijving: 'A line without a description. Write in a few words what the money is for.',
  },
}
