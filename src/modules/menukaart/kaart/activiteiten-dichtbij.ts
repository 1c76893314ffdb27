import { b, feit, t } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'

/** What the plan of the alliance says of treatment close to home as a whole. */
const dichtbij = {
  ...nietsBekend,
  soort: 'activiteit',
  thema: 'behandeling-dichtbij',
  plan: feit('Standaardprogramma Behandeling dichtbij', b(237)),
  probleem: feit(
    'Initiatieven om thuis te behandelen blijven klein, door structuren, gebrek aan vaste betaling en tegenstrijdige belangen.',
    t(285),
  ),
  doel: feit('Zorgpaden over de keten, zo dichtbij mogelijk, die landelijk te gebruiken zijn.', t(283)),
  minderZorg: feit('Minder opnames en kortere ligduur voor kwetsbare ouderen worden verwacht.', t(310)),
  bekostiging: feit('Professionals moeten worden vergoed voor behandeling dichtbij.', t(309)),
  voorwaarden: feit(
    'Vertrouwen tussen specialist, huisarts en wijkverpleging, genoeg kennis en mensen, en een specialist die op afstand meekijkt.',
    t(309),
  ),
  bewijs: {
    ...nietBeoordeeld.transitieplan,
    toelichting: feit('Aannames uit praktijkervaring en ambitie van de alliantie, niet per activiteit gemeten.', t(310), t(655, 659)),
  },
} as const

/** The standard kinds of activity of treatment close to home. */
export const activiteitenDichtbij: readonly Interventie[] = [
  {
    ...dichtbij,
    id: 'mantelzorgplein-verkennen',
    naam: 'Verkennen: wat kan dichtbij?',
    kort: 'Uitzoeken welke behandelingen uit het ziekenhuis thuis of in de buurt kunnen, en wat mantelzorgers daarbij nodig hebben.',
    activiteit: 'verkennen',
    doelgroep: feit('Patiënten en mantelzorgers.', b(242)),
    aanpak: feit(
      'Kijken welke ziekten of handelingen in de top-10 van opnames staan, en een mantelzorgplein met platform verkennen.',
      b(242),
      t(299),
    ),
    planning: feit('In 2025.', b(242)),
    organisaties: feit('Adviseurs van Thebe en het ziekenhuis.', b(242)),
    uitdagingen: ['druk-op-ziekenhuis', 'mantelzorg'],
    indicatoren: ['ervaring-professionals', 'zorgpaden-gestart'],
  },
  {
    ...dichtbij,
    id: 'zorgpaden-ontwerpen',
    naam: 'Zorgpaden ontwerpen over de keten heen',
    kort: 'Ziekenhuis, huisarts en wijkverpleging spreken samen af hoe een behandeling thuis gaat.',
    activiteit: 'zorgpaden-ontwerpen',
    doelgroep: feit('Zorgverleners, patiënten en mantelzorgers.', b(243)),
    aanpak: feit('Zorgpaden maken op basis van wat er al is, zoals Altide van Espria en Zorg bij Jou van Santeon.', t(292), t(300)),
    planning: feit('Verdeeld over de hele transitieperiode.', b(243)),
    organisaties: feit('Adviseurs en professionals van Thebe en het ziekenhuis.', b(243)),
    uitdagingen: ['druk-op-ziekenhuis', 'samenwerken'],
    indicatoren: ['zorgpaden-gestart', 'ervaring-professionals'],
  },
  {
    ...dichtbij,
    id: 'zorgpaden-invoeren',
    naam: 'Zorgpaden invoeren',
    kort: 'Een zorgpad dat klaar is, eerst proberen en daarna vast in gebruik nemen.',
    activiteit: 'zorgpaden-invoeren',
    doelgroep: feit('Zorgverleners, patiënten en mantelzorgers.', b(244, 245)),
    aanpak: feit(
      'Een pilot per zorgpad, met kennis en capaciteit in de buurt geregeld samen met ziekenhuis en huisartsen.',
      b(244, 245),
      t(302),
    ),
    planning: feit('Verdeeld over de hele transitieperiode.', b(244, 245)),
    organisaties: feit('Adviseurs en professionals van Thebe en het ziekenhuis.', b(244, 245)),
    uitdagingen: ['druk-op-ziekenhuis'],
    indicatoren: ['zorgpaden-gestart', 'clienten-deelname', 'opnames'],
  },
  {
    ...dichtbij,
    id: 'zelf-leren-behandelen',
    naam: 'Patiënten en mantelzorgers trainen',
    kort: 'Patiënten en naasten leren een deel van de behandeling zelf te doen.',
    activiteit: 'patienten-en-mantelzorgers-trainen',
    doelgroep: feit('Patiënten en mantelzorgers.', b(246)),
    aanpak: feit('Professionals trainen patiënten en mantelzorgers.', b(246)),
    planning: feit('Verdeeld over de hele transitieperiode.', b(246)),
    organisaties: feit('Professionals van Thebe en het ziekenhuis.', b(246)),
    uitdagingen: ['eigen-regie', 'mantelzorg', 'druk-op-ziekenhuis'],
    indicatoren: ['clienten-deelname', 'clientervaring', 'uren-wijkverpleging'],
  },
  {
    ...dichtbij,
    id: 'acuut-wijkteam',
    naam: 'Acuut wijkteam als achterwacht',
    kort: 'Een team dat snel komt als een behandeling thuis niet goed gaat, en gegevens die beter worden uitgewisseld.',
    activiteit: 'zorgpaden-uitvoeren',
    doelgroep: feit('Zorgverleners.', b(247)),
    aanpak: feit('Zorgpaden uitvoeren en verbeteren met een acuut wijkteam als achterwacht en betere uitwisseling van gegevens.', b(247)),
    planning: feit('Verdeeld over de hele transitieperiode.', b(247)),
    organisaties: feit('Professionals van Thebe en het ziekenhuis.', b(247)),
    gegevens: feit('Uitwisseling van gegevens verbeteren.', b(247)),
    uitdagingen: ['druk-op-ziekenhuis', 'samenwerken'],
    indicatoren: ['zorgpaden-gestart', 'seh-en-hap', 'opnames'],
  },
]
