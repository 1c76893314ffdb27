import type { VrijgaveMessages } from './vrijgave.ts'

export const vrijgaveNl: VrijgaveMessages = {
  titel: 'Vrijgegeven cijfers',
  intro: 'Deze cijfers tellen mensen. Kleine aantallen laten wij niet zien, zodat niemand er een buur in kan herkennen.',
  hoe: 'Waarom kleine aantallen verborgen zijn',
  leeg: 'Er zijn nog geen cijfers vrijgegeven. Ze verschijnen hier zodra er genoeg mensen zijn geteld.',
  kolommen: { reeks: 'Cijfers', teZien: 'Te zien', klein: 'Te weinig mensen', meeverborgen: 'Ook verborgen', laatste: 'Laatste uitgave' },
  deel: (getoond, van) => `${getoond} van ${van}`,
  nogNiets: 'nog niets vrijgegeven',
  regels: (drempel, afronding) =>
    `U ziet een aantal pas vanaf ${drempel} mensen${afronding === null ? '.' : `, afgerond op ${afronding}.`}`,
  regelsDingen: 'Dit telt geen mensen. De aantallen staan er zoals ze geteld zijn.',
  samenvatting: (getoond, klein, meeverborgen) =>
    `${getoond} cijfers zijn te zien. ${klein} zijn verborgen omdat het om te weinig mensen gaat, en ${meeverborgen} omdat daar anders een klein aantal mee is uit te rekenen.`,
  kies: 'Kies wat u wilt zien',
  alle: 'Alles',
  toon: 'Toon cijfers',
  dimensies: { buurt: 'Buurt', gebied: 'Gebied', groep: 'Groep', periode: 'Periode', plek: 'Buurt en periode', deel: 'Welk deel' },
  cijfers: 'De cijfers',
  totaal: aantal => (aantal === 1 ? '1 cijfer' : `${aantal} cijfers`),
  waarvan: 'Waarvan',
  aantal: 'Aantal of bedrag',
  waarom: 'Uitleg',
  verborgen: 'verborgen',
  staten: {
    published: 'Dit getal klopt precies.',
    rounded: 'Dit getal is afgerond.',
    primary: 'Het gaat om te weinig mensen.',
    secondary: 'Met dit getal is een klein aantal uit te rekenen.',
    zero: 'Hier kan niemand in zitten.',
  },
  afgerond: minderDan => `Afgerond: het scheelt minder dan ${minderDan}.`,
  samen: (waar, aantal) => `Wel te zien: ${waar}: ${aantal}.`,
  vorige: 'Vorige bladzijde',
  volgende: 'Volgende bladzijde',
  uitgaven: 'Alle uitgaven',
  uitgavenIntro:
    'Elke uitgave is nagerekend samen met alle eerdere. Valt er iemand weg, dan verandert er niets: een kleine verbetering telt pas mee als zij om genoeg mensen gaat.',
  uitgave: 'Uitgave',
  gemaakt: 'Gemaakt op',
  herziening: 'Waarom',
  gewoon: 'nieuwe cijfers',
}
