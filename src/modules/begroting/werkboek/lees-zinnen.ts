import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { begrotingNamen } from '../namen.ts'
import type { BegrotingNamen } from '../namen.ts'

/** What is wrong with something that was typed, and what to do. */
export interface LeesZinnen {
  activiteit(text: string): string
  jaarLeeg(jaren: readonly number[]): string
  jaar(text: string, jaren: readonly number[]): string
  readonly soortLeeg: string
  keuze(text: string, kind: keyof BegrotingNamen): string
  teLang(length: number, most: number): string
  negatief(text: string): string
  decimalen(text: string): string
  teGroot(text: string, most: number): string
  dubbelzinnig(text: string): string
  geenGetal(text: string): string
  readonly formule: string
  rekenfout(fout: string): string
  samengevoegd(bereik: string): string
  bedrag(staat: string, wordt: string): string
}

const shown = (text: string) => `‘${text.length > 40 ? `${text.slice(0, 37)}…` : text}’`

export const leesZinnen: Readonly<Record<Taal, LeesZinnen>> = {
  nl: {
    activiteit: text => `${shown(text)} is geen activiteit van het buurtplan. Kies er een uit de lijst, of laat leeg.`,
    jaarLeeg: jaren => `Het jaar ontbreekt. Vul ${jaren.join(', ')} in.`,
    jaar: (text, jaren) => `${shown(text)} is geen jaar van het programma. Kies uit ${jaren.join(', ')}.`,
    soortLeeg: `De soort kosten ontbreekt. Kies uit ${Object.values(begrotingNamen.nl.soorten).join(', ')}.`,
    keuze: (text, kind) => `${shown(text)} kennen wij hier niet. Kies uit ${Object.values(begrotingNamen.nl[kind]).join(', ')}.`,
    teLang: (length, most) => `Deze tekst is ${length} tekens lang. Maak er hoogstens ${most} van.`,
    negatief: text => `${text} is minder dan nul. Vul een getal in van 0 of hoger.`,
    decimalen: text => `${text} heeft meer dan twee cijfers achter de komma. Rond af op twee.`,
    teGroot: (text, most) => `${text} is te hoog. Het mag hoogstens ${formatGetal(most, 0, 'nl')} zijn.`,
    dubbelzinnig: text => `${shown(text)} kunnen wij op twee manieren lezen. Schrijf een komma voor decimalen, zoals 0,13.`,
    geenGetal: text => `${shown(text)} is geen getal. Vul een getal in, zoals 1.250 of 62,50.`,
    formule: 'Deze formule heeft nog geen uitkomst. Open het werkboek in Excel of LibreOffice, bewaar het, en probeer het opnieuw.',
    rekenfout: fout => `Hier staat een rekenfout (${fout}). Herstel de formule, of vul het getal in.`,
    samengevoegd: bereik => `De cellen ${bereik} zijn samengevoegd. Splits ze en vul elke regel apart in.`,
    bedrag: (staat, wordt) => `Hier staat ${staat}, maar aantal maal tarief is ${wordt}. Pas aantal of tarief aan.`,
  },
  en: {
    activiteit: text => `${shown(text)} is no activity of the neighbourhood plan. Choose one from the list, or leave it empty.`,
    jaarLeeg: jaren => `The year is missing. Fill in ${jaren.join(', ')}.`,
    jaar: (text, jaren) => `${shown(text)} is no year of the programme. Choose from ${jaren.join(', ')}.`,
    soortLeeg: `The kind of cost is missing. Choose from ${Object.values(begrotingNamen.en.soorten).join(', ')}.`,
    keuze: (text, kind) => `We do not know ${shown(text)} here. Choose from ${Object.values(begrotingNamen.en[kind]).join(', ')}.`,
    teLang: (length, most) => `This text is ${length} characters long. Make it at most ${most}.`,
    negatief: text => `${text} is less than zero. Fill in a number of 0 or more.`,
    decimalen: text => `${text} has more than two decimals. Round it to two.`,
    teGroot: (text, most) => `${text} is too high. It may be at most ${formatGetal(most, 0, 'en')}.`,
    dubbelzinnig: text => `${shown(text)} can be read in two ways. Write two decimals at most, such as 0.13.`,
    geenGetal: text => `${shown(text)} is no number. Fill in a number, such as 1250 or 62.50.`,
    formule: 'This formula has no outcome yet. Open the workbook in Excel or LibreOffice, save it, and try again.',
    rekenfout: fout => `There is a calculation error here (${fout}). Mend the formula, or fill in the number.`,
    samengevoegd: bereik => `The cells ${bereik} were merged. Split them and fill in each line by itself.`,
    bedrag: (staat, wordt) => `This says ${staat}, but quantity times rate is ${wordt}. Change the quantity or the rate.`,
  },
}
