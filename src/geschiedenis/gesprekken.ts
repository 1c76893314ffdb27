import type { VroegeBuurt } from '../modules/identity/index.ts'
import type { Verhaal } from '../modules/monitoring/verhalen/verhaal.ts'

/** A story, told so many days ago. */
type Verteld = Pick<Verhaal, 'wie' | 'tekst' | 'citaat' | 'thema' | 'labels' | 'toestemming'> & { readonly terug: number }

/** What people told. */
export const verhalen: Readonly<Record<VroegeBuurt, readonly Verteld[]>> = {
  elzerbroek: [
    {
      terug: 400,
      wie: 'een man van 77',
      tekst:
        'Na de dood van mijn vrouw kookte ik niet meer. De buurvrouw nam mij mee naar de open tafel. Nu kook ik elke derde woensdag zelf, voor dertig mensen. Ik heb weer iets te doen.',
      citaat: 'Ik heb weer iets te doen.',
      thema: 'zorgzame-buurt',
      labels: ['samen eten', 'iets betekenen'],
      toestemming: ['netwerk', 'bewoners', 'programma'],
    },
    {
      terug: 120,
      wie: 'een wijkverpleegkundige',
      tekst:
        'Vroeger waste ik mevrouw elke ochtend. Nu oefenen wij samen, en doet zij het drie dagen per week zelf. Zij is er trots op, en ik heb tijd voor een ander.',
      citaat: 'Zij is er trots op, en ik heb tijd voor een ander.',
      thema: 'preventie',
      labels: ['zelf doen'],
      toestemming: ['netwerk', 'bewoners'],
    },
  ],
  stationskwartier: [
    {
      terug: 200,
      wie: 'een vrouw van 68',
      tekst:
        'Ik durfde eerst niet naar binnen. Er zat niemand van mijn leeftijd. De derde keer riep iemand mijn naam, en toen was het goed.',
      citaat: 'De derde keer riep iemand mijn naam, en toen was het goed.',
      thema: 'zorgzame-buurt',
      labels: ['drempel'],
      toestemming: ['netwerk'],
    },
  ],
  nieuwMeander: [
    {
      terug: 150,
      wie: 'een vader van 39',
      tekst: 'Het is leuk bedacht, maar overdag werken wij hier bijna allemaal. Doe het op zaterdag, dan kom ik ook.',
      citaat: 'Doe het op zaterdag, dan kom ik ook.',
      thema: 'zorgzame-buurt',
      labels: ['tijd'],
      toestemming: ['netwerk', 'programma'],
    },
  ],
  oosterpolder: [],
}

/** What happened so many days after the beginning. */
export const gebeurd: Readonly<Record<VroegeBuurt, readonly (readonly [number, string])[]>> = {
  elzerbroek: [
    [300, 'Vanaf nu halen vrijwilligers mensen thuis op.'],
    [560, 'Er kwam een tweede wijkverpleegkundige bij.'],
  ],
  stationskwartier: [[420, 'De zaal was een maand dicht door een verbouwing.']],
  nieuwMeander: [[180, 'De welzijnscoach vertrok; er was drie maanden niemand.']],
  oosterpolder: [],
}

/** What was concluded in the last meeting, and what the next begins with. */
export const notities: Readonly<Record<VroegeBuurt, { readonly preventie: string; readonly zorgzaam: string; readonly straks: string }>> = {
  elzerbroek: {
    preventie: 'De groep groeit. Wij willen weten wie er nog niet komt, en waarom.',
    zorgzaam: 'De tafel draait op vier mensen. Dat is te weinig als er iemand ziek is.',
    straks: 'Begin met de vraag van de vorige keer: wie komt er nog niet?',
  },
  nieuwMeander: {
    preventie: 'Het aantal blijft gelijk. De uren wijkverpleging ook.',
    zorgzaam: 'Overdag werken de meeste mensen hier. Wij willen het op zaterdag proberen.',
    straks: 'Kijk of de eerste zaterdag iets veranderde.',
  },
  oosterpolder: {
    preventie: 'Wij zijn met zes. Voor een cijfer is dat weinig, voor ons is het de halve straat.',
    zorgzaam: 'De tafel blijft klein, en iedereen komt terug.',
    straks: 'Vraag de verzekeraar of er een cijfer over drie jaar samen kan komen.',
  },
  stationskwartier: { preventie: '', zorgzaam: '', straks: '' },
}

/** What was agreed then: the first for who leads, the second for who leads with them. */
export const afspraken: Readonly<Record<VroegeBuurt, readonly [string, string]>> = {
  elzerbroek: ['Twee koks erbij zoeken', 'Mensen bellen die stopten met bewegen'],
  nieuwMeander: ['De zaal op zaterdag huren', 'Ouders bij school vragen wat past'],
  oosterpolder: ['Vervoer regelen voor de winter', 'Met het dorp ernaast overleggen'],
  stationskwartier: ['', ''],
}
