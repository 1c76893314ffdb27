import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { apiContext } from './context.ts'
import type { ApiClient } from './data.ts'
import { readForm, readText, refuseFields, refuseForm } from './form.ts'
import type { SentForm } from './form.ts'

/** The proofs that the API was called with. */
const proofs: (string | null)[] = []

async function send(fields: Readonly<Record<string, string | File>>): Promise<SentForm> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const context = new RouterContextProvider()
  const api = { withBewijs: (bewijs: string | null) => (proofs.push(bewijs), api) } as Partial<ApiClient> as ApiClient
  context.set(apiContext, api)
  return await readForm({ request: new Request('http://localhost/mijn', { method: 'POST', body }), context })
}

test('a form brings its proof to the API, and is read without the spaces around what was typed', async () => {
  const form = await send({ bewijs: 'proof', naam: '  Mirjam ' })
  expect({ proofs, naam: readText(form, 'naam'), none: readText(form, 'mail') }).toEqual({ proofs: ['proof'], naam: 'Mirjam', none: '' })
})

test('a form that was refused comes back with what was typed, without its proof and without its file', async () => {
  const form = await send({ bewijs: 'proof', naam: 'M', bestand: new File(['a'], 'a.csv') })
  expect(refuseFields(form, { naam: 'Vul een naam in.' })).toMatchObject({
    data: { waarden: { naam: 'M' }, fouten: [{ veld: 'naam', tekst: 'Vul een naam in.' }] },
    init: { status: 400 },
  })
})

test('a refusal of the API stands at its field, or above the form when it is about none', async () => {
  const form = await send({ mail: 'mirjam' })
  const weigering = { status: 409, code: 'x', tekst: 'Dit kan niet.' }
  expect(refuseForm(form, { ...weigering, veld: 'mail' }).data.fouten).toEqual([{ veld: 'mail', tekst: 'Dit kan niet.' }])
  expect(refuseForm(form, { ...weigering, veld: 'bron' }, { bron: 'tabel' }).data.fouten).toEqual([
    { veld: 'tabel', tekst: 'Dit kan niet.' },
  ])
  expect(refuseForm(form, weigering)).toMatchObject({ data: { fouten: [{ veld: null, tekst: 'Dit kan niet.' }] }, init: { status: 409 } })
})

test('when several fields are wrong each has its own sentence', async () => {
  const form = await send({ mail: '', naam: '' })
  const weigering = {
    status: 400,
    code: 'input-invalid',
    tekst: 'Deze gegevens kloppen niet.',
    fouten: { mail: 'Te kort.', naam: 'Leeg.' },
  }
  expect(refuseForm(form, weigering).data.fouten).toEqual([
    { veld: 'mail', tekst: 'Te kort.' },
    { veld: 'naam', tekst: 'Leeg.' },
  ])
})
