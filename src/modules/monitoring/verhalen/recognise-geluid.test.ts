import { describe, expect, it } from 'vitest'
import { madeMp3, madeMp4, madeOgg, madeWav, madeWebm } from '#test/made-geluid.ts'
import { defineGeluid, maxGeluidBytes } from './define-geluid.ts'
import { recogniseGeluid } from './recognise-geluid.ts'
import { wisOmschrijving } from './wis-omschrijving.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const made = { webm: madeWebm(), ogg: madeOgg(), mp4: madeMp4(), mp3: madeMp3(), wav: madeWav() }

describe('the kind of a sound', () => {
  it('follows from its bytes, whatever recorded it', () => {
    expect(Object.fromEntries(Object.entries(made).map(([kind, each]) => [kind, recogniseGeluid(each)]))).toEqual({
      webm: 'webm',
      ogg: 'ogg',
      mp4: 'mp4',
      mp3: 'mp3',
      wav: 'wav',
    })
    expect([recogniseGeluid(madeMp3('TIT2')), recogniseGeluid(madeOgg('\u0001vorbis'))]).toEqual(['mp3', 'ogg'])
  })

  it('is a film as soon as there is a picture in it', () => {
    const films = [
      madeWebm([2, 1]),
      madeMp4([
        ['soun', 'mp4a'],
        ['vide', 'avc1'],
      ]),
      madeOgg('OpusHead', '\u0080theora'),
    ]
    expect(films.map(recogniseGeluid)).toEqual(['film', 'film', 'film'])
  })

  it('is unknown of what no browser plays, and of what is no sound at all', () => {
    const others = [
      madeMp4([['soun', 'samr']]),
      madeWebm([2], 'matroska'),
      madeWebm([17]),
      madeOgg('Speex   '),
      madeWav(0.01, 85),
      bytes('#!AMR\n'),
      bytes('<html><script>alert(1)</script>'),
      bytes('%PDF-1.7'),
      new Uint8Array(),
    ]
    expect(others.map(recogniseGeluid)).toEqual(others.map(() => 'onbekend'))
  })

  it('is not taken of a file of countless empty parts, nor of parts within parts without end', () => {
    const unheard = madeWebm().subarray(0, Buffer.from(madeWebm()).indexOf('1f43b675', 0, 'hex'))
    const empty = Buffer.concat([madeMp4(), Buffer.alloc(8 * 1_000_000, Buffer.from([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65]))])
    const voids = Buffer.concat([unheard, Buffer.alloc(2 * 1_000_000, Buffer.from([0xec, 0x80]))])
    const nested = Buffer.alloc(8 * 100_000)
    for (let at = 0; at < nested.length; at += 8) {
      nested.writeUInt32BE(nested.length - at, at)
      nested.write('moov', at + 4, 'latin1')
    }
    expect([recogniseGeluid(empty), recogniseGeluid(voids), recogniseGeluid(Buffer.concat([madeMp4(), nested]))]).toEqual([
      'stuk',
      'stuk',
      'mp4',
    ])
    const track = Buffer.concat([Buffer.from('ae4000', 'hex'), Buffer.alloc(2 * 8000, Buffer.from('8380', 'hex'))])
    track.writeUInt16BE(0x40_00 + 2 * 8000, 1)
    const tracks = Buffer.concat([Buffer.from('1654ae6b08', 'hex'), Buffer.alloc(7)])
    tracks.writeUIntBE(track.length * 60, 6, 6)
    tracks[4] = 0x01
    const many = Buffer.concat([unheard, tracks, ...Array.from({ length: 60 }, () => track)])
    expect(recogniseGeluid(many)).toBe('stuk')
    expect(wisOmschrijving('mp4', Buffer.concat([madeMp4(), nested])).length).toBe(madeMp4().length + nested.length)
  })

  it('is broken when it stops before anything is heard', () => {
    const halves = [
      madeWebm().subarray(0, 30),
      madeOgg().subarray(0, 40),
      madeMp4().subarray(0, -4),
      madeMp3('TIT2').subarray(0, 200),
      madeMp3().subarray(0, 500),
      madeWav().subarray(0, 60),
      madeWav(0),
    ]
    expect(halves.map(recogniseGeluid)).toEqual(halves.map(() => 'stuk'))
  })

  it('is found or not, and nothing breaks, wherever a byte is wrong', () => {
    for (const whole of Object.values(made)) {
      for (let at = 0; at < Math.min(whole.length, 300); at++) {
        for (const wrong of [0x00, 0xff]) {
          const broken = Uint8Array.from(whole)
          broken[at] = wrong
          expect(['webm', 'ogg', 'mp4', 'mp3', 'wav', 'film', 'stuk', 'onbekend']).toContain(recogniseGeluid(broken))
        }
      }
    }
  })
})

describe('a sound', () => {
  it('is refused with a sentence when it is empty, too large, a film, broken or something else', () => {
    const why = (inhoud: Uint8Array) => {
      try {
        return defineGeluid(inhoud).soort
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    const large = new Uint8Array(maxGeluidBytes + 1)
    large.set(madeWebm())
    expect([new Uint8Array(), large, large.subarray(0, maxGeluidBytes), madeWebm([1]), madeWav(0), bytes('stem.mp3')].map(why)).toEqual([
      'geluid-empty',
      'geluid-too-large',
      'webm',
      'geluid-film',
      'geluid-stuk',
      'geluid-onbekend',
    ])
  })
})

describe('what a telephone wrote about a recording', () => {
  const text = (inhoud: Uint8Array) => Buffer.from(inhoud).toString('latin1')
  const street = 'Kerkstraat 12'

  it('is gone, and the sound is as it was', () => {
    const wav = Uint8Array.from(
      Buffer.concat([
        madeWav().subarray(0, 36),
        Buffer.from('LIST'),
        Buffer.from([14, 0, 0, 0]),
        Buffer.from(`${street}.`),
        madeWav().subarray(36),
      ]),
    )
    const told = { mp4: madeMp4(undefined, street), mp3: madeMp3(street), wav }
    for (const [soort, inhoud] of Object.entries(told) as ['mp4' | 'mp3' | 'wav', Uint8Array][]) {
      expect(text(inhoud)).toContain(street)
      const wiped = wisOmschrijving(soort, inhoud)
      expect([soort, text(wiped).includes(street), recogniseGeluid(wiped)]).toEqual([soort, false, soort])
    }
    expect(text(wisOmschrijving('mp4', told.mp4))).toContain('stem van Ria')
    expect(wisOmschrijving('mp4', told.mp4).length).toBe(told.mp4.length)
    expect(text(wisOmschrijving('mp3', told.mp3))).toBe(text(madeMp3()))
    const old = Uint8Array.from(Buffer.concat([madeMp3(), Buffer.from('TAG'.padEnd(128, street), 'latin1')]))
    expect(text(wisOmschrijving('mp3', old))).toBe(text(madeMp3()))
  })

  it('is not looked for in what a browser records', () => {
    expect([wisOmschrijving('webm', made.webm), wisOmschrijving('ogg', made.ogg)]).toEqual([made.webm, made.ogg])
  })
})
