import { feit, r } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { onbekend } from '../woorden.ts'
import { doel, gemeten, telling, verwacht } from './getallen.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** Regional plan, frail older people, programme 1, first half: the right conversation at the right place. */
export const kwetsbaarVroeg: readonly Interventie[] = [
  {
    ...nietsBekend,
    id: 'welzijn-op-recept',
    naam: 'Welzijn op Recept',
    kort: 'De huisarts verwijst mensen met klachten zonder medische oorzaak naar een welzijnscoach in de praktijk.',
    soort: 'project',
    thema: 'integrale-eerste-lijn',
    activiteit: 'nieuwe-concepten-eerste-lijn',
    plan: feit('Kwetsbare ouderen, programma vroegsignalering: project Welzijn op Recept', r(33), r(157)),
    probleem: feit(
      'Mensen komen bij de huisarts met klachten die voortkomen uit eenzaamheid, geldzorgen of verlies. De huisarts heeft daar geen passend antwoord op, en de patiënt blijft terugkomen. Tussen 2011 en 2017 steeg het deel van de volwassenen met zulke problemen dat contact had met de huisarts van 12 naar 18%.',
      r(81, 91),
    ),
    doel: feit('Elke huisarts kan verwijzen naar Welzijn op Recept, zodat alle inwoners er terechtkunnen.', r(97)),
    doelgroep: feit(
      'Volwassenen die zich niet goed voelen door psychosociale problemen en daarmee vaak bij de huisarts komen. Het project begint bij kwetsbare ouderen vanaf 60 jaar, maar is niet alleen voor hen.',
      r(120, 129),
    ),
    omvang: [
      telling({ wat: 'Kwetsbare ouderen in de regio in 2021', waarde: 13_400, eenheid: 'mensen', zoals: '13.400', bron: r(121) }),
      telling({ wat: 'Kwetsbare ouderen in de regio in 2030', waarde: 15_200, eenheid: 'mensen', zoals: '15.200', bron: r(121) }),
      telling({ wat: 'Huisartsen in de regio in 2022', waarde: 210, eenheid: 'huisartsen', zoals: '210 huisartsen', bron: r(124) }),
    ],
    regel: regels.psychischeKlachten,
    aanpak: feit(
      'De huisarts verwijst, met instemming van de patiënt, naar de welzijnscoach. Die voert een gesprek vanuit positieve gezondheid, zoekt samen een passende activiteit in de buurt, volgt hoe het gaat en laat dat de huisarts weten.',
      r(147, 155),
    ),
    minderZorg: feit('Minder bezoek aan de huisarts, en minder kosten voor zorg.', r(160, 164)),
    betereZorg: feit('De hulp past beter bij de oorzaak van de klachten.', r(166, 169)),
    planning: feit(
      'In 2022 begonnen in Roosendaal; in 2024 in alle gemeenten, en van 2025 tot en met 2028 naar alle praktijken.',
      r(174, 179),
    ),
    organisaties: feit('Welzijnsorganisatie, MEE, drie huisartsenorganisaties, gemeenten en de GGD.', r(181, 187)),
    impactOpAnderen: feit(
      'Inwoners krijgen een ander antwoord dan ze gewend zijn. Huisartsen krijgen een nieuwe collega in de praktijk. De plannenmakers verwachten ook minder hulp vanuit GGZ en Wmo, en meer vrijwilligers.',
      r(196, 217),
    ),
    bekostiging: feit(
      'Gemeenten zijn begonnen met geld uit het GALA. De besparing valt vooral bij zorgkantoren en de Zorgverzekeringswet; voor opschaling is geld uit het IZA nodig.',
      r(219, 222),
    ),
    gegevens: feit('Afspraken in de keten.', r(225)),
    voorwaarden: feit(
      'De welzijnscoach hoort bij het lokale wijkteam; anders is er geen passende plek om naar te verwijzen.',
      r(200),
      r(228, 230),
    ),
    bewoners: feit('Cliënten geven een rapportcijfer.', r(232, 233)),
    bewijs: {
      nl: onbekend,
      wwfh: onbekend,
      grond: 'onderzoek',
      toelichting: feit(
        'Een economische analyse van april 2023 rekende uit wat het bespaart. Het plan noemt de aanpak landelijk bewezen.',
        r(161, 163),
        r(232),
      ),
      herzien: '2028-12-31',
    },
    effecten: [
      verwacht('minder', {
        wat: 'Besparing op de kosten van zorg',
        van: 5,
        tot: 10,
        eenheid: '%',
        zoals: '5-10% besparingen',
        bron: r(161),
      }),
      gemeten('meer', {
        wat: 'Rapportcijfer van cliënten in 2022',
        waarde: 8,
        eenheid: 'rapportcijfer',
        zoals: 'rapportcijfer 8 cijfer 2022',
        bron: r(233),
      }),
    ],
    betaalt: {
      partijen: ['gala', 'iza'],
      toelichting: feit('Gemeenten betaalden het begin uit het GALA; uitbreiden vraagt geld uit het IZA.', r(219, 222)),
    },
    profiteert: {
      partijen: ['wlz', 'zvw', 'huisarts', 'bewoners'],
      toelichting: feit(
        'De besparing ligt vooral bij zorgkantoren en zorgverzekeraars; de huisarts krijgt het minder druk.',
        r(112),
        r(219, 220),
      ),
    },
    uitdagingen: ['somberheid', 'eenzaamheid', 'eigen-regie', 'rondkomen', 'mantelzorg', 'druk-op-huisarts'],
    indicatoren: ['clienten-deelname', 'clientervaring', 'consulten-huisarts'],
    doetHetAl: feit(
      'Roosendaal, Bergen op Zoom en Woensdrecht. Bij één huisartsencoöperatie doen 23 praktijken mee en wachten er meer dan 20.',
      r(143, 147),
      r(1484),
    ),
  },
  {
    ...nietsBekend,
    id: 'gezamenlijke-triage',
    naam: 'Gezamenlijke triage door zorg en welzijn',
    kort: 'Zorg en welzijn kijken samen naar een vraag van een oudere, en zoeken eerst een antwoord in het sociaal domein.',
    soort: 'project',
    thema: 'integrale-eerste-lijn',
    activiteit: 'nieuwe-concepten-eerste-lijn',
    plan: feit('Kwetsbare ouderen, programma vroegsignalering: project Gezamenlijke triage', r(34), r(340)),
    probleem: feit(
      'Zolang alleen de zorg beoordeelt wat nodig is, wordt de zorg niet minder. Inwoners worden bij elk loket opnieuw beoordeeld.',
      r(295, 301),
    ),
    doel: feit('Zorg en welzijn beoordelen samen, zodat mensen krijgen wat het best past en minder zorg nodig is.', r(304, 305)),
    doelgroep: feit('Kwetsbare ouderen.', r(310)),
    regel: regels.beperktVanaf65,
    aanpak: feit(
      'Een vraag wordt gezamenlijk beoordeeld en zo mogelijk opgelost in de eigen leefomgeving, in samenhang met de wijkstructuur.',
      r(315, 318),
    ),
    minderZorg: feit('Vaker een oplossing buiten de zorg, en minder intensieve zorg doordat welzijn meedoet.', r(240, 245)),
    slimmereZorg: feit('Professionals schakelen sneller en werken meer samen.', r(271, 275)),
    betereZorg: feit('Inwoners krijgen de ondersteuning die het best past.', r(238, 239), r(267, 269)),
    planning: feit('Ontwikkelen en een eerste proef in 2024, invoeren in 2025.', r(250, 251)),
    organisaties: feit('Huisartsen, zorgpartijen, welzijnspartijen en wijkverpleging.', r(256, 259)),
    impactOpAnderen: feit('Inwoners krijgen bredere steun dan alleen medische zorg; professionals worden ontzien.', r(267, 275)),
    bekostiging: feit('De triage zelf uit het IZA; wat erop volgt uit bestaande middelen.', r(280, 282)),
    bewoners: feit('De inwoner houdt de regie; beoordelen gebeurt zoveel mogelijk samen.', r(290, 291)),
    bewijs: nietBeoordeeld.regioplan,
    betaalt: { partijen: ['iza'], toelichting: feit('De triage uit het IZA, de opvolging uit bestaande middelen.', r(280, 282)) },
    profiteert: {
      partijen: ['bewoners', 'huisarts', 'wijkverpleging'],
      toelichting: feit('Inwoners krijgen passende steun en professionals worden ontzien.', r(267, 275)),
    },
    uitdagingen: ['ouderen', 'beperkingen', 'druk-op-huisarts', 'druk-op-wijkverpleging', 'samenwerken'],
    indicatoren: ['clienten-deelname', 'ervaring-professionals', 'uren-wijkverpleging', 'consulten-huisarts'],
    doetHetAl: feit(
      'Het Regionaal Transferpunt Salland helpt huisartsen, huisartsenpost en spoedeisende hulp een plek te vinden.',
      r(328, 333),
    ),
  },
  {
    ...nietsBekend,
    id: 'proactieve-zorgplanning',
    naam: 'Proactieve zorgplanning (ACP)',
    kort: 'Op tijd praten over wensen voor de laatste levensfase, en die vastleggen voor iedereen die zorg geeft.',
    soort: 'project',
    thema: 'preventie',
    activiteit: 'interventies-en-werkwijzen',
    plan: feit(
      'Kwetsbare ouderen, programma vroegsignalering: uitrol proactieve zorgplanning en transmurale palliatieve zorg',
      r(35),
      r(380, 382),
    ),
    probleem: feit(
      'De meeste mensen (68%) willen thuis sterven, maar velen overlijden in het ziekenhuis. De meeste opnames vallen in de laatste 30 dagen van het leven, vaak zonder dat iemand heeft gevraagd of dat nog gewenst is.',
      r(349, 352),
    ),
    doel: feit(
      'Minder opnames in het laatste levensjaar, eerder een gesprek over wensen, en één zorgpad voor palliatieve zorg over de muren heen.',
      r(367, 371),
    ),
    doelgroep: feit(
      'Mensen met een chronische ziekte of een ziekte die niet meer geneest, en inwoners van 65 jaar en ouder voor een laagdrempelig gesprek. Voor mensen met een licht verstandelijke beperking en in de GGZ komt een eigen zorgpad.',
      r(393, 396),
    ),
    regel: regels.vanaf65,
    aanpak: feit(
      'Beginnen via het netwerk palliatieve zorg, daarna opschalen via de partners van vroegsignalering. De inhoud is al ontwikkeld; het gaat om invoeren en verder ontwikkelen.',
      r(400, 407),
    ),
    minderZorg: feit('Eerst minder bezoek aan spoedeisende hulp en huisartsenpost.', r(416, 418)),
    betereZorg: feit('Mensen houden meer regie en sterven vaker waar zij dat willen.', r(450, 453)),
    planning: feit(
      'Ontwerp eind 2023, uitvoering vanaf begin 2024; gesprekken met inwoners voorbereid in 2024 en uitgerold in 2025.',
      r(423, 429),
    ),
    organisaties: feit(
      'Netwerk palliatieve zorg, ziekenhuizen, huisartsen, thuiszorg, VVT, gehandicaptenzorg, netwerk dementie en welzijn.',
      r(437, 444),
    ),
    impactOpAnderen: feit('Zorgverleners hebben meer tijd voor een goed gesprek, en de partners werken beter samen.', r(451, 455)),
    bekostiging: feit(
      'De eerste uitrol in 2023 en 2024 is met subsidie betaald; voor 2025 en voor gesprekken met inwoners is apart geld nodig.',
      r(457, 462),
    ),
    gegevens: feit('Met de digitale voorzieningen en afspraken die er in de regio zijn.', r(465)),
    bewoners: feit(
      'Inwoners en naasten krijgen de regie; een panel van het ziekenhuis en een landelijk patiëntenpanel doen mee.',
      r(467, 469),
    ),
    bewijs: {
      nl: onbekend,
      wwfh: onbekend,
      grond: 'vergelijking',
      toelichting: feit('Het plan steunt op een onderzoek van het project TAPA$ met een controlegroep.', r(373, 375)),
      herzien: '2026-12-22',
    },
    effecten: [
      doel('minder', { wat: 'Opnames in het laatste levensjaar', waarde: 10, eenheid: '%', zoals: '10%* minder opnames', bron: r(367) }),
      gemeten('minder', { wat: 'Sterfte in het ziekenhuis', waarde: 15, eenheid: '%', zoals: '15% minder sterfte', bron: r(376) }),
      gemeten('minder', {
        wat: 'Lange ziekenhuisopnames',
        waarde: 8,
        eenheid: '%',
        zoals: '8% minder lange ziekenhuis opname',
        bron: r(377),
      }),
      gemeten('minder', { wat: 'Opnames op de intensive care', waarde: 10, eenheid: '%', zoals: '10% minder IC opname', bron: r(378) }),
    ],
    kosten: {
      ...nietsBekend.kosten,
      eenmalig: [
        { wat: 'Opschalen, scholing en ondersteuning in de regio in 2025', cent: 5_000_000, zoals: '€50.000', bron: r(458) },
        { wat: 'Gesprekken met inwoners beginnen en uitrollen in de regio', cent: 3_000_000, zoals: '€ 30.000', bron: r(461) },
      ],
    },
    betaalt: {
      partijen: ['subsidie', 'iza'],
      toelichting: feit('Eerst subsidie; de opschaling is bedoeld met geld uit het IZA.', r(402), r(458, 460)),
    },
    profiteert: {
      partijen: ['bewoners', 'ziekenhuis'],
      toelichting: feit('Inwoners houden regie; er komen minder mensen op de spoedeisende hulp.', r(450, 454)),
    },
    uitdagingen: ['laatste-levensfase', 'ouderen', 'eigen-regie', 'druk-op-ziekenhuis'],
    indicatoren: ['clienten-deelname', 'clientervaring', 'seh-en-hap', 'opnames'],
    contact: feit('Het netwerk palliatieve zorg in de regio.', r(400, 401)),
    doetHetAl: feit('Het Bravis ziekenhuis begon in 2023 in 5 vakgroepen.', r(1488, 1489)),
  },
]
