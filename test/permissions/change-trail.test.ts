import { expect, it } from 'vitest'
import { wereld } from '#test/world.ts'
import { AttackBed } from './attack-bed.ts'

it('a row that comes, changes or goes is seen, one that stays the same or is taken back is not', async () => {
  const attack = await AttackBed.open()
  const { tasks } = attack.bed
  const nobodyYet = await attack.mark()
  const persoon = await attack.persoon('Kenmerk van het spoor')
  expect(await attack.changesSince(nobodyYet)).toEqual(['identity.persoon'])

  const before = await attack.mark()
  const renameTo = async (naam: string, db = tasks): Promise<unknown> =>
    await db
      .$extendTables<{ 'identity.persoon': { id: string; naam: string } }>()
      .updateTable('identity.persoon')
      .set({ naam })
      .where('id', '=', persoon)
      .execute()
  await renameTo('Kenmerk van het spoor')
  await expect(
    tasks.transaction().execute(async trx => {
      await renameTo('Iemand anders', trx)
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect(await attack.changesSince(before)).toEqual([])

  await renameTo('Iemand anders')
  await attack.kartrekkerschap({ plek: wereld.buurten.molenveld, organisatie: '', persoon, isOwn: true })
  expect(await attack.changesSince(before)).toEqual(['identity.persoon', 'identity.persoon', 'identity.lidmaatschap'])
})
