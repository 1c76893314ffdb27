import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { ZaakSource } from '../modules/businesscase/index.ts'
import { businesscaseRoutes } from '../modules/businesscase/routes.ts'
import { createApi } from '../platform/http/api.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { zaakUitvoerRoutes } from './zaak-routes.ts'

const clock = { now: () => new Date('2026-11-27T10:00:00Z') }
const zaken = new ZaakSource({ source: await sourceOf(), clock })
const api = createApi().route('/', businesscaseRoutes(zaken)).route('/', zaakUitvoerRoutes(zaken))
const query = 'invoer=kostenLater:2000000&trekkingen=200'

describe('a case that goes along', () => {
  test('as slides says the same figures, with its sources in the notes of each slide', async () => {
    const response = await api.request(`/businesscase/dias?${query}&taal=en`)
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="businesscase-nederland-2026-11-27.pptx"')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const slides = Object.keys(files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const text = slides.map(name => strFromU8(files[name] ?? new Uint8Array())).join('')
    expect(slides.length).toBe(6)
    expect(
      ['63,000 people instead of 90,000', 'Who pays and who gains', '€\u00A01.5\u00A0billion'].filter(each => !text.includes(each)),
    ).toEqual([])
    expect(Object.keys(files).filter(name => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)).length).toBe(6)
  })

  test('as a report says them too, with every assumption and its source', async () => {
    const response = await api.request(`/businesscase/uitvoer/pdf?${query}`)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())), { mergePages: true })
    const wanted = ['Businesscase: Nederland', '63.000', '€ 1.500.000.000', 'Afgeleid, niet uit de bron', 'Wat niet bij elkaar past']
    expect(wanted.filter(each => !text.replaceAll(/\s+/g, ' ').includes(each))).toEqual([])
    expect(text).not.toContain('?')
  })
})
