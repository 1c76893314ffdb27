import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import type { Begroting } from './begroting-schema.ts'
import { controleer } from './controles.ts'
import type { Controle } from './controles.ts'
import { begrotingNamen } from './namen.ts'
import { bedragCent } from './post.ts'
import { readActiviteiten } from './read-activiteiten.ts'
import { readKader, readNummer, readPosten, requireBuurtNaam } from './read-begroting.ts'
import { readNaast } from './read-naast.ts'
import { sommenOf } from './sommen.ts'
import type { BegrotingTransaction } from './tables.ts'
import { totaalVan } from './totalen.ts'
import type { PostWijziging } from './wijziging.ts'
import type { BegrotingWorld } from './world.ts'
import { zegControle } from './zeg-controle.ts'

/** The whole budget of a buurt, with its sums, what is to be looked at, and its latest changes. */
export async function viewBegroting(world: BegrotingWorld, actor: Actor, buurt: string, taal: Taal): Promise<Begroting> {
  requireMay(actor, 'begroting bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const naam = await requireBuurtNaam(trx, buurt)
    const { versie: _, ...kader } = await readKader(trx)
    const posten = await readPosten(trx, buurt)
    const activiteiten = await readActiviteiten(trx, buurt, taal)
    const { perActiviteit } = totaalVan(posten, activiteiten)
    const byId = new Map(posten.map(post => [post.id, post]))
    return {
      buurt: { id: buurt, naam },
      nummer: await readNummer(trx, buurt),
      kader: { ...kader, jaren: [...kader.jaren] },
      activiteiten: [...activiteiten],
      namen: begrotingNamen[taal],
      posten: posten.map(({ gemaakt: _gemaakt, plek: _plek, ...post }) => ({ ...post, bedragCent: bedragCent(post) })),
      totalen: sommenOf(posten, { activiteiten, jaren: kader.jaren, taal }),
      controles: controleer(posten, activiteiten, kader).map(controle => ({
        soort: controle.soort,
        tekst: zegControle(controle, { posten: byId, activiteiten, taal }),
        ...aboutOf(controle),
      })),
      naast: (await readNaast(trx, buurt)).map(each => ({ ...each, eigenCent: perActiviteit.get(each.activiteit) ?? 0 })),
      wijzigingen: [...(await listWijzigingen(trx, buurt))],
    }
  })
}

function aboutOf(controle: Controle): { post: string | null; activiteit: string | null } {
  return { post: 'post' in controle ? controle.post : null, activiteit: 'activiteit' in controle ? controle.activiteit : null }
}

/** As many as somebody looks back on at once. */
const shownWijzigingen = 8

async function listWijzigingen(trx: BegrotingTransaction, buurt: string): Promise<Begroting['wijzigingen']> {
  const rows = await trx
    .selectFrom('begroting.wijziging')
    .select(['nummer', 'hoe', 'op', 'posten'])
    .where('buurt_id', '=', buurt)
    .orderBy('nummer', 'desc')
    .limit(shownWijzigingen)
    .execute()
  return rows.map(({ nummer, hoe, op, posten }) => ({ nummer, hoe, op: op.toISOString(), ...countOf(posten) }))
}

function countOf(posten: readonly PostWijziging[]): { nieuw: number; anders: number; weg: number; omschrijving: string | null } {
  const nieuw = posten.filter(({ was }) => was === null).length
  const weg = posten.filter(({ werd }) => werd === null).length
  const [only, ...more] = posten
  const omschrijving = more.length > 0 ? '' : (only?.werd ?? only?.was)?.omschrijving
  return {
    nieuw,
    weg,
    anders: posten.length - nieuw - weg,
    omschrijving: omschrijving === undefined || omschrijving === '' ? null : omschrijving,
  }
}
