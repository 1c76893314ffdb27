import type { GebiedCode } from '@buurtwijs/figures'
import type { GebiedenIndex } from './areas/gebieden-index.ts'
import type { PublishedGebied } from './published-table.ts'
import type { KnownGebieden } from './read/input.ts'
import type { GebiedRij } from './release.ts'
import type { ReleaseStore } from './store/release-store.ts'

/** What readers may ask about areas of earlier imports. */
export function knownGebieden(store: ReleaseStore, index: () => GebiedenIndex): KnownGebieden {
  return {
    byRowOrder(tabel, namen) {
      for (const release of store.list()) {
        if (release.soort !== 'tabel' || release.bron.tabel !== tabel || release.gebieden !== namen.length) continue
        const rows = store.gebieden(release)
        const agree = rows.every(([, , naam, gemeente], row) => naam === namen[row]?.naam && (gemeente ?? '') === namen[row]?.gemeentenaam)
        if (agree) return rows.map(row => publishedGebied(row))
      }
      return null
    },
    byNaam(naam, soort, jaar) {
      return index()
        .byNaam(naam, soort, jaar)
        .map(({ code, soort: kind, naam: name, gemeente }) => ({
          code,
          soort: kind,
          naam: name,
          ...(gemeente === null ? {} : { gemeentenaam: gemeente }),
        }))
    },
  }
}

function publishedGebied([code, soort, naam, gemeentenaam, wijziging, ouders]: GebiedRij): PublishedGebied {
  return {
    code: code as GebiedCode,
    soort: soort as PublishedGebied['soort'],
    naam,
    ...(gemeentenaam === null ? {} : { gemeentenaam }),
    ...(wijziging === 0 ? {} : { indelingswijziging: wijziging }),
    ...(ouders === null ? {} : { ouders: ouders as GebiedCode[] }),
  }
}
