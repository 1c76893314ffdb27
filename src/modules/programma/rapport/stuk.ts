import { Refusal } from '../../../refusal.ts'
import type { Sha256 } from '../../../canonical-json.ts'
import { canonicalJson } from '../../../canonical-json.ts'
import type { Datum } from '../datum.ts'
import { formatDatum } from '../datum.ts'

/** A document that goes to others: what it says as data and in words, with a version, and locked by a hash. */
export interface Stuk<Inhoud> extends StukInhoud<Inhoud> {
  /** SHA-256 of everything else here as canonical JSON (RFC 8785). */
  readonly sha256: string
}

interface StukInhoud<Inhoud> {
  readonly soort: string
  readonly versie: number
  /** Hash of the version before this one; null of the first. */
  readonly vorige: string | null
  readonly datum: Datum
  readonly inhoud: Inhoud
  /** Paragraphs, made from `inhoud` alone. */
  readonly teksten: readonly string[]
}

export interface NieuwStuk<Inhoud> {
  readonly soort: string
  readonly datum: Datum
  readonly inhoud: Inhoud
  readonly teksten: readonly string[]
  readonly vorige: Stuk<Inhoud> | null
  readonly hash: Sha256
}

/** The next version of a document. Refuses one that says nothing new, and one that is older than the version before it. */
export function makeStuk<Inhoud>({ soort, datum, inhoud, teksten, vorige, hash }: NieuwStuk<Inhoud>): Stuk<Inhoud> {
  if (vorige && datum < vorige.datum) {
    throw new Refusal(`Versie ${vorige.versie} is van ${formatDatum(vorige.datum)}. Een volgende versie kan niet ouder zijn.`, {
      code: 'stuk-invalid',
      status: 409,
    })
  }
  if (vorige && canonicalJson(vorige.inhoud) === canonicalJson(inhoud)) {
    throw new Refusal(`Er is niets veranderd sinds versie ${vorige.versie}. Een nieuwe versie is niet nodig.`, {
      code: 'stuk-unchanged',
      status: 409,
    })
  }
  const stuk: StukInhoud<Inhoud> = { soort, versie: (vorige?.versie ?? 0) + 1, vorige: vorige?.sha256 ?? null, datum, inhoud, teksten }
  return Object.freeze({ ...stuk, sha256: hash(canonicalJson(stuk)) })
}

/** Whether a document still is what was made. */
export function isUnchanged<Inhoud>({ sha256, ...stuk }: Stuk<Inhoud>, hash: Sha256): boolean {
  return hash(canonicalJson(stuk)) === sha256
}
