import type { Taal } from '@buurtwijs/figures'
import { directionOf, formatGetal, formatMensen, inWords, peopleFromPercentage } from '@buurtwijs/figures'
import type { CatalogusMaat, GebiedInfo } from '../statistics/index.ts'
import { margeOf } from '../statistics/index.ts'
import { uitspraken } from './uitspraken.ts'
import type { Uitspraak } from './uitspraken.ts'
import type { SelectiebeeldCijfer, Zin } from './schema.ts'

export interface ZinnenInput {
  /** What a sentence calls it: the name of an area, or `deze 3 buurten samen`. */
  readonly plek: string
  /** Its figures were combined from those of several areas: nothing is said as if it were counted. */
  readonly isSamengevoegd: boolean
  readonly ouders: readonly GebiedInfo[]
  readonly cijfers: readonly SelectiebeeldCijfer[]
  readonly maat: (id: string) => CatalogusMaat | null
  /** Who published a figure. */
  readonly uitgever: (cijfer: SelectiebeeldCijfer) => string
  readonly taal: Taal
}

/** A core measure goes before another with up to twice its difference: people come for loneliness before hearing aids. */
const coreWeight = 2

/** Offices hide most where fewer than this live. */
const fewPeople = 500

/** Of fewer people nothing stands out: one person more or less would decide it. */
const smallestPopulation = 50

/** Words for a percentage are up to five points off by themselves; of a figure that can lie further apart they would say too much. */
const widestInWords = 10

/** How many sentences of each kind: a reader remembers a few. */
const perStrekking = 3

/**
 * Sentences that say what stands out, by rules that are named in each: who live here, what goes well, what asks attention, what is as
 * elsewhere, what is hidden. A sentence is only made of figures that are there; the newest wave speaks.
 */
export function makeZinnen(input: ZinnenInput): Zin[] {
  const newest = new Map<string, SelectiebeeldCijfer>()
  for (const cijfer of input.cijfers) if (!newest.has(cijfer.maat) && cijfer.periode !== null) newest.set(cijfer.maat, cijfer)
  const inwoners = newest.get('inwoners')
  if (inwoners?.waarde === 0) return [nobodyLivesHere(input)]
  const standouts = rankStandouts(input, newest)
  const gunstig = standouts.filter(standout => standout.isGood).slice(0, perStrekking)
  const aandacht = standouts.filter(standout => !standout.isGood).slice(0, perStrekking)
  return [
    ...whoLiveHere(input, newest),
    ...gunstig.map(standout => standoutZin(input, standout, newest)),
    ...aandacht.map(standout => standoutZin(input, standout, newest)),
    ...asElsewhere(input, newest),
    ...hidden(input, newest),
  ]
}

interface Standout {
  readonly cijfer: SelectiebeeldCijfer & { readonly waarde: number }
  readonly uitspraak: Uitspraak
  readonly isGood: boolean
  readonly groep: string
  /** Difference from the country, in margins, heavier for core measures. */
  readonly size: number
}

/** What differs from the country by more than its margin and has a direction, the largest difference first, one a subject. */
function rankStandouts(input: ZinnenInput, newest: ReadonlyMap<string, SelectiebeeldCijfer>): Standout[] {
  const { maat, ouders } = input
  const land = ouders.find(ouder => ouder.soort === 'land')
  const found: Standout[] = []
  for (const [id, uitspraak] of Object.entries(uitspraken)) {
    const cijfer = newest.get(id)
    const definition = maat(id)
    const beside = cijfer?.vergelijking.find(({ gebied }) => gebied === land?.code)
    if (!cijfer || cijfer.waarde === null || !definition?.marge || !beside || beside.waarde === null) continue
    if ((populationOf(input, cijfer, newest)?.waarde ?? smallestPopulation) < smallestPopulation || !fitsWords(cijfer)) continue
    const direction = beside.woord && directionOf(beside.woord, cijfer.polariteit)
    if (cijfer.polariteit === 'geen' || (direction !== 'hoger' && direction !== 'lager')) continue
    const margins = Math.abs(cijfer.waarde - beside.waarde) / (margeOf(definition.marge, beside.waarde) || 1)
    const size = cijfer.kern ? margins * coreWeight : margins
    const isGood = (direction === 'hoger') === (cijfer.polariteit === 'meer-is-gunstig')
    found.push({ cijfer: { ...cijfer, waarde: cijfer.waarde }, uitspraak, isGood, groep: uitspraak.groep, size })
  }
  found.sort((a, b) => b.size - a.size || a.cijfer.maat.localeCompare(b.cijfer.maat))
  return found.filter((standout, index) => found.findIndex(other => other.groep === standout.groep) === index)
}

function fitsWords({ afronding }: SelectiebeeldCijfer): boolean {
  return afronding === undefined || afronding.boven - afronding.onder <= widestInWords
}

function standoutZin(input: ZinnenInput, standout: Standout, newest: ReadonlyMap<string, SelectiebeeldCijfer>): Zin {
  const { taal, uitgever } = input
  const { cijfer, uitspraak, isGood } = standout
  const count = populationOf(input, cijfer, newest)
  const countsTheGood = cijfer.polariteit === 'meer-is-gunstig' && !isGood
  const people = count?.waarde == null || countsTheGood ? null : peopleFromPercentage(cijfer.waarde, count.waarde)
  const fact = sayPercentage(cijfer.waarde, uitspraak, taal)
  const beside = compareWords(cijfer, taal)
  const sources = count
    ? ([
        { cijfer, bron: uitgever(cijfer) },
        { cijfer: count, bron: uitgever(count) },
      ] as const)
    : null
  const counted = people === null || sources === null ? '' : ` ${countSentence(formatMensen(people, taal), ...sources, taal)}`
  return {
    tekst: `${capital(fact)}${beside === '' ? '' : `: ${beside}`}.${counted}`,
    regel: isGood ? 'gunstiger-dan-land' : 'ongunstiger-dan-land',
    cijfers: [cijfer.maat, ...(counted === '' || !count ? [] : [count.maat])],
    strekking: isGood ? 'gunstig' : 'aandacht',
    ...(cijfer.soort === 'model' ? { schatting: true as const } : {}),
  }
}

function populationOf(
  { maat }: ZinnenInput,
  cijfer: SelectiebeeldCijfer,
  newest: ReadonlyMap<string, SelectiebeeldCijfer>,
): SelectiebeeldCijfer | undefined {
  const population = maat(cijfer.maat)?.bevolking ?? null
  return population === null ? undefined : newest.get(population)
}

interface Genoemd {
  readonly cijfer: SelectiebeeldCijfer
  readonly bron: string
}

/** Names whom it counts, and both sources: of the share, and of the people it is a share of. */
function countSentence(people: string, share: Genoemd, count: Genoemd, taal: Taal): string {
  const who = { nl: `Dat zijn ${people}`, en: `That is ${people}` }[taal]
  const and = { nl: 'en', en: 'and' }[taal]
  const isOne = share.bron === count.bron
  const years =
    share.cijfer.periode === count.cijfer.periode ? share.cijfer.periode : `${share.cijfer.periode} ${and} ${count.cijfer.periode}`
  const sources = isOne ? `${share.bron} ${years}` : `${share.bron} ${share.cijfer.periode}, ${count.bron} ${count.cijfer.periode}`
  return `${who} ${count.cijfer.naam.toLowerCase()} (${sources}).`
}

/** `zeven op de tien volwassenen voelen zich gezond`: the verb follows the words that the share got. */
export function sayPercentage(waarde: number, uitspraak: Uitspraak, taal: Taal): string {
  const { wie, enkelvoud, meervoud } = uitspraak[taal]
  const { tekst } = inWords(waarde, taal, wie)
  return `${tekst} ${isSingular(tekst, taal) ? enkelvoud : meervoud}`
}

/** In Dutch "een kwart", "de helft" and "één op de acht" take a singular verb; in English only "one in". */
function isSingular(tekst: string, taal: Taal): boolean {
  const bare = tekst.replace(/^(?:ruim|bijna|minder dan|more than|nearly|fewer than) /, '')
  return taal === 'nl' ? /^(?:één op|een |de helft|driekwart|twee derde)/.test(bare) : bare.startsWith('one in')
}

/** `meer dan in Tilburg en in Nederland`, or apart where they differ. */
function compareWords({ vergelijking, polariteit }: SelectiebeeldCijfer, taal: Taal): string {
  const phrases = {
    nl: {
      hoger: 'meer dan in',
      lager: 'minder dan in',
      'ongeveer-gelijk': 'ongeveer evenveel als in',
      'geen-duidelijk-verschil': 'niet duidelijk anders dan in',
    },
    en: {
      hoger: 'more than in',
      lager: 'fewer than in',
      'ongeveer-gelijk': 'about as many as in',
      'geen-duidelijk-verschil': 'not clearly different from',
    },
  }[taal]
  const and = { nl: ' en in ', en: ' and in ' }[taal]
  const groups = new Map<string, string[]>()
  for (const { woord, naam } of vergelijking.filter(other => other.woord !== undefined).slice(-2)) {
    if (woord === undefined) continue
    const phrase = phrases[woord === 'geen-duidelijk-verschil' ? woord : directionOf(woord, polariteit)]
    groups.set(phrase, [...(groups.get(phrase) ?? []), naam])
  }
  return [...groups].map(([phrase, namen]) => `${phrase} ${namen.join(and)}`).join(', ')
}

function whoLiveHere({ plek, isSamengevoegd, cijfers, taal }: ZinnenInput, newest: ReadonlyMap<string, SelectiebeeldCijfer>): Zin[] {
  const ouderen = newest.get('leeftijd-65-plus-pct')
  const sameYear = cijfers.find(({ maat, periode }) => maat === 'inwoners' && periode === ouderen?.periode)
  const inwoners = ouderen?.waarde != null && sameYear?.waarde != null ? sameYear : newest.get('inwoners')
  if (!inwoners || inwoners.waarde === null) return []
  const aantal = formatGetal(inwoners.waarde, 0, taal)
  const about = { nl: isSamengevoegd ? 'ongeveer ' : '', en: isSamengevoegd ? 'About ' : '' }[taal]
  const start = { nl: `In ${plek} wonen ${about}${aantal} mensen`, en: `${about}${aantal} people live in ${plek}` }[taal]
  if (!ouderen || ouderen.waarde === null || !fitsWords(ouderen))
    return [{ tekst: `${start}.`, regel: 'wie-wonen-hier', cijfers: ['inwoners'], strekking: 'feit' }]
  const share = capital(sayPercentage(ouderen.waarde, oudBewoners, taal))
  const beside = compareWords(ouderen, taal)
  const tekst = `${start}. ${share}${beside === '' ? '' : `: ${beside}`}.`
  return [{ tekst, regel: 'wie-wonen-hier', cijfers: ['inwoners', 'leeftijd-65-plus-pct'], strekking: 'feit' }]
}

const oudBewoners: Uitspraak = {
  groep: 'leeftijd',
  nl: { wie: 'bewoners', enkelvoud: 'is 65 jaar of ouder', meervoud: 'zijn 65 jaar of ouder' },
  en: { wie: 'residents', enkelvoud: 'is 65 or older', meervoud: 'are 65 or older' },
}

function nobodyLivesHere({ plek, isSamengevoegd, taal }: ZinnenInput): Zin {
  const none = { nl: isSamengevoegd ? 'geen of bijna geen' : 'geen', en: isSamengevoegd ? 'Nobody or hardly anybody' : 'Nobody' }[taal]
  const tekst = {
    nl: `In ${plek} staan ${none} bewoners ingeschreven. Daarom zijn er geen cijfers over mensen.`,
    en: `${none} is registered as living in ${plek}. That is why there are no figures about people.`,
  }[taal]
  return { tekst, regel: 'geen-bewoners', cijfers: ['inwoners'], strekking: 'feit' }
}

/** Only when enough subjects were compared and a third of them is alike: "as elsewhere" on two figures says nothing. */
function asElsewhere({ ouders, taal }: ZinnenInput, newest: ReadonlyMap<string, SelectiebeeldCijfer>): Zin[] {
  const land = ouders.find(ouder => ouder.soort === 'land')
  const words = Object.keys(uitspraken)
    .map(id => ({ id, woord: newest.get(id)?.vergelijking.find(({ gebied }) => gebied === land?.code)?.woord }))
    .filter(({ woord }) => woord !== undefined)
  const alike = words.filter(({ woord }) => woord === 'ongeveer-gelijk' || woord === 'geen-duidelijk-verschil')
  if (!land || words.length < 5 || alike.length * 3 < words.length) return []
  const tekst = {
    nl: `Van de ${words.length} onderwerpen over gezondheid en leefstijl die we vergelijken, ${alike.length === 1 ? 'is er één' : `zijn er ${alike.length}`} ongeveer zoals in ${land.naam}.`,
    en: `Of the ${words.length} subjects about health and lifestyle that we compare, ${alike.length === 1 ? 'one is' : `${alike.length} are`} about the same as in ${land.naam}.`,
  }[taal]
  return [{ tekst, regel: 'zoals-in-het-land', cijfers: alike.map(({ id }) => id), strekking: 'gelijk' }]
}

/** Says once that an office keeps figures back, so that empty places do not look like an error. Why, only where few people live. */
function hidden({ isSamengevoegd, taal }: ZinnenInput, newest: ReadonlyMap<string, SelectiebeeldCijfer>): Zin[] {
  const kept = [...newest.values()].filter(({ ontbreekt }) => ontbreekt === 'geheim' || ontbreekt === 'onderdrukt')
  if (kept.length === 0) return []
  const inwoners = newest.get('inwoners')?.waarde ?? null
  const isSmall = inwoners !== null && inwoners < fewPeople
  const count = {
    nl: kept.length === 1 ? 'één cijfer' : `${kept.length} cijfers`,
    en: kept.length === 1 ? 'one figure' : `${kept.length} figures`,
  }[taal]
  const why = { nl: isSmall ? ', omdat hier weinig mensen wonen' : '', en: isSmall ? ', because few people live here' : '' }[taal]
  const ofEach = {
    nl: `De bureaus voor statistiek maken ${count} niet voor al deze gebieden bekend. Daarom is er geen cijfer voor de gebieden samen.`,
    en: `The statistics offices do not publish ${count} for all of these areas. That is why there is none for the areas together.`,
  }[taal]
  const ofOne = {
    nl: `De bureaus voor statistiek maken ${count} voor dit gebied niet bekend${why}.`,
    en: `The statistics offices do not publish ${count} for this area${why}.`,
  }[taal]
  const tekst = isSamengevoegd ? ofEach : ofOne
  return [{ tekst, regel: 'verborgen-cijfers', cijfers: kept.map(({ maat }) => maat), strekking: 'ontbreekt' }]
}

/** A capital E takes no accents in Dutch: één becomes Eén. */
function capital(text: string): string {
  if (text.startsWith('é')) return `E${text.slice(1)}`
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
}
