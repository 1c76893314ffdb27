import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { guard } from '#src/modules/identity/index.ts'
import { rechtNamen } from '#src/modules/identity/rechten.ts'
import { overMensen } from '#src/over-mensen.ts'
import { describeRegister } from '#src/platform/audit/describe-register.ts'
import { handelingen } from '#src/platform/audit/handelingen.ts'
import { verwerkingIds } from '#src/platform/audit/verwerkingen.ts'
import { createApi } from '#src/platform/http/api.ts'
import { describeApi } from '#src/platform/http/openapi.ts'
import { SourceTree } from '../architecture/source-tree.ts'
import { makePeopleBed } from '../people-bed.ts'
import webRoutes from '../../web/routes.ts'

interface Description {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, object>>>>
}

const everybody = ['iedereen', 'wie is ingelogd', ...rechtNamen]

/** The routes of a description that do not say who may call them, or which activity they are part of. */
function findSilent({ paths = {} }: Description): readonly string[] {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
  return operations
    .filter(({ operation }) => {
      const { 'x-mag': mag, 'x-verwerking': verwerking } = operation as Record<string, unknown>
      return !everybody.some(known => known === mag) || !verwerkingIds.some(id => id === verwerking)
    })
    .map(({ method, path }) => `${method} ${path}`)
}

let description: Description

beforeAll(async () => {
  const bed = await makePeopleBed()
  description = (await bed.visitor().ask('GET', '/v1/openapi.json')).body as Description
})

describe('every route of the API', () => {
  it('says who may call it and which processing activity it is part of', () => {
    expect(Object.keys(description.paths ?? {}).length).toBeGreaterThan(20)
    expect(findSilent(description)).toEqual([])
  })

  it('would be noticed when it did not', () => {
    const responses = { 200: { description: 'Goed', content: { 'text/plain': { schema: z.string() } } } }
    const route = (path: string, more: object) => createRoute({ method: 'get', path, responses, ...more })
    const api = createApi()
      .openapi(route('/open', guard('iedereen', 'cijfers')), c => c.text('', 200))
      .openapi(route('/vergeten', {}), c => c.text('', 200))
      .openapi(route('/verzonnen', { 'x-mag': 'iedereen', 'x-verwerking': 'zomaar' }), c => c.text('', 200))
    const head = { openapi: '3.1.0', info: { title: 'x', version: '1' } }
    expect(findSilent(JSON.parse(JSON.stringify(describeApi(api, head))))).toEqual(['get /vergeten', 'get /verzonnen'])
  })
})

describe('every export of the screens', () => {
  it('names the processing activity that it is part of', async () => {
    const tree = SourceTree.read(projectRoot)
    const isDownload = (file: string) => /content-disposition/i.test(tree.files.find(({ path }) => path === `web/${file}`)?.text ?? '')
    const exporting = listRoutes(webRoutes).filter(({ file, path = '' }) => /\.\w+$/.test(path) || isDownload(file))
    const files = [...new Set(exporting.map(({ file }) => file))]
    const silent = await Promise.all(
      files.map(async file => {
        const { handle } = (await import(join(projectRoot, 'web', file))) as { readonly handle?: { readonly verwerking?: string } }
        return verwerkingIds.some(id => id === handle?.verwerking) ? [] : [file]
      }),
    )
    expect([files, silent.flat()]).toEqual([expect.arrayContaining(['routes/programma/buurten-csv.ts']), []])
  })
})

function listRoutes(routes: readonly RouteConfigEntry[]): readonly RouteConfigEntry[] {
  return routes.flatMap(route => [route, ...listRoutes(route.children ?? [])])
}

describe('the register', () => {
  it('stands in the documentation as the code has it', () => {
    expect(readFileSync(join(projectRoot, 'docs', 'verwerkingsregister.md'), 'utf8')).toBe(describeRegister(overMensen.bewaarregels))
  })
})

describe('every line in the log', () => {
  it('has words for who reads it, and no words are left over', () => {
    const product = SourceTree.read(projectRoot).product.filter(({ path }) => path.startsWith('src/'))
    const written = product.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:handeling: |checkedHandeling = )'([a-z-]+\.[a-z.-]+)'/g)].map(found => found[1] ?? ''),
    )
    expect([...new Set(written)].toSorted()).toEqual(Object.keys(handelingen).toSorted())
  })
})
