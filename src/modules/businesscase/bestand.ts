import type { Taal } from '@buurtwijs/figures'
import { makePdf } from '../../platform/documents/paper.ts'
import type { Aannames } from './model/aannames.ts'
import type { Zaakgebied } from './plek.ts'
import { maakPapier } from './papier.ts'
import { makeWerkboek } from './werkboek/maak-werkboek.ts'
import type { ZaakAntwoord } from './zaak-schema.ts'

/** What a file of a case is made of. */
export interface Bestandsvraag {
  readonly aannames: Aannames
  readonly antwoord: ZaakAntwoord
  readonly gebied: Zaakgebied | null
  readonly taal: Taal
  readonly now: Date
}

type Bytes = Uint8Array<ArrayBuffer>
export const bestandVormen = ['xlsx', 'pdf'] as const
export type BestandVorm = (typeof bestandVormen)[number]

/** The forms in which a case goes along. */
export const bestanden: Readonly<Record<BestandVorm, { readonly media: string; readonly make: (vraag: Bestandsvraag) => Promise<Bytes> }>> =
  {
    xlsx: {
      media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      make: async ({ aannames, taal }) => await makeWerkboek(aannames, taal),
    },
    pdf: { media: 'application/pdf', make: async vraag => await makePdf(maakPapier(vraag), vraag.now) },
  }

/** `businesscase-groenewoud-2026-11-27.xlsx`. */
export function nameBestand({ gebied, now }: Pick<Bestandsvraag, 'gebied' | 'now'>, vorm: string): string {
  const plain = (gebied?.naam ?? 'nederland')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return `businesscase-${plain === '' ? 'gebied' : plain}-${now.toISOString().slice(0, 10)}.${vorm}`
}
