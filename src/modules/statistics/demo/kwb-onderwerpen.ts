import { logistic, within } from './chance.ts'
import type { Profiel } from './profiel.ts'

/** A topic of the KWB-like table: where it is published, and how it follows from the people of a buurt. */
export interface KwbOnderwerp {
  readonly pad: string
  readonly eenheid: string
  readonly decimalen: number
  /** The figure of one buurt, before rounding. */
  readonly van: (profiel: Profiel) => number
  /** How parents follow: a count adds up, anything else is a mean weighed by this. */
  readonly gewicht?: (profiel: Profiel) => number
  /** Fewer inhabitants than this and the figure is kept secret. */
  readonly vanaf: number
  /** Published as it was counted, also of wijken and buurten, as CBS does with homes. */
  readonly precies?: true
  /** Not filled in yet in the newest edition, as real editions fill up in stages. */
  readonly later?: true
}

type Van = (profiel: Profiel) => number

function telling(pad: string, van: Van, overig: Partial<KwbOnderwerp> = {}): KwbOnderwerp {
  return { pad, eenheid: 'aantal', decimalen: 0, van: profiel => Math.max(0, Math.round(van(profiel))), vanaf: 0, ...overig }
}

function gemiddelde(pad: string, eenheid: string, van: Van, overig: Partial<KwbOnderwerp> = {}): KwbOnderwerp {
  return { pad, eenheid, decimalen: 0, van, gewicht: profiel => profiel.inwoners, vanaf: 50, ...overig }
}

function procent(pad: string, van: Van, overig: Partial<KwbOnderwerp> = {}): KwbOnderwerp {
  return gemiddelde(pad, '%', profiel => within(0, van(profiel), 100), overig)
}

const huishoudens: Van = profiel => profiel.huishoudens
const woningen: Van = profiel => profiel.woningen
const at = (values: readonly number[], index: number) => values[index] ?? 0
const ruis = (profiel: Profiel, index: number) => profiel.buurt.ruis[index] ?? 0
const factor = (profiel: Profiel) => profiel.buurt.factoren

const leeftijden = ['0 tot 15 jaar', '15 tot 25 jaar', '25 tot 45 jaar', '45 tot 65 jaar', '65 jaar of ouder']
const herkomst = 'Bevolking/Bevolking naar herkomst'
const landen = ['Nederland', 'Europa (exclusief Nederland)', 'Buiten Europa']

const bevolking: readonly KwbOnderwerp[] = [
  telling('Bevolking/Aantal inwoners', profiel => profiel.inwoners),
  ...['Mannen', 'Vrouwen'].map((titel, index) => telling(`Bevolking/Geslacht/${titel}`, profiel => at(profiel.geslacht, index))),
  ...leeftijden.map((titel, index) => telling(`Bevolking/Leeftijdsgroepen/${titel}`, profiel => at(profiel.leeftijd, index))),
  ...['Ongehuwd', 'Gehuwd', 'Gescheiden', 'Verweduwd'].map((titel, index) => {
    return telling(`Bevolking/Burgerlijke staat/${titel}`, profiel => at(profiel.burgerlijk, index))
  }),
  ...landen.map((titel, index) => telling(`${herkomst}/Herkomstland/${titel}`, profiel => at(profiel.herkomst, index))),
  ...landen.map((titel, index) => telling(`${herkomst}/Geboren in Nederland/${titel}`, profiel => at(profiel.geborenHier, index))),
  ...landen.slice(1).map((titel, index) => {
    return telling(
      `${herkomst}/Geboren buiten Nederland/${titel}`,
      profiel => at(profiel.herkomst, index + 1) - at(profiel.geborenHier, index + 1),
    )
  }),
  telling('Bevolking/Geboorte en sterfte/Geboorte totaal', profiel => at(profiel.leeftijd, 2) * 0.036 * Math.exp(0.1 * ruis(profiel, 8))),
  telling('Bevolking/Geboorte en sterfte/Sterfte totaal', profiel => at(profiel.leeftijd, 4) * 0.042 * Math.exp(0.1 * ruis(profiel, 9))),
]

const huishouden: readonly KwbOnderwerp[] = [
  telling('Bevolking/Particuliere huishoudens/Huishoudens totaal', huishoudens),
  ...['Eenpersoonshuishoudens', 'Huishoudens zonder kinderen', 'Huishoudens met kinderen'].map((titel, index) => {
    return telling(`Bevolking/Particuliere huishoudens/${titel}`, profiel => at(profiel.huishoudTypes, index))
  }),
  gemiddelde(
    'Bevolking/Particuliere huishoudens/Gemiddelde huishoudensgrootte',
    'aantal',
    profiel => profiel.inwoners / Math.max(1, profiel.huishoudens),
    { decimalen: 1, gewicht: huishoudens, vanaf: 10 },
  ),
  gemiddelde('Bevolking/Bevolkingsdichtheid', 'aantal inwoners per km²', profiel => (100 * profiel.inwoners) / profiel.hectare, {
    gewicht: profiel => profiel.hectare,
    vanaf: 0,
  }),
]

const koop: Van = profiel =>
  100 *
  logistic(
    0.3 +
      0.75 * factor(profiel).ses -
      0.35 * factor(profiel).stad +
      0.2 * factor(profiel).gezin -
      0.6 * factor(profiel).student +
      0.15 * ruis(profiel, 10),
  )
const corporatie: Van = profiel => (100 - koop(profiel)) * logistic(0.8 - 0.5 * factor(profiel).ses - 0.5 * factor(profiel).student)
const meergezins: Van = profiel =>
  100 * logistic(-0.9 + 1.1 * factor(profiel).stad - 0.6 * factor(profiel).gezin - 0.35 * factor(profiel).ses)
const nieuw: Van = profiel => 100 * logistic(-2.6 + 1.1 * factor(profiel).gezin - 0.4 * factor(profiel).grijs + 0.3 * ruis(profiel, 11))
const perWoning = { gewicht: woningen }
const wonen = 'Wonen en vastgoed'

const gebouwd: readonly KwbOnderwerp[] = [
  telling(`${wonen}/Woningvoorraad`, woningen, { precies: true }),
  gemiddelde(
    `${wonen}/Gemiddelde WOZ-waarde van woningen`,
    'x 1 000 euro',
    profiel =>
      365 *
      Math.exp(0.26 * factor(profiel).ses - 0.04 * factor(profiel).stad + 0.05 * ruis(profiel, 12)) *
      (profiel.jaar >= 2024 ? 1.03 : 1),
    perWoning,
  ),
  procent(`${wonen}/Woningen naar type/Percentage eengezinswoning`, profiel => 100 - Math.round(meergezins(profiel)), perWoning),
  procent(`${wonen}/Woningen naar type/Percentage meergezinswoning`, profiel => Math.round(meergezins(profiel)), perWoning),
  procent(`${wonen}/Onbewoonde woningen`, profiel => 4 * Math.exp(0.2 * ruis(profiel, 13)), perWoning),
  procent(`${wonen}/Woningen naar eigendom/Koopwoningen`, koop, perWoning),
  procent(`${wonen}/Woningen naar eigendom/Huurwoningen/Huurwoningen totaal`, profiel => 100 - koop(profiel), perWoning),
  procent(`${wonen}/Woningen naar eigendom/Huurwoningen/In bezit woningcorporatie`, corporatie, perWoning),
  procent(
    `${wonen}/Woningen naar eigendom/Huurwoningen/In bezit overige verhuurders`,
    profiel => 100 - koop(profiel) - corporatie(profiel),
    perWoning,
  ),
  procent(`${wonen}/Woningen naar bouwjaar/Bouwjaar meer dan tien jaar geleden`, profiel => 100 - Math.round(nieuw(profiel)), perWoning),
  procent(`${wonen}/Woningen naar bouwjaar/Bouwjaar afgelopen tien jaar`, profiel => Math.round(nieuw(profiel)), perWoning),
  gemiddelde(
    'Energie/Gemiddelde elektriciteitslevering/Gemiddelde elektriciteitslevering totaal',
    'kWh',
    profiel => 10 * Math.round(245 * Math.exp(0.12 * factor(profiel).ses + 0.1 * factor(profiel).gezin - 0.05 * factor(profiel).stad)),
    perWoning,
  ),
  gemiddelde(
    'Energie/Gemiddeld aardgasverbruik/Gemiddeld aardgasverbruik totaal',
    'm³',
    profiel => 10 * Math.round(88 * Math.exp(0.12 * factor(profiel).ses - 0.14 * factor(profiel).stad - 0.1 * factor(profiel).gezin)),
    perWoning,
  ),
  telling("Motorvoertuigen/Personenauto's/Personenauto's totaal", profiel => profiel.huishoudens * autos(profiel)),
  gemiddelde("Motorvoertuigen/Personenauto's/Personenauto's per huishouden", 'per huishouden', autos, {
    decimalen: 1,
    gewicht: huishoudens,
  }),
]

function autos(profiel: Profiel): number {
  const { ses, stad, gezin, student } = factor(profiel)
  return within(0.2, 1.05 * Math.exp(0.12 * ses - 0.2 * stad + 0.08 * gezin - 0.3 * student), 2.4)
}

const opleiding = 'Onderwijs/Hoogst behaald onderwijsniveau'
const ontvangers: Van = profiel => 0.79 * profiel.inwoners
const geld = { decimalen: 1, vanaf: 100, later: true } as const
const arm =
  (basis: number, ses: number): Van =>
  profiel =>
    basis * Math.exp(ses * factor(profiel).ses + 0.08 * ruis(profiel, 15))
const verdienen: Van = profiel => 39.5 * Math.exp(0.17 * factor(profiel).ses - 0.25 * factor(profiel).student + 0.03 * ruis(profiel, 14))
const perInwoner: Van = profiel =>
  32.4 * Math.exp(0.17 * factor(profiel).ses - 0.1 * factor(profiel).gezin - 0.2 * factor(profiel).student + 0.03 * ruis(profiel, 14))
const werkend = (profiel: Profiel) => at(profiel.leeftijd, 1) + at(profiel.leeftijd, 2) + at(profiel.leeftijd, 3)
const personen = 'Inkomen/Inkomen van personen'
const vanHuishoudens = 'Inkomen/Inkomen van huishoudens'
const uitkering = 'Sociale zekerheid/Personen per soort uitkering;'

const inkomen: readonly KwbOnderwerp[] = [
  ...['Basisonderwijs, vmbo, mbo1', 'Havo, vwo, mbo2-4', 'Hbo, wo'].map((titel, index) => {
    return telling(`${opleiding}/${titel}`, profiel => at(profiel.opleiding, index), { vanaf: 50, later: true })
  }),
  procent('Arbeid/Nettoarbeidsparticipatie', profiel => 72 + 3.2 * factor(profiel).ses - 2.5 * factor(profiel).grijs + ruis(profiel, 16), {
    later: true,
  }),
  procent('Arbeid/Onderverdeling werkenden/Percentage werknemers', profiel => 84 - zelfstandig(profiel), { later: true }),
  procent('Arbeid/Onderverdeling werkenden/Percentage zelfstandigen', profiel => 16 + zelfstandig(profiel), { later: true }),
  telling(`${personen}/Aantal inkomensontvangers`, ontvangers, { vanaf: 100, later: true }),
  gemiddelde(`${personen}/Gemiddeld inkomen per inkomensontvanger`, 'x 1 000 euro', verdienen, { ...geld, gewicht: ontvangers }),
  gemiddelde(`${personen}/Gemiddeld inkomen per inwoner`, 'x 1 000 euro', perInwoner, geld),
  procent(`${personen}/40% personen met laagste inkomen`, arm(39.5, -0.16), geld),
  procent(`${personen}/20% personen met hoogste inkomen`, arm(19.5, 0.42), geld),
  gemiddelde(
    `${vanHuishoudens}/Gem. gestandaardiseerd inkomen van huish`,
    'x 1 000 euro',
    profiel => 36.8 * Math.exp(0.18 * factor(profiel).ses + 0.02 * ruis(profiel, 17)),
    { ...geld, gewicht: huishoudens },
  ),
  procent(`${vanHuishoudens}/40% huishoudens met laagste inkomen`, arm(39, -0.3), { ...geld, gewicht: huishoudens }),
  procent(`${vanHuishoudens}/20% huishoudens met hoogste inkomen`, arm(19, 0.48), { ...geld, gewicht: huishoudens }),
  procent(`${vanHuishoudens}/Huishoudens met een laag inkomen`, arm(4.6, -0.5), { ...geld, gewicht: huishoudens }),
  procent(`${vanHuishoudens}/Huish. onder of rond sociaal minimum`, arm(5.4, -0.5), { ...geld, gewicht: huishoudens }),
  procent(`${vanHuishoudens}/Huishoudens tot 110% van sociaal minimum`, arm(8.2, -0.48), { ...geld, gewicht: huishoudens }),
  procent(`${vanHuishoudens}/Huishoudens tot 120% van sociaal minimum`, arm(11.5, -0.46), { ...geld, gewicht: huishoudens }),
  telling(`${uitkering} Bijstand`, profiel => werkend(profiel) * 0.026 * Math.exp(-0.75 * factor(profiel).ses + 0.15 * ruis(profiel, 18)), {
    vanaf: 50,
  }),
  telling(`${uitkering} AO`, profiel => werkend(profiel) * 0.062 * Math.exp(-0.3 * factor(profiel).ses + 0.1 * factor(profiel).grijs), {
    vanaf: 50,
  }),
  telling(`${uitkering} WW`, profiel => werkend(profiel) * 0.013 * Math.exp(0.1 * ruis(profiel, 19)), { vanaf: 50 }),
  telling(`${uitkering} AOW`, profiel => at(profiel.leeftijd, 4) * 0.96, { vanaf: 50 }),
]

function zelfstandig(profiel: Profiel): number {
  return within(-8, 2 * factor(profiel).ses + ruis(profiel, 20), 12)
}

const jongeren: Van = profiel => at(profiel.leeftijd, 0) + 0.7 * at(profiel.leeftijd, 1)
const jeugdzorg: Van = profiel => 12.2 * Math.exp(-0.16 * factor(profiel).ses + 0.08 * ruis(profiel, 21))
const wmo: Van = profiel => 68 * Math.exp(0.33 * factor(profiel).grijs - 0.28 * factor(profiel).ses + 0.08 * ruis(profiel, 22))
const afstand =
  (basis: number, stad: number, index: number): Van =>
  profiel =>
    within(0.1, basis * Math.exp(stad * factor(profiel).stad + 0.2 * ruis(profiel, index)), 15)
const nabij = 'Nabijheid voorzieningen'

const voorzieningen: readonly KwbOnderwerp[] = [
  telling('Zorg/Jongeren met jeugdzorg in natura', profiel => (jongeren(profiel) * jeugdzorg(profiel)) / 100, { vanaf: 50 }),
  procent('Zorg/Percentage jongeren met jeugdzorg', jeugdzorg, { decimalen: 1, gewicht: jongeren }),
  telling('Zorg/Wmo-cliënten', profiel => (profiel.inwoners * wmo(profiel)) / 1000, { vanaf: 50, later: true }),
  gemiddelde('Zorg/Wmo-cliënten relatief', 'per 1 000 inwoners', wmo, { later: true }),
  telling(
    'Bedrijfsvestigingen, SBI 2008/Bedrijfsvestigingen totaal',
    profiel => 12 + profiel.inwoners * 0.13 * Math.exp(0.15 * factor(profiel).ses),
  ),
  gemiddelde(`${nabij}/Afstand tot huisartsenpraktijk`, 'km', afstand(0.95, -0.42, 23), { decimalen: 1, vanaf: 10 }),
  gemiddelde(`${nabij}/Afstand tot grote supermarkt`, 'km', afstand(0.85, -0.4, 24), { decimalen: 1, vanaf: 10 }),
  gemiddelde(`${nabij}/Afstand tot kinderdagverblijf`, 'km', afstand(0.7, -0.36, 25), { decimalen: 1, vanaf: 10 }),
  gemiddelde(`${nabij}/Basisonderwijs/Afstand tot school`, 'km', afstand(0.75, -0.3, 26), { decimalen: 1, vanaf: 10 }),
  gemiddelde(
    `${nabij}/Basisonderwijs/Scholen binnen 3 km`,
    'aantal',
    profiel => 8.5 * Math.exp(0.5 * factor(profiel).stad + 0.1 * ruis(profiel, 27)),
    { decimalen: 1, vanaf: 10 },
  ),
  telling('Oppervlakte/Oppervlakte totaal', profiel => Math.round(profiel.hectare * 1.04), { eenheid: 'ha' }),
  telling('Oppervlakte/Oppervlakte land', profiel => Math.round(profiel.hectare), { eenheid: 'ha' }),
  telling('Oppervlakte/Oppervlakte water', profiel => Math.round(profiel.hectare * 1.04) - Math.round(profiel.hectare), { eenheid: 'ha' }),
  gemiddelde('Stedelijkheid/Mate van stedelijkheid', 'code', profiel => stedelijkheid(adressen(profiel)), { vanaf: 0 }),
  gemiddelde('Stedelijkheid/Omgevingsadressendichtheid', 'per km²', adressen, { vanaf: 0 }),
]

function adressen(profiel: Profiel): number {
  return 1150 * Math.exp(0.62 * factor(profiel).stad + 0.1 * ruis(profiel, 28))
}

/** 1 is very urban, 5 is not urban, by addresses per square kilometre. */
function stedelijkheid(dichtheid: number): number {
  const bounds = [2500, 1500, 1000, 500]
  const found = bounds.findIndex(bound => dichtheid >= bound)
  return found === -1 ? 5 : found + 1
}

/** The topics of the table, in the order of the real one. */
export const kwbOnderwerpen: readonly KwbOnderwerp[] = [...bevolking, ...huishouden, ...gebouwd, ...inkomen, ...voorzieningen]
