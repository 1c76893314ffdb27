import { beforeAll, describe, expect, it } from 'vitest'
import { verwerkingIds } from '#src/platform/audit/verwerkingen.ts'
import { gevers } from '#src/modules/identity/rechten.ts'
import { plekVan, rolNamen } from '#src/modules/identity/rollen.ts'
import { wereld } from '#test/world.ts'
import { AttackBed } from './attack-bed.ts'
import type { Actor } from './attack-bed.ts'
import { examples } from './examples.ts'
import { listOperations } from './routes.ts'
import type { Operation } from './routes.ts'
import { askRoute, makeIds, tryRoute } from './try-route.ts'
import type { Target } from './try-route.ts'

let attack: AttackBed
let operations: readonly Operation[]
let targets: readonly Target[]

beforeAll(async () => {
  attack = await AttackBed.open()
  operations = await listOperations(attack.bed)
  targets = operations.flatMap(operation => {
    const example = examples[operation.operationId]
    return example ? [{ operation, example }] : []
  })
})

function actorIn(rol: string): Actor {
  const found = attack.actors.find(actor => actor.rol === rol)
  if (!found) throw new Error(`nobody is ${rol}`)
  return found
}

function targetOf(name: string): Target {
  const found = targets.find(({ operation }) => operation.operationId === name)
  if (!found) throw new Error(`there is no route ${name}`)
  return found
}

/** Some two thousand questions, each with everything that people could change read twice: much longer on a machine with other work. */
const manyQuestions = 600_000

describe('every route', () => {
  it('says who may call it and which processing it is part of', () => {
    expect(operations.filter(({ mag }) => mag === undefined).map(({ operationId }) => operationId)).toEqual([])
    const known: readonly (string | undefined)[] = verwerkingIds
    expect(operations.filter(({ mag, verwerking }) => mag !== undefined && !known.includes(verwerking)).map(({ path }) => path)).toEqual([])
  })

  it('has an example to try it with', () => {
    const without = operations.filter(({ operationId }) => !examples[operationId])
    const sentences = without.map(
      ({ method, path, operationId }) => `add ${operationId} to test/permissions/examples.ts: how to ask ${method} ${path}, and about whom`,
    )
    expect(sentences).toEqual([])
    expect(Object.keys(examples).filter(name => !operations.some(({ operationId }) => operationId === name))).toEqual([])
  })

  it(
    'answers every role about its own and refuses it all else, without showing or changing anything',
    async () => {
      const wrong: string[] = []
      for (const target of targets) {
        for (const actor of attack.actors) wrong.push(...(await tryRoute(attack, target, actor)))
        await attack.forgetTempo()
      }
      expect(wrong).toEqual([])
    },
    manyQuestions,
  )
})

describe('a secret', () => {
  it('opens what it is the secret of, to who is not signed in', async () => {
    for (const name of ['peekInvitation', 'acceptInvitation']) {
      const target = targetOf(name)
      const [nobody] = attack.actors
      if (!nobody) throw new Error('somebody has to be nobody')
      const stranger = { ...nobody, visitor: attack.bed.visitor() }
      const { own } = attack.doelen(stranger)
      const ids = await makeIds(attack, target.example, { doel: own, elsewhere: null })
      expect((await askRoute(target, stranger, own, ids)).status).toBe(name === 'peekInvitation' ? 200 : 201)
    }
  })
})

describe('what lies in another neighbourhood', () => {
  it('is answered like what does not exist', async () => {
    const fatima = actorIn('kartrekker')
    const { own, other } = attack.doelen(fatima)
    for (const name of ['withdrawInvitation', 'endRole', 'handOverRole']) {
      const target = targetOf(name)
      const there = await makeIds(attack, target.example, { doel: own, elsewhere: { name: 'id', doel: other } })
      const nowhere = { ...there, id: attack.bed.world.random.uuid() }
      const [real, unreal] = [await askRoute(target, fatima, own, there), await askRoute(target, fatima, own, nowhere)]
      expect({ status: real.status, body: real.body }).toEqual({ status: 404, body: unreal.body })
    }
  })
})

describe('a role', () => {
  it('is given only by who may give that one, by invitation and at once', async () => {
    const { molenveld } = wereld.buurten
    const { thuiszorg } = wereld.organisaties
    const may: string[] = []
    const expected: string[] = []
    for (const gever of ['kartrekker', 'projectcoordinator', 'transitieteam', 'beheerder'] as const) {
      for (const rol of rolNamen) {
        const plek = plekVan(rol)
        const where = { ...(plek.buurt ? { buurt: molenveld.id } : {}), ...(plek.organisatie ? { organisatie: thuiszorg.id } : {}) }
        const input = { naam: 'Ada Veldkamp', mail: 'ada@wilgenoord.example', rol, ...where }
        if ((await actorIn(gever).visitor.ask('POST', '/v1/uitnodigingen', input)).status === 201) may.push(`${gever}: ${rol}`)
        if (gevers[gever]?.includes(rol)) expected.push(`${gever}: ${rol}`)
      }
    }
    expect(may).toEqual(expected)
  })
})
