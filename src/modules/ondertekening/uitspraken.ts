import type { StukGebrek } from './lees-stuk.ts'

type Taal = 'nl' | 'en'
type Zin = (regel: number | null) => string

/** What is wrong, in words: each kind has a sentence of its own that says what it means for whoever holds the file. */
const zinnen: Record<Taal, Record<StukGebrek, Zin>> = {
  nl: {
    'inhoud veranderd': () => 'De inhoud is niet meer die waarvoor getekend is: er is iets aan veranderd.',
    'regel veranderd': regel => `Handtekening ${regel} is veranderd nadat zij gezet was.`,
    'sleutel onbekend': regel => `Handtekening ${regel} is verzegeld met een sleutel die er niet bij zit.`,
    'schakel verdwenen': regel => `Voor handtekening ${regel} is er een weggehaald.`,
    'regel van een ander document': regel => `Handtekening ${regel} hoort bij een ander stuk.`,
    'regel herhaald': regel => `Handtekening ${regel} staat er al eerder: zij is nog eens gebruikt.`,
    'volgorde klopt niet': regel => `Handtekening ${regel} staat niet op haar plaats.`,
    'sluit niet aan': regel => `Handtekening ${regel} sluit niet aan op die ervoor: de reeks is opnieuw gemaakt.`,
    'machtiging bestaat niet': regel => `Handtekening ${regel} is voor een ander gezet, en daarvoor is geen machtiging.`,
    'ander einde': () => 'De controlecode die u kreeg hoort niet bij deze handtekeningen: zij zijn daarna afgeknipt of opnieuw gemaakt.',
    'geen zegel': () => 'Deze PDF is niet verzegeld: of iemand haar veranderd heeft, is niet te zien.',
    'zegel gebroken': () => 'Deze PDF is veranderd nadat zij verzegeld was.',
    'aangevuld na het zegel': () => 'Aan deze PDF is iets toegevoegd nadat zij verzegeld was.',
    'zegel onleesbaar': () => 'Het zegel van deze PDF is beschadigd en niet te lezen.',
    'tijdstempel klopt niet': () => 'Het tijdstempel bij het zegel hoort niet bij deze PDF, of is veranderd.',
    'zonder handtekeningen': () => 'In deze PDF zitten geen handtekeningen van Buurtwijs.',
    'ander zegel': () => 'De PDF is verzegeld door een ander dan die de handtekeningen bewaart.',
    'andere installatie': () => 'De handtekeningen zijn verzegeld met een andere sleutel dan die u kent.',
  },
  en: {
    'inhoud veranderd': () => 'The content is no longer what was signed: something in it changed.',
    'regel veranderd': regel => `Signature ${regel} was changed after it was made.`,
    'sleutel onbekend': regel => `Signature ${regel} was sealed with a key that is not included.`,
    'schakel verdwenen': regel => `A signature before number ${regel} was taken out.`,
    'regel van een ander document': regel => `Signature ${regel} belongs to another document.`,
    'regel herhaald': regel => `Signature ${regel} is there already: it was used again.`,
    'volgorde klopt niet': regel => `Signature ${regel} is not in its place.`,
    'sluit niet aan': regel => `Signature ${regel} does not follow on the one before it: the chain was made again.`,
    'machtiging bestaat niet': regel => `Signature ${regel} was made for somebody else, and there is no mandate for that.`,
    'ander einde': () => 'The check code that you were sent does not belong to these signatures: they were cut off or made again after it.',
    'geen zegel': () => 'This PDF has no seal: whether somebody changed it cannot be seen.',
    'zegel gebroken': () => 'This PDF was changed after it was sealed.',
    'aangevuld na het zegel': () => 'Something was added to this PDF after it was sealed.',
    'zegel onleesbaar': () => 'The seal of this PDF is damaged and cannot be read.',
    'tijdstempel klopt niet': () => 'The time stamp with the seal does not belong to this PDF, or was changed.',
    'zonder handtekeningen': () => 'This PDF holds no signatures of Buurtwijs.',
    'ander zegel': () => 'The PDF was sealed by somebody else than who keeps the signatures.',
    'andere installatie': () => 'The signatures were sealed with another key than the one that you know.',
  },
}

export function zegGebrek(soort: StukGebrek, regel: number | null, taal: Taal): string {
  return zinnen[taal][soort](regel)
}
