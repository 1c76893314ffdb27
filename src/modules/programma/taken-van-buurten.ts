import type { Actor } from '../../platform/actor.ts'
import type { Datum } from './datum.ts'
import type { BuurtRegel } from './standen.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { faseOf } from './voortgang/fasen.ts'
import { judgeNetwerk } from './voortgang/judge-netwerk.ts'
import { holdersOf } from './voortgang/netwerk.ts'
import { inviteHref } from './voortgang/nodig-uit.ts'
import type { Doener } from './voortgang/rollen.ts'
import type { Taak } from './voortgang/taken.ts'
import { currentFase, judgeChecklist } from './voortgang/traject.ts'
import { countWords } from './woorden.ts'

/** For whom a role of the programme does things. A member of the network sees what waits for every seat: who holds which is theirs to divide. */
const doenersVan: Readonly<Record<string, readonly Doener[]>> = {
  kartrekker: ['kartrekker', 'burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente'],
  buurtnetwerklid: ['burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente'],
  projectcoordinator: ['projectcoordinator', 'alliantiepartner'],
  transitiecoach: ['transitiecoach'],
  transitieteam: ['transitieteam'],
  begrotingscommissielid: ['begrotingscommissie'],
}

/** Somebody with the role in which they act, and the roles that they may give in it. */
export interface Takenvrager extends Pick<Actor, 'persoon' | 'rol'> {
  readonly geeft: readonly string[]
}

/**
 * What these neighbourhoods ask of somebody in this role: a phase to begin, areas to choose, empty seats, rules that are not met, and open points
 * of the checklist. What has no phase yet is one task for who leads the programme, however many there are.
 */
export function takenOf(buurten: readonly BuurtRegel[], actor: Takenvrager, op: Datum): readonly Taak[] {
  const own = doenersVan[actor.rol ?? ''] ?? []
  const going = buurten.filter(({ staat }) => staat !== 'gestopt')
  const each = going.flatMap(buurt => [
    ...beginTaken(buurt, op, own),
    ...networkTaken(buurt, op, { own: withFallback(own, buurt, op), geeft: actor.geeft }),
    ...checklistTaken(buurt, op, own),
  ])
  return [...zonderFase(going, op, own), ...each].map(taak => ({ ...taak, voor: { soort: 'persoon', persoon: actor.persoon } as const }))
}

type Losse = Omit<Taak, 'voor'>

/** Who gets a neighbourhood on its way. */
const beginners: readonly Doener[] = ['kartrekker', 'projectcoordinator']

function beginTaken({ id, naam, gebieden, stand: { traject, netwerk } }: BuurtRegel, op: Datum, own: readonly Doener[]): readonly Losse[] {
  if (!beginners.some(one => own.includes(one))) return []
  const about = { module: 'programma', waarover: { buurt: id, naam }, sinds: netwerk.sinds === 'onbekend' ? op : netwerk.sinds }
  const page = `/programma/buurten/${id}`
  return [
    ...(currentFase(traject) === null
      ? [
          {
            ...about,
            id: `programma.fase.${id}`,
            tekst: 'Kies in welke fase de buurt nu is. Dan ziet u wat erbij hoort.',
            href: `${page}#begin-fase`,
          },
        ]
      : []),
    ...(gebieden.length === 0
      ? [{ ...about, id: `programma.grenzen.${id}`, tekst: 'Kies uit welke CBS-buurten de buurt bestaat.', href: `${page}#grenzen` }]
      : []),
  ]
}

/** Without a coordinator, what waits for one waits for who leads the programme. */
function withFallback(own: readonly Doener[], { stand: { netwerk } }: BuurtRegel, op: Datum): readonly Doener[] {
  if (!own.includes('transitieteam') || holdersOf(netwerk, 'projectcoordinator', op).length > 0) return own
  return [...own, 'projectcoordinator', 'alliantiepartner']
}

function zonderFase(buurten: readonly BuurtRegel[], op: Datum, own: readonly Doener[]): readonly Losse[] {
  const aantal = own.includes('transitieteam') ? buurten.filter(({ stand }) => currentFase(stand.traject) === null).length : 0
  if (aantal === 0) return []
  const tekst = `${countWords(aantal, 'buurt heeft', 'buurten hebben')} nog geen fase. Kies van elke buurt hoe ver die is.`
  return [{ id: 'programma.zonder-fase', module: 'programma', tekst, waarover: null, sinds: op, href: '/programma/buurten?fase=geen' }]
}

function networkTaken(
  { id, naam, stand: { netwerk, traject } }: BuurtRegel,
  op: Datum,
  { own, geeft }: { readonly own: readonly Doener[]; readonly geeft: readonly string[] },
): readonly Losse[] {
  if (currentFase(traject) === null || currentFase(traject)?.fase === 'selecteren') return []
  const waarover = { buurt: id, naam }
  const { legePlekken, regels } = judgeNetwerk(netwerk, op)
  const seats = legePlekken
    .filter(({ wie }) => own.includes(wie))
    .map(({ rol, zin, volgendeStap, sinds }) => ({
      id: `programma.plek.${id}.${rol}`,
      module: 'programma',
      tekst: volgendeStap,
      waarom: zin,
      waarover,
      sinds: sinds === 'onbekend' ? op : sinds,
      href: inviteHref(geeft, rol, id) ?? `/programma/buurten/${id}#netwerk`,
    }))
  const rules = regels
    .filter(({ wie }) => own.includes(wie))
    .map(({ regel, zin, volgendeStap }) => ({
      id: `programma.regel.${id}.${regel}`,
      module: 'programma',
      tekst: volgendeStap,
      waarom: zin,
      waarover,
      sinds: op,
      href: `/programma/buurten/${id}#netwerk`,
    }))
  return [...seats, ...rules]
}

function checklistTaken({ id, naam, stand: { traject, feiten } }: BuurtRegel, op: Datum, own: readonly Doener[]): readonly Losse[] {
  const fase = currentFase(traject)
  if (fase === null) return []
  return judgeChecklist(traject, fase, gewoneChecklist, feiten)
    .filter(({ item, gedaan }) => gedaan === null && item.vervulling.soort === 'hand' && own.includes(item.wie))
    .map(({ item, uiterlijk }) => ({
      id: `programma.punt.${id}.${item.id}`,
      module: 'programma',
      tekst: item.doe ?? item.tekst,
      waarom: `Dit hoort bij de fase ‘${faseOf(fase.fase).naam}’.`,
      waarover: { buurt: id, naam },
      sinds: fase.begin === 'onbekend' ? op : fase.begin,
      ...(uiterlijk === null ? {} : { uiterlijk }),
      href: `/programma/buurten/${id}#checklist`,
    }))
}
