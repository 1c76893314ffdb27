import { addDagen, countDagen, formatDatum } from '../programma/index.ts'
import type { Datum, Taak } from '../programma/index.ts'
import type { Doelgroep, GolfStaat, Moment } from './golf.ts'

/** A wave as far as it asks something of who leads the network. */
export interface TeVolgen {
  readonly buurt: string
  readonly naamVanBuurt: string
  /** Ids of who leads the network. */
  readonly trekkers: readonly string[]
  readonly id: string
  readonly naam: string
  readonly moment: Moment
  readonly wie: Doelgroep
  readonly staat: GolfStaat
  readonly tot: Datum
  /** The day on which it was opened; null before that. */
  readonly geopend: Datum | null
  readonly gevraagd: number
  readonly gebruikt: number
}

/** So many days after its last day a wave should be closed: until then paper is typed in. */
const sluitBinnen = 14
/** After so many days the next round of this kind begins; what is not here has none. */
const volgendeNa: Readonly<Partial<Record<Moment, number>>> = { nulmeting: 182, kwartaal: 91, halfjaar: 182 }

/** What waves of one or more buurten ask of who leads each: look how one goes, close one that is over, begin the next. */
export function golfTaken(golven: readonly TeVolgen[], op: Datum): readonly Taak[] {
  const perGroep = Map.groupBy(golven, ({ buurt, wie }) => `${buurt} ${wie}`)
  return [...perGroep.values()].flatMap(own => {
    const open = own.filter(({ staat }) => staat === 'open').map(golf => taakVoorOpen(golf, op))
    const next = own.every(({ staat }) => staat === 'gesloten') ? taakVoorVolgende(own, op) : null
    const trekkers = own[0]?.trekkers ?? []
    return [...open, ...(next === null ? [] : [next])].flatMap(taak =>
      trekkers.map(persoon => ({ ...taak, voor: { soort: 'persoon', persoon } as const })),
    )
  })
}

type Losse = Omit<Taak, 'voor'>

function taakVoorOpen(golf: TeVolgen, op: Datum): Losse {
  const { id, naam, tot, gevraagd, gebruikt } = golf
  const sinds = golf.geopend ?? op
  const base = { ...taakOf(golf, `/${id}`), sinds, uiterlijk: tot }
  if (tot < op) {
    return {
      ...base,
      id: `vragenlijsten.sluiten.${id}`,
      tekst: `Sluit de meting ‘${naam}’. De laatste dag was ${formatDatum(tot)}; er kwamen ${gebruikt} van de ${gevraagd} antwoorden.`,
      waarom: 'Is er nog papier? Typ dat eerst in. Na het sluiten ziet u wat eruit komt.',
      sinds: addDagen(tot, 1),
      uiterlijk: addDagen(tot, sluitBinnen),
    }
  }
  if (gevraagd === 0) {
    return {
      ...base,
      id: `vragenlijsten.codes.${id}`,
      tekst: `Vraag mensen om mee te doen: de meting ‘${naam}’ is open, en er zijn nog geen codes.`,
    }
  }
  return {
    ...base,
    id: `vragenlijsten.loopt.${id}`,
    tekst: `De meting ‘${naam}’ loopt: ${gebruikt} van de ${gevraagd} antwoorden, ${zegNog(countDagen(op, tot))}.`,
    waarom: 'Komen er weinig antwoorden? Stuur een herinnering, of vraag ernaar op een plek waar mensen komen.',
  }
}

function zegNog(dagen: number): string {
  if (dagen === 0) return 'vandaag is de laatste dag'
  return dagen === 1 ? 'nog 1 dag' : `nog ${dagen} dagen`
}

function taakVoorVolgende(own: readonly TeVolgen[], op: Datum): Losse | null {
  const [last] = own.toSorted((one, other) => ((one.geopend ?? '') < (other.geopend ?? '') ? 1 : -1))
  const days = last === undefined ? undefined : volgendeNa[last.moment]
  if (last === undefined || last.geopend === null || days === undefined) return null
  const sinds = addDagen(last.geopend, days)
  if (op < sinds) return null
  const hoeLang = days > 100 ? 'een half jaar' : 'een kwartaal'
  return {
    ...taakOf(last, '/nieuw'),
    id: `vragenlijsten.volgende.${last.id}`,
    tekst: `Er is ${hoeLang} voorbij sinds de meting ‘${last.naam}’. Zet de volgende ronde uit.`,
    waarom: 'Met dezelfde vragen ziet u of er iets verandert.',
    sinds,
  }
}

function taakOf({ buurt, naamVanBuurt }: TeVolgen, path: string): Pick<Taak, 'module' | 'waarover' | 'href'> {
  return {
    module: 'vragenlijsten',
    waarover: { buurt, naam: naamVanBuurt },
    href: `/programma/buurten/${buurt}/vragenlijsten${path}`,
  }
}
