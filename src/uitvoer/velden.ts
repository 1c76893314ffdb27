import type { Rapport, RapportAgenda, RapportCijfer } from './rapport.ts'

export interface Veld {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'year'
  readonly title: string
  readonly isRequired?: true
}

type Cel = string | number | null

/** The columns of the figures as plain rows, and what each of them holds. The names stay the same in every language: programs read them. */
export const velden = [
  { name: 'gebied', type: 'string', title: 'Code van het gebied; codes met komma’s voor gebieden samen', isRequired: true },
  { name: 'gebiedsnaam', type: 'string', title: 'Naam van het gebied', isRequired: true },
  { name: 'maat', type: 'string', title: 'Id van de maat, zoals op /v1/maten', isRequired: true },
  { name: 'naam', type: 'string', title: 'Naam van de maat', isRequired: true },
  { name: 'thema', type: 'string', title: 'Thema waar de maat bij hoort', isRequired: true },
  { name: 'eenheid', type: 'string', title: 'Eenheid' },
  { name: 'soort', type: 'string', title: 'Geteld (telling), gevraagd (steekproef) of geschat met een model (model)', isRequired: true },
  { name: 'periode', type: 'string', title: 'Periode; leeg als geen uitgave het cijfer heeft' },
  { name: 'waarde', type: 'number', title: 'Het cijfer; leeg als het ontbreekt' },
  { name: 'ontbreekt', type: 'string', title: 'Waarom er geen cijfer is' },
  { name: 'onder', type: 'number', title: 'Ondergrens van het interval, zoals gepubliceerd' },
  { name: 'boven', type: 'number', title: 'Bovengrens van het interval, zoals gepubliceerd' },
  { name: 'ruimte_onder', type: 'number', title: 'Het echte cijfer is niet lager dan dit, door afronden en wegen' },
  { name: 'ruimte_boven', type: 'number', title: 'Het echte cijfer is niet hoger dan dit, door afronden en wegen' },
  { name: 'vergeleken', type: 'string', title: 'Het eigen gebied ten opzichte van dit gebied' },
  { name: 'opmerking', type: 'string', title: 'Wat bij het cijfer gelezen moet worden' },
  { name: 'status', type: 'string', title: 'Voorlopig, herzien of definitief' },
  { name: 'grenzen', type: 'year', title: 'Jaar van de gebiedsindeling' },
  { name: 'release', type: 'string', title: 'Uitgave waar het cijfer uit komt' },
  { name: 'bron', type: 'string', title: 'Uitgever en titel' },
  { name: 'licentie', type: 'string', title: 'Licentie van de uitgever' },
] as const satisfies readonly Veld[]

export type Rij = Readonly<Record<(typeof velden)[number]['name'], Cel>>

/** The columns of what a network wrote. */
export const agendaVelden = [
  { name: 'soort', type: 'string', title: 'Uitdaging of kracht, de plek op de agenda, de thema’s', isRequired: true },
  { name: 'titel', type: 'string', title: 'In een paar woorden', isRequired: true },
  { name: 'wat', type: 'string', title: 'Wat is er aan de hand' },
  { name: 'waarom', type: 'string', title: 'Waarom is het hier belangrijk' },
  { name: 'gevolg', type: 'string', title: 'Wat gebeurt er als de buurt het aanpakt' },
  { name: 'anders', type: 'string', title: 'Waar het netwerk het anders ziet dan de cijfers' },
  { name: 'gronden', type: 'string', title: 'Waar het op steunt, en wat mensen ervan vinden' },
] as const satisfies readonly Veld[]

export type AgendaRij = Readonly<Record<(typeof agendaVelden)[number]['name'], string>>

/** A row for each challenge and strength. */
export function listAgendaRijen({ uitdagingen }: RapportAgenda): AgendaRij[] {
  return uitdagingen.map(({ soort, titel, teksten, gronden }) => {
    const textOf = (name: (typeof teksten)[number]['veld']) => teksten.find(({ veld }) => veld === name)?.tekst ?? ''
    return {
      soort,
      titel,
      wat: textOf('wat'),
      waarom: textOf('waarom'),
      gevolg: textOf('gevolg'),
      anders: textOf('anders'),
      gronden: gronden.join(' '),
    }
  })
}

/** A row for the own area and one for each area beside it, per measure and period. */
export function listRijen({ code, naam, cijfers, bronnen }: Rapport): Rij[] {
  const sources = new Map(bronnen.map(bron => [bron.id, bron]))
  return cijfers.flatMap(cijfer => {
    const bron = sources.get(cijfer.release ?? '')
    const own: Rij = {
      ...describe(cijfer),
      gebied: cijfer.gebied?.code ?? code,
      gebiedsnaam: cijfer.gebied?.naam ?? naam,
      waarde: cijfer.waarde,
      ontbreekt: cijfer.waarde === null ? cijfer.tekst : null,
      onder: cijfer.onder,
      boven: cijfer.boven,
      ruimte_onder: cijfer.ruimte?.onder ?? null,
      ruimte_boven: cijfer.ruimte?.boven ?? null,
      vergeleken: null,
      opmerking: cijfer.opmerkingen.join('; ') || null,
      status: cijfer.status,
      grenzen: cijfer.grenzen,
      release: cijfer.release,
      bron: bron ? `${bron.uitgever}, ${bron.titel}` : null,
      licentie: bron?.licentie ?? null,
    }
    return [own, ...cijfer.naast.map(other => besideOf(other, cijfer))]
  })
}

function describe({ maat, naam, sectie, eenheid, soort, periode }: RapportCijfer) {
  return { maat, naam, thema: sectie, eenheid, soort, periode }
}

/** What is not known of the release behind the figure of another area stays empty. */
function besideOf(other: RapportCijfer['naast'][number], cijfer: RapportCijfer): Rij {
  const nothing = { onder: null, boven: null, ruimte_onder: null, ruimte_boven: null, opmerking: null, status: null, grenzen: null }
  return {
    ...describe(cijfer),
    ...nothing,
    gebied: other.code,
    gebiedsnaam: other.naam,
    waarde: other.waarde,
    ontbreekt: other.waarde === null ? other.tekst : null,
    vergeleken: other.woord,
    release: null,
    bron: null,
    licentie: null,
  }
}
