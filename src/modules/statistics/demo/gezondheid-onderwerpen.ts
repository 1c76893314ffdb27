/** One health measure: its share of adults in the waves of 2012, 2016, 2020 and 2022, and what drives it. */
export interface GezondheidOnderwerp {
  readonly sleutel: string
  readonly titel: string
  /** Per cents in an average buurt; null where the question was not asked in that wave. */
  readonly niveaus: readonly (number | null)[]
  /** How much higher or lower people of 65 and over score, on the logit scale. */
  readonly ouder: number
  /** Effects of one standard deviation on the logit scale: ses, grijs, stad, herkomst. */
  readonly effect: readonly [ses: number, grijs: number, stad: number, herkomst: number]
}

type Regel = readonly [
  sleutel: string,
  titel: string,
  niveaus: readonly (number | null)[],
  ouder: number,
  effect: GezondheidOnderwerp['effect'],
]

const _ = null

const regels: readonly Regel[] = [
  ['ErvarenGezondheidGoedZeerGoed', 'Ervaren gezondheid (goed/zeer goed)', [77, 76, 79, 75], -0.6, [0.26, -0.13, -0.03, -0.08]],
  ['VoldoetAanBeweegrichtlijn', 'Voldoet aan beweegrichtlijn', [_, 51, 50, 48], -0.5, [0.16, -0.06, 0.02, -0.1]],
  ['WekelijkseSporters', 'Wekelijkse sporters', [_, 49, 48, 51], -0.66, [0.27, -0.1, 0.03, -0.06]],
  ['Ondergewicht', 'Ondergewicht', [2, 1.8, 2, 2.1], -0.4, [-0.05, -0.02, 0.14, 0.05]],
  ['NormaalGewicht', 'Normaal gewicht', [50, 49, 47.5, 47], -0.32, [0.17, -0.07, 0.1, -0.05]],
  ['Overgewicht', 'Overgewicht', [48, 49, 50.5, 51], 0.33, [-0.17, 0.07, -0.1, 0.05]],
  ['ErnstigOvergewicht', 'Ernstig overgewicht', [13, 14, 15, 16], 0.15, [-0.27, 0.04, -0.08, 0.06]],
  ['Roker', 'Roker', [23.5, 21, 17.5, 15.5], -0.68, [-0.24, -0.06, 0.08, 0.04]],
  ['VoldoetAanAlcoholRichtlijn', 'Voldoet aan alcoholrichtlijn', [_, 40, 43.5, 45], 0.42, [-0.12, 0.03, 0, 0.26]],
  ['Drinker', 'Drinker', [82, 81.5, 79, 77], -0.32, [0.27, -0.03, -0.05, -0.33]],
  ['ZwareDrinker', 'Zware drinker', [10.5, 10, 8.5, 7.5], -0.5, [-0.03, -0.1, 0.06, -0.16]],
  ['OvermatigeDrinker', 'Overmatige drinker', [10, 7.3, 6.4, 5.9], 0.1, [0.05, 0.06, 0.03, -0.2]],
  ['EenOfMeerLangdurigeAandoeningen', 'Een of meer langdurige aandoeningen', [_, 33, 32, 34], 0.64, [-0.13, 0.14, 0, 0]],
  ['BeperktVanwegeGezondheid', 'Beperkt vanwege gezondheid', [_, _, 30.5, 32], 0.75, [-0.2, 0.16, 0.02, 0.03]],
  ['ErnstigBeperktVanwegeGezondheid', 'Ernstig beperkt vanwege gezondheid', [_, _, 4.8, 5.2], 0.52, [-0.38, 0.16, 0.02, 0.05]],
  ['LangdurigeZiekteEnBeperkt', 'Langdurige ziekte en beperkt', [_, _, 28.5, 30], 0.72, [-0.2, 0.16, 0.02, 0.02]],
  ['EenOfMeerLichamelijkeBeperkingen', 'Een of meer lichamelijke beperkingen', [14.5, 14.5, 14.2, 14.8], 0.75, [-0.32, 0.22, 0.02, 0.05]],
  ['BeperkingInHoren', 'Beperking in horen', [4.2, 4.6, 4.5, 4.6], 0.55, [-0.16, 0.2, 0, -0.02]],
  ['BeperkingInZien', 'Beperking in zien', [5.4, 5.4, 5.3, 5.5], 0.35, [-0.34, 0.1, 0.04, 0.12]],
  ['BeperkingInBewegen', 'Beperking in bewegen', [9.2, 9.4, 9, 9.5], 0.9, [-0.36, 0.28, 0.02, 0.05]],
  ['MatigHoogRisicoOpAngstOfDepressie', 'Matig/hoog risico op angst of depressie', [40, 43.5, 45, 47], -0.27, [-0.2, -0.05, 0.08, 0.09]],
  ['HoogRisicoOpAngstOfDepressie', 'Hoog risico op angst of depressie', [5.6, 6.3, 6.3, 7.4], -0.55, [-0.36, -0.03, 0.09, 0.12]],
  ['HeelVeelStressInAfgelopen4Weken', '(Heel) veel stress in afgelopen 4 weken', [_, _, 17.3, 19], -1.1, [-0.06, -0.16, 0.13, 0.04]],
  ['MatigVeelRegieOverEigenLeven', 'Matig/veel regie over eigen leven', [_, 90, 90.5, 89.5], -0.4, [0.36, -0.09, -0.02, -0.1]],
  ['Eenzaam', 'Eenzaam', [39, 42.5, 46, 48], 0.1, [-0.2, 0.04, 0.07, 0.1]],
  ['ErnstigZeerErnstigEenzaam', 'Ernstig/zeer ernstig eenzaam', [8.2, 9.6, 10.7, 12.2], -0.08, [-0.33, 0.03, 0.1, 0.16]],
  ['EmotioneelEenzaam', 'Emotioneel eenzaam', [19.5, 22.5, 28, 31], -0.05, [-0.21, 0.03, 0.12, 0.12]],
  ['SociaalEenzaam', 'Sociaal eenzaam', [_, 30.5, 29.5, 32], 0.12, [-0.19, 0.05, 0.01, 0.07]],
  ['Mantelzorger', 'Mantelzorger', [12.3, 14.2, 13.8, 13.5], 0.08, [0.05, 0.03, -0.07, -0.03]],
  ['Vrijwilligerswerk', 'Vrijwilligerswerk', [_, 29.5, 25.5, 26.5], 0.15, [0.2, 0.02, -0.2, -0.1]],
  ['LopenEnOfFietsenNaarSchoolOfWerk', 'Lopen en/of fietsen naar school of werk', [_, _, _, 46], -0.9, [0.1, -0.12, 0.16, -0.05]],
  ['LopenNaarSchoolOfWerk', 'Lopen naar school of werk', [_, _, _, 14], -0.8, [0, -0.08, 0.2, 0.05]],
  ['FietsenNaarSchoolOfWerk', 'Fietsen naar school of werk', [_, _, _, 38], -0.9, [0.13, -0.1, 0.1, -0.1]],
  ['ErnstigeGeluidhinderDoorBuren', 'Ernstige geluidhinder door buren', [_, _, 6.4, 6.8], -0.2, [-0.3, -0.06, 0.22, 0.1]],
  ['MoeiteMetRondkomen', 'Moeite met rondkomen', [22.5, 18, 13, 15], -0.68, [-0.5, -0.05, 0.08, 0.2]],
  ['PsychischeKlachten', 'Psychische klachten', [_, _, _, 21.5], -0.75, [-0.28, -0.06, 0.1, 0.1]],
  ['ZeerLageVeerkracht', 'Zeer lage veerkracht', [_, _, _, 13], 0.1, [-0.3, 0.03, 0.05, 0.08]],
  ['MistEmotioneleSteun', 'Mist emotionele steun', [_, _, _, 10.5], -0.1, [-0.3, 0.02, 0.06, 0.14]],
]

/** The 35 measures of the RIVM table up to 2020 and three that came in 2022, under the same titles. */
export const gezondheidOnderwerpen: readonly GezondheidOnderwerp[] = regels.map(([sleutel, titel, niveaus, ouder, effect], index) => {
  return { sleutel: `${sleutel}_${index + 4}`, titel, niveaus, ouder, effect }
})
