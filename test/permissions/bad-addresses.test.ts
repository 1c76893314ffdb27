import { beforeAll, describe, expect, it } from 'vitest'
import { AttackBed } from './attack-bed.ts'
import type { Actor } from './attack-bed.ts'
import { examples } from './examples.ts'
import { listOperations } from './routes.ts'
import { expectedOf, makeIds } from './try-route.ts'
import type { Target } from './try-route.ts'

let attack: AttackBed
/** Every route, with somebody who may ask it. */
let routes: readonly (Target & { readonly actor: Actor })[]

beforeAll(async () => {
  attack = await AttackBed.open()
  routes = (await listOperations(attack.bed)).flatMap(operation => {
    const example = examples[operation.operationId]
    if (example === undefined) return []
    const target = { operation, example }
    const actor = attack.actors.find(each => expectedOf(target, each, true) === 'answered')
    if (actor === undefined) throw new Error(`nobody may ${operation.operationId}`)
    return [{ ...target, actor }]
  })
})

/** As they stand in an address: cut off, too long, quoted, out of the folder, no text, half a character, a number that is none, one of nothing. */
const values = [
  '%00',
  '%ED%A0%80',
  '%E0%A4%A',
  encodeURIComponent(`' or 1=1; select pg_sleep(9) --`),
  '..%2f..%2f..%2fetc%2fpasswd',
  encodeURIComponent('<script>alert(1)</script>\u202E\u200B'),
  'n'.repeat(9000),
  '1e400',
  '__proto__',
  '11111111-1111-4111-8111-111111111111',
]

/** What the template of a path becomes in this address, with another value for one name. */
function addressWith(template: string, path: string, name: string, value: string): string {
  const [asked = '', query = ''] = path.split('?')
  const parts = asked.split('/')
  const address = template.split('/').map((part, index) => (part === `{${name}}` ? value : (parts[index] ?? part)))
  return query === '' ? address.join('/') : `${address.join('/')}?${query}`
}

describe('an address with something else in it', () => {
  it('is answered or refused by every route, for every part of the path and everything behind the question mark: never a bug', async () => {
    const wrong: string[] = []
    let asked = 0
    for (const { operation, example, actor } of routes) {
      const { own } = attack.doelen(actor)
      const visitor = actor.persoon === null ? attack.bed.visitor() : actor.visitor
      for (const { name, in: place } of operation.parameters) {
        if (place !== 'path' && place !== 'query') continue
        for (const value of values) {
          const { path, body, headers } = example.ask(await makeIds(attack, example, { doel: own, elsewhere: null }), own, actor)
          const address =
            place === 'path'
              ? addressWith(operation.path, path, name, value)
              : `${path.replace(new RegExp(`([?&])${name}=[^&]*`), '$1')}${path.includes('?') ? '&' : '?'}${name}=${value}`
          const answer = await visitor.ask(operation.method, `/v1${address}`, body, headers)
          asked += 1
          if (answer.status >= 500)
            wrong.push(`${operation.method} ${address.slice(0, 120)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
        }
      }
      await attack.forgetTempo()
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(700)
  }, 240_000)
})
