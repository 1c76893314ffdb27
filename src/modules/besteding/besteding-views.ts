import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { begrotingNamen, betalers, postSoorten } from '../begroting/index.ts'
import { themaNamen, themas } from '../buurtagenda/index.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { readToekenning } from '../commissie/index.ts'
import { may, requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import { isTeLaat, rekenAf } from './afrekening.ts'
import type { Besteding, VerantwoordingAntwoord, Wijzigingen } from './besteding-schema.ts'
import { isSchrijver } from './hold-besteding.ts'
import { readKandidaten } from './penvoerder-actions.ts'
import { readBesteding, readNamen, readPenvoerders, readRegels, readTermijnen, readWijzigingen } from './read-besteding.ts'
import { readInhoudVan, readVerantwoordingen } from './read-verantwoording.ts'
import type { VerantwoordingKort } from './read-verantwoording.ts'
import { afwijkingPromille, isAfwijking } from './regel.ts'
import type { Regel } from './regel.ts'
import { nietsCent, totaalPer, totaalVan } from './sommen.ts'
import type { Bedragen } from './sommen.ts'
import type { BestedingWorld } from './world.ts'

const nergens = {
  nl: { thema: 'Hoort bij geen activiteit', betaler: 'Geen betaler bekend' },
  en: { thema: 'Belongs to no activity', betaler: 'No payer known' },
} as const

/** What became of the money of a buurt: line by line, added up, per payer, with instalments and accounts. */
export async function viewBesteding(world: BestedingWorld, actor: Actor, buurt: string, taal: Taal): Promise<Besteding> {
  requireMay(actor, 'besteding bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const toekenning = await readToekenning(trx, buurt)
    const regels = await readRegels(trx, buurt, toekenning)
    const termijnen = await readTermijnen(trx, buurt)
    const penvoerders = await readPenvoerders(trx, buurt)
    const namen = await readNamen(trx, buurt)
    const totaal = totaalVan(regels)
    const op = today(world.clock)
    const mayEdit = may(actor, 'besteding bijwerken', { buurt }) && isSchrijver(actor, penvoerders[0])
    return {
      buurt: plek,
      ...(await readBesteding(trx, buurt)),
      toekenning: toekenning === null ? null : { ronde: toekenning.ronde, dag: toekenning.dag, toegekendCent: totaal.toegekendCent },
      namen: namenIn(taal),
      regels: regels.map(regel => ({ ...regel, afwijkingPromille: afwijkingPromille(regel), isAfwijking: isAfwijking(regel) })),
      totaal: withAfwijking(totaal),
      ...sommenOf(regels, taal),
      afrekening: rekenAf(regels, termijnen).map(row => ({ ...row, naam: naamVan(row.betaler, taal) })),
      termijnen: termijnen.map(termijn => ({ ...termijn, isTeLaat: isTeLaat(termijn, op) })),
      penvoerders: penvoerders.map(({ nummer, naam, vanaf, reden }) => ({ nummer, naam, vanaf, reden })),
      verantwoordingen: (await readVerantwoordingen(trx, buurt)).map(each => viewKort(each, namen)),
      mag: {
        bijwerken: mayEdit && toekenning !== null,
        penvoerder: may(actor, 'penvoerder aanwijzen', { buurt }),
        voorwaarden: may(actor, 'toekenning regelen', { buurt }),
        vaststellen: may(actor, 'verantwoording vaststellen', { buurt }),
      },
    }
  })
}

export function namenIn(taal: Taal): Besteding['namen'] {
  const { soorten, betalers: payers } = begrotingNamen[taal]
  return { soorten, betalers: payers }
}

function naamVan(betaler: Regel['betaler'], taal: Taal): string {
  return betaler === null ? nergens[taal].betaler : begrotingNamen[taal].betalers[betaler]
}

function withAfwijking(bedragen: Bedragen) {
  return { ...bedragen, afwijkingPromille: afwijkingPromille(bedragen) }
}

function sommenOf(regels: readonly Regel[], taal: Taal): Pick<Besteding, 'perJaar' | 'perBetaler' | 'perThema' | 'perSoort'> {
  const jaren = [...new Set(regels.map(({ jaar }) => jaar))].toSorted((one, other) => one - other)
  const some = <Key extends string | number | null>(
    keyOf: (regel: Regel) => Key,
    keys: readonly Key[],
    naam: (key: Key) => string,
  ): Besteding['perJaar'] => {
    const sums = totaalPer(regels, keyOf)
    return keys
      .filter(key => sums.has(key))
      .map(key => ({ wat: key === null ? null : String(key), naam: naam(key), ...withAfwijking(sums.get(key) ?? nietsCent) }))
  }
  return {
    perJaar: some(({ jaar }) => jaar, jaren, String),
    perBetaler: some<Regel['betaler']>(
      ({ betaler }) => betaler,
      [...betalers, null],
      betaler => naamVan(betaler, taal),
    ),
    perThema: some<Regel['thema']>(
      ({ thema }) => thema,
      [...themaNamen, null],
      thema => (thema === null ? nergens[taal].thema : themas[thema][taal]),
    ),
    perSoort: some(
      ({ soort }) => soort,
      postSoorten,
      soort => begrotingNamen[taal].soorten[soort],
    ),
  }
}

function viewKort(kept: VerantwoordingKort, namen: ReadonlyMap<string, string>) {
  const name = (id: string | null) => (id === null ? null : (namen.get(id) ?? null))
  return {
    ...kept,
    opgesteld: kept.opgesteld.toISOString(),
    besloten: kept.besloten?.toISOString() ?? null,
    opgesteldDoor: name(kept.opgesteldDoor),
    beslotenDoor: name(kept.beslotenDoor),
  }
}

/** Who kept the money of a buurt, and who could. */
export async function viewPenvoerders(world: BestedingWorld, actor: Actor, buurt: string) {
  requireMay(actor, 'penvoerder aanwijzen', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const penvoerders = await readPenvoerders(trx, buurt)
    return {
      penvoerders: penvoerders.map(({ nummer, naam, vanaf, reden }) => ({ nummer, naam, vanaf, reden })),
      ...(await readKandidaten(trx, buurt)),
    }
  })
}

/** As many changes as somebody looks back on at once. */
const changesAtOnce = 50

/** What was changed, when, by whom, from what to what: the latest first. */
export async function viewWijzigingen(world: BestedingWorld, actor: Actor, buurt: string, voor: number | undefined): Promise<Wijzigingen> {
  requireMay(actor, 'besteding bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const namen = await readNamen(trx, buurt)
    const rows = await readWijzigingen(trx, buurt, { most: changesAtOnce + 1, ...(voor === undefined ? {} : { voor }) })
    const shown = rows.slice(0, changesAtOnce)
    return {
      buurt: plek,
      wijzigingen: shown.map(({ nummer, hoe, op, door, inhoud }) => ({
        nummer,
        hoe,
        op: op.toISOString(),
        door: door === null ? null : (namen.get(door) ?? null),
        regels: [...inhoud.regels],
        termijnen: [...inhoud.termijnen],
      })),
      voor: rows.length > changesAtOnce ? (shown.at(-1)?.nummer ?? null) : null,
    }
  })
}

export interface GelezenVerantwoording extends VerantwoordingAntwoord {
  /** Exactly what was hashed. */
  readonly text: string
  /** By id who did what, as far as that is still known. */
  readonly wie: ReadonlyMap<string, string>
}

/** One account as it was frozen. */
export async function findVerantwoording(
  world: BestedingWorld,
  actor: Actor,
  { buurt, nummer }: { readonly buurt: string; readonly nummer: number },
  taal: Taal,
): Promise<GelezenVerantwoording> {
  requireMay(actor, 'besteding bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const kept = (await readVerantwoordingen(trx, buurt)).find(each => each.nummer === nummer)
    const found = await readInhoudVan(trx, buurt, nummer)
    if (kept === undefined || found === null) throw new Refusal('Deze verantwoording is er niet.', { code: 'unknown', status: 404 })
    const wie = await readNamen(trx, buurt)
    const isFree = kept.besluit === null && kept.opgesteldDoor !== actor.persoon
    const { inhoud } = found
    return {
      ...viewKort(kept, wie),
      kanBesluiten: isFree && may(actor, 'verantwoording vaststellen', { buurt }),
      namen: namenIn(taal),
      inhoud: {
        ...inhoud,
        regels: [...inhoud.regels],
        termijnen: [...inhoud.termijnen],
        afrekening: [...inhoud.afrekening],
        wijzigingen: inhoud.wijzigingen.map(each => ({ ...each, regels: [...each.regels], termijnen: [...each.termijnen] })),
      },
      text: found.text,
      wie,
    }
  })
}
