import type { Taal } from '@buurtwijs/figures'
import { bedragCent, controleer, readKader, sommenOf, zegControle } from '../begroting/index.ts'
import type { Post, Som } from '../begroting/index.ts'
import { themas } from '../buurtagenda/index.ts'
import type { CommissieTransaction } from './tables.ts'
import type { VasteInhoud } from './vaste-inhoud.ts'

/** What stands out in a budget as it was submitted, against what the programme asks now. */
export async function zegControles(trx: CommissieTransaction, { plan, posten }: VasteInhoud, taal: Taal): Promise<string[]> {
  const byId = new Map(posten.map(post => [post.id, post]))
  return controleer(posten, plan.activiteiten, await readKader(trx)).map(controle =>
    zegControle(controle, { posten: byId, activiteiten: plan.activiteiten, taal }),
  )
}

export interface DubbeleSom {
  readonly per: 'betaler' | 'jaar' | 'thema'
  readonly naam: string
  readonly gevraagdCent: number
  readonly toegekendCent: number | null
}

/** What was asked and what was granted, per payer, year and theme. `toegekend` is by line; null as long as nothing was decided. */
export function zegSommen({ plan, posten }: VasteInhoud, toegekend: ReadonlyMap<string, number> | null, taal: Taal): DubbeleSom[] {
  const activiteiten = plan.activiteiten.map(({ id, naam, thema }) => ({ id, naam, thema, themaNaam: themas[thema][taal] }))
  const jaren = [...new Set(posten.map(({ jaar }) => jaar))]
  const asked = sommenOf(posten, { activiteiten, jaren, taal })
  const granted =
    toegekend === null
      ? null
      : sommenOf(
          posten.map(post => asGranted(post, toegekend.get(post.id) ?? 0)),
          { activiteiten, jaren, taal },
        )
  const lines = (per: DubbeleSom['per'], sommen: readonly Som[], given: readonly Som[] | undefined) =>
    sommen.map(({ wat, naam, cent }) => ({
      per,
      naam,
      gevraagdCent: cent,
      toegekendCent: given === undefined ? null : (given.find(each => each.wat === wat)?.cent ?? 0),
    }))
  return [
    ...lines('betaler', asked.perBetaler, granted?.perBetaler),
    ...lines('jaar', asked.perJaar, granted?.perJaar),
    ...lines('thema', asked.perThema, granted?.perThema),
  ]
}

/** A line that comes to what was granted, so that it adds up like any other. */
function asGranted(post: Post, cent: number): Post {
  return bedragCent(post) === cent ? post : { ...post, aantalHonderdste: 100, tariefCent: cent }
}
