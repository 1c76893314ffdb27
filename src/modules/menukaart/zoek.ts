import { isVerlopen } from './bewijs.ts'
import type { Interventie } from './schema.ts'
import { uitdagingen } from './uitdagingen.ts'
import type { Uitdaging } from './uitdagingen.ts'
import { gronden, onbekend } from './woorden.ts'
import type { Grond, Partij, Soort, Thema } from './woorden.ts'

/** What somebody can ask of the menukaart. What is left out does not count. */
export interface Vraag {
  readonly zoek?: string
  readonly thema?: Thema
  readonly soort?: Soort
  readonly uitdaging?: Uitdaging
  /** A word in the target group, such as `mantelzorgers`. */
  readonly doelgroep?: string
  /** At least as strong as this. */
  readonly bewijs?: Grond
  /** `bekend`: some cost is known. A number: some cost is known and none is more than so many euros. */
  readonly kosten?: 'bekend' | number
  readonly betaalt?: Partij
  /** `geldig`: evidence that has not expired; `verlopen`: only what has to be looked at again. */
  readonly herzien?: 'geldig' | 'verlopen'
}

const sterkte = Object.keys(gronden) as readonly Grond[]

/** The entries that fit a question, in the order of the menukaart. */
export function zoekInterventies(kaart: readonly Interventie[], vraag: Vraag, vandaag: string): readonly Interventie[] {
  return kaart.filter(
    each =>
      (vraag.thema === undefined || each.thema === vraag.thema) &&
      (vraag.soort === undefined || each.soort === vraag.soort) &&
      (vraag.uitdaging === undefined || each.uitdagingen.includes(vraag.uitdaging)) &&
      (vraag.bewijs === undefined || sterkte.indexOf(each.bewijs.grond) <= sterkte.indexOf(vraag.bewijs)) &&
      (vraag.kosten === undefined || fitsKosten(each, vraag.kosten)) &&
      (vraag.betaalt === undefined || (each.betaalt !== onbekend && each.betaalt.partijen.includes(vraag.betaalt))) &&
      (vraag.herzien === undefined || isVerlopen(each, vandaag) === (vraag.herzien === 'verlopen')) &&
      (vraag.doelgroep === undefined || hasWords(textOfDoelgroep(each), vraag.doelgroep)) &&
      (vraag.zoek === undefined || hasWords(textOf(each), vraag.zoek)),
  )
}

/** Costs that nobody knows fit no limit: a menu that hid them would call them cheap. */
function fitsKosten({ kosten }: Interventie, grens: 'bekend' | number): boolean {
  const known = Object.values(kosten).flatMap(bedragen => (bedragen === onbekend ? [] : bedragen))
  return known.length > 0 && (grens === 'bekend' || known.every(({ cent }) => cent <= grens * 100))
}

function textOfDoelgroep({ doelgroep, regel }: Interventie): string {
  return [doelgroep === onbekend ? '' : doelgroep.tekst, regel === onbekend ? '' : regel.uitleg].join(' ')
}

function textOf(interventie: Interventie): string {
  const { naam, kort, plan, probleem, doel, aanpak } = interventie
  const facts = [plan, probleem, doel, aanpak].map(veld => (veld === onbekend ? '' : veld.tekst))
  const about = interventie.uitdagingen.map(uitdaging => uitdagingen[uitdaging].nl)
  return [naam, kort, ...facts, textOfDoelgroep(interventie), ...about].join(' ')
}

/** Every word that was typed occurs, as it stands or inside another word; capitals and accents do not matter. */
function hasWords(text: string, typed: string): boolean {
  const within = plain(text)
  return plain(typed)
    .split(/\s+/)
    .every(word => within.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}
