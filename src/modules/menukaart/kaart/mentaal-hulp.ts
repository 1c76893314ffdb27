import { feit, r } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { doel, gemeten, telling } from './getallen.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** Regional plan, mental health, programmes 2 and 3: the right help, also by screen. */
export const mentaleHulp: readonly Interventie[] = [
  {
    ...nietsBekend,
    id: 'mentale-gezondheidsbeweging',
    naam: 'Sneller de juiste hulp bij psychische klachten',
    kort: 'Huisarts, sociaal domein en GGZ verkennen samen wat iemand nodig heeft, met één wachtlijst en een transfertafel.',
    soort: 'project',
    thema: 'integrale-eerste-lijn',
    activiteit: 'samenwerking-ontwerpen',
    plan: feit('Mentale gezondheid, programma mentale gezondheidsbeweging', r(1599), r(1963)),
    probleem: feit(
      'Mensen wachten soms maanden op de GGZ en komen niet altijd meteen goed terecht. Steeds vaker gaan psychische problemen samen met verslaving en een licht verstandelijke beperking.',
      r(1875, 1879),
    ),
    doel: feit('Een vraag wordt snel en op de juiste plek opgepakt, de capaciteit wordt goed benut en de wachttijd daalt.', r(1883, 1888)),
    doelgroep: feit(
      'Mensen met psychische klachten en ook andere problemen, voor wie één partij niet genoeg is, en hun naasten.',
      r(1893, 1894),
    ),
    omvang: [
      telling({
        wat: 'Instroom in de GGZ in de regio in 2022',
        waarde: 1_750,
        eenheid: 'mensen',
        zoals: 'over 2022: ca. 1750 inwoners',
        bron: r(1919),
      }),
    ],
    regel: regels.psychischeKlachten,
    aanpak: feit(
      'Zicht op de wachtlijst zonder dubbelen, een sterkere huisartsenzorg, verkennende gesprekken om in één keer goed te verwijzen, en een tafel die vraag en ruimte bij elkaar brengt.',
      r(1899, 1918),
    ),
    minderZorg: feit('Minder instroom en snellere door- en uitstroom.', r(1975, 1976)),
    betereZorg: feit('Iemand krijgt eerder de juiste zorg of steun, en eerder weer eigen regie.', r(1970, 1973)),
    planning: feit('In 2024 de wachtlijst, de triage en de werkwijze van de tafel; in 2025 in bedrijf.', r(1959, 1961)),
    organisaties: feit('Huisartsen, GGZ, verslavingszorg, ouderenzorg, gehandicaptenzorg en sociaal domein.', r(1928, 1930)),
    impactOpAnderen: feit(
      'Niemand valt meer tussen wal en schip; professionals krijgen minder schotten en meer behandeltijd.',
      r(1935, 1937),
    ),
    bekostiging: feit('Zonder structurele betaling van verkennende gesprekken en consultatie lukt het niet.', r(1942)),
    gegevens: feit('Gegevens over wachtenden delen en samenbrengen tot 1 regionale wachtlijst.', r(1943)),
    voorwaarden: feit('Zicht op het aanbod, en in de wijk denken vanuit wat iemand nodig heeft.', r(1944, 1948)),
    bewoners: feit('De cliëntenraad van een huisartsencoöperatie zit aan de regietafel.', r(1953, 1954)),
    bewijs: {
      ...nietBeoordeeld.regioplan,
      grond: 'ervaring',
      toelichting: feit(
        'De daling komt uit ervaring met het meekijkconsult tussen ziekenhuis en huisarts, niet uit de GGZ.',
        r(1920, 1923),
      ),
    },
    effecten: [
      doel('minder', {
        wat: 'Instroom in de GGZ; 10% is 175 aanmeldingen',
        waarde: 10,
        eenheid: '%',
        zoals: '10% minder instroom betekent dan 175 minder',
        bron: r(1920),
      }),
      gemeten('minder', {
        wat: 'Verwijzingen na een meekijkconsult met het ziekenhuis',
        waarde: 25,
        eenheid: '%',
        zoals: '25% minder doorverwijzingen',
        bron: r(1921),
      }),
    ],
    profiteert: {
      partijen: ['bewoners', 'ggz', 'huisarts'],
      toelichting: feit('Inwoners worden sneller goed verwezen; professionals ervaren minder schotten.', r(1935, 1937)),
    },
    uitdagingen: ['somberheid', 'wachttijden', 'samenwerken', 'druk-op-huisarts'],
    indicatoren: ['clienten-deelname', 'ervaring-professionals', 'clientervaring', 'consulten-huisarts'],
  },
  {
    ...nietsBekend,
    id: 'ehealth-ggz',
    naam: 'Digitale hulp in de GGZ',
    kort: 'Apps en beeldcontact naast gesprekken, zodat mensen meer zelf doen en behandelaren tijd overhouden.',
    soort: 'project',
    thema: 'behandeling-dichtbij',
    activiteit: 'zorgpaden-invoeren',
    plan: feit('Mentale gezondheid, programma e-health', r(1600), r(2071)),
    probleem: feit('Er is te weinig personeel voor mensen met een psychische kwetsbaarheid, en dat wordt erger.', r(1978, 1980)),
    doel: feit('Cliënten krijgen meer regie over hun herstel, de behandeltijd daalt en zorg blijft bereikbaar.', r(1984, 1991)),
    doelgroep: feit('Alle doelgroepen; ook ouderen, met hulp en uitleg, en mensen die wachten.', r(1996, 1997)),
    regel: regels.psychischeKlachten,
    aanpak: feit(
      'Bestaand aanbod uitrollen, meer zorgpaden geschikt maken, een proef vanaf 2024 met AI voor de intake, en hulp voor wie minder digitaal vaardig is.',
      r(2002, 2018),
    ),
    slimmereZorg: feit('Werk wordt deels overgenomen door techniek, zodat personeel bewuster wordt ingezet.', r(2075, 2076)),
    planning: feit('In 2024 kansen in kaart; van 2024 tot 2028 uitrollen.', r(2032, 2033)),
    organisaties: feit('GGZ-instellingen, huisartsen, naasten en ervaringsdeskundigen.', r(2040, 2043)),
    impactOpAnderen: feit('Inwoners ervaren meer regie; behandelaren hebben minder tijd nodig.', r(2053, 2054)),
    bekostiging: feit('Eenmalig geld om te kunnen investeren.', r(2059)),
    voorwaarden: feit('Medewerkers hebben digitale vaardigheden nodig.', r(2060, 2062)),
    bewoners: feit('Cliëntenraden denken mee over de zorgpaden.', r(2067, 2069)),
    bewijs: nietBeoordeeld.regioplan,
    effecten: [
      doel('meer', {
        wat: 'Behandelcapaciteit bij zorg door één discipline',
        waarde: 6,
        eenheid: '%',
        zoals: '6% meer behandelcapaciteit',
        bron: r(1990),
      }),
      doel('meer', {
        wat: 'Behandelingen die ook digitaal kunnen',
        waarde: 70,
        eenheid: '%',
        zoals: '70% van de behandelingen',
        bron: r(1990),
      }),
      doel('meer', {
        wat: 'Geschikte patiënten die er gebruik van maken, ten minste',
        waarde: 50,
        eenheid: '%',
        zoals: 'minimaal 50% van de patiënten',
        bron: r(1991),
      }),
    ],
    profiteert: {
      partijen: ['bewoners', 'ggz', 'zvw'],
      toelichting: feit('Meer regie voor cliënten, minder behandeltijd, en betaalbare zorg in de keten.', r(1985, 1986), r(2053, 2054)),
    },
    uitdagingen: ['somberheid', 'wachttijden', 'eigen-regie'],
    indicatoren: ['clienten-deelname', 'klachtenverloop', 'clientervaring'],
    doetHetAl: feit('GGZ WNB start vanaf 2024 een proef met AI bij de intake.', r(2010, 2013)),
  },
]
