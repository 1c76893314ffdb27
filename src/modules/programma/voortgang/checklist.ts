import type { FaseId } from './fasen.ts'
import type { Doener } from './rollen.ts'

/** Something that a module further on can tell has happened, by name. */
export type Feit =
  | 'scores.compleet'
  | 'lijst.vastgesteld'
  | 'netwerk.compleet'
  | 'buurtbeeld.gedeeld'
  | 'buurtplan.ingediend'
  | 'begroting.ingediend'
  | 'begroting.besloten'
  | 'ondertekening.compleet'
  | 'activiteit.gestart'
  | 'nulmeting.gedaan'
  | 'dashboard.besproken'

/** How an item is fulfilled: somebody ticks it, or a fact does. */
export type Vervulling = { readonly soort: 'hand' } | { readonly soort: 'feit'; readonly feit: Feit }

export interface ChecklistItem {
  readonly id: string
  readonly fase: FaseId
  /** What is so when it is done. */
  readonly tekst: string
  /** What somebody does for it; absent when a fact fulfils it. */
  readonly doe?: string
  readonly wie: Doener
  readonly vervulling: Vervulling
  /** Days after the begin of the phase within which it should be done; null when there is no such moment. Ours, and adjustable. */
  readonly binnenDagen: number | null
}

type Door = Pick<ChecklistItem, 'vervulling' | 'doe'>

/** Somebody ticks it, after doing this. */
function hand(doe: string): Door {
  return { vervulling: { soort: 'hand' }, doe }
}

function feit(name: Feit): Door {
  return { vervulling: { soort: 'feit', feit: name } }
}

/** The checklist that a programme begins with. */
export const gewoneChecklist: readonly ChecklistItem[] = [
  item('selecteren', 'scores', 'De zes criteria zijn ingevuld, met onderbouwing.', 'alliantiepartner', feit('scores.compleet'), 60),
  item('selecteren', 'lijst', 'Deze buurt staat op de vastgestelde lijst van een cohort.', 'transitieteam', feit('lijst.vastgesteld')),

  item(
    'inspireren',
    'kennismaken',
    'De partijen in de buurt hebben met elkaar kennisgemaakt.',
    'kartrekker',
    hand('Laat de partijen in de buurt met elkaar kennismaken.'),
    42,
  ),
  item('inspireren', 'netwerk', 'Het netwerk is compleet.', 'kartrekker', feit('netwerk.compleet'), 84),
  item(
    'inspireren',
    'training',
    'Het netwerk heeft een training of workshop gevolgd.',
    'transitiecoach',
    hand('Regel een training of workshop voor het netwerk.'),
  ),

  item(
    'beeld',
    'regiobeeld',
    'Wij weten welke uitdagingen van de regio ook hier gelden.',
    'transitieteam',
    hand('Zoek uit welke uitdagingen van de regio ook hier gelden.'),
    14,
  ),
  item(
    'beeld',
    'gesprek-bewoners',
    'Wij hebben met bewoners gesproken over de cijfers.',
    'burgervertegenwoordiging',
    hand('Praat met bewoners over de cijfers.'),
    28,
  ),
  item(
    'beeld',
    'gesprek-professionals',
    'Wij hebben met professionals gesproken over de cijfers.',
    'kartrekker',
    hand('Praat met professionals over de cijfers.'),
    28,
  ),
  item('beeld', 'gedeeld', 'Het buurtbeeld is klaar en gedeeld met de buurt.', 'kartrekker', feit('buurtbeeld.gedeeld')),

  item('plan', 'themas', 'Wij hebben alle vijf de thema’s bekeken.', 'kartrekker', hand('Bekijk samen alle vijf de thema’s.'), 14),
  item('plan', 'ingediend', 'Het buurtplan is klaar.', 'kartrekker', feit('buurtplan.ingediend'), 28),

  item('begroting', 'ingediend', 'De begroting ligt bij de begrotingscommissie.', 'projectcoordinator', feit('begroting.ingediend'), 14),
  item('begroting', 'besloten', 'De begrotingscommissie heeft besloten.', 'begrotingscommissie', feit('begroting.besloten')),
  item('begroting', 'getekend', 'Alle partijen hebben plan en begroting getekend.', 'kartrekker', feit('ondertekening.compleet')),

  item('uitvoeren', 'nulmeting', 'De eerste meting is gedaan.', 'projectcoordinator', feit('nulmeting.gedaan'), 56),
  item('uitvoeren', 'gestart', 'De eerste activiteit is begonnen.', 'kartrekker', feit('activiteit.gestart'), 56),
  item(
    'uitvoeren',
    'verteld',
    'Bewoners weten wat er gaat gebeuren en hoe zij mee kunnen doen.',
    'burgervertegenwoordiging',
    hand('Vertel bewoners wat er gaat gebeuren en hoe zij mee kunnen doen.'),
    56,
  ),

  item('meten-en-leren', 'dashboard', 'Het netwerk heeft de uitkomsten samen besproken.', 'kartrekker', feit('dashboard.besproken'), 61),
  item(
    'meten-en-leren',
    'intervisie',
    'Professionals bespreken elke maand wat zij leren.',
    'transitiecoach',
    hand('Zorg dat professionals elke maand bespreken wat zij leren.'),
    61,
  ),
  item(
    'meten-en-leren',
    'verslag',
    'Het buurtverslag is gedeeld met bewoners.',
    'kartrekker',
    hand('Vertel bewoners in een buurtverslag wat er gebeurde en wat het opleverde.'),
    365,
  ),
]

function item(fase: FaseId, naam: string, tekst: string, wie: Doener, door: Door, binnenDagen: number | null = null): ChecklistItem {
  return { id: `${fase}.${naam}`, fase, tekst, wie, ...door, binnenDagen }
}
