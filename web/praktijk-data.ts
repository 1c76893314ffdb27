import type { InferRequestType, InferResponseType } from 'hono/client'
import type { V1 } from './data.ts'

type Own = V1['praktijkbuurten']

/** What matters to GP and nurse of the buurten of their practice. */
export type Praktijk = InferResponseType<Own['$get'], 200>
export type PraktijkBuurt = Praktijk['buurten'][number]
export type PraktijkCijfer = PraktijkBuurt['cijfers'][number]
export type PraktijkVorm = InferRequestType<Own['uitvoer'][':vorm']['$get']>['param']['vorm']
