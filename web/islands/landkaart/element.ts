import type { KaartWoorden } from '../../messages/kaart.ts'
import { listenToMoves, zoomStep } from './bewegen.ts'
import { findNearest, holds, kaderOfAll, nulpuntOf, readGebieden } from './gebieden.ts'
import type { Gebied, Nulpunt } from './gebieden.ts'
import { readOpdracht, rememberInPage } from './blad.ts'
import { fetchSamen, fetchVormen, fetchWaarden } from './halen.ts'
import type { Opdracht } from './halen.ts'
import { makeDichtbij, makePaneel, makeSelectie } from './paneel.ts'
import { readPalet, sharpness } from './palet.ts'
import type { Palet } from './palet.ts'
import { rand, Tekening } from './tekening.ts'
import { Cijfers, fill } from './woorden.ts'
import { fitKader, kaderOf, keepInside, overlap, toScherm, toWereld, zoomAt } from './zicht.ts'
import type { Kader, Maten, Zicht } from './zicht.ts'

const mostGekozen = 200
const nearAtMost = 6
/** After so many milliseconds without a move the map is drawn sharp, and what lies near is told. */
const restMs = 120
/** Closer than this, in metres a pixel, gemeenten come in finer detail, when there are few of them in sight. */
const fineBelow = 30
const fineAtMost = 8

/**
 * A map of all areas of a country that moves. It stands in the place of a picture when figures and boundaries have come; when they do not
 * come the picture stays. While it moves the last drawing is moved along, and it is drawn anew when it rests.
 */
class Landkaart extends HTMLElement {
  #opdracht: Opdracht = readOpdracht({})
  #woorden = {} as KaartWoorden
  #gebieden: Gebied[] = []
  #cijfers: Cijfers | null = null
  #nulpunt: Nulpunt = { lengte: 0, breedte: 0 }
  #kader: Kader = [0, 0, 0, 0]
  #zicht: Zicht = { x: 0, y: 0, meter: 1 }
  #getekend: Zicht | null = null
  #maten: Maten = { breed: 0, hoog: 0 }
  #tekening: Tekening | null = null
  #palet: Palet | null = null
  #actief: string | null = null
  #gekozen: string[] = []
  #fijn = new Set<string>()
  #rest = 0
  #frame = 0

  connectedCallback(): void {
    this.#opdracht = readOpdracht(this.dataset)
    this.#woorden = JSON.parse(this.dataset['woorden'] ?? '{}') as KaartWoorden
    this.#gekozen = (this.dataset['gebieden'] ?? '').split(',').filter(code => code !== '')
    void this.#load()
  }

  async #load(): Promise<void> {
    try {
      const [topologie, waarden] = await Promise.all([fetchVormen(this.#opdracht), fetchWaarden(this.#opdracht)])
      this.#nulpunt = nulpuntOf(topologie)
      this.#gebieden = readGebieden(topologie, this.#nulpunt)
      this.#cijfers = new Cijfers(waarden, this.#opdracht.taal, this.#woorden)
    } catch {
      return this.#fail()
    }
    this.#kader = kaderOfAll(this.#gebieden)
    this.#show()
  }

  /** The picture stays, and the list below it. */
  #fail(): void {
    const line = document.createElement('p')
    line.setAttribute('role', 'status')
    line.textContent = this.#woorden.mislukt
    this.append(line)
  }

  /** Puts the map in the place of the picture. */
  #show(): void {
    const [canvas, veld] = [this.querySelector('canvas'), this.#part('.landkaart__veld')]
    if (!canvas) return
    for (const part of this.querySelectorAll<HTMLElement>('.landkaart__alles')) part.hidden = false
    for (const begin of this.querySelectorAll<HTMLElement>('.maatkaart__begin')) begin.hidden = true
    veld.tabIndex = 0
    this.#tekening = new Tekening(canvas)
    this.#measure()
    this.#zicht = this.#beginZicht()
    listenToMoves({
      veld,
      maten: () => this.#maten,
      zicht: () => this.#zicht,
      move: zicht => this.#move(zicht),
      all: () => this.#move(fitKader(this.#kader, this.#maten)),
      choose: point => this.#chooseAt(point),
    })
    for (const button of this.querySelectorAll<HTMLElement>('[data-doe]'))
      button.addEventListener('click', () => this.#press(button.dataset['doe']))
    new ResizeObserver(() => this.#resized()).observe(veld)
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#recolour())
    this.#recolour()
    this.#tellRest()
    this.#tellSelectie()
    if (this.#actief !== null) this.#tellPaneel()
    this.dataset['klaar'] = String(Math.round(performance.now()))
  }

  /** Around the place that was asked for, or around the chosen areas, or the whole. */
  #beginZicht(): Zicht {
    const plek = this.dataset['plek'] ?? ''
    const isOf = ({ code }: Gebied) =>
      plek !== '' && (code === plek || code.slice(2).startsWith(plek.slice(2)) || plek.slice(2).startsWith(code.slice(2)))
    const asked = this.#gebieden.filter(gebied => isOf(gebied))
    if (asked.length === 1) this.#actief = asked[0]?.code ?? null
    const around = asked.length > 0 ? asked : this.#gebieden.filter(({ code }) => this.#gekozen.includes(code))
    if (around.length === 0) return fitKader(this.#kader, this.#maten)
    return fitKader(kaderOfAll(around), this.#maten, around.length === 1 ? 4 : 1.5)
  }

  #press(doe: string | undefined): void {
    const middle: [number, number] = [this.#maten.breed / 2, this.#maten.hoog / 2]
    if (doe === 'alles') this.#move(fitKader(this.#kader, this.#maten))
    else this.#move(zoomAt(this.#zicht, this.#maten, doe === 'dichterbij' ? zoomStep : 1 / zoomStep, middle))
  }

  #move(zicht: Zicht): void {
    this.#zicht = keepInside(zicht, this.#kader, this.#maten)
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0
        this.#follow()
      })
    }
    window.clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => {
      this.#draw()
      this.#tellRest()
    }, restMs)
  }

  /** Moves the last drawing to where it would be now: cheap, however much is on it. */
  #follow(): void {
    const before = this.#getekend
    const canvas = this.querySelector('canvas')
    if (!before || !canvas) return
    const scale = before.meter / this.#zicht.meter
    const [x, y] = toScherm(this.#zicht, this.#maten, toWereld(before, this.#maten, [-rand * this.#maten.breed, -rand * this.#maten.hoog]))
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }

  #draw(): void {
    if (!this.#tekening || !this.#palet || !this.#cijfers) return
    const inhoud = {
      gebieden: this.#gebieden,
      klassen: this.#cijfers.klassen,
      gekozen: new Set(this.#gekozen),
      actief: this.#actief,
    }
    this.#tekening.draw(this.#zicht, this.#maten, inhoud, this.#palet, sharpness())
    this.#getekend = this.#zicht
    this.#follow()
    void this.#refine()
  }

  #measure(): void {
    const veld = this.#part('.landkaart__veld')
    this.#maten = { breed: veld.clientWidth, hoog: veld.clientHeight }
  }

  #resized(): void {
    const before = this.#maten
    this.#measure()
    if (before.breed === this.#maten.breed && before.hoog === this.#maten.hoog) return
    this.#zicht = keepInside(this.#zicht, this.#kader, this.#maten)
    this.#draw()
  }

  #recolour(): void {
    if (!this.#cijfers) return
    const { aantalKlassen, isSchatting } = this.#cijfers
    this.#palet = readPalet(this, { klassen: aantalKlassen, isSchatting, scherp: sharpness() })
    this.#draw()
  }

  /** Gemeenten in sight get finer borders when somebody looks close. What does not come stays coarse. */
  async #refine(): Promise<void> {
    if (this.#zicht.meter >= fineBelow) return
    const kader = kaderOf(this.#zicht, this.#maten, rand)
    const seen = [...new Set(this.#gebieden.filter(gebied => overlap(gebied.kader, kader)).map(({ code }) => `GM${code.slice(2, 6)}`))]
    const wanted = seen.filter(code => !this.#fijn.has(code))
    if (wanted.length === 0 || seen.length > fineAtMost) return
    for (const code of wanted) this.#fijn.add(code)
    const finer = await Promise.all(wanted.map(async code => await this.#fetchFine(code)))
    const byCode = new Map(finer.flat().map(gebied => [gebied.code, gebied]))
    if (byCode.size === 0) return
    this.#gebieden = this.#gebieden.map(gebied => byCode.get(gebied.code) ?? gebied)
    this.#draw()
  }

  async #fetchFine(gemeente: string): Promise<readonly Gebied[]> {
    try {
      return readGebieden(await fetchVormen(this.#opdracht, gemeente), this.#nulpunt)
    } catch {
      return []
    }
  }

  #chooseAt(point: readonly [number, number]): void {
    const found = this.#at(point)
    if (found) this.#choose(found.code)
  }

  #at(point: readonly [number, number]): Gebied | undefined {
    const [x, y] = toWereld(this.#zicht, this.#maten, point)
    return this.#gebieden.find(gebied => holds(gebied, x, y))
  }

  #choose(code: string): void {
    this.#actief = code
    this.#draw()
    this.#tellPaneel()
    this.#remember()
  }

  #toggle(code: string): void {
    const isGone = this.#gekozen.includes(code)
    if (!isGone && this.#gekozen.length >= mostGekozen) return this.#tell(this.#woorden.teVeel)
    this.#gekozen = isGone ? this.#gekozen.filter(each => each !== code) : [...this.#gekozen, code]
    this.#selectieChanged()
  }

  #selectieChanged(): void {
    this.#draw()
    this.#tellPaneel()
    this.#tellSelectie()
    this.#remember()
  }

  #tellPaneel(): void {
    const gebied = this.#gebieden.find(({ code }) => code === this.#actief)
    const paneel = this.#part('.landkaart__paneel')
    if (!gebied || !this.#cijfers) return
    const hadFocus = paneel.contains(document.activeElement)
    const isGekozen = this.#gekozen.includes(gebied.code)
    paneel.replaceChildren(...makePaneel(gebied, isGekozen, () => this.#toggle(gebied.code), this.#teksten(this.#cijfers)))
    if (hadFocus) paneel.querySelector('button')?.focus()
    this.#tell(`${gebied.naam}, ${this.#cijfers.write(gebied.code)}`)
  }

  #tellSelectie(samen: string | null = null): void {
    if (!this.#cijfers) return
    const gebieden = this.#gekozen.map(code => this.#gebieden.find(gebied => gebied.code === code) ?? { code, naam: code })
    const selectie = this.#part('.landkaart__selectie')
    const hadFocus = selectie.contains(document.activeElement)
    const parts = makeSelectie(
      {
        gebieden,
        samen,
        remove: ({ code }) => this.#toggle(code),
        clear: () => {
          this.#gekozen = []
          this.#selectieChanged()
        },
      },
      this.#teksten(this.#cijfers),
    )
    selectie.replaceChildren(...parts)
    if (hadFocus) (selectie.querySelector('button') ?? this.#part('.landkaart__veld')).focus()
    if (samen === null && this.#gekozen.length > 1) void this.#tellSamen(this.#cijfers)
  }

  async #tellSamen(cijfers: Cijfers): Promise<void> {
    const codes = this.#gekozen
    const found = await fetchSamen(this.#opdracht, codes).catch(() => '')
    if (codes !== this.#gekozen) return
    const waarde = typeof found === 'string' ? found : cijfers.writeSamen(found)
    this.#tellSelectie(typeof found === 'string' ? found : fill(this.#woorden.samen, { n: String(codes.length), waarde }))
  }

  /** After the map came to rest: what is in the middle, and what lies near. */
  #tellRest(): void {
    if (!this.#cijfers) return
    const cijfers = this.#cijfers
    const middle = this.#at([this.#maten.breed / 2, this.#maten.hoog / 2])
    const { midden, middenLeeg } = this.#woorden
    this.#tell(middle ? fill(midden, { naam: middle.naam, waarde: cijfers.write(middle.code) }) : middenLeeg)
    const seen = this.#gebieden.filter(gebied => overlap(gebied.kader, kaderOf(this.#zicht, this.#maten)))
    const near = findNearest(seen, this.#zicht, nearAtMost)
    this.#part('.landkaart__dichtbij').replaceChildren(...makeDichtbij(near, ({ code }) => this.#choose(code), cijfers))
  }

  #remember(): void {
    rememberInPage({ gebieden: this.#gekozen.join(','), plek: this.#actief ?? '' })
  }

  #teksten(cijfers: Cijfers) {
    const { gebiedPad = '/gebied/', kaartPad = '/kaart/' } = this.dataset
    return { woorden: this.#woorden, cijfers, gebiedPad, kaartPad, maat: this.#opdracht.maat }
  }

  #tell(sentence: string): void {
    this.#part('.landkaart__midden').textContent = sentence
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this
  }
}

customElements.define('bw-landkaart', Landkaart)
