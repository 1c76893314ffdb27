import type { Bewaard, Buurt } from './bewaard.ts'

const databaseName = 'bw-inzichten'
const inzichten = 'inzichten'
const weten = 'weten'
/** Under this name pages of the same browser tell each other, and themselves, that something changed. */
const changedName = 'bw-inzichten'

/** What this device remembers so that somebody can write without connection: their buurten by name, and who was signed in last, as a number. */
export interface Weten {
  readonly buurten: readonly Buurt[]
  readonly persoon: string | null
}

const nothing: Weten = { buurten: [], persoon: null }

/** The place on the device where insights wait. Fails where a browser keeps nothing, such as in some private windows. */
export class Kast {
  readonly #database: IDBDatabase

  private constructor(database: IDBDatabase) {
    this.#database = database
  }

  static async open(): Promise<Kast> {
    const request = indexedDB.open(databaseName, 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(inzichten, { keyPath: 'id' })
      request.result.createObjectStore(weten)
    })
    return new Kast(await done(request))
  }

  /** Everything that is kept, the oldest first. */
  async list(): Promise<readonly Bewaard[]> {
    const found = (await done(this.#store(inzichten, 'readonly').getAll())) as Bewaard[]
    return found.toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)))
  }

  /** Whether nothing of anybody is kept here. */
  async isEmpty(): Promise<boolean> {
    const [items, known] = [await this.list(), await this.weten()]
    return items.length === 0 && known.persoon === null && known.buurten.length === 0
  }

  async find(id: string): Promise<Bewaard | null> {
    return ((await done(this.#store(inzichten, 'readonly').get(id))) as Bewaard | undefined) ?? null
  }

  async put(item: Bewaard): Promise<void> {
    await done(this.#store(inzichten, 'readwrite').put(item))
    this.#tell()
  }

  async remove(id: string): Promise<void> {
    await done(this.#store(inzichten, 'readwrite').delete(id))
    this.#tell()
  }

  async weten(): Promise<Weten> {
    return ((await done(this.#store(weten, 'readonly').get(weten))) as Weten | undefined) ?? nothing
  }

  async remember(known: Partial<Weten>): Promise<void> {
    const kept = await this.weten()
    await done(this.#store(weten, 'readwrite').put({ ...kept, ...known }, weten))
    this.#tell()
  }

  /** Forgets who it was, their buurten and receipts; with `alles` also what of theirs still waits. What another wrote here stays. */
  async forget(persoon: string, { alles }: { readonly alles: boolean }): Promise<void> {
    for (const item of await this.list()) {
      if (item.staat === 'ontvangen' || (alles && item.persoon === persoon)) await done(this.#store(inzichten, 'readwrite').delete(item.id))
    }
    await done(this.#store(weten, 'readwrite').clear())
    this.#tell()
  }

  /** Calls back when something changed here, also from another page. */
  onChange(listen: () => void): void {
    window.addEventListener('storage', ({ key }) => {
      if (key === changedName) listen()
    })
    window.addEventListener(changedName, listen)
  }

  #tell(): void {
    localStorage.setItem(changedName, crypto.randomUUID())
    window.dispatchEvent(new Event(changedName))
  }

  #store(name: string, mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(name, mode).objectStore(name)
  }
}

function momentOf(item: Bewaard): string {
  return item.staat === 'ontvangen' ? item.ontvangen : item.geschreven
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('this device keeps nothing')))
  })
}
