import { feit, r } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { onbekend } from '../woorden.ts'
import { gemeten, telling } from './getallen.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** What the programme of collective prevention says of all its parts together. */
const collectief = {
  ...nietsBekend,
  soort: 'project',
  probleem: feit(
    'Steeds meer mensen hebben psychische problemen, en het sociaal domein zit al vol. Daarom is voorkomen nodig: praten over mentale gezondheid, vaardigheden leren en op tijd hulp krijgen.',
    r(1605, 1615),
  ),
  planning: feit('Programma ontwikkelen in 2024, invoeren in 2025 als er geld is.', r(1869, 1872)),
  organisaties: feit(
    'Gemeenten, GGD, GGZ, verslavingszorg, sociaal domein, onderwijs, huisartsen, naasten en ervaringsdeskundigen.',
    r(1828, 1836),
  ),
  minderZorg: feit('Wie eerder geholpen wordt, doet minder vaak een beroep op zorg.', r(1802, 1806)),
  betereZorg: feit('Er komt meer tijd voor mensen met een ernstige aandoening.', r(1797, 1800)),
  impactOpAnderen: feit('Meer vragen gaan naar organisaties in de buurt, met kennis uit de GGZ erbij.', r(1844, 1848)),
  bekostiging: feit('Voor meer jaren structureel te betalen.', r(1853)),
  voorwaarden: feit('Jaren de tijd, in alle gemeenten dezelfde aanpak, en de bereidheid om het anders te doen.', r(1854, 1857)),
  bewoners: feit('Inwoners doen mee als ervaringsdeskundige en als medemaker; raden van ouders en cliënten denken mee.', r(1862, 1865)),
  bewijs: nietBeoordeeld.regioplan,
} as const

/** Regional plan, mental health, programme 1: collective prevention. */
export const mentaal: readonly Interventie[] = [
  {
    ...collectief,
    id: 'community-aanpak-mentale-gezondheid',
    naam: 'Aanpak mentale gezondheid in de hele gemeenschap',
    kort: 'Praten over mentale gezondheid gewoon maken, mensen buiten de zorg leren signaleren, en hulp beter laten aansluiten.',
    thema: 'preventie',
    activiteit: 'collectieve-preventie',
    plan: feit(
      'Mentale gezondheid, programma collectieve preventie: aanpak voor mentale gezondheid, verslaving en suïcidepreventie',
      r(1650),
      r(1654),
    ),
    doel: feit('Een regionaal netwerk dat mentale gezondheid bevordert en suïcide helpt voorkomen.', r(1619, 1620)),
    doelgroep: feit('Alle inwoners van negen gemeenten, en risicogroepen van jong tot oud.', r(1637, 1638), r(1664, 1665)),
    omvang: [
      telling({
        wat: 'Inwoners van de regio in 2022',
        waarde: 349_404,
        eenheid: 'mensen',
        zoals: 'Totaal inwoners WBW 349.404',
        bron: r(1776, 1778),
      }),
      telling({
        wat: 'Volwassenen met psychische klachten in de regio',
        waarde: 19,
        eenheid: '%',
        zoals: '19% van de volwassenen',
        bron: r(1786),
      }),
      telling({
        wat: 'Inwoners met psychische klachten in de regio, zo gerekend',
        waarde: 53_141,
        eenheid: 'mensen',
        zoals: '53.141 inwoners',
        bron: r(1787),
      }),
    ],
    regel: regels.psychischeKlachten,
    aanpak: feit(
      'Vier pijlers, zoals in Supranet: een publiekscampagne, mensen buiten de zorg trainen in herkennen, risicogroepen steunen, en samenwerken in de keten.',
      r(1658, 1669),
    ),
    bewijs: {
      ...nietBeoordeeld.regioplan,
      grond: 'ervaring',
      toelichting: feit('Volgens het plan heeft de aanpak zich bewezen; cijfers noemt het niet.', r(1658, 1659)),
    },
    uitdagingen: ['somberheid', 'eenzaamheid', 'alcohol', 'eigen-regie'],
    indicatoren: ['interventies-gestart', 'trainingen-gevolgd', 'ervaring-bewoners'],
    doetHetAl: feit('Twaalf regio’s in Nederland werken met Supranet.', r(1659)),
  },
  {
    ...collectief,
    id: 'gezien-gehoord-gesteund',
    naam: 'Gezien, gehoord en gesteund',
    kort: 'Vaste aandacht op middelbare scholen voor weerbaarheid en mentale gezondheid, met een steunpunt van GGD en GGZ.',
    thema: 'preventie',
    activiteit: 'collectieve-preventie',
    plan: feit('Mentale gezondheid, programma collectieve preventie: Gezien, Gehoord en Gesteund', r(1651), r(1673)),
    doel: feit(
      'Scholen versterken structureel de weerbaarheid van jongeren, en leraren leren mentale gezondheid gewoon te maken.',
      r(1622, 1628),
    ),
    doelgroep: feit('Leerlingen van middelbare scholen, hun mentoren en hun ouders.', r(1674, 1679)),
    omvang: [
      telling({
        wat: 'Inwoners van 0 tot en met 19 jaar in de regio in 2022',
        waarde: 69_710,
        eenheid: 'mensen',
        zoals: '0-19 jr. 69.710',
        bron: r(1776, 1781),
      }),
    ],
    regel: regels.jongeren,
    aanpak: feit(
      'Spreekuren, een scan van de school met advies, scholing van mentoren en bewezen groepsprogramma’s zoals Vrienden.',
      r(1674, 1679),
    ),
    uitdagingen: ['jeugd', 'somberheid', 'eigen-regie'],
    indicatoren: ['trainingen-gevolgd', 'interventies-gestart', 'ervaring-professionals'],
  },
  {
    ...collectief,
    id: 'kopp-kov-en-piep',
    naam: 'Groepen voor kinderen met een ouder, broer of zus die ziek is',
    kort: 'Kinderen die opgroeien met psychische problemen of verslaving dichtbij, leren daarmee omgaan en ontmoeten elkaar.',
    thema: 'preventie',
    activiteit: 'collectieve-preventie',
    plan: feit('Mentale gezondheid, programma collectieve preventie: GGZ-preventieprogramma', r(1652), r(1687)),
    doel: feit(
      'Ernstige problemen bij kinderen voorkomen: isolement doorbreken, de band met de ouder versterken en steun om het kind heen.',
      r(1703, 1705),
    ),
    doelgroep: feit(
      'Kinderen van 4 tot 8, van 8 tot 12 en van 12 tot 18 jaar met een ouder, broer of zus met psychische problemen of een verslaving.',
      r(1690, 1711),
    ),
    aanpak: feit(
      'De training Piep zei de muis, vaste groepen en inloopgroepen. Vooraf een huisbezoek. De groep voor broers en zussen heeft zeven bijeenkomsten en een terugkomdag van ongeveer 1,5 uur, met ouderavonden.',
      r(1693, 1716),
    ),
    uren: {
      ...nietsBekend.uren,
      gevraagd: [
        {
          wat: 'Duur van een bijeenkomst van de groep voor broers en zussen',
          waarde: 1.5,
          eenheid: 'uur',
          zoals: '1,5 uur',
          bron: r(1713, 1714),
        },
      ],
    },
    uitdagingen: ['jeugd', 'somberheid', 'alcohol'],
    indicatoren: ['clienten-deelname', 'interventies-gestart'],
    doetHetAl: feit(
      'Verspreid over de gemeenten in de regio; het Trimbos-instituut geeft een tweedaagse training.',
      r(1688, 1689),
      r(1696, 1697),
    ),
  },
  {
    ...collectief,
    id: 'edit',
    naam: 'EDIT: een psychose voorkomen',
    kort: 'Jonge mensen die zich melden bij de GGZ krijgen een vragenlijst, en bij een hoog risico een gesprek en behandeling.',
    thema: 'preventie',
    activiteit: 'interventies-en-werkwijzen',
    plan: feit('Mentale gezondheid, programma collectieve preventie: Early Detection and Intervention Team', r(1718, 1719)),
    doel: feit('Psychoses voorkomen en kwetsbaarheid verminderen.', r(1719, 1720)),
    doelgroep: feit('Jonge mensen van 18 tot 35 jaar die zich aanmelden; uitbreiding naar 14 tot 18 jaar is een proef.', r(1720, 1722)),
    aanpak: feit(
      'Een vragenlijst bij elke aanmelding, bij een hoge score een diagnostisch gesprek, en behandeling bij een zeer hoog risico.',
      r(1720, 1721),
    ),
    bewijs: {
      nl: onbekend,
      wwfh: onbekend,
      grond: 'onderzoek',
      toelichting: feit('Het plan noemt onderzoek uit 2016 en 2018, zonder te zeggen hoe er vergeleken is.', r(1774, 1775)),
      herzien: '2023-12-31',
    },
    effecten: [
      gemeten('minder', { wat: 'Overgang naar een psychose', waarde: 50, eenheid: '%', zoals: 'Voorkomt 50% transitie', bron: r(1774) }),
      gemeten('minder', {
        wat: 'Overgang naar een psychose, na 4 jaar',
        waarde: 40,
        eenheid: '%',
        zoals: 'na 4 jaar is dit nog steeds 40%',
        bron: r(1774),
      }),
      gemeten('minder', {
        wat: 'Kosten van gezondheidszorg per cliënt per jaar',
        waarde: 4_798,
        eenheid: 'euro',
        zoals: '€4798 per client per jaar',
        bron: r(1815),
      }),
      gemeten('minder', {
        wat: 'Kosten door verlies van arbeid per cliënt per jaar',
        waarde: 5_137,
        eenheid: 'euro',
        zoals: '€5137 per client per jaar',
        bron: r(1816),
      }),
    ],
    profiteert: {
      partijen: ['zvw', 'werkgevers', 'bewoners'],
      toelichting: feit('Lagere kosten van zorg en minder verlies van arbeid.', r(1814, 1816)),
    },
    uitdagingen: ['somberheid', 'jeugd', 'wachttijden'],
    indicatoren: ['clienten-deelname', 'klachtenverloop'],
  },
  {
    ...collectief,
    id: 'zelfregie-en-steunpunten',
    naam: 'Zelfregiecentra en steunpunten',
    kort: 'Plekken in de buurt waar mensen met psychische kwetsbaarheid elkaar ontmoeten en zelf activiteiten beginnen.',
    thema: 'zorgzame-buurt',
    activiteit: 'ontmoetingsplekken',
    plan: feit('Mentale gezondheid, programma collectieve preventie: laagdrempelige steunpunten', r(1726, 1727), r(1818)),
    doel: feit('De herstelbeweging krijgt eigen plekken om te ontmoeten; een terugval voorkomen en mensen weer grip geven.', r(1629, 1632)),
    doelgroep: feit('Inwoners met een psychische of psychosociale kwetsbaarheid, en hun naasten.', r(1819, 1824)),
    omvang: [
      telling({
        wat: 'Initiatieven die een brede groep bereiken',
        waarde: 80,
        eenheid: '%',
        zoals: '80% van de initiatieven',
        bron: r(1820),
      }),
      telling({
        wat: 'Initiatieven voor een bepaalde groep',
        waarde: 20,
        eenheid: '%',
        zoals: '20% van de initiatieven',
        bron: r(1821, 1822),
      }),
    ],
    regel: regels.psychischeKlachten,
    aanpak: feit(
      'Steunpunten met ervaringsdeskundigen en vrijwilligers, herstelgroepen bij de huisarts, een wekelijks uur in de buurt waar iedereen binnenloopt, en ervaringsdeskundigen in buurtteams.',
      r(1726, 1734),
      r(1760, 1761),
    ),
    uitdagingen: ['somberheid', 'eenzaamheid', 'eigen-regie', 'wachttijden'],
    indicatoren: ['initiatieven-ontwikkeld', 'bewoners-deelname', 'ervaring-bewoners', 'ervaringsverhalen'],
    doetHetAl: feit('HerstelXL, een herstelcentrum, en inloop- en steunpunten in de regio.', r(1736, 1744)),
  },
  {
    ...collectief,
    id: 'respijthuis',
    naam: 'Respijthuis: een time-out voor wie bijna vastloopt',
    kort: 'Een huiselijke plek om even te verblijven, zodat een crisis of terugval uitblijft.',
    thema: 'zorgzame-buurt',
    activiteit: 'ontmoetingsplekken',
    plan: feit('Mentale gezondheid, programma collectieve preventie: respijthuis voor crisisgevoelige inwoners', r(1746)),
    doel: feit('Snelle steun gericht op herstel, en intensieve GGZ voorkomen.', r(1751, 1752)),
    doelgroep: feit('Inwoners bij wie de spanning oploopt, en hun mantelzorgers, naasten en buren.', r(1747, 1755)),
    aanpak: feit(
      'Vrijwilligers koken, ervaringsdeskundigen luisteren en denken mee, ook na het verblijf; eigen afspraken gaan door.',
      r(1748, 1751),
    ),
    voorwaarden: feit('Nog uit te werken: voor wie, voor welk gebied, en wat er nodig is.', r(1757, 1758)),
    uitdagingen: ['somberheid', 'mantelzorg', 'wachttijden'],
    indicatoren: ['bewoners-deelname', 'ervaring-bewoners', 'klachtenverloop'],
  },
]
