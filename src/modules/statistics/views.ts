import type { GebiedCode, Taal } from '@buurtwijs/figures'
import { FigureError, landOf, parseGebiedCode } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import type { GebiedInfo } from './areas/gebieden-index.ts'
import type { CatalogusMaat } from './catalogue/index.ts'
import type { Statistiek } from './figures/statistiek.ts'
import type { Release } from './release.ts'
import { isDemo } from './release.ts'
import type { Gebiedsselectie } from './selecties/selectie.ts'
import { composeSelectie } from './selecties/selectie.ts'

/** The area of a code as somebody typed it. Refuses what is no code, and what no release knows. */
export function requireGebied(statistiek: Statistiek, text: string, jaar?: number): GebiedInfo {
  const gebied = statistiek.gebieden.find(requireCode(text), jaar)
  if (gebied) return gebied
  const year = jaar === undefined ? '' : ` in ${jaar}`
  throw new Refusal(`Gebied ${text} is hier niet bekend${year}. Zoek op naam, of importeer eerst de cijfers van dat jaar.`, {
    code: 'gebied-unknown',
    status: 404,
    en: `Area ${text} is not known here${year}. Search by name, or first import the figures of that year.`,
  })
}

/** The measure of an id. Refuses one that neither the catalogue nor a release has. */
export function requireMaat(statistiek: Statistiek, id: string): CatalogusMaat {
  const maat = statistiek.maat(id)
  if (maat) return maat
  throw new Refusal('Deze maat bestaat niet. Op /v1/maten staat welke er wel zijn.', {
    code: 'maat-unknown',
    status: 404,
    en: 'This measure does not exist. /v1/maten tells which there are.',
  })
}

/**
 * The selection of the areas whose codes somebody typed, in the boundary year that was asked or else the newest that has them all. Refuses
 * as `composeSelectie` does, and codes that no release knows.
 */
export function requireSelectie(statistiek: Statistiek, texts: readonly string[], jaar?: number): Gebiedsselectie {
  const newest = texts.map(text => asBadRequest(() => requireGebied(statistiek, text, jaar)))
  const [years = [], ...others] = newest.map(({ code }) => (jaar === undefined ? statistiek.gebieden.jaren(code) : [jaar]))
  const shared = years.find(year => others.every(each => each.includes(year)))
  if (newest.length > 0 && shared === undefined) {
    throw new Refusal('Deze gebieden bestaan niet in één en hetzelfde jaar. Kies gebieden uit dezelfde indeling.', {
      code: 'selectie-jaar',
      en: 'These areas do not exist in one and the same year. Choose areas with the boundaries of one year.',
    })
  }
  const gebieden = newest.map(({ code }) => statistiek.gebieden.find(code, shared)).filter(gebied => gebied !== null)
  return composeSelectie(gebieden, {
    find: (code, year) => statistiek.gebieden.find(code, year),
    onderdelen: (gebied, soort) => statistiek.onderdelen(gebied, soort),
  })
}

/** In a list of areas an unknown one is a fault in the question, not an address that does not exist. */
function asBadRequest<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.message, { code: error.code, en: error.english ?? undefined, cause: error })
    throw error
  }
}

function requireCode(text: string): GebiedCode {
  try {
    return parseGebiedCode(text).code
  } catch (error) {
    if (error instanceof FigureError) {
      const en = `'${text.slice(0, 30)}' is not the code of an area, such as BU07850101.`
      throw new Refusal(error.message, { code: 'gebied-invalid', status: 404, en, cause: error })
    }
    throw error
  }
}

export function describeGebied({ code, naam, soort, jaar, gemeente }: GebiedInfo) {
  return { code, naam, soort, jaar, gemeente, ...(landOf(code) === 'NL99' ? { demo: true as const } : {}) }
}

export function refOf({ code, naam, soort }: GebiedInfo) {
  return { code, naam, soort }
}

export function onderdelenOf(statistiek: Statistiek, gebied: GebiedInfo): readonly GebiedInfo[] {
  if (['land', 'provincie', 'ggd-regio'].includes(gebied.soort)) return statistiek.gebieden.kinderen(gebied, 'gemeente')
  if (gebied.soort === 'gemeente') return statistiek.gebieden.kinderen(gebied, 'wijk')
  return gebied.soort === 'wijk' ? statistiek.gebieden.kinderen(gebied, 'buurt') : []
}

export function describeMaat(statistiek: Statistiek, maat: CatalogusMaat, taal: Taal) {
  const reeksen = statistiek.reeksen(maat.id)
  return {
    id: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    sectie: maat.sectie,
    soort: maat.soort,
    schatting: maat.schatting,
    decimalen: maat.decimalen,
    polariteit: maat.polariteit,
    zegt: maat.zegtWel[taal],
    zegtNiet: maat.zegtNiet[taal],
    methode: maat.methode,
    aanwezig: reeksen.length > 0,
    periodes: [...new Set(reeksen.map(reeks => reeks.periode.id))],
    releases: [...new Set(reeksen.map(reeks => reeks.release.id))],
  }
}

export function describeRelease(release: Release) {
  const { bron } = release
  return {
    id: release.id,
    soort: release.soort,
    tabel: bron.tabel,
    titel: bron.titel,
    uitgever: bron.uitgever,
    adres: bron.adres,
    licentie: bron.licentie,
    gewijzigd: bron.gewijzigd,
    status: bron.status,
    indelingsjaar: bron.indelingsjaar,
    herkomst: release.herkomst,
    opgehaald: release.opgehaald,
    sha256: release.sha256,
    gebieden: release.gebieden,
    onderwerpen: new Set(release.kolommen.map(kolom => kolom.id)).size,
    periodes: [...release.periodes],
    rijen: release.rijen,
    waarden: release.waarden,
    ontbreekt: release.ontbreekt,
    opmerkingen: [...release.opmerkingen],
    ...(isDemo(release) ? { demo: true as const } : {}),
  }
}
