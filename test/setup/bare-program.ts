import { Hono } from 'hono'
import { initCommand } from '#src/init.ts'
import { main } from '#src/main.ts'
import { createStartCommand } from '#src/start.ts'

/** The program without its modules: the real start, stop, database and jobs around an application of one page. */
const start = createStartCommand({
  createApp: async house => {
    const app = new Hono()
    app.get('/v1/health', async context => {
      const landed = await house.database.selectFrom('platform.migration').select('name').execute()
      return context.json({ migrations: landed.length })
    })
    return app
  },
  makeDemo: async () => undefined,
})

await main([start, initCommand])
