import type { ReleaseDetail } from '../../data.ts'

/**
 * The newest later edition of the same publication: same publisher and title, but for the years in it. Null when this one is the newest;
 * another wave of the same table with the same boundaries is no later edition.
 */
export function findNewerEdition(release: Edition, all: readonly ReleaseDetail[]): NewerEdition | null {
  const newest = lastOf(release.periodes)
  const isSameEdition = ({ tabel, indelingsjaar }: Edition) => tabel === release.tabel && indelingsjaar === release.indelingsjaar
  const alike = all.filter(each => {
    return each.uitgever === release.uitgever && withoutYears(each.titel) === withoutYears(release.titel) && !isSameEdition(each)
  })
  const newer = alike
    .map(({ id, titel, periodes }) => ({ id, titel, periode: lastOf(periodes) }))
    .filter(({ periode }) => periode > newest)
    .toSorted((a, b) => b.periode.localeCompare(a.periode))
  return newer[0] ?? null
}

type Edition = Pick<ReleaseDetail, 'uitgever' | 'tabel' | 'titel' | 'indelingsjaar' | 'periodes'>

export interface NewerEdition {
  readonly id: string
  readonly titel: string
  readonly periode: string
}

function lastOf(periodes: readonly string[]): string {
  return periodes.toSorted().at(-1) ?? ''
}

/** "Kerncijfers wijken en buurten" for every year of it. */
function withoutYears(titel: string): string {
  return titel.replaceAll(/[;,]?\s*\(?(?:indeling )?\d{4}(?:\/\d{4})*\)?/g, '').trim()
}
