import { halfjaarPeriode } from '@buurtwijs/figures'
import { verzonnenMensen, vroegeBuurten, vroegeTrekkers } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import type { MonitoringWorld } from '../modules/monitoring/index.ts'
import type { IndicatorNaam } from '../modules/monitoring/indicatoren/register.ts'
import { kiesLaag, wijzigRegel } from '../modules/monitoring/meetplan/meetplan-actions.ts'
import type { Doel, RegelPlek } from '../modules/monitoring/meetplan/regel.ts'
import { kijkNa, zetVast } from '../modules/monitoring/metingen/akkoord-actions.ts'
import { vulIn } from '../modules/monitoring/metingen/meting-actions.ts'
import { readMetingen } from '../modules/monitoring/metingen/read-metingen.ts'
import { asVisitor } from '../platform/database/visitor.ts'
import { kans, rond, tussen, verlopen, voortgang } from './cijfers.ts'
import type { Activiteit, Plannen } from './speel-plannen.ts'
import { beginDag, dagenNa, kwartaalTerug, opDag } from './toneel.ts'
import type { Moment, Toneel } from './toneel.ts'

interface Lijn {
  readonly activiteit: Activiteit
  readonly indicator: IndicatorNaam
  readonly frequentie: 'kwartaal' | 'halfjaar'
  readonly doel: Doel | null
}

const waarde = (getal: number): Doel => ({ soort: 'waarde', getal, op: null })

/** What each network measures itself; what it waits for from the insurer is the last. */
const lijnen: readonly Lijn[] = [
  { activiteit: 'bewegen', indicator: 'clienten-deelname', frequentie: 'kwartaal', doel: waarde(35) },
  { activiteit: 'bewegen', indicator: 'zelfredzaamheid', frequentie: 'halfjaar', doel: waarde(70) },
  { activiteit: 'tafel', indicator: 'bewoners-deelname', frequentie: 'kwartaal', doel: waarde(60) },
  { activiteit: 'bewegen', indicator: 'uren-wijkverpleging', frequentie: 'kwartaal', doel: { soort: 'procent', getal: -15, op: null } },
]

const wereld = (moment: Moment): MonitoringWorld => ({
  ...moment,
  database: moment.database.$extendTables(),
  adres: 'http://localhost',
})

function plekVan(plannen: Plannen, buurt: string, { activiteit, indicator }: Pick<Lijn, 'activiteit' | 'indicator'>): RegelPlek {
  return { indicator, activiteit: indicator === 'uren-wijkverpleging' ? null : (plannen[buurt]?.[activiteit] ?? null) }
}

/** Agrees in each network on what is measured, towards what, and what is not and why. */
export async function speelMeetplan(toneel: Toneel, naam: VroegeBuurt, plannen: Plannen): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const moment = opDag(toneel, dagenNa(beginDag(toneel), -60))
  const [world, daad] = [wereld(moment), moment.door(vroegeTrekkers[naam].trekker, 'kartrekker')]
  const own = plannen[buurt]
  if (own === undefined) return
  const kies = async (activiteit: Activiteit, laag: 'adoptie' | 'kwaliteit', indicatoren: readonly IndicatorNaam[], reden = '') =>
    await kiesLaag(world, daad, { buurt, activiteit: own[activiteit], laag, versie: 0 }, { indicatoren, reden })
  await kies('bewegen', 'kwaliteit', ['zelfredzaamheid'])
  await kies('tafel', 'adoptie', ['bewoners-deelname'])
  await kies('leren', 'adoptie', [], 'Wij tellen de bijeenkomsten al bij de uitvoering.')
  await kies('leren', 'kwaliteit', [], 'Wij bespreken dit na elke bijeenkomst met elkaar.')
  for (const lijn of lijnen) {
    const { frequentie, doel } = lijn
    const keuze = { bron: null, frequentie, eigenaar: null, persoon: null, nulperiode: null, doel }
    await wijzigRegel(world, daad, { buurt, versie: 0, ...plekVan(plannen, buurt, lijn) }, keuze)
  }
}

/** The quarters of which there are figures, the first of them before the beginning. */
const gemeten = [9, 8, 7, 6, 5, 4, 3, 2, 1]

/** Fills in what was counted, each quarter a few weeks after it ended. */
export async function speelMetingen(toneel: Toneel, naam: VroegeBuurt, plannen: Plannen): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  for (const terug of gemeten) {
    const kwartaal = kwartaalTerug(toneel, terug)
    const moment = opDag(toneel, dagenNa(kwartaal.eind, 9 + kans(`dag ${naam} ${terug}`).integer(14)))
    const [world, daad] = [wereld(moment), moment.door(vroegeTrekkers[naam].trekker, 'kartrekker')]
    for (const cijfer of cijfersVan(naam, terug, kwartaal)) {
      const op = { buurt, versie: 0, periode: cijfer.periode, ...plekVan(plannen, buurt, cijfer) }
      const { teller, noemer } = cijfer
      await vulIn(world, daad, op, { teller, noemer, onbekend: '', toelichting: 'Geteld op de presentielijst.' })
    }
  }
}

/** Has everything looked over by the other who leads, and locked by who accompanies the network; the figures of the last quarter still wait. */
export async function speelAkkoord(toneel: Toneel, naam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const kwartaal = kwartaalTerug(toneel, 1)
  const moment = opDag(toneel, dagenNa(kwartaal.eind, 30))
  const world = wereld(moment)
  const other = moment.door(vroegeTrekkers[naam].verpleegkundige, 'kartrekker')
  const gezien = async (stand: 'ingevuld' | 'nagekeken') => {
    const all = await asVisitor(world.database, other.actor, async trx => await readMetingen(trx, buurt))
    return all.filter(each => each.stand === stand && each.periode !== kwartaal.id).map(({ id, versie }) => ({ id, versie }))
  }
  const nieuw = await gezien('ingevuld')
  if (nieuw.length === 0) return
  await kijkNa(world, other, { buurt, gezien: nieuw })
  await zetVast(world, moment.door(verzonnenMensen.joost, 'projectcoordinator'), { buurt, gezien: await gezien('nagekeken') })
}

interface Cijfer extends Pick<Lijn, 'activiteit' | 'indicator'> {
  readonly periode: string
  readonly teller: number
  readonly noemer: number | null
}

function cijfersVan(naam: VroegeBuurt, terug: number, kwartaal: { readonly id: string; readonly begin: string }): readonly Cijfer[] {
  const { bewegers, eters, redtZich } = verlopen[naam]
  const [random, deel] = [kans(`meting ${naam} ${kwartaal.id}`), voortgang(terug)]
  const movers = rond(random, tussen(bewegers, deel), 0.12)
  const counted: readonly Cijfer[] = [
    { activiteit: 'bewegen', indicator: 'clienten-deelname', periode: kwartaal.id, teller: movers, noemer: null },
    {
      activiteit: 'tafel',
      indicator: 'bewoners-deelname',
      periode: kwartaal.id,
      teller: rond(random, tussen(eters, deel), 0.1),
      noemer: null,
    },
  ]
  const maand = Number(kwartaal.begin.slice(5, 7))
  if (maand !== 4 && maand !== 10) return counted
  const periode = halfjaarPeriode(Number(kwartaal.begin.slice(0, 4)), maand === 4 ? 1 : 2).id
  const asked = movers + 14
  const good = Math.round(asked * tussen(redtZich, deel))
  return [...counted, { activiteit: 'bewegen', indicator: 'zelfredzaamheid', periode, teller: good, noemer: asked }]
}
