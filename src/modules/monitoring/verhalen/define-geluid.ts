import { Refusal } from '../../../refusal.ts'
import { recogniseGeluid } from './recognise-geluid.ts'
import type { GeluidSoort } from './recognise-geluid.ts'
import { wisOmschrijving } from './wis-omschrijving.ts'

/** Ten minutes of talk as any telephone records it. */
export const maxGeluidBytes = 10 * 2 ** 20
/** Far more stories than anybody listens to. */
export const maxGeluiden = 200

/** As browsers name these kinds. */
export const geluidTypes: Readonly<Record<GeluidSoort, string>> = {
  webm: 'audio/webm',
  ogg: 'audio/ogg',
  mp4: 'audio/mp4',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
}

/** A sound that may be kept. */
export interface NieuwGeluid {
  readonly soort: GeluidSoort
  readonly inhoud: Uint8Array
}

const zinnen = {
  film: 'Dit is een film. Wij bewaren geen beelden: neem alleen geluid op.',
  stuk: 'Dit geluid kwam niet heel aan, of er is niets te horen. Neem het opnieuw op, of kies het bestand nog eens.',
  onbekend: 'Dit is geen geluid dat hier af te spelen is. Kies een bestand dat eindigt op m4a, mp3, wav, ogg of webm.',
} as const

/**
 * Refuses what is empty, too large, broken, or no sound that browsers play. The kind follows from the bytes, never from the name. What a telephone wrote in an m4a, mp3 or wav about
 * the recording, such as the street where it was made, is taken out.
 */
export function defineGeluid(inhoud: Uint8Array): NieuwGeluid {
  const refuse = (zin: string, code: string) => new Refusal(zin, { code, place: { field: 'geluid' } })
  if (inhoud.byteLength === 0) throw refuse('In dit bestand zit geen geluid. Neem het opnieuw op.', 'geluid-empty')
  if (inhoud.byteLength > maxGeluidBytes) throw refuseGroot()
  const soort = recogniseGeluid(inhoud)
  if (soort === 'film' || soort === 'stuk' || soort === 'onbekend') throw refuse(zinnen[soort], `geluid-${soort}`)
  return { soort, inhoud: wisOmschrijving(soort, inhoud) }
}

export function refuseGroot(): Refusal {
  return new Refusal('Dit geluid is groter dan 10 MB. Neem een korter stuk op, hoogstens tien minuten.', {
    code: 'geluid-too-large',
    status: 413,
    place: { field: 'geluid' },
  })
}
