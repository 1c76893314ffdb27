import { vroegeBuurten, vroegeTrekkers } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import type { VragenlijstenWorld } from '../modules/vragenlijsten/index.ts'
import { takeIn } from '../modules/vragenlijsten/antwoord-actions.ts'
import { maakCodes } from '../modules/vragenlijsten/code-actions.ts'
import { maakGolf, openGolf, sluitGolf } from '../modules/vragenlijsten/golf-actions.ts'
import { asVisitor } from '../platform/database/visitor.ts'
import type { Random } from '../platform/random.ts'
import { kans, verlopen } from './cijfers.ts'
import { dagenNa, kwartaalTerug, opDag } from './toneel.ts'
import type { Moment, Toneel } from './toneel.ts'

const golven = [
  { naam: 'Nulmeting: hoe gaat het met u?', moment: 'nulmeting', terug: 8, welke: 0 },
  { naam: 'Na anderhalf jaar: hoe gaat het met u?', moment: 'halfjaar', terug: 2, welke: 1 },
] as const

/** How many of those who were asked answer. */
const respons = 0.55
const leeftijden = ['tot40', '40tot65', '65tot75', 'vanaf75'] as const

/** Asks residents twice how they are: at the beginning, and a year and a half later. */
export async function speelVragenlijsten(toneel: Toneel, buurtNaam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[buurtNaam]
  const { trekker } = vroegeTrekkers[buurtNaam]
  for (const { naam, moment: wanneer, terug, welke } of golven) {
    const dag = dagenNa(kwartaalTerug(toneel, terug).begin, 12)
    const asked = opDag(toneel, dag)
    const [world, daad] = [worldOf(asked), asked.door(trekker, 'kartrekker')]
    const { id } = await maakGolf(world, daad, buurt, {
      naam,
      moment: wanneer,
      wie: 'bewoners',
      instrumenten: ['djg-6', 'aanbeveling'],
      achtergrond: ['leeftijd'],
      lijst: null,
      tot: dagenNa(dag, 28),
    })
    await openGolf(world, daad, { buurt, id, versie: 1 })
    const aantal = verlopen[buurtNaam].antwoorden[welke]
    const { links } = await maakCodes(world, daad, { buurt, id }, { wijze: 'link', aantal: Math.ceil(aantal / respons) })
    const codes = links.slice(0, aantal).map(link => link.slice(link.lastIndexOf('/') + 1))
    await answerAll(world, codes, { random: kans(`antwoorden ${buurtNaam} ${welke}`), buurtNaam, welke })
    const later = opDag(toneel, dagenNa(dag, 30))
    await sluitGolf(worldOf(later), later.door(trekker, 'kartrekker'), { buurt, id, versie: 2 })
  }
}

interface Wie {
  readonly random: Random
  readonly buurtNaam: VroegeBuurt
  readonly welke: 0 | 1
}

async function answerAll(world: VragenlijstenWorld, codes: readonly string[], wie: Wie): Promise<void> {
  await asVisitor(world.database, null, async trx => {
    for (const code of codes) {
      await takeIn(world, trx, { code, zending: crypto.randomUUID(), namens: 'zelf', langs: 'scherm', antwoorden: answersOf(wie) })
    }
  })
}

/** What one resident answers: of who is lonely most says so on most questions. */
function answersOf({ random, buurtNaam, welke }: Wie): Readonly<Record<string, string>> {
  const { eenzaam, raadtAan } = verlopen[buurtNaam]
  const isLonely = random.next() < eenzaam[welke]
  const missing = () => (random.next() < (isLonely ? 0.7 : 0.12) ? '3' : '1')
  const having = () => (random.next() < (isLonely ? 0.35 : 0.9) ? '3' : '1')
  const advises = random.next() < raadtAan + (welke === 1 ? 0.08 : -0.08)
  return {
    djg6_3: missing(),
    djg6_4: having(),
    djg6_7: having(),
    djg6_8: having(),
    djg6_9: missing(),
    djg6_10: missing(),
    aanbeveling: String(advises ? 9 + random.integer(2) : 4 + random.integer(5)),
    leeftijd: leeftijden[random.integer(leeftijden.length)] ?? 'vanaf75',
  }
}

/** Nobody is mailed about what happened long ago. */
const zonderMail = { send: async () => await Promise.resolve('demo') }

function worldOf(moment: Moment): VragenlijstenWorld {
  return { ...moment, database: moment.database.$extendTables(), jobs: zonderMail, adres: 'http://localhost' }
}
