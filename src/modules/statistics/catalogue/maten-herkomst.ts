import { afgeleidPercentage, inSectie, t, telling, type MaatInSectie } from './build.ts'
import { nietHerkomst, rondAfOpVijf } from './sentences.ts'

interface Herkomstgroep {
  readonly id: string
  readonly pad: string
  readonly nl: string
  readonly en: string
  readonly nlZin: string
  readonly enZin: string
  readonly mnemonic: string
  readonly kaart: string
  readonly beeld?: true
  readonly kern?: true
}

const land = 'Bevolking/Bevolking naar herkomst'

/** Origin as CBS has counted it since 2022. The older western and non-western groups are drawn differently and are not mapped to these. */
const groepen: readonly Herkomstgroep[] = [
  {
    id: 'herkomst-nederland',
    pad: `${land}/Herkomstland/Nederland`,
    nl: 'Herkomst Nederland',
    en: 'Dutch origin',
    nlZin: 'zijn hier geboren, net als hun beide ouders',
    enZin: 'were born in the Netherlands, as were both parents',
    mnemonic: 'a_nl_all',
    kaart: 'percentage_met_herkomstland_nederland',
    beeld: true,
  },
  {
    id: 'herkomst-europa',
    pad: `${land}/Herkomstland/Europa (exclusief Nederland)`,
    nl: 'Herkomst Europa',
    en: 'European origin',
    nlZin: 'komen uit een ander land in Europa, of een ouder komt daarvandaan',
    enZin: 'come from elsewhere in Europe, or a parent does',
    mnemonic: 'a_eur_al',
    kaart: 'percentage_met_herkomstland_uit_europa_excl_nl',
    beeld: true,
  },
  {
    id: 'herkomst-buiten-europa',
    pad: `${land}/Herkomstland/Buiten Europa`,
    nl: 'Herkomst buiten Europa',
    en: 'Origin outside Europe',
    nlZin: 'komen van buiten Europa, of een ouder komt daarvandaan',
    enZin: 'come from outside Europe, or a parent does',
    mnemonic: 'a_neu_al',
    kaart: 'percentage_met_herkomstland_buiten_europa',
    kern: true,
  },
  {
    id: 'geboren-nl-herkomst-nederland',
    pad: `${land}/Geboren in Nederland/Nederland`,
    nl: 'Geboren in NL, ouders ook',
    en: 'Born in NL, as were both parents',
    nlZin: 'zijn in Nederland geboren, net als hun beide ouders',
    enZin: 'were born in the Netherlands, as were both parents',
    mnemonic: 'a_geb_nl',
    kaart: 'percentage_geb_in_nl_met_herkomstland_nederland',
  },
  {
    id: 'geboren-nl-herkomst-europa',
    pad: `${land}/Geboren in Nederland/Europa (exclusief Nederland)`,
    nl: 'Geboren in NL, ouder uit Europa',
    en: 'Born in NL, parent from Europe',
    nlZin: 'zijn in Nederland geboren en hebben een ouder uit een ander land in Europa',
    enZin: 'were born in the Netherlands and have a parent from elsewhere in Europe',
    mnemonic: 'a_geb_eu',
    kaart: 'perc_geb_in_nl_met_herkomstland_in_europa_ex_nl',
  },
  {
    id: 'geboren-nl-herkomst-buiten-europa',
    pad: `${land}/Geboren in Nederland/Buiten Europa`,
    nl: 'Geboren in NL, ouder buiten Europa',
    en: 'Born in NL, parent outside Europe',
    nlZin: 'zijn in Nederland geboren en hebben een ouder van buiten Europa',
    enZin: 'were born in the Netherlands and have a parent from outside Europe',
    mnemonic: 'a_geb_ne',
    kaart: 'perc_geb_in_nl_met_herkomstland_buiten_europa',
  },
  {
    id: 'geboren-elders-herkomst-europa',
    pad: `${land}/Geboren buiten Nederland/Europa (exclusief Nederland)`,
    nl: 'Zelf geboren elders in Europa',
    en: 'Born elsewhere in Europe',
    nlZin: 'zijn zelf buiten Nederland geboren, met herkomst Europa',
    enZin: 'were born abroad themselves, with a European origin',
    mnemonic: 'a_gbl_eu',
    kaart: 'perc_geb_buiten_nl_met_herkomstlnd_in_europa_ex_nl',
  },
  {
    id: 'geboren-elders-herkomst-buiten-europa',
    pad: `${land}/Geboren buiten Nederland/Buiten Europa`,
    nl: 'Zelf geboren buiten Europa',
    en: 'Born outside Europe',
    nlZin: 'zijn zelf buiten Nederland geboren, met herkomst buiten Europa',
    enZin: 'were born abroad themselves, with an origin outside Europe',
    mnemonic: 'a_gbl_ne',
    kaart: 'perc_geb_buiten_nl_met_herkomstlnd_buiten_europa',
  },
]

export const matenHerkomst: readonly MaatInSectie[] = inSectie('herkomst', [
  ...groepen.map(groep =>
    afgeleidPercentage({
      id: `${groep.id}-pct`,
      naam: t(groep.nl, groep.en),
      wel: t(`Zoveel van elke 100 inwoners ${groep.nlZin}.`, `Of every 100 residents, this many ${groep.enZin}.`),
      niet: nietHerkomst,
      ...(groep.beeld === undefined ? {} : { beeld: groep.beeld }),
      ...(groep.kern === undefined ? {} : { kern: groep.kern }),
      teller: [groep.id],
      noemer: ['inwoners'],
      kwb: [groep.pad],
      kaart: [groep.kaart],
    }),
  ),
  ...groepen.map(groep =>
    telling({
      id: groep.id,
      naam: t(`${groep.nl} (n)`, `${groep.en} (n)`),
      eenheid: t('inwoners', 'residents'),
      wel: t(`Zoveel inwoners ${groep.nlZin}.`, `This many residents ${groep.enZin}.`),
      niet: rondAfOpVijf,
      kwb: [groep.pad],
      werkboek: [groep.mnemonic],
    }),
  ),
])
