import { z } from '@hono/zod-openapi'

const code = z.string().min(1)
const keySchema = z.record(z.string(), code).describe('Per dimensie een code: van een detail, of van een totaal')

/** The table that goes into `disclose`. */
export const discloseTableSchema = z.strictObject({
  dimensions: z
    .record(
      z.string(),
      z.strictObject({
        parents: z
          .record(z.string(), z.union([code, z.array(code)]))
          .describe(
            'Waar elke code bij optelt: { B1: "W1", W1: "G1" }. Een code die ook in een eigen selectie zit, heeft een lijst. Leeg: er is geen totaal',
          ),
      }),
    )
    .describe('Hoe de codes optellen, per dimensie'),
  cells: z.array(
    z.strictObject({
      key: keySchema,
      count: z.int().min(0).describe('Hoeveel mensen. Een detailcel die niet in de lijst staat, telt niemand'),
      contributors: z
        .array(z.strictObject({ id: code, value: z.number().min(0) }))
        .optional()
        .describe('Wie er geld in heeft. Staat dit bij elke detailcel met mensen, dan gaat de tabel over dit geld'),
    }),
  ),
})

/** The rules that go with it; what is left out gets its default, and so does an empty object. */
export const discloseRulesSchema = z.strictObject({
  threshold: z.int().min(10).default(10).describe('Kleinere aantallen worden verborgen'),
  roundingBase: z
    .int()
    .min(5)
    .nullable()
    .default(5)
    .describe('Aantallen worden een veelvoud hiervan; null: precies, en dan wordt er meer verborgen'),
  structuralZeros: z.array(keySchema).default([]).describe('Cellen waarvan iedereen weet dat er niemand in kan zitten'),
  money: z
    .strictObject({ p: z.number().min(25).default(25), minContributors: z.int().min(3).default(3) })
    .default({ p: 25, minContributors: 3 })
    .describe('De p%-regel, en hoeveel organisaties er minstens bijdragen'),
})

/** What `disclose` prints, and takes again with --earlier. */
export const discloseReleaseSchema = z.strictObject({
  cells: z.array(
    z.strictObject({
      key: keySchema,
      status: z.enum(['published', 'rounded', 'primary', 'secondary', 'zero']),
      value: z.number().nullable().describe('null bij primary en secondary'),
      reason: z.string(),
    }),
  ),
  audit: z
    .array(
      z.strictObject({
        key: keySchema,
        low: z.number(),
        high: z.number().describe('9007199254740991: niets dat is uitgegeven beperkt het'),
      }),
    )
    .describe('Per verborgen cel wat er volgens alles wat is uitgegeven nog kan'),
  rulesVersion: z.string().describe('Eerdere uitgaven met dezelfde regels mogen mee in --earlier'),
})
