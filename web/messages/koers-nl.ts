import type { KoersMessages } from './koers.ts'

const tellers = ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Zesde'] as const

export const koersNl: KoersMessages = {
  titel: 'Ligt het programma op koers?',
  intro:
    'Het programma beloofde 15% minder uren wijkverpleging per cliënt, binnen drie jaar. Hier ziet u per cohort hoe ver het is, wat het kostte en wat er begon.',
  naar: 'Ligt het programma op koers?',
  hoe: 'Hoe wij dit uitrekenen',
  leeg: 'Er doen nog geen buurten mee.',
  samen: 'Het hele programma',
  zonderCohort: 'Zonder cohort',
  tabel: 'Geld, activiteiten en cijfers per cohort',
  kolommen: {
    cohort: 'Cohort',
    buurten: 'Buurten',
    toegekend: 'Toegekend',
    besteed: 'Uitgegeven',
    begonnen: 'Activiteiten begonnen',
    metCijfer: 'Buurten met cijfers',
  },
  vanAlle: (deel, geheel) => `${deel} van ${geheel}`,
  uren: 'Uren wijkverpleging per cliënt',
  urenUitleg: 'Elk jaar na de start naast het jaar ervoor. Alleen vrijgegeven cijfers tellen mee, en alleen hele jaren.',
  start: dag => `Begonnen op ${dag}.`,
  oordelen: {
    'op-koers': 'Op koers: de daling is zo groot als nodig, ook met toeval erbij.',
    achter: 'Nog niet op koers: de daling is kleiner dan nodig, ook met toeval erbij.',
    onzeker: 'Nog niet te zeggen: met toeval erbij kan de daling genoeg zijn, of niet.',
    'te-weinig': 'Nog niet te zeggen: van minder dan drie buurten is er een heel jaar voor en een heel jaar na de start.',
    'niet-begonnen': 'Dit cohort is nog niet geopend.',
  },
  beeld: 'Verandering per jaar',
  woorden: { afspraak: 'Doel: 15% minder', langs: 'Jaren sinds de start', start: 'start', voor: 'ervoor', na: 'erna' },
  cijfers: 'De cijfers',
  jaarKolommen: { jaar: 'Jaar', verschil: 'Verandering', tussen: 'Met toeval erbij', nodig: 'Nodig', buurten: 'Buurten' },
  jaar: sinds => `${tellers[sinds] ?? `${sinds + 1}e`} jaar`,
  nietTeZeggen: 'niet te zeggen',
  nietDit:
    'Dit vergelijkt buurten met hun eigen start. In heel Nederland dalen de uren ook. Of het door het programma komt, zegt alleen een vergelijking met andere buurten.',
  naarWerkt: 'Werkt het?',
}
