import type { Taal, Tekst } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import type { Clock } from '../../platform/clock.ts'
import type {
  Doelgroephier,
  GeteldeInterventie,
  HeleMenukaart,
  InterventieAntwoord,
  Kaartje,
  Menukaart,
  Woorden,
} from './antwoord-schema.ts'
import { isVerlopen } from './bewijs.ts'
import { documenten } from './bronnen.ts'
import type { Document } from './bronnen.ts'
import { countDoelgroep } from './doelgroep.ts'
import type { FindMeting, Meting } from './doelgroep.ts'
import type { Interventie } from './schema.ts'
import { indicatoren, lagen } from './indicatoren.ts'
import { uitdagingen } from './uitdagingen.ts'
import { listOnbekend, naamVanVeld, veldNamen } from './velden.ts'
import { gronden, keysOf, nlNiveaus, onbekend, partijen, soorten, themas, wwfhNiveaus } from './woorden.ts'

/** The day it is here: evidence expires at midnight of the people who use it. */
export function vandaagOf(clock: Clock): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(clock.now())
}

/** Entries as they stand in a list, and how many there are in all. */
export function answerLijst(found: readonly Interventie[], totaal: number, vandaag: string): Menukaart {
  return { interventies: found.map(each => describeKaartje(each, vandaag)), totaal, velden: veldNamen.length }
}

/** Entries with everything about them. */
export function answerAlles(found: readonly Interventie[], vandaag: string): HeleMenukaart {
  const interventies = found.map(each => describeInterventie(each, vandaag))
  return { interventies, documenten: documentsOf(found), velden: veldNamen.length }
}

function describeKaartje(interventie: Interventie, vandaag: string): Kaartje {
  const { id, naam, kort, soort, thema, activiteit, bewijs, kosten } = interventie
  const { nl, wwfh, grond, herzien } = bewijs
  return {
    id,
    naam,
    kort,
    soort,
    thema,
    activiteit,
    uitdagingen: interventie.uitdagingen,
    bewijs: { nl, wwfh, grond, herzien },
    kosten: Object.values(kosten).some(bedragen => bedragen !== onbekend),
    onbekend: listOnbekend(interventie).length,
    verlopen: isVerlopen(interventie, vandaag),
  }
}

function describeInterventie(interventie: Interventie, vandaag: string): GeteldeInterventie {
  return { ...interventie, onbekend: [...listOnbekend(interventie)], verlopen: isVerlopen(interventie, vandaag) }
}

/** One entry, with the size of its target group in an area when there is one. */
export function answerInterventie(
  interventie: Interventie,
  vandaag: string,
  gebied: { readonly code: string; readonly find: FindMeting } | null,
): InterventieAntwoord {
  return {
    interventie: describeInterventie(interventie, vandaag),
    velden: veldNamen.length,
    documenten: documentsOf([interventie]),
    hier: gebied === null || interventie.regel === onbekend ? null : describeHier(interventie.regel, gebied),
  }
}

/** How the words are called in a language. */
export function answerWoorden(taal: Taal): Woorden {
  const name = (list: Readonly<Record<string, Tekst>>) => Object.entries(list).map(([id, naam]) => ({ id, naam: naam[taal] }))
  return {
    themas: name(themas),
    soorten: name(soorten),
    uitdagingen: name(uitdagingen),
    gronden: name(gronden),
    nlNiveaus: name(nlNiveaus),
    wwfhNiveaus: name(wwfhNiveaus),
    partijen: name(partijen),
    velden: veldNamen.map(id => ({ id, naam: naamVanVeld(id)[taal] })),
    indicatoren: Object.entries(indicatoren).map(([id, { naam, laag }]) => ({ id, naam: naam[taal], laag })),
    lagen: name(lagen),
    documenten: keysOf(documenten).map(id => ({ id, ...documenten[id] })),
  }
}

export function requireInterventie(kaart: readonly Interventie[], id: string): Interventie {
  const found = kaart.find(each => each.id === id)
  if (found) return found
  throw new Refusal(`Interventie ${id} staat niet op de menukaart. Zoek op naam.`, { code: 'interventie-unknown', status: 404 })
}

/** The documents that entries refer to, in the order of the list. */
function documentsOf(kaart: readonly Interventie[]): InterventieAntwoord['documenten'] {
  const text = JSON.stringify(kaart)
  return keysOf(documenten)
    .filter(id => text.includes(`"document":"${id}"`))
    .map((id: Document) => ({ id, ...documenten[id] }))
}

function describeHier(
  regel: Exclude<Interventie['regel'], typeof onbekend>,
  { code, find }: { readonly code: string; readonly find: FindMeting },
): Doelgroephier {
  const { aantal, onder, boven, ontbreekt, schatting, delen } = countDoelgroep(regel, find)
  return {
    gebied: code,
    aantal,
    onder,
    boven,
    ...(ontbreekt === undefined ? {} : { ontbreekt }),
    schatting,
    delen: delen.map(({ meting, van }) => ({ meting: describeMeting(meting), van: van === null ? null : describeMeting(van) })),
  }
}

function describeMeting({ maat, naam, cijfer, periode, release }: Meting) {
  const known = { maat, naam, periode, release }
  if (cijfer.waarde === null) return { ...known, waarde: null, ontbreekt: cijfer.ontbreekt }
  const { waarde, onder, boven } = cijfer
  return { ...known, waarde, onder, boven }
}
