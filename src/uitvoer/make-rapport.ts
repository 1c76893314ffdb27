import { describeOntbreekt, explainOntbreekt } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Zin } from '../../web/data.ts'
import { writeDag, writePeriode, writeWaarde } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import { arrangeSecties, pickKerngetallen, sortZinnen } from '../../web/routes/gebied/beeld.ts'
import { countDelen } from '../../web/routes/gebied/summary.ts'
import type { Selectiebeeld } from '../modules/buurtbeeld/index.ts'
import { makeAgenda } from './make-agenda.ts'
import type { AgendaStof } from './make-agenda.ts'
import { makeSectie } from './make-secties.ts'
import { writeCijfer } from './write-cijfer.ts'
import type { Rapport, RapportBron, RapportKaart, RapportVastgesteld, RapportZin } from './rapport.ts'

export interface RapportVraag {
  readonly taal: Taal
  readonly now: Date
  readonly kaart: RapportKaart | null
  /** What people call a selection of their own. */
  readonly naam?: string | undefined
  /** What the network of a buurt that takes part wrote. */
  readonly agenda?: AgendaStof | undefined
  /** What is said of a picture that was adopted, in place of when the file was made. */
  readonly vastgesteld?: Vastgesteld | undefined
}

interface Vastgesteld extends RapportVastgesteld {
  readonly gemaakt: string
  readonly keuzes: Rapport['keuzes']
}

/** The picture of a place as it leaves the product: arranged as on its page, every figure written once. */
export function makeRapport(beeld: Selectiebeeld, { taal, now, kaart, naam, agenda, vastgesteld }: RapportVraag): Rapport {
  const m = messagesIn(taal)
  const { gebied } = beeld
  const zinnen = sortZinnen(beeld.zinnen)
  const cijfers = beeld.cijfers.map(cijfer => writeCijfer(cijfer, beeld, taal))
  const written = new Map(beeld.cijfers.map((cijfer, index) => [cijfer, cijfers[index]]))
  // What is arranged looks at the areas around it only; that a selection is no kind of area does not matter there.
  const page = { ...beeld, gebied: { ...gebied, naam: naam ?? gebied.naam, soort: asSoort(gebied.soort) } }
  const secties = arrangeSecties(page, [])
    .filter(({ heeftWaarde }) => heeftWaarde)
    .map(sectie => makeSectie(sectie, page.gebied, { taal, written: cijfer => written.get(cijfer) }))
  const redenen = new Set(beeld.cijfers.flatMap(({ ontbreekt }) => ontbreekt ?? []))
  const groups = [
    { titel: m.gebied.goed, zinnen: zinnen.goed },
    { titel: m.gebied.beter, zinnen: zinnen.beter },
    { titel: m.gebied.gelijk, zinnen: zinnen.gelijk },
    { titel: m.gebied.onbekend, zinnen: zinnen.ontbreekt },
  ].filter(group => group.zinnen.length > 0)
  return {
    taal,
    wat: { id: 'buurtbeeld', naam: m.meenemen.rapport.buurtbeeld },
    naam: naam ?? gebied.naam,
    soort: describeSoort(beeld, taal),
    code: gebied.code,
    dag: amsterdamDay(now),
    gemaakt: vastgesteld?.gemaakt ?? m.meenemen.rapport.gemaakt(writeDag(now.toISOString(), taal)),
    verzonnen: gebied.demo ? m.meenemen.rapport.verzonnen : null,
    vastgesteld: vastgesteld ? keepVastgesteld(vastgesteld) : null,
    kaart,
    ouderen: pickKerngetallen(page).find(({ soort }) => soort === 'ouderen')?.cijfer.waarde ?? null,
    kerngetallen: pickKerngetallen(page).map(({ soort, cijfer }) => ({
      getal: writeWaarde(cijfer.waarde ?? 0, { ...cijfer, decimalen: 0 }, taal),
      uitleg: m.gebied[soort](writePeriode(cijfer.periode, taal)),
    })),
    opening: zinnen.opening.map(keepZin),
    opvalt: groups.map(group => ({ titel: group.titel, zinnen: group.zinnen.map(keepZin) })),
    agenda: agenda ? makeAgenda(agenda, beeld.cijfers, taal) : null,
    secties,
    omgeving: gebied.ouders
      .filter(({ code }) => beeld.cijfers.some(cijfer => cijfer.vergelijking.some(other => other.gebied === code)))
      .map(({ code, naam: other }) => ({ code, naam: other })),
    cijfers,
    redenen: [...redenen].map(reden => ({ woord: describeOntbreekt(reden, taal), uitleg: explainOntbreekt(reden, taal) })),
    keuzes: [...listKeuzes(beeld, taal), ...(vastgesteld?.keuzes ?? [])],
    bronnen: beeld.releases.map(release => describeBron(release, taal)),
    notities: [
      m.meenemen.rapport.methodeUitleg,
      m.meenemen.rapport.woordUitleg,
      m.meenemen.rapport.geschatUitleg,
      m.meenemen.rapport.afrondUitleg,
    ],
  }
}

function keepVastgesteld({ versie, kenmerk, regels, inhoud }: Vastgesteld): RapportVastgesteld {
  return { versie, kenmerk, regels, inhoud }
}

function asSoort(soort: Selectiebeeld['gebied']['soort']) {
  return soort === 'transitiebuurt' ? 'buurt' : soort
}

/** A day as the people who make it see it on their calendar. */
function amsterdamDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(now)
}

function keepZin({ tekst, regel, cijfers, schatting }: Zin): RapportZin {
  return { id: [regel, ...cijfers.slice(0, 1)].join('.'), tekst, isSchatting: schatting === true }
}

function describeSoort({ gebied }: Selectiebeeld, taal: Taal): string {
  const m = messagesIn(taal)
  if (gebied.gebieden || gebied.soort === 'transitiebuurt') return m.meenemen.eigenSelectie(countDelen(gebied.gebieden ?? [], taal))
  const around = gebied.ouders.filter(({ soort }) => soort === 'gemeente').map(({ naam }) => naam)
  return m.gebied.wenkbrauw(m.soorten[gebied.soort], around[0] ?? '', '')
}

function listKeuzes({ gebied }: Selectiebeeld, taal: Taal): Rapport['keuzes'] {
  const { keuzes, alles, geenOmgeving, taal: ownTaal } = messagesIn(taal).meenemen.rapport
  const around = gebied.ouders.filter(({ soort }) => ['wijk', 'gemeente', 'land'].includes(soort)).map(({ naam }) => naam)
  const delen = gebied.gebieden?.map(({ code, naam }) => `${naam} (${code})`)
  return [
    { wat: keuzes.gebied, keuze: gebied.gebieden ? gebied.naam : `${gebied.naam} (${gebied.code})` },
    ...(delen ? [{ wat: keuzes.bestaatUit, keuze: delen.join(', ') }] : []),
    { wat: keuzes.grenzen, keuze: String(gebied.jaar) },
    { wat: keuzes.onderwerpen, keuze: alles },
    { wat: keuzes.perioden, keuze: alles },
    { wat: keuzes.naast, keuze: around.length === 0 ? geenOmgeving : around.join(', ') },
    { wat: keuzes.taal, keuze: ownTaal },
  ]
}

function describeBron(release: Selectiebeeld['releases'][number], taal: Taal): RapportBron {
  const { geenLicentie, opgehaald } = messagesIn(taal).meenemen.rapport
  const { id, uitgever, titel, tabel, licentie, adres, indelingsjaar } = release
  return {
    id,
    uitgever,
    titel,
    tabel,
    adres,
    licentie: licentie ?? geenLicentie,
    opgehaald: opgehaald(writeDag(release.opgehaald, taal)),
    grenzen: indelingsjaar,
  }
}
