import { writeDag } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import type { VastgesteldBeeld } from '../modules/buurtagenda/index.ts'
import { makeRapport } from './make-rapport.ts'
import type { Rapport } from './rapport.ts'

/**
 * An adopted picture as it leaves the product: its own text, figures and releases and nothing of today, so without a map. In Dutch, as it was adopted. The same version
 * says the same whenever it is asked.
 */
export function makeBeeldRapport({ inhoud, sha256, tekst }: VastgesteldBeeld): Rapport {
  const { buurt, versie, vastgesteld, reden, beeld, uitdagingen, inzichten } = inhoud
  const m = messagesIn('nl')
  const words = m.meenemen.vastgesteld
  const dag = writeDag(vastgesteld, 'nl')
  return makeRapport(beeld, {
    taal: 'nl',
    now: new Date(vastgesteld),
    kaart: null,
    naam: buurt.naam,
    agenda: { buurt: buurt.id, uitdagingen },
    vastgesteld: {
      versie,
      kenmerk: sha256,
      inhoud: tekst,
      gemaakt: words.gemaakt(dag, versie),
      regels: [words.versie(versie), words.kenmerk(sha256)],
      keuzes: [
        { wat: words.keuzes.versie, keuze: words.versie(versie) },
        { wat: words.keuzes.dag, keuze: dag },
        { wat: words.keuzes.reden, keuze: reden },
        { wat: words.keuzes.kenmerk, keuze: sha256 },
        { wat: words.keuzes.inzichten, keuze: String(inzichten) },
      ],
    },
  })
}
