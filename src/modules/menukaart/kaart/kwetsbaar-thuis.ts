import { feit, r } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { onbekend } from '../woorden.ts'
import { doel, gemeten, telling } from './getallen.ts'
import { nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** Regional plan, frail older people, programme 1, second half: stronger at home. */
export const kwetsbaarThuis: readonly Interventie[] = [
  {
    ...nietsBekend,
    id: 'reablement',
    naam: 'Reablement: weer zelf kunnen',
    kort: 'Ouderen trainen met hulp van hun vaste zorgmedewerker balans, kracht en conditie, zodat zij meer zelf kunnen.',
    soort: 'project',
    thema: 'preventie',
    activiteit: 'interventies-en-werkwijzen',
    plan: feit('Kwetsbare ouderen, programma vroegsignalering: project Reablement', r(36), r(578)),
    probleem: feit(
      'Zorg blijft alleen bereikbaar als mensen vaardigheden opnieuw leren, of houden, voordat er meer zorg komt.',
      r(533, 538),
    ),
    doel: feit('Minder zorg nodig, en meer zelfredzame cliënten. Voorkomen gaat voor zorg.', r(545, 548)),
    doelgroep: feit('Kwetsbare ouderen van 65 jaar en ouder.', r(553)),
    regel: regels.beperktVanaf65,
    aanpak: feit(
      'Vaste medewerkers trainen 12 weken lang, 2 keer per week 20 minuten, met cliënten aan balans, conditie en kracht. Een app meet vooraf en achteraf wat iemand kan en geeft oefeningen op maat. Goede initiatieven worden opgeschaald.',
      r(540, 541),
      r(1533, 1537),
    ),
    minderZorg: feit('Ouderen worden fysiek sterker, waardoor zij minder en korter hulp nodig hebben.', r(491, 495)),
    betereZorg: feit('Medewerkers beleven meer plezier aan hun werk.', r(576), r(1537, 1538)),
    organisaties: feit('Thuiszorg, ziekenhuizen, welzijn, VVT, fysiotherapie en beweegaanbod in de buurt.', r(478, 483)),
    impactOpAnderen: feit(
      'Ouderen moeten na de training kunnen blijven bewegen; daarvoor zijn welzijn en beweegaanbod nodig.',
      r(491, 499),
    ),
    bekostiging: feit('Nu betaald uit verschillende subsidies; structurele vergoeding is nodig.', r(505, 509)),
    voorwaarden: feit(
      'Goede samenwerking in de keten, en gedeelde verantwoordelijkheid van partners, gemeenten en zorgverzekeraars.',
      r(511, 519),
    ),
    bewoners: feit('Van deelnemers worden ervaringen opgehaald, en mantelzorgers helpen om in beweging te blijven.', r(524, 529)),
    bewijs: {
      nl: onbekend,
      wwfh: onbekend,
      grond: 'meting',
      toelichting: feit('Gemeten bij cliënten van één thuiszorgorganisatie, zonder vergelijkingsgroep.', r(569, 576)),
      herzien: '2026-12-22',
    },
    effecten: [
      gemeten('minder', {
        wat: 'Valincidenten, van 48 in de eerste helft van 2022 naar 18 in de tweede',
        waarde: 60,
        eenheid: '%',
        zoals: '60% minder valincidenten over 2022 (In Q1/2 zijn er 48 valincidenten gemeld en in Q3/4 18)',
        bron: r(570, 572),
      }),
      gemeten('minder', {
        wat: 'Behoefte aan hulp bij getrainde cliënten',
        waarde: 12,
        eenheid: '%',
        zoals: '12% minder behoefte',
        bron: r(573),
      }),
      gemeten('meer', {
        wat: 'Fysieke capaciteit van getrainde cliënten',
        waarde: 11.2,
        eenheid: '%',
        zoals: '11,2% verbetering',
        bron: r(574),
      }),
      gemeten('minder', { wat: 'Inzet van zorg', waarde: 11, eenheid: '%', zoals: 'zorginzet van 11%', bron: r(575) }),
    ],
    uren: {
      ...nietsBekend.uren,
      gevraagd: [
        {
          wat: 'Training per cliënt, 2 keer per week, 12 weken lang',
          waarde: 20,
          eenheid: 'minuten per keer',
          zoals: '12 weken, 2 x 20 minuten per week',
          bron: r(1534),
        },
      ],
    },
    betaalt: { partijen: ['subsidie'], toelichting: feit('Verschillende subsidies; vergoeding is nog niet structureel.', r(505, 509)) },
    profiteert: {
      partijen: ['bewoners', 'wijkverpleging'],
      toelichting: feit('Ouderen worden zelfstandiger en krijgen korter zorg.', r(491, 495)),
    },
    uitdagingen: ['beperkingen', 'ouderen', 'bewegen', 'vallen', 'eigen-regie', 'druk-op-wijkverpleging'],
    indicatoren: ['clienten-deelname', 'zelfredzaamheid', 'clientervaring', 'omaha-uitkomst', 'uren-wijkverpleging', 'uren-wmo'],
    doetHetAl: feit(
      'TWB met Bewegen met Aandacht, sinds eind 2021; tanteLouise en CZ zorgkantoor met VanThuisUit.',
      r(1496, 1497),
      r(1533),
    ),
  },
  {
    ...nietsBekend,
    id: 'vroegsignalering-kwetsbare-ouderen',
    naam: 'Vroegsignalering kwetsbare ouderen (VKO)',
    kort: 'De huisartsenpraktijk zoekt kwetsbare ouderen op en maakt met een vast team één plan.',
    soort: 'project',
    thema: 'integrale-eerste-lijn',
    activiteit: 'nieuwe-concepten-eerste-lijn',
    plan: feit('Kwetsbare ouderen, programma vroegsignalering: vroegsignalering kwetsbare ouderen', r(37, 39), r(618)),
    probleem: feit(
      'Een deel van de ouderen redt het niet meer zelf. Hun problemen zijn tegelijk medisch, sociaal en praktisch, en vragen om samenwerking die nog niet overal is.',
      r(583, 596),
    ),
    doel: feit(
      'Ouderen blijven zo lang mogelijk verantwoord thuis wonen met behoud van kwaliteit van leven. In 2025 werken alle huisartsen in Roosendaal en Bergen op Zoom zo.',
      r(600, 609),
    ),
    doelgroep: feit(
      'Ouderen van 65 jaar en ouder; actief opsporen gebeurt vanaf 75 jaar. Extra aandacht voor mensen met een licht verstandelijke beperking.',
      r(614, 616),
    ),
    omvang: [
      telling({ wat: 'Kwetsbare ouderen in de regio in 2021', waarde: 13_400, eenheid: 'mensen', zoals: '13.400', bron: r(121) }),
      telling({ wat: 'Kwetsbare ouderen in de regio in 2030', waarde: 15_200, eenheid: 'mensen', zoals: '15.200', bron: r(121) }),
    ],
    regel: regels.beperktVanaf65,
    aanpak: feit(
      'Huisarts, praktijkondersteuner en specialist ouderengeneeskunde vormen een kernteam, met een wijkverpleegkundige, casemanager dementie of geriatrisch verpleegkundige als screener. Zo nodig sluit een bredere kring aan, met welzijn.',
      r(630, 636),
    ),
    betereZorg: feit('Professionals die zo werken, zagen de kwaliteit van de zorg duidelijk verbeteren.', r(649, 655)),
    planning: feit(
      'In 2024 zoeken welke praktijken willen en of er genoeg capaciteit is; vanaf 2025 praktijken laten aansluiten en welzijn in het overleg opnemen.',
      r(663, 675),
    ),
    organisaties: feit('Groenhuysen, huisartsencoöperatie, Surplus, TWB, WijZijn, WestWest en tanteLouise.', r(677, 683)),
    impactOpAnderen: feit('Meer zelfmanagement en welzijn, en minder opnames in ziekenhuis of verpleeghuis.', r(689, 692)),
    bekostiging: feit(
      'De huisarts heeft de prestatie ouderenzorg nodig, die niet overal vergoed wordt; consulten van de specialist en huisbezoeken lopen via Zvw en Wlz. Scholing en intervisie worden niet betaald.',
      r(697, 708),
    ),
    bewoners: feit('Professionals gaan van zorgen voor naar zorgen dat: de oudere maakt zelf de keuzes.', r(710, 712)),
    bewijs: {
      nl: onbekend,
      wwfh: onbekend,
      grond: 'onderzoek',
      toelichting: feit(
        'Een proefschrift over het programma, met onderzoek uit 2016, ziet een positief effect op de kwaliteit van de zorg.',
        r(649, 652),
      ),
      herzien: '2021-12-31',
    },
    betaalt: {
      partijen: ['zvw', 'wlz', 'organisaties'],
      toelichting: feit('Zvw en Wlz betalen de zorg; scholing is niet betaald.', r(697, 708)),
    },
    profiteert: {
      partijen: ['bewoners', 'huisarts', 'ziekenhuis'],
      toelichting: feit(
        'Ouderen blijven langer thuis; de huisarts krijgt hulp van specialisten; er zijn minder opnames.',
        r(592, 593),
        r(689, 692),
      ),
    },
    uitdagingen: ['ouderen', 'beperkingen', 'dementie', 'samenwerken', 'druk-op-huisarts'],
    indicatoren: ['clienten-deelname', 'ervaring-professionals', 'clientervaring', 'consulten-huisarts', 'seh-en-hap'],
    doetHetAl: feit('Veel, maar nog niet alle huisartsenpraktijken in Roosendaal en Bergen op Zoom.', r(594)),
  },
  {
    ...nietsBekend,
    id: 'valpreventie',
    naam: 'Ketenaanpak valpreventie',
    kort: 'Ouderen met een hoger valrisico opsporen, onderzoeken waardoor dat komt, en een beweegcursus en vast beweegaanbod geven.',
    soort: 'project',
    thema: 'preventie',
    activiteit: 'collectieve-preventie',
    plan: feit('Kwetsbare ouderen, programma vroegsignalering: ketenaanpak valpreventie', r(40), r(763)),
    probleem: feit(
      'In 2019 werden in West-Brabant 1925 mensen van 65 jaar en ouder opgenomen na een val. Wie is gevallen, gaat minder doen uit angst, en wordt daardoor zwakker en soms eenzaam.',
      r(721, 726),
    ),
    doel: feit(
      'Ouderen met een hoger valrisico vinden, onderzoeken, een interventie bieden en laten doorstromen naar vast beweegaanbod.',
      r(729, 730),
    ),
    doelgroep: feit(
      'Mensen van 65 jaar en ouder met een hoger valrisico. Dat risico is hoger bij een lage sociaal-economische positie en bij kwetsbaarheid, en vrouwen vallen vaker.',
      r(735, 737),
    ),
    omvang: [
      telling({
        wat: 'Ouderen in West-Brabant die vallen in of rond het huis',
        waarde: 3,
        eenheid: '%',
        zoals: '3% van de West-Brabantse ouderen',
        bron: r(735),
      }),
      telling({
        wat: 'Ziekenhuisopnames na een val in West-Brabant in 2019',
        waarde: 1_925,
        eenheid: 'opnames',
        zoals: 'in totaal 1925 ziekenhuisopnamen',
        bron: r(721),
      }),
      telling({
        wat: 'Verwachte zorgkosten door vallen in de regio in 2025',
        waarde: 51.5,
        eenheid: 'miljoen euro',
        zoals: '€51,5 miljoen voor 2025',
        bron: r(726),
      }),
    ],
    regel: regels.moeiteMetBewegenVanaf65,
    aanpak: feit(
      'Vier stappen: opsporen, screenen, interventies aanbieden, en vast beweegaanbod. Met beproefde meetlijsten en erkende interventies.',
      r(741, 747),
    ),
    minderZorg: feit('Vallen is bij mensen boven de 65 de grootste oorzaak van bezoek aan de spoedeisende hulp.', r(785)),
    planning: feit('In 2024 een bijeenkomst, een stuurgroep en een plan voor meer jaren.', r(757, 761)),
    organisaties: feit('Huisartsen, gemeenten, welzijn, zorgorganisaties, apothekers, paramedici en ouderenorganisaties.', r(772, 778)),
    impactOpAnderen: feit('Minder druk op de spoedeisende hulp.', r(785)),
    bekostiging: feit(
      'Inschatten van het risico en de valanalyse zijn verzekerde zorg. Sinds 2024 ook beweeginterventies onder leiding van een therapeut, voor wie dat nodig heeft. Gemeenten betalen opsporen, erkende interventies en coördinatie uit het GALA.',
      r(793, 804),
    ),
    bewijs: {
      nl: onbekend,
      wwfh: onbekend,
      grond: 'onderzoek',
      toelichting: feit('Het Zorginstituut beoordeelde valpreventie als effectieve zorg voor ouderen met een hoog valrisico.', r(791, 792)),
      herzien: '2026-12-22',
    },
    effecten: [
      doel('meer', {
        wat: 'Thuiswonende ouderen die elk jaar een inschatting van hun risico krijgen',
        waarde: 14,
        eenheid: '%',
        zoals: '14% van alle thuiswonende ouderen',
        bron: r(750),
      }),
      doel('meer', {
        wat: 'Thuiswonende ouderen met verhoogd risico die een erkende beweeginterventie volgen',
        waarde: 3,
        eenheid: '%',
        zoals: '3% van alle thuiswonende ouderen',
        bron: r(751),
      }),
    ],
    betaalt: {
      partijen: ['zvw', 'gala'],
      toelichting: feit('Een deel is verzekerde zorg; gemeenten betalen de rest uit het GALA.', r(791, 804)),
    },
    profiteert: {
      partijen: ['bewoners', 'ziekenhuis'],
      toelichting: feit('Minder leed voor ouderen, en minder bezoek aan de spoedeisende hulp.', r(722, 725), r(785)),
    },
    uitdagingen: ['vallen', 'bewegen', 'ouderen', 'beperkingen', 'druk-op-ziekenhuis'],
    indicatoren: ['clienten-deelname', 'interventies-gestart', 'zelfredzaamheid', 'seh-en-hap'],
  },
]
