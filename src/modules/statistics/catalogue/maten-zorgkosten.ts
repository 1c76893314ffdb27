import type { Tekst } from '@buurtwijs/figures'
import { geld, inSectie, nietAfgerond, opVeelvoud, t, telling, type Invoer, type MaatInSectie, type Ontwerp } from './build.ts'
import { nietZorgkosten } from './sentences.ts'
import type { PadRegel } from './types.ts'

interface Kostengroep {
  readonly id: string
  readonly naam: Tekst
  readonly zin: Tekst
  /** Columns of the file that make up the group, without KOSTEN_. A second spelling of one column is how a name gets cut off. */
  readonly kolommen: readonly (readonly string[])[]
  readonly kern?: true
  readonly beeld?: true
}

const groepen: readonly Kostengroep[] = [
  {
    id: 'wijkverpleging',
    naam: t('Kosten van wijkverpleging', 'Cost of district nursing'),
    zin: t('verpleging en verzorging thuis', 'nursing and care at home'),
    kolommen: [['verpleging en verzorging']],
    kern: true,
  },
  {
    id: 'huisarts',
    naam: t('Kosten van de huisarts', 'Cost of the GP'),
    zin: t('de huisarts', 'the GP'),
    kolommen: [['huisarts inschrijftarief'], ['huisarts consult'], ['huisarts mdz'], ['huisarts overig']],
    beeld: true,
  },
  {
    id: 'ziekenhuis',
    naam: t('Kosten van het ziekenhuis', 'Cost of hospital care'),
    zin: t('het ziekenhuis en andere zorg van specialisten', 'hospital and other specialist care'),
    kolommen: [['medisch specialistische zorg', 'medisch specialistische z']],
    beeld: true,
  },
  {
    id: 'ggz',
    naam: t('Kosten van geestelijke zorg (ggz)', 'Cost of mental health care'),
    zin: t('geestelijke gezondheidszorg', 'mental health care'),
    kolommen: [['consulten ggz'], ['intramuraal verblijf ggz'], ['overige prestaties ggz']],
    beeld: true,
  },
  {
    id: 'ggz-tot-2021',
    naam: t('Kosten van ggz, tot en met 2021', 'Cost of mental health care until 2021'),
    zin: t('geestelijke gezondheidszorg, zoals die tot en met 2021 werd betaald', 'mental health care as it was paid until 2021'),
    kolommen: [['specialistische ggz'], ['generalistische basis ggz']],
  },
  {
    id: 'medicijnen',
    naam: t('Kosten van medicijnen', 'Cost of medicines'),
    zin: t('medicijnen van de apotheek', 'medicines from the pharmacy'),
    kolommen: [['farmacie']],
    beeld: true,
  },
  {
    id: 'paramedisch',
    naam: t('Kosten van fysiotherapie en meer', 'Cost of physiotherapy and the like'),
    zin: t('fysiotherapie, ergotherapie, logopedie en diëtist', 'physiotherapy, occupational and speech therapy and dietitians'),
    kolommen: [['paramedische zorg fysiotherapie', 'paramedische zorg fysioth'], ['paramedische zorg overig']],
    beeld: true,
  },
  {
    id: 'hulpmiddelen',
    naam: t('Kosten van hulpmiddelen', 'Cost of aids'),
    zin: t('hulpmiddelen, zoals een hoortoestel', 'aids, such as a hearing aid'),
    kolommen: [['hulpmiddelen']],
  },
  {
    id: 'mondzorg',
    naam: t('Kosten van de tandarts', 'Cost of dental care'),
    zin: t('de tandarts, alleen uit de basisverzekering', 'dental care, from basic insurance only'),
    kolommen: [['mondzorg']],
  },
  {
    id: 'ziekenvervoer',
    naam: t('Kosten van ziekenvervoer', 'Cost of patient transport'),
    zin: t('ambulance en ander ziekenvervoer', 'ambulance and other patient transport'),
    kolommen: [['ziekenvervoer zittend'], ['ziekenvervoer liggend']],
  },
  {
    id: 'geboorte',
    naam: t('Kosten rond de geboorte', 'Cost around birth'),
    zin: t('kraamzorg en verloskunde', 'maternity care and midwifery'),
    kolommen: [['kraamzorg'], ['verloskundige zorg']],
  },
  {
    id: 'revalidatie-ouderen',
    naam: t('Kosten van revalidatie van ouderen', 'Cost of geriatric rehabilitation'),
    zin: t('revalidatie van ouderen', 'geriatric rehabilitation'),
    kolommen: [['geriatrische revalidatiezorg', 'geriatrische revalidatiez']],
  },
  {
    id: 'eerstelijnsverblijf',
    naam: t('Kosten van kort verblijf (ELV)', 'Cost of short stays (ELV)'),
    zin: t('een kort verblijf met zorg als thuis wonen even niet gaat', 'a short stay with care when home is not possible'),
    kolommen: [['eerstelijnsverblijf']],
  },
  {
    id: 'eerstelijns-ondersteuning',
    naam: t('Kosten van steun in de eerste lijn', 'Cost of primary care support'),
    zin: t('ondersteuning van de zorg dicht bij huis', 'the support of care close to home'),
    kolommen: [['eerstelijns ondersteuning']],
  },
  {
    id: 'gzsp',
    naam: t('Kosten van zorg voor kwetsbaren (gzsp)', 'Cost of care for vulnerable patients'),
    zin: t('zorg voor kwetsbare mensen die thuis wonen', 'care for vulnerable people living at home'),
    kolommen: [['gzsp']],
  },
  {
    id: 'buitenland',
    naam: t('Kosten van zorg in het buitenland', 'Cost of care abroad'),
    zin: t('zorg in het buitenland', 'care abroad'),
    kolommen: [['grensoverschrijdende zorg']],
  },
  {
    id: 'overig',
    naam: t('Overige zorgkosten', 'Other care costs'),
    zin: t('zorg die niet in een andere groep valt', 'care that fits no other group'),
    kolommen: [['overig']],
  },
]

const perVerzekerde = ['euro per verzekerd jaar', 'euro per verzekerdejaar', 'euro per verzekerde']

function uitVektis(paden: readonly string[], eenheden: readonly string[]): Pick<Invoer, 'methode' | 'thuistabel' | 'elders'> {
  const regel: PadRegel = { paden: paden.map(pad => `*/${pad}`), eenheden }
  return { methode: 'zorgkosten-vektis', thuistabel: 'vektis', elders: { vektis: [regel] } }
}

function totaalId(kolom: readonly string[]): string {
  return `zorgkosten-${(kolom[0] ?? '').replaceAll(' ', '-')}-totaal`
}

/** The sum in euros over all insured people, as the file has it: what the figures per insured year are computed from. */
function totaal(kolom: readonly string[]): Ontwerp {
  const naam = kolom[0] ?? ''
  return geld({
    id: totaalId(kolom),
    naam: t(`Totaal: ${naam}`, `Total: ${naam}`),
    eenheid: t('euro', 'euros'),
    wel: t(
      'Dit is het totale bedrag dat voor inwoners van dit gebied is betaald.',
      'This is the total amount that was paid for residents of this area.',
    ),
    niet: nietZorgkosten,
    decimalen: 0,
    marge: null,
    samenvoegen: 'optellen',
    afronding: opVeelvoud(1),
    ...uitVektis(
      kolom.map(titel => `Kosten ${titel}`),
      ['euro', ''],
    ),
  })
}

/** Euros per insured year: a person insured for half a year counts for half. A file that holds it already is taken as it is. */
function perJaar(groep: Kostengroep): Ontwerp {
  const [enige = [], ...meer] = groep.kolommen
  return geld({
    id: `zorgkosten-${groep.id}`,
    naam: groep.naam,
    eenheid: t('euro per verzekerde', 'euros per insured person'),
    wel: t(
      `Zoveel is per verzekerde in een jaar betaald voor ${groep.zin.nl}.`,
      `Per insured person this much was paid in a year for ${groep.zin.en}.`,
    ),
    niet: nietZorgkosten,
    decimalen: 0,
    ...(groep.kern === undefined ? {} : { kern: groep.kern }),
    ...(groep.beeld === undefined ? {} : { beeld: groep.beeld }),
    gewicht: 'verzekerdejaren',
    afleiding: { soort: 'verhouding', factor: 1, teller: groep.kolommen.map(totaalId), noemer: ['verzekerdejaren'] },
    ...uitVektis(meer.length === 0 ? enige.map(titel => `Kosten ${titel}`) : [`Kosten ${groep.id}`], perVerzekerde),
  })
}

export const matenZorgkosten: readonly MaatInSectie[] = inSectie('zorg', [
  ...groepen.map(perJaar),
  telling({
    id: 'verzekerdejaren',
    naam: t('Verzekerde jaren', 'Insured years'),
    eenheid: t('jaren', 'years'),
    wel: t(
      'Zoveel jaren waren inwoners samen verzekerd; een half jaar telt half.',
      'Residents were insured for this many years together; half a year counts half.',
    ),
    niet: t(
      'Mensen zonder basisverzekering, zoals militairen, tellen niet mee.',
      'People without basic insurance, such as soldiers, are not counted.',
    ),
    decimalen: 1,
    afronding: opVeelvoud(0.1),
    ...uitVektis(['Aantal verzekerdejaren', 'Aantal verzekerde jaren'], ['jaar', 'jaren', 'aantal', '']),
  }),
  telling({
    id: 'verzekerden',
    naam: t('Verzekerden', 'Insured people'),
    eenheid: t('personen', 'people'),
    wel: t(
      'Zoveel inwoners hadden in dit jaar een basisverzekering, kort of lang.',
      'This many residents had basic insurance in this year, short or long.',
    ),
    niet: t('Wie verhuisde, kan in twee gebieden meetellen.', 'Those who moved may be counted in two areas.'),
    afronding: nietAfgerond,
    ...uitVektis(['Aantal bsn', 'Aantal verzekerden'], ['aantal', 'personen', '']),
  }),
  ...groepen.flatMap(groep => groep.kolommen.map(totaal)),
])
