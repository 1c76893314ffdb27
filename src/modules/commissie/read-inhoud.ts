import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonical-json.ts'
import { Refusal } from '../../refusal.ts'
import { readPosten } from '../begroting/index.ts'
import { readPlan } from '../buurtplan/index.ts'
import type { CommissieTransaction } from './tables.ts'
import { makeInhoud } from './vaste-inhoud.ts'
import type { VasteInhoud } from './vaste-inhoud.ts'

/** Content as it is kept: the value, the one text of it, and the hash of that text. */
export interface Vastgelegd<Inhoud = VasteInhoud> {
  readonly inhoud: Inhoud
  readonly text: string
  readonly sha256: string
}

/** The plan and budget of a buurt as they would be frozen now. */
export async function readInhoud(trx: CommissieTransaction, buurt: string): Promise<Vastgelegd> {
  const plan = await readPlan(trx, buurt)
  const titels = await trx.selectFrom('buurtagenda.uitdaging').select(['id', 'titel']).where('buurt_id', '=', buurt).orderBy('id').execute()
  const posten = (await readPosten(trx, buurt)).map(({ gemaakt: _, plek: __, versie: ___, ...post }) => post)
  return legVast(makeInhoud(plan, titels, posten))
}

/** Writes content in its one form and takes its hash. */
export function legVast<Inhoud extends object>(inhoud: Inhoud): Vastgelegd<Inhoud> {
  const text = canonicalJson(JSON.parse(JSON.stringify(inhoud)))
  return { inhoud, text, sha256: createHash('sha256').update(text).digest('hex') }
}

/** Refuses a plan with nothing in it, and one of which a theme still waits for the transition team. */
export function requireReady({ plan }: VasteInhoud): void {
  if (plan.activiteiten.length === 0) {
    throw new Refusal('Er staat nog niets in het plan. Voeg eerst een activiteit toe.', { code: 'plan-empty', status: 409 })
  }
  const asked = plan.themas.filter(({ stand }) => stand === 'gevraagd' || stand === 'terug')
  if (asked.length > 0) {
    throw new Refusal('Het transitieteam moet nog akkoord gaan met een thema dat u weglaat. Daarna kunt u verder met het plan.', {
      code: 'thema-open',
      status: 409,
    })
  }
}
