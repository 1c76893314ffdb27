import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import type { GebiedInfo } from '../statistics/index.ts'
import { bronEersteTwintig } from './cohort/eerste-twintig.ts'
import type { LaadVerslag } from './eerste-twintig-actions.ts'
import type { eersteTwintigSchema, laadVerslagSchema } from './eerste-twintig-schema.ts'
import { readGeladen } from './read-geladen.ts'
import { recogniseEersteTwintig } from './recognise-eerste-twintig.ts'
import type { ProgrammaWorld } from './world.ts'

type EersteTwintig = z.infer<typeof eersteTwintigSchema>
type Verslag = z.infer<typeof laadVerslagSchema>

/** The provisional list with what is proposed, what is asked, and what was loaded already. */
export async function describeEersteTwintig(world: ProgrammaWorld, actor: Actor): Promise<EersteTwintig> {
  const geladen = await asVisitor(world.database, actor, async trx => await readGeladen(trx))
  return {
    bron: bronEersteTwintig,
    regels: recogniseEersteTwintig(world.source.current()).map(herkenning => {
      const { nummer, naam, plaats, gemeente, alliantiepartner } = herkenning.buurt
      const there = geladen.get(nummer)
      return {
        nummer,
        naam,
        plaats,
        gemeente,
        alliantiepartner,
        soort: herkenning.soort,
        zin: herkenning.zin,
        gebieden: herkenning.soort === 'voorstel' ? herkenning.gebieden.map(nameGebied) : [],
        kandidaten: herkenning.soort === 'vraag' ? herkenning.kandidaten.map(nameGebied) : [],
        geladen: there ? { buurt: there.id, gebieden: [...there.gebieden] } : null,
      }
    }),
  }
}

function nameGebied({ code, naam, soort }: GebiedInfo) {
  return { code, naam, soort }
}

/** What loading did, for who asked for it. */
export function describeVerslag({ regels, organisaties, cohortGemaakt }: LaadVerslag): Verslag {
  return {
    regels: regels.map(({ herkenning, uitkomst, buurt, gebieden, zin }) => ({
      nummer: herkenning.buurt.nummer,
      naam: herkenning.buurt.naam,
      uitkomst,
      buurt,
      gebieden: [...gebieden],
      vraag: gebieden.length === 0 && uitkomst !== 'niet-geladen' ? herkenning.zin : null,
      zin,
    })),
    organisaties: [...organisaties],
    cohortGemaakt,
  }
}
