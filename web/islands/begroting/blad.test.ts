import { describe, expect, it } from 'vitest'
import { Blad } from './blad.ts'
import { naInvullen, stap } from './keuze.ts'
import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import { readCel, showCel, typeCel } from './kolommen.ts'
import { writePlak } from './schrijf-plak.ts'

const wereld = {
  taal: 'nl',
  kader: { jaren: [2025, 2026], plafondCent: null, normTariefCent: {} },
  activiteiten: [{ id: 'eet', naam: 'Samen eten', thema: 'zorgzame-buurt', themaNaam: 'Zorgzame buurt' }],
} as const
const post = {
  id: 'a',
  versie: 3,
  activiteit: 'eet',
  jaar: 2025,
  soort: 'huur',
  omschrijving: 'Zaal',
  aantalHonderdste: 250,
  tariefCent: 1050,
  betaler: 'iza',
  duur: 'eenmalig',
  toelichting: '',
} as const
const { id: _id, versie: _versie, ...inhoud } = post

function blad(): Blad {
  let made = 0
  return new Blad(wereld, [post], () => `nieuw-${(made += 1)}`)
}

describe('a sheet', () => {
  it('keeps what can be and leaves beside its cell what cannot, until it is mended', () => {
    const sheet = blad()
    const done = sheet.typ([
      { rij: 0, kolom: 'jaar', getypt: '2031' },
      { rij: 0, kolom: 'tarief', getypt: '12' },
      { rij: 1, kolom: 'omschrijving', getypt: 'Koffie' },
    ])
    expect([done.cellen, done.fouten, done.isAnderRijtje]).toEqual([3, 1, true])
    expect(sheet.regels[0]?.fouten).toEqual(
      new Map([['jaar', { getypt: '2031', tekst: '‘2031’ is geen jaar van het programma. Kies uit 2025, 2026.' }]]),
    )
    expect(sheet.teBewaren()).toEqual([
      { id: 'a', versie: 3, post: { ...inhoud, tariefCent: 1200 } },
      { id: 'nieuw-1', versie: null, post: expect.objectContaining({ omschrijving: 'Koffie', jaar: 2025, soort: 'overig' }) },
    ])
    sheet.typ([{ rij: 0, kolom: 'jaar', getypt: '2026' }])
    expect(sheet.regels[0]?.fouten.size).toBe(0)
  })

  it('undoes and does again, also what was kept in between, each line in its place', () => {
    const sheet = blad()
    sheet.typ([{ rij: 1, kolom: 'omschrijving', getypt: 'Koffie' }])
    sheet.bewaard(sheet.teBewaren(), 4)
    sheet.haalWeg([0])
    expect(sheet.teBewaren()).toEqual([{ id: 'a', versie: 3, post: null }])
    sheet.ongedaan()
    expect([sheet.regels.map(({ id }) => id), sheet.teBewaren()]).toEqual([['a', 'nieuw-1'], []])
    sheet.ongedaan()
    expect(sheet.teBewaren()).toEqual([{ id: 'nieuw-1', versie: 4, post: null }])
    sheet.opnieuw()
    expect([sheet.regels.map(({ id }) => id), sheet.teBewaren(), sheet.kanOpnieuw]).toEqual([['a', 'nieuw-1'], [], true])
  })

  it('takes over what somebody else made, and says what was typed here', () => {
    const sheet = blad()
    sheet.typ([
      { rij: 0, kolom: 'omschrijving', getypt: 'Kerk' },
      { rij: 1, kolom: 'omschrijving', getypt: 'Koffie' },
    ])
    const theirs = { ...post, versie: 5, omschrijving: 'School' }
    const { botsingen } = sheet.neemOver(
      [theirs],
      (hier, daar) => `${daar}, niet ${hier}`,
      (kolom, each) => showCel(kolom, each, wereld),
    )
    expect(botsingen).toBe(1)
    expect(sheet.regels[0]).toEqual({
      id: 'a',
      inhoud: { ...inhoud, omschrijving: 'School' },
      fouten: new Map([['omschrijving', { getypt: 'Kerk', tekst: 'School, niet Kerk' }]]),
    })
    expect(sheet.teBewaren().map(({ id }) => id)).toEqual(['nieuw-1'])
  })

  it('reads back every cell that it copies', () => {
    for (const kolom of roosterKolommen) {
      if (kolom === 'bedrag') continue
      expect(readCel(kolom, typeCel(kolom, inhoud, wereld), inhoud, wereld)).toEqual({ waarde: inhoud })
    }
    expect(
      writePlak([
        ['a', 'b "c"'],
        ['d\ne', ''],
      ]),
    ).toBe('a\t"b ""c"""\n"d\ne"\t')
  })

  it('is walked with the keys of a spreadsheet', () => {
    const last = { rij: 30, kolom: 9 }
    const from = { rij: 5, kolom: 5 }
    const keys = ['ArrowUp', 'ArrowRight', 'Home', 'End', 'PageDown', 'x']
    expect(keys.map(key => stap({ key, ctrlKey: false, metaKey: false }, from, last))).toEqual([
      { rij: 4, kolom: 5 },
      { rij: 5, kolom: 6 },
      { rij: 5, kolom: 0 },
      { rij: 5, kolom: 9 },
      { rij: 25, kolom: 5 },
      null,
    ])
    expect(stap({ key: 'End', ctrlKey: true, metaKey: false }, from, last)).toEqual(last)
  })

  it('goes on to the next cell that is filled in, past the amount, and on to the next line', () => {
    const at = (kolom: (typeof roosterKolommen)[number], rij = 4) => ({ rij, kolom: roosterKolommen.indexOf(kolom) })
    expect([
      naInvullen(at('tarief'), 'rechts', 30),
      naInvullen(at('betaler'), 'links', 30),
      naInvullen(at('toelichting'), 'rechts', 30),
      naInvullen(at('activiteit'), 'links', 30),
      naInvullen(at('tarief'), 'omlaag', 4),
    ]).toEqual([at('betaler'), at('tarief'), at('activiteit', 5), at('toelichting', 3), at('tarief')])
  })
})
