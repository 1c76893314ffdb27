import type { Inhoud } from '../inhoud.ts'

/** A made-up activity; its days count from today. */
export interface VerzonnenActiviteit extends Omit<Inhoud, 'van' | 'tot' | 'uitdaging'> {
  readonly nummer: number
  readonly begint: number | null
  readonly duurt: number
  /** Whether it takes on the challenge of the demo. */
  readonly pakt: 'alleen' | 'mantelzorg' | null
}

/** What the network of Molenveld heard, and what it took on because of that. */
export const uitdagingen = [
  {
    id: '00000000-0000-4000-8000-000000005001',
    inzicht: '00000000-0000-4000-8000-000000005101',
    pakt: 'alleen',
    onderwerp: 'eenzaamheid',
    gehoord: 'In de winter spreek ik soms dagen niemand.',
    titel: 'Te veel mensen zijn alleen',
    wat: 'Vooral in de winter zien mensen elkaar weinig.',
    waarom: 'Wie alleen is, vraagt later hulp en wordt eerder ziek.',
    gevolg: 'Meer mensen komen langs bij elkaar, en zien het als het niet goed gaat.',
  },
  {
    id: '00000000-0000-4000-8000-000000005002',
    inzicht: '00000000-0000-4000-8000-000000005102',
    pakt: 'mantelzorg',
    onderwerp: 'mantelzorg',
    gehoord: 'Ik zorg dag en nacht voor mijn man en kan nooit weg.',
    titel: 'Mantelzorgers raken vermoeid',
    wat: 'Wie voor een ander zorgt, krijgt weinig hulp van anderen.',
    waarom: 'Als een mantelzorger stopt, is er meteen veel meer zorg nodig.',
    gevolg: 'Mantelzorgers houden het langer vol.',
  },
] as const

const onbekend = { richting: 'onbekend', hoeveel: 'onbekend', eenheid: '', bron: '' } as const

/** The plan of Molenveld. */
export const planVanMolenveld: readonly VerzonnenActiviteit[] = [
  {
    nummer: 1,
    thema: 'preventie',
    soort: 'scholing-preventie',
    naam: 'Eerst kijken wat iemand zelf kan',
    wat: 'Een korte leergang voor de wijkverpleging: in elk gesprek vragen wat iemand zelf kan en wil.',
    begint: 20,
    duurt: 90,
    wie: 'Thuiszorg Rietmeer, met een trainer van de alliantie',
    voorWie: 'Twaalf wijkverpleegkundigen en verzorgenden',
    pakt: null,
    effecten: [
      { indicator: 'trainingen-gevolgd', richting: 'meer', hoeveel: 12, eenheid: 'mensen', bron: 'Afspraak met het team' },
      { indicator: 'uren-wijkverpleging', ...onbekend },
    ],
  },
  {
    nummer: 2,
    thema: 'preventie',
    soort: 'begeleiding-informele-netwerken',
    naam: 'Koffie voor mantelzorgers',
    wat: 'Elke twee weken een uur voor wie voor een ander zorgt. Een vrijwilliger blijft zolang thuis.',
    begint: -20,
    duurt: 340,
    wie: 'Welzijn Wilgenoord en vrijwilligers',
    voorWie: 'Mantelzorgers in Molenveld',
    pakt: 'mantelzorg',
    effecten: [{ indicator: 'mantelzorgbelasting', richting: 'minder', hoeveel: 'onbekend', eenheid: '', bron: 'Ervaring in De Horst' }],
  },
  {
    nummer: 3,
    thema: 'integrale-eerste-lijn',
    soort: 'samenwerking-ontwerpen',
    naam: 'Eén overleg voor huisarts, wijkverpleging en welzijn',
    wat: 'Eens per maand samen aan tafel, over mensen die dat goed vinden. Eén plan per persoon.',
    begint: 10,
    duurt: 365,
    wie: 'Huisartsen De Linde, Thuiszorg Rietmeer, Welzijn Wilgenoord',
    voorWie: 'Ouderen met meer dan één soort hulp',
    pakt: null,
    effecten: [{ indicator: 'ervaring-professionals', ...onbekend }],
  },
  {
    nummer: 4,
    thema: 'behandeling-dichtbij',
    soort: 'verkennen',
    naam: 'Welke behandelingen kunnen thuis?',
    wat: 'Met het ziekenhuis uitzoeken waarvoor mensen uit de buurt het vaakst worden opgenomen.',
    begint: 60,
    duurt: 60,
    wie: 'Thuiszorg Rietmeer en het ziekenhuis',
    voorWie: 'Patiënten die vaak naar het ziekenhuis gaan',
    pakt: null,
    effecten: [{ indicator: 'opnames', ...onbekend }],
  },
  {
    nummer: 5,
    thema: 'zorgzame-buurt',
    soort: 'ontmoetingsplekken',
    naam: 'De soeptafel',
    wat: 'Elke woensdag samen koken en eten in de oude molen.',
    begint: -40,
    duurt: 400,
    wie: 'Bewoners, met een welzijnscoach',
    voorWie: 'Iedereen, en vooral mensen die vaak alleen eten',
    pakt: 'alleen',
    effecten: [
      { indicator: 'bewoners-deelname', richting: 'meer', hoeveel: 40, eenheid: 'mensen per week', bron: 'Telling in de eerste maand' },
      { indicator: 'ervaringsverhalen', ...onbekend },
    ],
  },
  {
    nummer: 6,
    thema: 'zorgzame-buurt',
    soort: 'verbindende-interventies',
    naam: 'Drie straten die op elkaar letten',
    wat: 'Buren maken een kring: wie belt wie, wie heeft een sleutel, wie doet een boodschap.',
    begint: 45,
    duurt: 300,
    wie: 'De dorpsondersteuner en drie straten',
    voorWie: 'Bewoners van de Molenweg, de Akkerstraat en het Plantsoen',
    pakt: 'alleen',
    effecten: [{ indicator: 'initiatieven-ontwikkeld', richting: 'meer', hoeveel: 3, eenheid: 'kringen', bron: 'Doel van het netwerk' }],
  },
  {
    nummer: 7,
    thema: 'lerende-buurt',
    soort: 'intervisies',
    naam: 'Elke maand leren van elkaar',
    wat: 'Een uur met alle professionals. Eén iemand vertelt, de anderen vragen door.',
    begint: 0,
    duurt: 365,
    wie: 'Het buurtnetwerk',
    voorWie: 'Professionals in Molenveld',
    pakt: null,
    effecten: [{ indicator: 'ervaring-professionals', ...onbekend }],
  },
  {
    nummer: 8,
    thema: 'lerende-buurt',
    soort: 'kennis-delen',
    naam: 'Een avond over wat wij leerden',
    wat: 'Twee keer per jaar vertellen wij bewoners wat er gebeurt en wat het oplevert.',
    begint: null,
    duurt: 0,
    wie: 'Het buurtnetwerk',
    voorWie: 'Alle bewoners',
    pakt: null,
    effecten: [],
  },
]

/** The plan of Oude Markt, which has only begun. */
export const planVanOudeMarkt: readonly VerzonnenActiviteit[] = [
  {
    nummer: 21,
    thema: 'zorgzame-buurt',
    soort: 'buurtonderzoek',
    naam: 'Wat heeft de Oude Markt nodig?',
    wat: 'Studenten en bewoners bellen samen bij elke deur aan.',
    begint: 30,
    duurt: 45,
    wie: 'Bewoners en studenten',
    voorWie: 'Alle bewoners',
    pakt: null,
    effecten: [{ indicator: 'bewoners-deelname', ...onbekend }],
  },
]

export const wegInOudeMarkt = {
  thema: 'behandeling-dichtbij',
  reden: 'Het ziekenhuis ligt om de hoek en begint hier volgend jaar zelf mee. Wij sluiten dan aan.',
} as const
