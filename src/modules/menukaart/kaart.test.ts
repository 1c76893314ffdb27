import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogus } from '../statistics/index.ts'
import { aandelen, weinigMensen } from './advies/weeg.ts'
import { documenten } from './bronnen.ts'
import { gedrukteKaart } from './kaart/index.ts'
import { indicatoren } from './indicatoren.ts'
import { menukaartMethoden } from './methoden.ts'
import { interventieSchema } from './schema.ts'
import type { Interventie } from './schema.ts'
import { uitdagingen } from './uitdagingen.ts'
import { listOnbekend, veldNamen } from './velden.ts'
import { activiteiten, onbekend, themas } from './woorden.ts'

describe('the shipped menukaart', () => {
  it('has entries that are whole: every compulsory field is there, and what is not known says so', () => {
    const problems = gedrukteKaart.flatMap(each => {
      const { error } = interventieSchema.safeParse(each)
      return error ? [{ id: each.id, issues: error.issues }] : []
    })
    expect(problems).toEqual([])
  })

  it('has an entry for every theme, every kind of activity and every challenge, and 40 entries at least', () => {
    const found = {
      themas: new Set(gedrukteKaart.map(({ thema }) => thema)).size,
      activiteiten: new Set(gedrukteKaart.map(({ activiteit }) => activiteit)).size,
      uitdagingen: new Set(gedrukteKaart.flatMap(each => each.uitdagingen)).size,
      indicatoren: new Set(gedrukteKaart.flatMap(each => each.indicatoren)).size,
    }
    expect(found).toEqual({
      themas: Object.keys(themas).length,
      activiteiten: Object.keys(activiteiten).length,
      uitdagingen: Object.keys(uitdagingen).length,
      indicatoren: Object.keys(indicatoren).length,
    })
    expect(gedrukteKaart.length).toBeGreaterThanOrEqual(40)
  })

  it('has each entry once, under a theme that its kind of activity belongs to', () => {
    expect(new Set(gedrukteKaart.map(({ id }) => id)).size).toBe(gedrukteKaart.length)
    expect(new Set(gedrukteKaart.map(({ naam }) => naam)).size).toBe(gedrukteKaart.length)
    expect(gedrukteKaart.filter(each => each.activiteit !== null && activiteiten[each.activiteit] !== each.thema)).toEqual([])
  })

  it('has a place in a document beside every fact and figure', () => {
    const places = gedrukteKaart.flatMap(each => bronnenOf(each).map(bron => ({ id: each.id, bron })))
    const wrong = places.filter(({ bron }) => !(bron.document in documenten) || bron.van < 1 || bron.tot < bron.van)
    expect(wrong).toEqual([])
    expect(gedrukteKaart.filter(each => bronnenOf(each).length < 3)).toEqual([])
  })

  it('has no number in a text that no place in a document stands beside', () => {
    expect(gedrukteKaart.flatMap(({ id, naam, kort }) => (/\d/.test(naam + kort) ? [id] : []))).toEqual([])
  })

  it('counts what is unknown, and leaves no entry without a single known field', () => {
    const unknown = gedrukteKaart.map(each => listOnbekend(each).length)
    expect({
      velden: veldNamen.length * gedrukteKaart.length,
      onbekend: unknown.reduce((sum, count) => sum + count, 0),
      meeste: Math.max(...unknown),
      minste: Math.min(...unknown),
    }).toMatchInlineSnapshot(`
      {
        "meeste": 23,
        "minste": 9,
        "onbekend": 1396,
        "velden": 2349,
      }
    `)
  })

  it('rates no evidence: that is for who judges it', () => {
    expect(gedrukteKaart.filter(({ bewijs }) => bewijs.nl !== onbekend || bewijs.wwfh !== onbekend)).toEqual([])
  })

  it('looks again at evidence three years after the plan, or five years after the end of the year of the newest study that it names', () => {
    const afterPlan = Object.values(documenten).map(({ datum }) =>
      datum === null ? '' : `${Number(datum.slice(0, 4)) + 3}${datum.slice(4)}`,
    )
    const wrong = gedrukteKaart.filter(({ bewijs }) => {
      const years = bewijs.toelichting === onbekend ? [] : (bewijs.toelichting.tekst.match(/\b20\d\d\b/g) ?? [])
      const newest = Math.max(0, ...years.map(Number))
      return newest === 0 ? !afterPlan.includes(bewijs.herzien) : bewijs.herzien !== `${newest + 5}-12-31`
    })
    expect(wrong.map(({ id, bewijs }) => ({ id, bewijs }))).toEqual([])
  })

  it('counts target groups by measures that exist', () => {
    const maten = new Map(catalogus.map(maat => [maat.id, maat]))
    const wrong = gedrukteKaart.flatMap(({ id, regel }) =>
      regel === onbekend
        ? []
        : regel.delen
            .filter(({ soort, maat }) => {
              const found = maten.get(maat)
              return soort === 'aantal' ? found?.soort !== 'telling' : found?.soort !== 'percentage' || found.bevolking === null
            })
            .map(({ maat }) => ({ id, maat })),
    )
    expect(wrong).toEqual([])
  })
})

describe('the page about how the menukaart was made', () => {
  it('is there in both languages under its own title', () => {
    const read = (name: string) => readFileSync(new URL(`../../../docs/methods/${name}`, import.meta.url), 'utf8').split('\n')[0]
    const { nl, en } = menukaartMethoden.menukaart
    expect([read('menukaart.md'), read('menukaart.en.md')]).toEqual([`# ${nl}`, `# ${en}`])
  })
})

describe('the page about advice', () => {
  it('names the shares that the rules count with', () => {
    const page = readFileSync(new URL('../../../docs/methods/menukaart.md', import.meta.url), 'utf8')
    const say = (share: number) => String(share).replace('.', ',')
    const { vergelijking, onderzoek, meting, ervaring, verwachting } = aandelen.grond
    const grond = `vergelijking ${say(vergelijking)}, onderzoek ${say(onderzoek)}, meting ${say(meting)}, ervaring ${say(ervaring)}, verwachting ${say(verwachting)}`
    expect(page).toContain(`${grond}. Is het verlopen, dan keer ${say(aandelen.verlopen)}`)
    const { doelgroep, kosten } = aandelen
    expect(page).toContain(
      `${weinigMensen} mensen of meer: ${say(doelgroep.past)}; niet bekend: ${say(doelgroep.onbekend)}; minder dan ${weinigMensen}: ${say(doelgroep.weinig)}`,
    )
    expect(page).toContain(`binnen het budget: ${say(kosten.binnen)}; niet bekend: ${say(kosten.onbekend)}; erboven: ${say(kosten.boven)}`)
  })
})

function bronnenOf(interventie: Interventie): readonly { document: string; van: number; tot: number }[] {
  return [...JSON.stringify(interventie).matchAll(/\{"document":"[^}]*\}/g)].map(
    ([json]) => JSON.parse(json) as { document: string; van: number; tot: number },
  )
}
