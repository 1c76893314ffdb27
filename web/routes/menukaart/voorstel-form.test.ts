import { expect, test } from 'vitest'
import { gedrukteKaart } from '#src/modules/menukaart/kaart/index.ts'
import { makeFakeApi } from '#test/e2e/fake-api.ts'
import type { SentForm } from '../../form.ts'
import { nameOf, readVoorstel, writeVoorstel } from './voorstel-form.ts'

const api = makeFakeApi({ magImporteren: false })
const woorden = await api.menukaart.woorden('nl')

function send(velden: Readonly<Record<string, string>>): SentForm {
  const data = new FormData()
  for (const [name, text] of Object.entries(velden)) data.set(name, text)
  return { api, velden: data, taal: 'nl' }
}

test('every entry that ships goes through the form and comes back as it was', () => {
  for (const interventie of gedrukteKaart) {
    const ticked = [...interventie.uitdagingen.map(id => `uitdagingen.${id}`), ...interventie.indicatoren.map(id => `indicatoren.${id}`)]
    const form = send({ ...writeVoorstel(interventie), ...Object.fromEntries(ticked.map(name => [name, 'ja'])) })
    const read = readVoorstel(form, interventie.id, woorden)
    expect(sorted(read)).toEqual(sorted({ interventie }))
  }
})

test('a fact without a source, a number that is none and half an interval are told at their fields; what is empty is unknown', () => {
  const typed = {
    naam: 'Wandelen op dinsdag',
    'probleem.tekst': 'Mensen zitten veel.',
    'omvang.0.wat': 'Wandelaars',
    'omvang.0.waarde': 'veel',
    'omvang.0.onder': '3',
    'kosten.perJaar.0.wat': 'Koffie',
    betaalt: '',
    'betaalt.wmo': 'ja',
  }
  expect(readVoorstel(send(typed), null, woorden)).toEqual({
    fouten: {
      'plan.tekst': 'Schrijf hoe het heet in uw bron.',
      'bewijs.herzien': 'Schrijf de dag zo: 1-4-2026.',
      kort: 'Zeg in één zin wat het is.',
      soort: 'Kies er een.',
      thema: 'Kies er een.',
      'probleem.bronnen': 'Schrijf waar dit staat. Weet u dat niet? Haal de tekst dan weg: dan staat er ‘onbekend’.',
      'omvang.0.waarde': 'Schrijf een getal, bijvoorbeeld 12 of 2,5.',
      'omvang.0.boven': 'Vul bij ‘van’ en ‘tot’ allebei iets in, of geen van beide.',
      'omvang.0.bron': 'Schrijf waar dit getal staat.',
      'omvang.0.eenheid': 'Schrijf wat er geteld is, bijvoorbeeld: mensen.',
      'bewijs.grond': 'Kies er een.',
      'kosten.perJaar.0.cent': 'Schrijf een bedrag in euro’s, bijvoorbeeld 50.000.',
      'kosten.perJaar.0.bron': 'Schrijf waar dit getal staat.',
      'betaalt.toelichting.tekst': 'Schrijf erbij hoe dat zit, of haal de kruisjes weg.',
      uitdagingen: 'Kruis aan bij welke uitdagingen het kan helpen.',
      indicatoren: 'Kruis aan waaraan u ziet of het werkt.',
    },
  })
  expect(nameOf('Eén buurt & co. (pilot)')).toBe('een-buurt-co-pilot')
})

/** Parties and challenges are sets: boxes come back in the order of the list. */
function sorted(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      Array.isArray(part) && part.every(each => typeof each === 'string') ? part.toSorted((a, b) => a.localeCompare(b)) : part,
    ),
  )
}
