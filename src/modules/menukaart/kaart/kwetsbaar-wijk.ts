import { feit, r } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { telling } from './getallen.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** Regional plan, frail older people, programme 2: together in the neighbourhood. */
export const kwetsbaarWijk: readonly Interventie[] = [
  {
    ...nietsBekend,
    id: 'wijkstructuur-langer-zelfstandig-thuis',
    naam: 'Wijkstructuur: langer zelfstandig thuis',
    kort: 'Een wijkteam van sociaal werker, wijkverpleegkundige en huisarts maakt samen met de oudere één plan.',
    soort: 'project',
    thema: 'integrale-eerste-lijn',
    activiteit: 'samenwerking-ontwerpen',
    plan: feit('Kwetsbare ouderen, programma samen in de wijk: domeinoverstijgende wijkstructuur', r(43), r(869, 870)),
    probleem: feit(
      'In 2023 wacht 66% in de langdurige zorg langer dan de norm. In West-Brabant komen er tot en met 2027 19% cliënten in de wijkverpleging bij en 8% mensen met hulp uit de Wmo, terwijl personeel en mantelzorgers schaarser worden.',
      r(833, 836),
    ),
    doel: feit(
      'Ouderen blijven langer in hun eigen omgeving, voelen zich gezonder, mantelzorgers worden ontlast en er is minder zorg nodig.',
      r(844, 847),
    ),
    doelgroep: feit('Kwetsbare ouderen.', r(852)),
    omvang: [
      telling({
        wat: 'Groei van cliënten in de wijkverpleging in West-Brabant tot en met 2027',
        waarde: 19,
        eenheid: '%',
        zoals: 'wijkverpleging met 19% tot en met 2027',
        bron: r(833, 834),
      }),
      telling({
        wat: 'Groei van gebruikers van de Wmo naar 2027',
        waarde: 8,
        eenheid: '%',
        zoals: 'WMO stijgt met 8% naar 2027',
        bron: r(834),
      }),
    ],
    regel: regels.beperktVanaf65,
    aanpak: feit(
      'Huisarts of verpleegkundige draagt een oudere aan; de sociaal werker maakt samen met iedereen die betrokken is een plan op maat. Daarbij horen plekken om elkaar te ontmoeten, sociaal arrangeren en levensloopbestendig wonen.',
      r(856, 867),
      r(875, 896),
    ),
    minderZorg: feit('Meer steun uit het eigen netwerk en het sociaal domein, en minder zorg.', r(900, 902)),
    betereZorg: feit('Maatwerk en veel aandacht.', r(902)),
    planning: feit('Beginnen in 2024 in enkele wijken, en vanaf 2025 naar meer gemeenten en wijken.', r(909)),
    organisaties: feit('Thuiszorg, huisartsen, welzijn, inwoners, en zorgaanbieders naar behoefte.', r(915, 919)),
    impactOpAnderen: feit('Professionals houden tijd over voor hun kerntaken.', r(925, 927)),
    bekostiging: feit('Een vast bedrag per wijk, en Wmo, Zvw en Wlz samen inzetten voor dagbesteding zonder indicatie.', r(929, 932)),
    gegevens: feit(
      'Huisarts en sociaal werker vragen de inwoner om toestemming; collega’s schakelen elkaar in zonder handeling in een systeem.',
      r(934, 938),
    ),
    bewoners: feit(
      'Elke aanmelding begint met het in kaart brengen van het eigen netwerk, en sluit aan bij activiteiten in de buurt.',
      r(940, 942),
    ),
    bewijs: {
      ...nietBeoordeeld.regioplan,
      toelichting: feit(
        'Het plan verwijst naar een businesscase over sociaal arrangeren in Nijmegen, zonder de uitkomst te noemen.',
        r(888, 890),
        r(903),
      ),
    },
    betaalt: {
      partijen: ['wmo', 'zvw', 'wlz'],
      toelichting: feit('Een vast bedrag per wijk; voor dagbesteding Wmo, Zvw en Wlz samen.', r(929, 931)),
    },
    profiteert: {
      partijen: ['bewoners', 'wijkverpleging', 'wlz'],
      toelichting: feit(
        'Ouderen blijven langer thuis, professionals houden hun kerntaak, en wachtlijsten worden korter.',
        r(900),
        r(925, 927),
      ),
    },
    uitdagingen: ['ouderen', 'beperkingen', 'mantelzorg', 'dementie', 'samenwerken', 'druk-op-wijkverpleging'],
    indicatoren: ['clienten-deelname', 'clientervaring', 'ervaring-professionals', 'uren-wijkverpleging'],
    doetHetAl: feit(
      'In Nijmegen een proef met sociaal arrangeren; TWB, Groenhuysen en tanteLouise werken samen onder de naam HOREA.',
      r(888, 890),
      r(1558, 1571),
    ),
  },
  {
    ...nietsBekend,
    id: 'zorgzame-buurten',
    naam: 'Zorgzame buurten',
    kort: 'Bewoners maken zelf een buurt waarin ouderen prettig thuis kunnen blijven wonen; professionals helpen op weg.',
    soort: 'project',
    thema: 'zorgzame-buurt',
    activiteit: 'verbindende-interventies',
    plan: feit('Kwetsbare ouderen, programma samen in de wijk: zorgzame buurten', r(44), r(984)),
    probleem: feit(
      'De zorgvraag groeit en is met regels en controle niet op te lossen. Mensen in de buurt zijn zich nog te weinig bewust van wat zij zelf en samen kunnen.',
      r(958, 969),
    ),
    doel: feit(
      'Buurten vanuit de kracht van inwoners inrichten, jong en oud verbinden, en zo eerder zien dat iemand hulp nodig heeft.',
      r(973, 976),
    ),
    doelgroep: feit('De hele buurt, met extra aandacht voor kwetsbare ouderen en voor ouderen die dat kunnen worden.', r(981, 982)),
    regel: regels.alleInwoners,
    aanpak: feit(
      'Van onderop: kijken waar energie zit en bewoners eigenaar laten zijn. Na een verkenning volgen 4 fases: initiatief nemen, experimenteren, uitbouwen en verduurzamen.',
      r(994, 1002),
    ),
    minderZorg: feit('Formele zorg wordt alleen ingezet als het echt nodig is.', r(1017, 1019)),
    betereZorg: feit('Mensen voelen zich gezonder en meer betrokken, en luisteren naar elkaar.', r(1017, 1019)),
    planning: feit(
      'Hooguit 2 jaar, gerekend naar Roosendaal Oud West: van verkennen begin 2024 tot verduurzamen eind 2025.',
      r(1044, 1050),
    ),
    organisaties: feit('Inwoners, buurt en wijk, welzijn, woningcorporaties, en zorg dichtbij om op en af te schalen.', r(1056, 1060)),
    impactOpAnderen: feit(
      'Professionals moeten omdenken: de bewoner en zijn naaste zijn het begin, en specialistische kennis komt alleen waar het nodig is.',
      r(1066, 1072),
    ),
    bekostiging: feit('Een raming van 150.000 euro per projectjaar, naast bestaande voorzieningen.', r(1074, 1076)),
    voorwaarden: feit(
      'Gelijkwaardig praten, openstaan voor elkaar, omgaan met onzekerheid, en ruimte laten bij het verantwoorden.',
      r(1078, 1091),
    ),
    bewoners: feit('Zonder bewoners geen project: zij bepalen wat er nodig is.', r(1095, 1099)),
    bewijs: {
      ...nietBeoordeeld.regioplan,
      grond: 'ervaring',
      toelichting: feit(
        'Op korte termijn is de uitkomst alleen te meten met ervaringsverhalen; cijfers zijn lastig, omdat er in een buurt meer verandert.',
        r(1015, 1017),
      ),
    },
    kosten: {
      ...nietsBekend.kosten,
      perJaar: [
        { wat: 'Raming per zorgzame buurt, per projectjaar', cent: 15_000_000, zoals: 'raming 150.000 per projectjaar', bron: r(1074) },
      ],
    },
    betaalt: {
      partijen: ['subsidie', 'organisaties'],
      toelichting: feit('De partners vragen zo nodig subsidie aan, en maken professionals vrij.', r(997), r(1002)),
    },
    profiteert: {
      partijen: ['bewoners', 'mantelzorgers'],
      toelichting: feit('Meer welzijn, veiligheid en meedoen; ouderen wonen langer zelfstandig.', r(1023, 1033)),
    },
    uitdagingen: ['eenzaamheid', 'ouderen', 'alleen-wonen', 'vrijwilligers', 'mantelzorg', 'druk-op-wijkverpleging'],
    indicatoren: ['initiatieven-ontwikkeld', 'bewoners-deelname', 'ervaring-bewoners', 'ervaringsverhalen'],
    doetHetAl: feit(
      'Roosendaal Oud West, met een verpleeghuis, bewoners, gemeente en WijZijn; het is nu van de buurtbewoners zelf.',
      r(1575, 1578),
    ),
  },
  {
    ...nietsBekend,
    id: 'anders-wonen-anders-zorgen',
    naam: 'Anders wonen en anders zorgen',
    kort: 'Wonen, welzijn en zorg samen inrichten, bijvoorbeeld met gemengd wonen en zorg aan huis in de wijk.',
    soort: 'project',
    thema: 'zorgzame-buurt',
    activiteit: 'ontmoetingsplekken',
    plan: feit('Kwetsbare ouderen, programma samen in de wijk: anders wonen en anders zorgen', r(45), r(1177)),
    probleem: feit('Langer thuis wonen met minder zorg vraagt om een andere kijk op wonen.', r(1140, 1141)),
    doel: feit('Meer mensen langer thuis, minder zorg en meer welbevinden.', r(1145, 1148)),
    doelgroep: feit('De hele woongemeenschap: mensen die dragen en mensen die iets vragen.', r(1153)),
    regel: regels.alleInwoners,
    aanpak: feit('Andere woonvormen zoeken, zoals gemengd wonen, en volledige zorg thuis in de wijk inpassen.', r(1158, 1163)),
    minderZorg: feit('De buurt vangt meer op.', r(1167)),
    betereZorg: feit('Ouderen wonen langer thuis en voelen zich beter; sociaal en medisch domein werken dichtbij samen.', r(1165, 1168)),
    planning: feit('Bij elk nieuw bouwproject of elke renovatie bekijken.', r(1173, 1174)),
    organisaties: feit('Gemeenten, woningcorporaties, welzijn, thuiszorg en VVT.', r(1110, 1114)),
    impactOpAnderen: feit('Meer gemeenschap, welbevinden en werkplezier.', r(1122, 1124)),
    bekostiging: feit('Over het sociale en het medische domein heen.', r(1129, 1130)),
    voorwaarden: feit('Verbinden met de woonzorgvisie van gemeenten.', r(1132)),
    bewoners: feit('Per project in te richten.', r(1137)),
    bewijs: nietBeoordeeld.regioplan,
    betaalt: {
      partijen: ['gemeente', 'zvw', 'wlz'],
      toelichting: feit('Bekostiging over het sociale en het medische domein heen.', r(1129, 1130)),
    },
    profiteert: { partijen: ['bewoners'], toelichting: feit('Ouderen blijven langer thuis wonen.', r(1165)) },
    uitdagingen: ['ouderen', 'alleen-wonen', 'eenzaamheid', 'beperkingen'],
    indicatoren: ['initiatieven-ontwikkeld', 'ervaring-bewoners'],
    doetHetAl: feit('Gemeenten, woningcorporaties, TWB en WijZijn volgen samen een leergang gemengd wonen.', r(1586, 1588)),
  },
]
