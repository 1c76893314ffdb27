import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { requireNobodyNamed } from './inzicht.ts'

function refusalOf(tekst: string): string | null {
  try {
    requireNobodyNamed(tekst)
    return null
  } catch (error) {
    return error instanceof Refusal ? error.message : String(error)
  }
}

describe('an insight in which somebody could be found is refused, with what was seen', () => {
  test.each([
    ['Mail naar j.jansen@voorbeeld.nl voor meer.', 'een mailadres'],
    ['Bel mevrouw op 06-12345678.', 'een telefoonnummer'],
    ['Bel 0031 13 123 45 67.', 'een telefoonnummer'],
    ['Zijn nummer is 123456782.', 'negen cijfers'],
    ['Zij woont op 5051 AB, hoek.', 'een postcode'],
    ['Geboren op 3-4-1941.', 'een geboortedatum'],
  ])('%s', (tekst, what) => {
    expect(refusalOf(tekst)).toContain(what)
  })
})

test.each([
  'Veel mensen op de flat voelen zich alleen sinds 2020.',
  'Vier van de 1200 bewoners kwamen; dat was op 12-3-2026.',
  'De bus naar 013 rijdt niet meer na 18.00 uur.',
])('an insight about the buurt is kept: %s', tekst => {
  expect(refusalOf(tekst)).toBeNull()
})
