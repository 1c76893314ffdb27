import { z } from '@hono/zod-openapi'
import { tekstVelden } from './vormen/compare-teksten.ts'

export const vergelijkingSchema = z
  .object({
    gelezen: z.number().int().meta({ description: 'Hoeveel teksten van uitdagingen en krachten het bestand heeft' }),
    verschillen: z
      .array(
        z.object({
          uitdaging: z.uuid(),
          versie: z.number().int().meta({ description: 'De versie van nu; stuur die mee als u de tekst overneemt' }),
          titel: z.string(),
          veld: z.enum(tekstVelden),
          oud: z.string(),
          nieuw: z.string(),
          ookHier: z.boolean().meta({ description: 'De tekst is ook hier veranderd nadat het bestand werd gemaakt' }),
        }),
      )
      .meta({ description: 'Teksten die in het bestand anders zijn; er is nog niets overgenomen' }),
    weg: z.array(z.string()).meta({ description: 'Tekst bij een uitdaging of kracht die er niet meer is' }),
    zinnen: z.array(z.string()).meta({ description: 'Herschreven zinnen uit cijfers; die veranderen niet mee' }),
  })
  .meta({ id: 'Teruggekomen' })
