import { expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { plantMensen } from './demo/plant-mensen.ts'

const { mirjam, tijmen } = wereld.personen

it('without a mail server an administrator reads the mails that wait, and that is logged', async () => {
  const bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  const beheerder = await bed.signIn(tijmen.mail)
  await bed.visitor().ask('POST', '/v1/inloglinks', { mail: mirjam.mail })
  const { body } = await beheerder.ask('GET', '/v1/berichten')
  const [latest] = (body as { berichten: readonly unknown[] }).berichten
  expect(latest).toMatchObject({
    aan: mirjam.mail,
    onderwerp: 'Uw link om in te loggen bij Buurtwijs',
    tekst: expect.stringContaining('https://'),
  })
  const kartrekker = await bed.signIn(mirjam.mail)
  expect((await kartrekker.ask('GET', '/v1/berichten')).status).toBe(403)
})

it('with a mail server there is nothing to read, for nobody', async () => {
  const bed = await makePeopleBed({ isMailing: true })
  await plantMensen(bed.tasks, bed.clock)
  const beheerder = await bed.signIn(tijmen.mail)
  expect((await beheerder.ask('GET', '/v1/berichten')).status).toBe(404)
})
