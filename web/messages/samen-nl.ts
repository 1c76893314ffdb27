import type { SamenMessages } from './samen.ts'

export const samenNl: SamenMessages = {
  eigenSelectie: wat => `Eigen selectie van ${wat}`,
  kloptGrens: 'Kloppen de grenzen niet?',
  titel: 'Gebieden samen',
  uitleg: wat =>
    `Dit beeld gaat over ${wat} samen. Niemand publiceert cijfers over precies dit stuk. Wij maken ze uit de cijfers van elk gebied.`,
  tussen: 'In de tabellen staat onder elk cijfer tussen welke twee getallen het echte cijfer ligt.',
  bereik: (onder, boven) => `tussen ${onder} en ${boven}`,
  hoe: 'Zo nemen wij gebieden samen',
  precies: (wat, naam, soort) =>
    `U koos ${wat}. Samen zijn dat precies de ${soort} ${naam}. Daarom staan hier de cijfers die over die ${soort} zijn gepubliceerd. Er is niets opgeteld.`,
  naarGeheel: naam => `Naar de bladzijde van ${naam}`,
  heelDeel: naam => `${naam} ligt helemaal in deze selectie. Daarover zijn wel cijfers gepubliceerd.`,
  zetErnaast: naam => `Zet ${naam} ernaast in de tabellen`,
  haalWeg: 'Haal het weer weg',
  staatErnaast: naam => `In de tabellen staat ${naam} ernaast, zoals het is gepubliceerd.`,
  bestaatUit: 'Hieruit bestaat de selectie',
  perCijfer: aantal => `Bekijk bij ${aantal} cijfers hoe zij zijn gemaakt`,
  kolommen: { tussen: 'Het echte cijfer ligt tussen', gewogen: 'Gewogen met', waarom: 'Waarom', waar: 'Waar het ontbreekt' },
  zoals: 'precies bekend',
  nietGewogen: 'opgeteld',
  ontbreekt: aantal => (aantal === 1 ? 'Eén cijfer ontbreekt' : `${aantal} cijfers ontbreken`),
  ontbreektUitleg: 'Ontbreekt een cijfer van één gebied, dan maken wij geen cijfer voor de gebieden samen. Wij vullen niets in.',
  overal: 'in alle gebieden',
  hertekend: jaar =>
    `Van een of meer van deze gebieden zijn de grenzen veranderd. Cijfers met de grenzen van ${jaar} gaan over een ander stuk van de plaats. Daarom staan ze hier niet.`,
}
