import type { SelectieMessages } from './selectie-messages.ts'

export const selectieNl: SelectieMessages = {
  criteria: {
    'eerste-lijn': {
      naam: 'Enthousiaste professionals',
      vraag: 'Willen de huisarts, de wijkverpleging en andere professionals in de eerste lijn graag meedoen?',
    },
    bewoners: { naam: 'Betrokken bewoners', vraag: 'Zijn bewoners actief en helpen zij elkaar al?' },
    keten: {
      naam: 'Goede samenwerking',
      vraag: 'Werken wijkverpleging, huisarts, sociaal domein en ziekenhuis al goed samen?',
    },
    marktaandeel: { naam: 'Marktaandeel van de alliantie', vraag: 'Welk deel van de wijkverpleging geven partners van de alliantie?' },
    urgentie: {
      naam: 'Duidelijke reden om te veranderen',
      vraag: 'Staat de zorg hier onder druk? Moeten mensen bijvoorbeeld lang wachten?',
    },
    uitvoeringskracht: {
      naam: 'Kracht om het te doen',
      vraag: 'Heeft het netwerk tijd en kennis om plannen te maken en uit te voeren?',
    },
  },
  vorige: 'Vorige bladzijde',
  volgende: 'Volgende bladzijde',
  kandidaten: {
    titel: 'Kandidaten',
    intro:
      'Buurten die mee willen doen, in volgorde van hun punten. De volgorde kiest niet: het transitieteam kiest, en schrijft op waarom.',
    hoeGemaakt: 'Hoe deze volgorde is gemaakt',
    kiesCohort: 'Voor welk cohort',
    zonderCohort: 'Nog geen cohort',
    toon: 'Toon',
    aantal: (aantal, plaatsen) =>
      `${aantal === 1 ? '1 kandidaat' : `${aantal} kandidaten`} voor ${plaatsen === 1 ? '1 plaats' : `${plaatsen} plaatsen`}`,
    leeg: { titel: 'Nog geen kandidaten', tekst: 'Zodra een partner een buurt voordraagt, staat die hier.' },
    rangorde: 'De volgorde',
    leeswijzer: plaatsen =>
      `De stip is de plaats. De balk zegt hoe zeker die is: veranderen wij de gewichten en scores wat, dan ligt de plaats 9 van de 10 keer op de balk. Balken die elkaar overlappen, verschillen niet duidelijk. De stippellijn staat na plaats ${plaatsen}.`,
    kolommen: { plaats: 'Plaats', buurt: 'Buurt', zeker: 'Hoe zeker', marktaandeel: 'Marktaandeel', punten: 'Punten (1 tot 5)' },
    gedeeld: 'gedeeld',
    opLijst: 'op de lijst',
    interval: ({ onder, boven }) => (onder === boven ? `vrijwel altijd plaats ${onder}` : `meestal plaats ${onder} tot en met ${boven}`),
    kans: ({ van100, plaatsen }) => {
      const groep = plaatsen === 1 ? 'op de eerste plaats' : `bij de eerste ${plaatsen}`
      if (van100 === 100) return `vrijwel altijd ${groep}`
      return van100 === 0 ? `vrijwel nooit ${groep}` : `${van100} van de 100 keer ${groep}`
    },
    geenPartner: 'nog geen partner',
    voorwaardeTitel: 'De voorwaarde over het marktaandeel',
    voorwaardeUitleg:
      'De afspraak is dat partners van de alliantie meer dan 50% van de wijkverpleging geven. Het getal staat bij elke buurt, met de bron. Een buurt die er niet aan voldoet, blijft op haar plaats staan. Wie haar toch kiest, schrijft op waarom.',
    voorwaarde: { voldaan: 'meer dan de helft', 'niet-voldaan': 'niet meer dan de helft', onbekend: 'nog niet bekend' },
    bron: bron => `bron: ${bron}`,
    ontbreektTitel: 'Hier ontbreekt nog iets',
    ontbreektUitleg: 'Deze buurten hebben nog geen plaats. Wij vullen niets in wat wij niet weten.',
    ontbreekt: 'Wat ontbreekt',
    effecten: 'Wat elk gewicht doet',
    effectenUitleg: 'Steeds één gewicht anders, de rest blijft gelijk.',
    effectKolommen: { criterium: 'Criterium', gewicht: 'Gewicht', zonder: 'Telt het niet mee', dubbel: 'Telt het dubbel' },
    verschuiving: ({ aantal, erbij, eraf, plaatsen }) => {
      if (aantal === 0) return 'De volgorde blijft gelijk.'
      const groep = plaatsen === 1 ? 'op de eerste plaats' : `bij de eerste ${plaatsen}`
      if (erbij === '' && eraf === '') {
        return `Dezelfde buurten staan ${groep}. ${aantal === 1 ? '1 buurt krijgt' : `${aantal} buurten krijgen`} een andere plaats.`
      }
      return [...(erbij === '' ? [] : [`Nieuw ${groep}: ${erbij}.`]), ...(eraf === '' ? [] : [`Eruit: ${eraf}.`])].join(' ')
    },
    kanNietWeg: 'Dit is het enige criterium dat meetelt.',
    schudden: ({ trekkingen, zaad }) =>
      `Wij maakten de volgorde ${trekkingen} keer opnieuw. Het loten begon met ‘${zaad}’, zodat iedereen het kan nadoen.`,
    spreiding: 'Hoe de buurten verdeeld zijn',
    spreidingUitleg: 'De buurten samen moeten verspreid liggen over het land, in rijke en in arme buurten. Dat zit niet in de volgorde.',
    spreidingLeeg: 'Er is nog niets te verdelen: er staat geen buurt op de lijst en geen buurt heeft een plaats.',
    provincies: 'Over de provincies',
    provincie: 'Provincie',
    vijfden: 'Over arm en rijk',
    vijfdenUitleg: periode =>
      `Alle buurten van het land in vijf even grote delen, naar hun sociaal-economische score (${periode}). Bij een gelijke mix hoort bij elk deel één op de vijf.`,
    geenScores: 'Er zijn nog geen sociaal-economische scores ingelezen.',
    vijfde: 'Deel van het land',
    vijfdeNamen: ['Laagste score', 'Lage score', 'In het midden', 'Hoge score', 'Hoogste score'],
    opDeLijst: aantal => `Op de lijst (${aantal})`,
    bovenaan: aantal => `Bovenaan (${aantal})`,
    alleBuurten: 'Alle buurten',
    onbekend: 'Niet bekend',
    balkUitleg: 'De balk is het deel van onze buurten. Het streepje is het deel van alle buurten van het land.',
  },
  kandidaat: {
    terug: 'Alle kandidaten',
    intro: partner => `Voorgedragen door ${partner}.`,
    naarBuurt: 'Bekijk de bladzijde van deze buurt',
    gebieden: 'Bestaat uit',
    geenGebieden: 'Er is nog niet gekozen uit welke CBS-buurten deze buurt bestaat.',
    gemiddeld: (punten, mensen) => `${punten} van 5, ${mensen === 1 ? 'volgens 1 persoon' : `gemiddeld over ${mensen} mensen`}.`,
    uiteen: (laagste, hoogste) => `De scores liggen tussen ${laagste} en ${hoogste}.`,
    nogGeen: 'Niemand gaf nog een score.',
    onderbouwing: 'Waar de scores op rusten',
    scoreVan: score => `Score ${score}`,
    uwScore: 'van u',
    zonderNamen: 'U ziet de scores van anderen en waar die op rusten, niet van wie ze zijn.',
    geef: 'Geef uw score',
    geefOpnieuw: 'Geef een nieuwe score',
    score: 'Uw score',
    scoreHint: '1 is helemaal niet, 5 is helemaal.',
    scoreWoorden: ['helemaal niet', 'weinig', 'voor een deel', 'voor het grootste deel', 'helemaal'],
    waarop: 'Waar rust dit op?',
    waaropHint: 'Bijvoorbeeld: een gesprek, een cijfer, wat u zag. Schrijf geen namen van bewoners op.',
    dag: 'Op welke dag',
    dagHint: 'Dag, maand en jaar, bijvoorbeeld 2-3-2026.',
    bewaarScore: 'Bewaar uw score',
    scoreOntbreekt: 'Kies een score van 1 tot en met 5.',
    dagFout: 'Schrijf de dag zo: 2-3-2026.',
    marktaandeel: 'Het marktaandeel',
    legVast: 'Leg het marktaandeel vast',
    procent: 'Hoeveel procent',
    procentHint: 'Een getal van 0 tot en met 100, bijvoorbeeld 61,5.',
    procentFout: 'Schrijf een getal, bijvoorbeeld 61,5.',
    bron: 'Waar komt het getal vandaan',
    bronHint: 'Bijvoorbeeld: Vektis 2023.',
    marktDag: 'Van welke dag is het getal',
    bewaarMarktaandeel: 'Bewaar het marktaandeel',
    punten: punten => `Dat telt als ${punten} van 5 punten.`,
    bewaard: 'Bewaard.',
  },
}
