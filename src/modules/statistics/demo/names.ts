import type { Random } from '#src/platform/random.ts'

const beginnen = ['Berken', 'Elzen', 'Linde', 'Vlier', 'Hoge', 'Lage', 'Ooster', 'Wester', 'Noorder', 'Zuider', 'Kraan', 'Reiger', 'Zwaluwen', 'Heide', 'Zand', 'Klei', 'Veen', 'Rozen', 'Appel', 'Kersen', 'Molen', 'Kerk', 'Brug', 'Sluis', 'Meer', 'Bos', 'Duin', 'Haver', 'Gerst', 'Klaver', 'Distel', 'Spoor', 'Haven', 'Kasteel', 'Klooster', 'Schaaps', 'Ganzen', 'Vossen', 'Dassen', 'Hazen']
const einden = ['veld', 'hof', 'buurt', 'kamp', 'horst', 'dijk', 'broek', 'weide', 'akker', 'singel', 'kwartier', 'zoom', 'hoek', 'eind', 'laar', 'donk', 'rode', 'wijk', 'park', 'kade', 'oord', 'berg', 'beemd', 'heuvel']
const plaatsen = ['Aalderveen', 'Bergenrode', 'Brakelhorst', 'Dalmeer', 'Doornaarde', 'Eekloo', 'Elsterbeek', 'Finsterdam', 'Geldrecht', 'Grutveen', 'Haarsloot', 'Heemwerve', 'Hoogkarspelo', 'IJzermonde', 'Kalverzande', 'Kroosdam', 'Laakhuizen', 'Lisserbroek aan Zee', 'Maanhuizen', 'Meerloon', 'Nieuw-Tolhuis', 'Noordwolde-Haven', 'Oldenrijk', 'Oudewerf', 'Peelzicht', 'Poelgaarde', 'Raamsloot', 'Rietwoude', 'Schoorlaken', 'Sint Odilia', 'Steenwaarde', 'Tolbrugge', 'Uiterdam', 'Valkenhage', 'Veldhoorn', 'Vierkerken', 'Waardhuizen', 'Wintermeer', 'Zandvliedt', 'Zuiderwoude-Stad']

/** Names of the municipalities around Wilgenoord, all made up. */
export const gemeentenamen: readonly string[] = plaatsen

/** Gives Dutch-sounding names that are made up, each only once for as long as there are new ones; then with a compass point. */
export function makeNamer(random: Random): () => string {
  const used = new Set<string>()
  const streken = ['-Noord', '-Oost', '-Zuid', '-West', '-Midden']
  return () => {
    const naam = `${beginnen[random.integer(beginnen.length)] ?? ''}${einden[random.integer(einden.length)] ?? ''}`
    const free = [naam, ...streken.map(streek => naam + streek)].find(each => !used.has(each)) ?? naam
    used.add(free)
    return free
  }
}
