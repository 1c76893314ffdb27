import type { SleutelTabel } from './statline-sleutels.ts'

/**
 * Keys of the RIVM tables on health in wijken and buurten without their number, with the title they stand for. The tables 50090NED and
 * 50120NED give the same indicator different numbers. Every indicator is a percentage of the people in the age group.
 */
const titels: Readonly<Record<string, string>> = {
  ErvarenGezondheidGoedZeerGoed: 'Ervaren gezondheid (goed/zeer goed)',
  VoldoetAanBeweegrichtlijn: 'Voldoet aan beweegrichtlijn',
  WekelijkseSporters: 'Wekelijkse sporters',
  Ondergewicht: 'Ondergewicht',
  NormaalGewicht: 'Normaal gewicht',
  Overgewicht: 'Overgewicht',
  ErnstigOvergewicht: 'Ernstig overgewicht',
  Roker: 'Roker',
  VoldoetAanAlcoholRichtlijn: 'Voldoet aan alcoholrichtlijn',
  Drinker: 'Drinker',
  ZwareDrinker: 'Zware drinker',
  OvermatigeDrinker: 'Overmatige drinker',
  EenOfMeerLangdurigeAandoeningen: 'Een of meer langdurige aandoeningen',
  BeperktVanwegeGezondheid: 'Beperkt vanwege gezondheid',
  ErnstigBeperktVanwegeGezondheid: 'Ernstig beperkt vanwege gezondheid',
  LangdurigeZiekteEnBeperkt: 'Langdurige ziekte en beperkt',
  LangdurigErnstigBeperkt: 'Langdurig ernstig beperkt',
  EenOfMeerLichamelijkeBeperkingen: 'Een of meer lichamelijke beperkingen',
  BeperkingInHoren: 'Beperking in horen',
  BeperkingInZien: 'Beperking in zien',
  BeperkingInBewegen: 'Beperking in bewegen',
  PsychischeKlachten: 'Psychische klachten',
  ZeerLageVeerkracht: 'Zeer lage veerkracht',
  ZeerHogeVeerkracht: 'Zeer hoge veerkracht',
  MistEmotioneleSteun: 'Mist emotionele steun',
  SuicideGedachtenLaatste12Maanden: 'Suïcidegedachten laatste 12 maanden',
  MatigHoogRisicoOpAngstOfDepressie: 'Matig/hoog risico op angst of depressie',
  HoogRisicoOpAngstOfDepressie: 'Hoog risico op angst of depressie',
  HeelVeelStressInAfgelopen4Weken: '(Heel) veel stress in afgelopen 4 weken',
  MatigVeelRegieOverEigenLeven: 'Matig/veel regie over eigen leven',
  Eenzaam: 'Eenzaam',
  ErnstigZeerErnstigEenzaam: 'Ernstig/zeer ernstig eenzaam',
  EmotioneelEenzaam: 'Emotioneel eenzaam',
  SociaalEenzaam: 'Sociaal eenzaam',
  Mantelzorger: 'Mantelzorger',
  Vrijwilligerswerk: 'Vrijwilligerswerk',
  MoeiteMetRondkomen: 'Moeite met rondkomen',
  LopenEnOfFietsenNaarSchoolOfWerk: 'Lopen en/of fietsen naar school of werk',
  LopenNaarSchoolOfWerk: 'Lopen naar school of werk',
  FietsenNaarSchoolOfWerk: 'Fietsen naar school of werk',
  ErnstigeGeluidhinderDoorBuren: 'Ernstige geluidhinder door buren',
  NietSpecifiekeKlachten: 'Niet-specifieke klachten',
}

export const rivmSleutels: SleutelTabel = new Map(Object.entries(titels).map(([sleutel, titel]) => [sleutel, [titel, '%']]))

/** Codes in the columns of an export with keys -> titles, per dimension. Codes that are not here stay as they are. */
export const dimensieTitels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Leeftijd: { '20300': '18 jaar of ouder', '53115': '18 tot 65 jaar', '80200': '65 jaar of ouder' },
  Geslacht: { T001038: 'Totaal mannen en vrouwen', '3000': 'Mannen', '4000': 'Vrouwen' },
}
