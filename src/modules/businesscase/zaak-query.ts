import { z } from '@hono/zod-openapi'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { taalParameter } from '../statistics/index.ts'
import { longestInvoer } from './model/adres.ts'

/** As many draws as a question may ask; more is for the command line. */
export const mostTrekkingen = 10_000

/** A case as an address has it. */
export const zaakQuery = z.object({
  taal: taalParameter,
  gebied: z
    .string()
    .max(4000)
    .optional()
    .meta({ description: 'Code van een gebied, of van gebieden samen, met komma’s; anders heel Nederland', example: 'GM0855' }),
  invoer: z.string().max(longestInvoer).default('').meta({
    description: 'Andere aannamen: naam:waarde, of naam:waarde:laag:hoog, met komma’s. 15% is 0.15',
    example: 'urenMinder:0.1,kostenLater:1500000',
  }),
  metingen: z
    .string()
    .max(longestInvoer)
    .default('')
    .meta({ description: 'Gemeten effecten: naam:schatting:standaardfout, met komma’s', example: 'urenMinder:0.08:0.03' }),
  optimisme: z.enum(['ja', 'nee']).default('nee').meta({ description: 'Of er wordt afgetrokken naar hoe goed elk effect bekend is' }),
  trekkingen: wholeNumber({ min: 0, max: mostTrekkingen }).default(0).meta({ default: 0, description: '0: zonder onzekerheid' }),
  zaad: wholeNumber({ min: 0 }).default(1).meta({ default: 1 }),
})

export type ZaakQuery = z.output<typeof zaakQuery>
