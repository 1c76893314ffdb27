import { vroegeBuurten, vroegeTrekkers } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import type { MonitoringWorld } from '../modules/monitoring/index.ts'
import { spreekAf } from '../modules/monitoring/bespreking/actie-actions.ts'
import { beginBespreking, noteer, sluitBespreking, wijzigBespreking } from '../modules/monitoring/bespreking/bespreking-actions.ts'
import { tekenAan } from '../modules/monitoring/uitkomsten/uitkomsten-actions.ts'
import type { Verhaal } from '../modules/monitoring/verhalen/verhaal.ts'
import { bewaarVerhaal } from '../modules/monitoring/verhalen/verhaal-actions.ts'
import { beginDag, dagenNa, opDag } from './toneel.ts'
import type { Moment, Toneel } from './toneel.ts'

type Verteld = Pick<Verhaal, 'wie' | 'tekst' | 'citaat' | 'thema' | 'labels' | 'toestemming'> & { readonly terug: number }

const verhalen: Readonly<Record<VroegeBuurt, readonly Verteld[]>> = {
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

const gebeurd: Readonly<Record<VroegeBuurt, readonly (readonly [number, string])[]>> = {
  elzerbroek: [
    [300, 'Vanaf nu halen vrijwilligers mensen thuis op.'],
    [560, 'Er kwam een tweede wijkverpleegkundige bij.'],
  ],
  stationskwartier: [[420, 'De zaal was een maand dicht door een verbouwing.']],
  nieuwMeander: [[180, 'De welzijnscoach vertrok; er was drie maanden niemand.']],
  oosterpolder: [],
}

/** Keeps what people told, and what happened that figures alone do not say. */
export async function speelVerhalen(toneel: Toneel, naam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  for (const { terug, ...verhaal } of verhalen[naam]) {
    const dag = dagenNa(vandaag(toneel), -terug)
    const moment = opDag(toneel, dagenNa(dag, 8))
    await bewaarVerhaal(
      worldOf(moment),
      moment.door(vroegeTrekkers[naam].trekker, 'kartrekker'),
      { buurt, id: crypto.randomUUID(), versie: 0 },
      { ...verhaal, dag, hoe: 'gesprek', toestemmingHoe: 'mondeling', teruggelezen: dagenNa(dag, 6) },
    )
  }
  for (const [na, tekst] of gebeurd[naam]) {
    const dag = dagenNa(beginDag(toneel), na)
    const moment = opDag(toneel, dag)
    await tekenAan(worldOf(moment), moment.door(vroegeTrekkers[naam].trekker, 'kartrekker'), buurt, { dag, tekst })
  }
}

/** Goes through it together: a meeting of seven weeks ago with its record, and one that is prepared for today. */
export async function speelBesprekingen(toneel: Toneel, naam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const dag = dagenNa(vandaag(toneel), -49)
  const held = opDag(toneel, dag)
  const [world, daad] = [worldOf(held), held.door(vroegeTrekkers[naam].trekker, 'kartrekker')]
  const { id } = await beginBespreking(world, daad, buurt, dag)
  await wijzigBespreking(world, daad, { buurt, id, versie: 1 }, { dag, aanwezig: 9 })
  const note = async (thema: 'preventie' | 'zorgzame-buurt', tekst: string) =>
    await noteer(world, daad, { buurt, id, thema, versie: 0 }, tekst)
  await note('preventie', 'De groep groeit. Wij willen weten wie er nog niet komt, en waarom.')
  await note('zorgzame-buurt', 'De tafel draait op vier mensen. Dat is te weinig als er iemand ziek is.')
  await spreekAf(
    world,
    daad,
    { buurt, id },
    { thema: 'zorgzame-buurt', wat: 'Twee koks erbij zoeken', persoon: null, uiterlijk: dagenNa(dag, 30) },
  )
  const { verpleegkundige } = vroegeTrekkers[naam]
  const bellen = {
    thema: 'preventie',
    wat: 'Mensen bellen die stopten met bewegen',
    persoon: verpleegkundige.id,
    uiterlijk: dagenNa(dag, 63),
  } as const
  await spreekAf(world, daad, { buurt, id }, bellen)
  await sluitBespreking(world, daad, { buurt, id, versie: 2 })
  const now = opDag(toneel, vandaag(toneel))
  const next = await beginBespreking(worldOf(now), now.door(vroegeTrekkers[naam].trekker, 'kartrekker'), buurt, vandaag(toneel))
  await noteer(
    worldOf(now),
    now.door(vroegeTrekkers[naam].trekker, 'kartrekker'),
    { buurt, id: next.id, thema: 'preventie', versie: 0 },
    'Begin met de vraag van de vorige keer: wie komt er nog niet?',
  )
}

function vandaag({ clock }: Pick<Toneel, 'clock'>): string {
  return clock.now().toISOString().slice(0, 10)
}

function worldOf(moment: Moment): MonitoringWorld {
  return { ...moment, database: moment.database.$extendTables(), adres: 'http://localhost' }
}
