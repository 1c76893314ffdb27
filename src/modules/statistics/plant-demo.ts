import { demoSeed, makeDemo } from './demo/index.ts'
import type { ReleaseStore } from './store/release-store.ts'

/** Puts the made-up municipality and its country in a store that has nothing yet. Returns a line for the terminal, or undefined when there was something. */
export async function plantDemo(store: ReleaseStore, now: () => Date): Promise<string | undefined> {
  if (store.list().length > 0) return undefined
  return await store.exclusively(now, async () => {
    const { tabellen, geometrie } = makeDemo(demoSeed)
    const from = { herkomst: 'verzonnen door Buurtwijs', opgehaald: now().toISOString(), sha256: '' }
    const signal = new AbortController().signal
    for (const tabel of tabellen) await store.keepTabel(tabel, from, signal)
    for (const kaart of geometrie) await store.keepGeometrie(kaart, from, signal)
    return 'een verzonnen gemeente, Wilgenoord, om mee te oefenen'
  })
}
