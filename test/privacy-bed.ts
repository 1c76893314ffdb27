import { sql } from 'kysely'
import { doTaak } from '#src/modules/privacy/werk.ts'
import type { WerkWorld } from '#src/modules/privacy/world.ts'
import { overMensen } from '#src/over-mensen.ts'
import { makePeopleBed } from './people-bed.ts'
import type { PeopleBed, Visitor } from './people-bed.ts'
import { makeTestFolder } from './setup/test-folder.ts'

/** A programme with people who look after privacy, and the work behind the screens done when told. */
export interface PrivacyBed extends PeopleBed {
  readonly molenveld: string
  readonly deHorst: string
  readonly werk: WerkWorld
  /** Mirjam is kartrekker and Hendrik bewoner in Molenveld, Joost kartrekker in De Horst, Tijmen beheerder, Anneke privacy officer. */
  readonly personen: Readonly<Record<'mirjam' | 'hendrik' | 'joost' | 'tijmen' | 'anneke', string>>
  /** Does what waits for requests and runs. */
  doWork(): Promise<void>
  as(naam: string): Promise<Visitor>
}

export async function makePrivacyBed(): Promise<PrivacyBed> {
  const bed = await makePeopleBed()
  const molenveld = await bed.addBuurt('Molenveld')
  const deHorst = await bed.addBuurt('De Horst')
  const personen = {
    mirjam: await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld }),
    hendrik: await bed.addPersoon('Hendrik Oosterling', { rol: 'bewoner', buurt: molenveld }),
    joost: await bed.addPersoon('Joost van Aalderveen', { rol: 'kartrekker', buurt: deHorst }),
    tijmen: await bed.addPersoon('Tijmen Rosmolen', { rol: 'beheerder' }),
    anneke: await bed.addPersoon('Anneke Lindenhof', { rol: 'privacy-officer' }),
  }
  const { tasks, clock, world } = bed
  const werk = { tasks, clock, master: world.master, bewaarregels: overMensen.bewaarregels, folder: await makeTestFolder() }
  return {
    ...bed,
    molenveld,
    deHorst,
    personen,
    werk,
    async doWork() {
      for (const over of ['wisverzoek', 'opruiming'] as const) {
        const { rows } = await sql<{ id: string }>`
          select id from ${sql.table(`privacy.${over}`)} where staat = 'akkoord' or (staat = 'aangevraagd' and proef is null)`.execute(
          tasks,
        )
        for (const { id } of rows) await doTaak(werk, { over, id })
      }
    },
    as: naam => bed.signIn(`${naam}@wilgenoord.example`),
  }
}
