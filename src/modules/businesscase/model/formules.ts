import type { Eenheid, Formule } from './cel.ts'
import { betalerNamen, betalers } from './betalers.ts'

type Regel = readonly [id: string, eenheid: Eenheid, nl: string, en: string, formule: string]

function getallen(regels: readonly Regel[]): Formule[] {
  return regels.map(([id, eenheid, nl, en, formule]) => ({ id, soort: 'getal', eenheid, naam: { nl, en }, formule }))
}

function reeksen(regels: readonly Regel[]): Formule[] {
  return regels.map(([id, eenheid, nl, en, formule]) => ({ id, soort: 'reeks', eenheid, naam: { nl, en }, formule }))
}

const euroVan = (mensen: string) => `(${mensen}) * ftePerPersoon * euroPerFte`

/** How far the programme has come in a year: buurten that started, and how much of the effect is there. */
const opschaling = reeksen([
  ['verstreken', 'jaren', 'Jaren sinds de start', 'Years since the start', 'jaar - startJaar'],
  [
    'buurtenGestart',
    'buurten',
    'Buurten die begonnen zijn',
    'Neighbourhoods that started',
    'IF(verstreken < 0, 0, IF(verstreken < jarenTweede, buurtenStart + (buurtenTweede - buurtenStart) * verstreken / jarenTweede, IF(verstreken < jarenDerde, buurtenTweede + (buurtenDerde - buurtenTweede) * (verstreken - jarenTweede) / (jarenDerde - jarenTweede), IF(verstreken < jarenAlle, buurtenDerde + (buurtenAlle - buurtenDerde) * (verstreken - jarenDerde) / (jarenAlle - jarenDerde), buurtenAlle))))',
  ],
  [
    'buurtenNieuw',
    'buurten',
    'Buurten die in dit jaar beginnen',
    'Neighbourhoods that start this year',
    'buurtenGestart - buurtenGestart[-1]',
  ],
  [
    'deelNieuw',
    'deel',
    'Deel van het gebied dat in dit jaar begint',
    'Share of the area that starts this year',
    'buurtenNieuw / buurtenAlle',
  ],
  [
    'deelVol',
    'deel',
    'Deel van het gebied met het volle effect, na verval',
    'Share of the area with the complete effect, after fading',
    'deelVol[-1] * (1 - verval) + deelNieuw[-3]',
  ],
  [
    'bereik',
    'deel',
    'Deel van het effect dat er is',
    'Share of the effect that is there',
    'deelVol + opbouw0 * deelNieuw + opbouw1 * deelNieuw[-1] + opbouw2 * deelNieuw[-2]',
  ],
])

const minder = getallen([
  [
    'minderWv',
    'deel',
    'Minder werk per cliënt, wijkverpleging',
    'Less work per client, district nursing',
    'urenMinder * (1 - correctieWv)',
  ],
  [
    'minderHa',
    'deel',
    'Minder werk per patiënt, huisartsenzorg',
    'Less work per patient, GP care',
    'consultenMinder * aandeelConsulten * (1 - correctieHa)',
  ],
  [
    'minderMsz',
    'deel',
    'Minder werk per kwetsbare oudere, ziekenhuis',
    'Less work per frail elderly person, hospital',
    '(1 - (1 - opnamenMinder) * (1 - ligduurMinder)) * (1 - correctieMsz)',
  ],
])

/** People per year: needed, freed, and needed elsewhere because work moves. */
const mensen = reeksen([
  [
    'nodigWv',
    'personen',
    'Nodig in de wijkverpleging, zonder programma',
    'Needed in district nursing, without the programme',
    `aandeel * vraagWv * (1 + groeiWv) ^ (jaar - 2033)`,
  ],
  [
    'nodigHa',
    'personen',
    'Nodig in de huisartsenzorg, zonder programma',
    'Needed in GP care, without the programme',
    `aandeel * vraagHa * (1 + groeiHa) ^ (jaar - 2033)`,
  ],
  [
    'nodigMsz',
    'personen',
    'Nodig voor opnamen van kwetsbare ouderen, zonder programma',
    'Needed for admissions of frail elderly people, without the programme',
    `aandeel * vraagMsz * (1 + groeiMsz) ^ (jaar - 2033)`,
  ],
  ['vrijWv', 'personen', 'Minder nodig in de wijkverpleging', 'Fewer needed in district nursing', 'nodigWv * bereik * minderWv'],
  ['vrijHa', 'personen', 'Minder nodig in de huisartsenzorg', 'Fewer needed in GP care', 'nodigHa * bereik * minderHa'],
  ['vrijMsz', 'personen', 'Minder nodig in het ziekenhuis', 'Fewer needed in hospital', 'nodigMsz * bereik * minderMsz'],
  [
    'erbijWv',
    'personen',
    'Erbij in de wijkverpleging: werk van huisarts en ziekenhuis',
    'More in district nursing: work of GP and hospital',
    'vrijHa * naarWvHa + vrijMsz * naarWvMsz',
  ],
  [
    'erbijWlz',
    'personen',
    'Erbij in de Wlz: werk van wijkverpleging en ziekenhuis',
    'More in long-term care (Wlz): work of district nursing and hospital',
    'vrijWv * naarWlzWv + vrijMsz * naarWlzMsz',
  ],
  [
    'erbijWmo',
    'personen',
    'Erbij in de Wmo: werk van de wijkverpleging',
    'More in municipal support (Wmo): work of district nursing',
    'vrijWv * naarWmoWv',
  ],
])

const in2033 = getallen([
  [
    'zonderWv',
    'personen',
    'Tekort zonder programma, wijkverpleging',
    'Shortage without the programme, district nursing',
    'aandeel * tekortWv',
  ],
  ['zonderHa', 'personen', 'Tekort zonder programma, huisartsenzorg', 'Shortage without the programme, GP care', 'aandeel * tekortHa'],
  [
    'zonderMsz',
    'personen',
    'Tekort zonder programma, ziekenhuiszorg',
    'Shortage without the programme, hospital care',
    'aandeel * tekortMsz',
  ],
  ['zonder', 'personen', 'Tekort zonder programma, samen', 'Shortage without the programme, together', 'zonderWv + zonderHa + zonderMsz'],
  [
    'metWv',
    'personen',
    'Tekort met programma, wijkverpleging',
    'Shortage with the programme, district nursing',
    'MAX(0, zonderWv - vrijWv[2033] + erbijWv[2033])',
  ],
  ['metHa', 'personen', 'Tekort met programma, huisartsenzorg', 'Shortage with the programme, GP care', 'MAX(0, zonderHa - vrijHa[2033])'],
  [
    'metMsz',
    'personen',
    'Tekort met programma, ziekenhuiszorg',
    'Shortage with the programme, hospital care',
    'MAX(0, zonderMsz - vrijMsz[2033])',
  ],
  ['met', 'personen', 'Tekort met programma, samen', 'Shortage with the programme, together', 'metWv + metHa + metMsz'],
  ['minderTekort', 'personen', 'Kleiner tekort', 'Smaller shortage', 'zonder - met'],
  ['minderTekortDeel', 'deel', 'Kleiner tekort, als deel', 'Smaller shortage, as a share', 'IF(zonder = 0, 0, minderTekort / zonder)'],
  [
    'minderFte',
    'fte',
    'Kleiner tekort in voltijdbanen (fte)',
    'Smaller shortage in full-time equivalents (FTE)',
    'minderTekort * ftePerPersoon',
  ],
  ['verschoven', 'personen', 'Mensen erbij nodig in Wlz en Wmo', 'More people needed in Wlz and Wmo', 'erbijWlz[2033] + erbijWmo[2033]'],
])

/** Euros per year. Savings are above zero here; cost too. */
const euros = reeksen([
  ['baatWv', 'euro', 'Minder kosten in de wijkverpleging', 'Less cost in district nursing', `${euroVan('vrijWv - erbijWv')} * betaaldDeel`],
  ['baatHa', 'euro', 'Minder kosten in de huisartsenzorg', 'Less cost in GP care', `${euroVan('vrijHa')} * betaaldDeel`],
  ['baatMsz', 'euro', 'Minder kosten in de ziekenhuiszorg', 'Less cost in hospital care', `${euroVan('vrijMsz')} * betaaldDeel`],
  ['baatZvw', 'euro', 'Minder kosten in de Zvw', 'Less cost in health insurance (Zvw)', 'baatWv + baatHa + baatMsz'],
  ['kostenWlz', 'euro', 'Meer kosten in de Wlz', 'More cost in long-term care (Wlz)', `${euroVan('erbijWlz')} * prijsElders`],
  ['kostenWmo', 'euro', 'Meer kosten in de Wmo', 'More cost in municipal support (Wmo)', `${euroVan('erbijWmo')} * prijsElders`],
  [
    'izaGestart',
    'buurten',
    'Begonnen buurten met bekende kosten',
    'Started neighbourhoods of which the cost is known',
    'MIN(buurtenGestart, buurtenIza)',
  ],
  ['izaNieuw', 'buurten', 'Daarvan dit jaar', 'Of which this year', 'izaGestart - izaGestart[-1]'],
  [
    'kostenIza',
    'euro',
    'Programmakosten van de eerste buurten',
    'Programme cost of the first neighbourhoods',
    'kostenPerBuurt / 3 * (izaNieuw + izaNieuw[-1] + izaNieuw[-2])',
  ],
  ['laterNieuw', 'buurten', 'Latere buurten, dit jaar begonnen', 'Later neighbourhoods, started this year', 'buurtenNieuw - izaNieuw'],
  [
    'laterJaren',
    'buurten',
    'Latere buurten die een derde van hun kosten maken',
    'Later neighbourhoods that make a third of their cost',
    '(laterNieuw + laterNieuw[-1] + laterNieuw[-2]) / 3',
  ],
  [
    'kostenVervolg',
    'euro',
    'Programmakosten van latere buurten',
    'Programme cost of later neighbourhoods',
    'IF(laterJaren = 0, 0, kostenLater * laterJaren)',
  ],
  ['nettoZvw', 'euro', betalers.Zvw.nl, betalers.Zvw.en, 'baatZvw - kostenVervolg * (1 - laterGemeente)'],
  ['nettoIza', 'euro', betalers.Iza.nl, betalers.Iza.en, '0 - kostenIza'],
  ['nettoWlz', 'euro', betalers.Wlz.nl, betalers.Wlz.en, '0 - kostenWlz'],
  [
    'nettoGemeente',
    'euro',
    betalers.Gemeente.nl,
    betalers.Gemeente.en,
    '0 - kostenWmo - IF(laterGemeente = 0, 0, kostenVervolg * laterGemeente)',
  ],
  ['nettoAanbieders', 'euro', betalers.Aanbieders.nl, betalers.Aanbieders.en, '0 - baatZvw * vasteKosten'],
  ['netto', 'euro', 'Alles bij elkaar', 'Everything together', 'nettoZvw + nettoIza + nettoWlz + nettoGemeente + nettoAanbieders'],
  [
    'cumulatief',
    'euro',
    'Alles bij elkaar, opgeteld vanaf de start',
    'Everything together, added up from the start',
    'cumulatief[-1] + netto',
  ],
  ['onderNul', 'verhouding', 'Of die som onder nul is', 'Whether that sum is below zero', 'IF(cumulatief < 0, 1, 0)'],
  [
    'telt',
    'verhouding',
    'Hoeveel een euro van dit jaar telt',
    'How much a euro of this year counts',
    'IF(jaar = 2024, 1, telt[-1] / (1 + rente))',
  ],
  ['contantZvw', 'euro', betalers.Zvw.nl, betalers.Zvw.en, 'nettoZvw * telt'],
  ['contantIza', 'euro', betalers.Iza.nl, betalers.Iza.en, 'nettoIza * telt'],
  ['contantWlz', 'euro', betalers.Wlz.nl, betalers.Wlz.en, 'nettoWlz * telt'],
  ['contantGemeente', 'euro', betalers.Gemeente.nl, betalers.Gemeente.en, 'nettoGemeente * telt'],
  ['contantAanbieders', 'euro', betalers.Aanbieders.nl, betalers.Aanbieders.en, 'nettoAanbieders * telt'],
  ['contant', 'euro', 'Alles bij elkaar', 'Everything together', 'netto * telt'],
  [
    'contantZonderVervolg',
    'euro',
    'Alles bij elkaar, zonder de kosten van latere buurten',
    'Everything together, without the cost of later neighbourhoods',
    '(baatZvw * (1 - vasteKosten) - kostenIza - kostenWlz - kostenWmo) * telt',
  ],
  [
    'laterTelt',
    'buurten',
    'Latere buurten, naar hoe zwaar hun jaar telt',
    'Later neighbourhoods, by how much their year counts',
    'laterJaren * telt',
  ],
])

const sommen = getallen([
  ['besparing', 'euro', 'Minder kosten in de Zvw in 2033', 'Less cost in health insurance (Zvw) in 2033', 'baatZvw[2033]'],
  ['verschuiving', 'euro', 'Meer kosten in Wlz en Wmo in 2033', 'More cost in Wlz and Wmo in 2033', 'kostenWlz[2033] + kostenWmo[2033]'],
  [
    'besparingNetto',
    'euro',
    'Wat er in 2033 echt overblijft',
    'What is really left in 2033',
    'besparing * (1 - vasteKosten) - verschuiving',
  ],
  [
    'programmaIza',
    'euro',
    'Programmakosten van de eerste buurten, alle jaren',
    'Programme cost of the first neighbourhoods, all years',
    'SUM(kostenIza)',
  ],
  [
    'programmaVervolg',
    'euro',
    'Programmakosten van latere buurten, alle jaren',
    'Programme cost of later neighbourhoods, all years',
    'SUM(kostenVervolg)',
  ],
  ['totaalNetto', 'euro', 'Opbrengst min kosten tot en met 2043, zoals betaald', 'Benefit less cost up to 2043, as paid', 'SUM(netto)'],
  [
    'totaalContant',
    'euro',
    'Opbrengst min kosten tot en met 2043, in euro’s van 2024',
    'Benefit less cost up to 2043, in euros of 2024',
    'SUM(contant)',
  ],
  [
    'terugverdientijd',
    'jaren',
    'Jaren tot het geld terug is',
    'Years until the money is back',
    'IF(cumulatief[2043] < 0, NA(), SUM(onderNul))',
  ],
  [
    'zonderVervolg',
    'euro',
    'Opbrengst min kosten zonder de latere buurten, in euro’s van 2024',
    'Benefit less cost without the later neighbourhoods, in euros of 2024',
    'SUM(contantZonderVervolg)',
  ],
  ['laterGewicht', 'buurten', 'Latere buurten, alle jaren naar gewicht', 'Later neighbourhoods, all years by weight', 'SUM(laterTelt)'],
  [
    'hoogsteKosten',
    'euro',
    'Meest dat een latere buurt mag kosten',
    'Most that a later neighbourhood may cost',
    'IF(laterGewicht = 0, NA(), zonderVervolg / laterGewicht)',
  ],
  [
    'miljardenAlsZelfde',
    'euro',
    'Als elke buurt evenveel kost als de eerste',
    'If every neighbourhood costs what the first do',
    'kostenPerBuurt * buurtenAlle',
  ],
])

/** What each gains or pays over all years. */
const perBetaler = getallen(
  betalerNamen.flatMap((betaler): Regel[] => {
    const { nl, en } = betalers[betaler]
    return [
      [`totaal${betaler}`, 'euro', `${nl}, tot en met 2043`, `${en}, up to 2043`, `SUM(netto${betaler})`],
      [`totaalContant${betaler}`, 'euro', `${nl}, in euro’s van 2024`, `${en}, in euros of 2024`, `SUM(contant${betaler})`],
    ]
  }),
)

/** Every formula, in the order in which they are computed. */
export const formules: readonly Formule[] = [...opschaling, ...minder, ...mensen, ...in2033, ...euros, ...sommen, ...perBetaler]
