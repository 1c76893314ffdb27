import { formatGetal } from '@buurtwijs/figures'
import type { Taal, Tekst } from '@buurtwijs/figures'
import type { Aannames, Meting, Wens } from './aannames.ts'
import type { Eenheid, Invoer } from './cel.ts'
import { opeenvolgend, samenHoogstensAlles } from './invoer.ts'

/** What is wrong with one input, and what to do. */
export interface Fout {
  readonly veld: string
  readonly tekst: Tekst
}

interface Gevraagd {
  readonly gewenst: ReadonlyMap<string, Wens>
  readonly metingen: ReadonlyMap<string, Meting>
}

/** Everything that is wrong with the inputs, each with its own sentence. */
export function findFouten(aannames: Aannames, { gewenst, metingen }: Gevraagd): readonly Fout[] {
  const known = new Map(aannames.invoer.map(each => [each.id, each]))
  const unknown = [...gewenst.keys(), ...metingen.keys()].filter(id => !known.has(id)).map(unknownFout)
  const eigen = aannames.invoer.flatMap(each => findEigenFouten(each, metingen.get(each.id)))
  const samen = eigen.length > 0 ? [] : [...findVolgordeFouten(known), ...findDeelFouten(known)]
  return [...unknown, ...eigen, ...samen, ...findSamenhangFouten(aannames, known)]
}

function unknownFout(id: string): Fout {
  const shown = id.slice(0, 40)
  return {
    veld: id,
    tekst: {
      nl: `‘${shown}’ is geen invoer van dit model. Neem een naam uit de lijst van aannamen.`,
      en: `‘${shown}’ is no input of this model. Take a name from the list of assumptions.`,
    },
  }
}

/** A value as people write it, for a sentence. */
export function sayWaarde(waarde: number, eenheid: Eenheid, taal: Taal): string {
  if (!Number.isFinite(waarde)) return String(waarde)
  if (eenheid === 'jaar') return String(waarde)
  if (eenheid === 'deel') return `${tidy(waarde * 100, taal, 2)}%`
  if (eenheid === 'euro') return `€\u00A0${tidy(waarde, taal, 2)}`
  return tidy(waarde, taal, eenheid === 'verhouding' ? 4 : 1)
}

function tidy(getal: number, taal: Taal, most: number): string {
  const decimalen = Array.from({ length: most + 1 }, (_, count) => count).find(
    count => Math.abs(getal - Number(getal.toFixed(count))) < 1e-9,
  )
  return formatGetal(getal, decimalen ?? most, taal)
}

function findEigenFouten(invoer: Invoer, meting: Meting | undefined): readonly Fout[] {
  const { id: veld, naam, eenheid, waarde, laag, hoog, minst, meest } = invoer
  const say = (getal: number, taal: Taal) => sayWaarde(getal, eenheid, taal)
  const fout = (nl: string, en: string): readonly Fout[] => [{ veld, tekst: { nl: `${naam.nl}: ${nl}`, en: `${naam.en}: ${en}` } }]
  const getallen = [waarde ?? 0, laag, hoog]
  if (getallen.some(getal => !Number.isFinite(getal))) return fout('vul een getal in.', 'fill in a number.')
  const onder = getallen.find(getal => getal < minst)
  const hint = eenheid === 'deel' ? { nl: ' Schrijf 15% als 0,15.', en: ' Write 15% as 0.15.' } : { nl: '', en: '' }
  if (onder !== undefined) {
    return fout(
      `${say(onder, 'nl')} is te laag. Het kan niet lager zijn dan ${say(minst, 'nl')}.`,
      `${say(onder, 'en')} is too low. It cannot be lower than ${say(minst, 'en')}.`,
    )
  }
  const boven = getallen.find(getal => getal > meest)
  if (boven !== undefined) {
    return fout(
      `${say(boven, 'nl')} is te hoog. Het kan hoogstens ${say(meest, 'nl')} zijn.${boven > 1 ? hint.nl : ''}`,
      `${say(boven, 'en')} is too high. It can be at most ${say(meest, 'en')}.${boven > 1 ? hint.en : ''}`,
    )
  }
  if (laag > hoog) {
    return fout(
      `de laagste waarde (${say(laag, 'nl')}) is hoger dan de hoogste (${say(hoog, 'nl')}). Draai ze om.`,
      `the lowest value (${say(laag, 'en')}) is higher than the highest (${say(hoog, 'en')}). Swap them.`,
    )
  }
  if (waarde !== null && !meting && (waarde < laag || waarde > hoog)) {
    return fout(
      `${say(waarde, 'nl')} ligt niet tussen ${say(laag, 'nl')} en ${say(hoog, 'nl')}. Maak de ruimte groter, of kies een waarde daarbinnen.`,
      `${say(waarde, 'en')} is not between ${say(laag, 'en')} and ${say(hoog, 'en')}. Make the range wider, or choose a value within it.`,
    )
  }
  if (invoer.isGeheel && waarde !== null && !Number.isInteger(waarde)) return fout('vul een heel getal in.', 'fill in a whole number.')
  if (meting && !(Number.isFinite(meting.standaardfout) && meting.standaardfout >= 0)) {
    return fout('de standaardfout is geen getal van 0 of hoger.', 'the standard error is no number of 0 or higher.')
  }
  return []
}

function findVolgordeFouten(known: ReadonlyMap<string, Invoer>): readonly Fout[] {
  return [
    ...pairsOf(opeenvolgend.buurten).filter(([a, b]) => valueOf(known, a) > valueOf(known, b)),
    ...pairsOf(opeenvolgend.jaren).filter(([a, b]) => valueOf(known, a) >= valueOf(known, b)),
  ].map(([a, b]) => ({
    veld: b,
    tekst: {
      nl: `${known.get(b)?.naam.nl}: dit moet meer zijn dan ‘${known.get(a)?.naam.nl}’, want het komt daarna.`,
      en: `${known.get(b)?.naam.en}: this has to be more than ‘${known.get(a)?.naam.en}’, because it comes after it.`,
    },
  }))
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.slice(1).map((id, plek) => [ids[plek] ?? id, id] as const)
}

function valueOf(known: ReadonlyMap<string, Invoer>, id: string): number {
  return known.get(id)?.waarde ?? 0
}

function findDeelFouten(known: ReadonlyMap<string, Invoer>): readonly Fout[] {
  return samenHoogstensAlles
    .filter(([a, b]) => valueOf(known, a) + valueOf(known, b) > 1)
    .map(([a, b]) => ({
      veld: b,
      tekst: {
        nl: `${known.get(b)?.naam.nl}: samen met ‘${known.get(a)?.naam.nl}’ is dit meer dan 100%. Maak een van de twee kleiner.`,
        en: `${known.get(b)?.naam.en}: together with ‘${known.get(a)?.naam.en}’ this is more than 100%. Make one of them smaller.`,
      },
    }))
}

function findSamenhangFouten({ samenhang }: Aannames, known: ReadonlyMap<string, Invoer>): readonly Fout[] {
  const all = samenhang.flatMap(({ invoer }) => invoer)
  const unknown = all.filter(id => !known.has(id)).map(unknownFout)
  const dubbel = [...new Set(all.filter((id, plek) => all.indexOf(id) !== plek))].map(veld => ({
    veld,
    tekst: {
      nl: `${known.get(veld)?.naam.nl ?? veld}: dit staat in twee groepen die samenhangen. Zet het in één.`,
      en: `${known.get(veld)?.naam.en ?? veld}: this is in two groups that move together. Put it in one.`,
    },
  }))
  const buiten = samenhang
    .filter(({ rho }) => !(rho >= 0 && rho < 1))
    .map(({ rho, invoer }) => ({
      veld: invoer[0] ?? 'samenhang',
      tekst: {
        nl: `Een samenhang van ${rho} kan niet. Neem een getal vanaf 0 en onder 1.`,
        en: `A correlation of ${rho} cannot be. Take a number from 0 and below 1.`,
      },
    }))
  return [...unknown, ...dubbel, ...buiten]
}
