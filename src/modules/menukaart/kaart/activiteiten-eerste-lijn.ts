import { b, feit, t } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { onbekend } from '../woorden.ts'
import { verwachtVanThema } from './getallen.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** What the plan of the alliance says of the whole theme: the effects are assumptions for theme and treatment close to home together. */
const eersteLijn = {
  ...nietsBekend,
  soort: 'activiteit',
  thema: 'integrale-eerste-lijn',
  plan: feit('Standaardprogramma Integrale eerste lijn', b(223)),
  probleem: feit(
    'Huisarts en andere professionals in de eerste lijn werken te weinig samen om op tijd te zien en te handelen.',
    t(221),
    t(223),
  ),
  doel: feit('Een eerste lijn die problemen voor is, met betere samenwerking, ook met het sociaal domein.', t(221)),
  minderZorg: feit('Minder uren wijkverpleging, consulten en opnames worden verwacht, voor het hele thema samen.', t(262)),
  planning: feit('Verdeeld over de hele transitieperiode.', b(226, 229)),
  bekostiging: feit('Zo nodig vergoeding voor de huisarts, en voor verletkosten van professionals.', t(261)),
  gegevens: feit('Goede dashboards met cijfers over de populatie.', t(261)),
  voorwaarden: feit('Een praktische werkwijze voor huisarts en wijkverpleging.', t(261)),
  bewijs: {
    ...nietBeoordeeld.transitieplan,
    toelichting: feit('Aannames uit praktijkervaring en ambitie van de alliantie, niet per activiteit gemeten.', t(262), t(655, 659)),
  },
} as const

const aannames = () => [
  verwachtVanThema('minder', {
    wat: 'Uren wijkverpleging per cliënt',
    van: 20,
    tot: 30,
    eenheid: '%',
    zoals: '20-30% minder ureninzet per cliënt',
    bron: t(262),
  }),
  verwachtVanThema('minder', {
    wat: 'Consulten bij de huisarts per patiënt',
    van: 10,
    tot: 20,
    eenheid: '%',
    zoals: '10-20% minder consulten per patiënt',
    bron: t(262),
  }),
]

/** The standard kinds of activity of the integrated first line. */
export const activiteitenEersteLijn: readonly Interventie[] = [
  {
    ...eersteLijn,
    id: 'dichtbij-team',
    naam: 'Dichtbij-team in de wijk',
    kort: 'Wijkverpleegkundige, sociaal werk, woningcorporatie en toegang werken als één team.',
    activiteit: 'samenwerking-ontwerpen',
    doelgroep: feit('Wijkverpleegkundigen, sociaal werkers, huismeesters en het toegangsteam.', b(226)),
    aanpak: feit('Een team dat er is, verder ontwikkelen tot een hechte samenwerking.', b(226)),
    organisaties: feit('Het team zelf.', b(226)),
    effecten: aannames(),
    uitdagingen: ['samenwerken', 'druk-op-huisarts', 'druk-op-wijkverpleging'],
    indicatoren: ['interventies-gestart', 'ervaring-professionals', 'uren-wijkverpleging', 'consulten-huisarts'],
    doetHetAl: feit('Het Dichtbij-team uit de voorbeelden van Goirle-centrum en Groenewoud.', b(226)),
  },
  {
    ...eersteLijn,
    id: 'wijkverpleegkundige-in-de-praktijk',
    naam: 'Wijkverpleegkundige in de huisartsenpraktijk',
    kort: 'De wijkverpleegkundige werkt als praktijkondersteuner voor ouderen en verbindt de praktijk met de buurt.',
    activiteit: 'nieuwe-concepten-eerste-lijn',
    doelgroep: feit('Alle patiënten van een huisartsenpraktijk, vooral wie een kwetsbare gezondheid heeft.', t(220)),
    regel: regels.beperktVanaf65,
    aanpak: feit(
      'De wijkverpleegkundige neemt taken van de praktijkondersteuner over en is casemanager voor groepen patiënten, met oog voor de buurt.',
      t(243),
      t(253),
    ),
    organisaties: feit('Huisarts, wijkverpleging, welzijn en burgers.', t(260)),
    effecten: aannames(),
    profiteert: {
      partijen: ['huisarts', 'zvw'],
      toelichting: feit('Minder consulten, doordat de wijkverpleging taken overneemt.', t(262)),
    },
    uitdagingen: ['druk-op-huisarts', 'ouderen', 'beperkingen', 'samenwerken'],
    indicatoren: ['clienten-deelname', 'clientervaring', 'uren-wijkverpleging', 'consulten-huisarts', 'praktijkopvolging'],
  },
  {
    ...eersteLijn,
    id: 'formeel-en-informeel-verbinden',
    naam: 'Formele en informele netwerken verbinden',
    kort: 'Professionals, vrijwilligers en bewoners weten van elkaar wie wat doet en sluiten op elkaar aan.',
    activiteit: 'nieuwe-concepten-eerste-lijn',
    doelgroep: feit('Iedereen uit het samenwerkingsverband.', b(227)),
    aanpak: feit('Samenhang ontwikkelen, verbeteren en invoeren.', b(227)),
    organisaties: feit('Iedereen uit het samenwerkingsverband.', b(227)),
    effecten: aannames(),
    uitdagingen: ['samenwerken', 'vrijwilligers', 'druk-op-wijkverpleging'],
    indicatoren: ['interventies-gestart', 'ervaring-professionals', 'uren-wijkverpleging'],
  },
  {
    ...eersteLijn,
    id: 'populatiecijfers-bespreken',
    naam: 'Cijfers over de populatie bespreken',
    kort: 'Huisarts en wijkverpleegkundige bekijken samen hoe het met hun patiënten en hun buurt gaat.',
    activiteit: 'samenwerking-ontwerpen',
    doelgroep: feit('Huisartsen en wijkverpleegkundigen.', t(245)),
    aanpak: feit(
      'Buurtbeelden en dashboards uit open bronnen en uit praktijken en bij verzekeraars, die regelmatig worden besproken.',
      t(245),
    ),
    organisaties: feit('Huisarts en wijkverpleging.', t(245)),
    uitdagingen: ['leren', 'samenwerken', 'druk-op-huisarts'],
    indicatoren: ['interventies-gestart', 'ervaring-professionals'],
    doetHetAl: feit('De datawerkplaats mentale gezondheid in Drenthe.', t(245)),
  },
  {
    ...eersteLijn,
    id: 'leergang-andere-disciplines',
    naam: 'Leergang voor andere disciplines',
    kort: 'Huisartsen, ziekenhuis en sociaal domein leren samen werken vanuit de buurt.',
    activiteit: 'invoeren-eerste-lijn',
    doelgroep: feit('Professionals van huisarts, ziekenhuis en sociaal domein.', b(228)),
    aanpak: feit('Webinars, workshops en trainingen.', b(228)),
    organisaties: feit('Het transitieteam zet de scholing op met een externe partner.', b(228)),
    uitdagingen: ['samenwerken', 'druk-op-huisarts'],
    indicatoren: ['interventies-gestart', 'ervaring-professionals'],
  },
  {
    ...eersteLijn,
    id: 'netwerkbijeenkomsten',
    naam: 'Netwerkbijeenkomsten in de wijk',
    kort: 'Professionals uit de wijk ontmoeten elkaar en leren het aanbod van welzijn en zorg kennen.',
    activiteit: 'informele-netwerken-trainen',
    planning: feit('De hele looptijd van de pilot.', b(229)),
    aanpak: feit('Bijeenkomsten over aanbod en over wat speelt in de wijk, met tijd om elkaar te ontmoeten.', b(229)),
    organisaties: feit('Primacura samen met het hele samenwerkingsverband.', b(229)),
    uitdagingen: ['samenwerken'],
    indicatoren: ['interventies-gestart', 'ervaring-professionals'],
    effecten: onbekend,
  },
]
