import type { BegrotingWorld, Betaler, PostSoort } from '../modules/begroting/index.ts'
import { wijzigBegroting } from '../modules/begroting/begroting-actions.ts'
import type { BestedingWorld } from '../modules/besteding/index.ts'
import { wijzigBesteding } from '../modules/besteding/besteding-actions.ts'
import type { CommissieWorld } from '../modules/commissie/index.ts'
import { consentRonde, decideRonde } from '../modules/commissie/besluit-actions.ts'
import { judgeRonde } from '../modules/commissie/oordeel-actions.ts'
import { arrangeRonde, submitRonde } from '../modules/commissie/ronde-actions.ts'
import { verzonnenMensen, verzonnenOrganisaties, vroegeBuurten, vroegeTrekkers } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import { parseDatum } from '../modules/programma/index.ts'
import type { Activiteit, Plannen } from './speel-plannen.ts'
import { beginDag, dagenNa, opDag } from './toneel.ts'
import type { Moment, Toneel } from './toneel.ts'

const { anneke, bram, gerda } = verzonnenMensen

interface Kost {
  readonly activiteit: Activiteit
  readonly soort: PostSoort
  readonly omschrijving: string
  readonly aantal: number
  readonly euro: number
  readonly betaler: Betaler
}

const kosten: readonly Kost[] = [
  {
    activiteit: 'bewegen',
    soort: 'vervangingsuren',
    omschrijving: 'Uren wijkverpleging voor de groepen',
    aantal: 160,
    euro: 68,
    betaler: 'iza',
  },
  { activiteit: 'bewegen', soort: 'training', omschrijving: 'Training van vrijwilligers', aantal: 2, euro: 1450, betaler: 'iza' },
  { activiteit: 'tafel', soort: 'huur', omschrijving: 'Zaal en keuken', aantal: 52, euro: 45, betaler: 'gemeente' },
  {
    activiteit: 'tafel',
    soort: 'coordinatie',
    omschrijving: 'Welzijnscoach, vier uur per week',
    aantal: 208,
    euro: 54,
    betaler: 'gemeente',
  },
  { activiteit: 'leren', soort: 'coordinatie', omschrijving: 'Begeleiding van de intervisie', aantal: 16, euro: 125, betaler: 'iza' },
]

/** How much of what was granted was spent by now. */
const besteed: Readonly<Record<VroegeBuurt, number>> = { elzerbroek: 0.96, stationskwartier: 0.88, nieuwMeander: 0.52, oosterpolder: 0.7 }

/** Asks for money for both years, has it judged and granted, and tells what became of it. */
export async function speelGeld(toneel: Toneel, naam: VroegeBuurt, plannen: Plannen): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const own = plannen[buurt]
  if (own === undefined) return
  const start = beginDag(toneel)
  const { trekker } = vroegeTrekkers[naam]
  const asked = opDag(toneel, dagenNa(start, -100))
  const jaar = Number(start.slice(0, 4))
  const posten = [jaar, jaar + 1].flatMap(year => kosten.map(kost => ({ id: crypto.randomUUID(), kost, jaar: year })))
  const begroting: BegrotingWorld = { ...asked, database: asked.database.$extendTables() }
  await wijzigBegroting(begroting, asked.door(trekker, 'kartrekker'), buurt, {
    hoe: 'regels',
    veranderingen: posten.map(({ id, kost, jaar: year }) => ({
      id,
      versie: null,
      post: {
        activiteit: own[kost.activiteit],
        jaar: year,
        soort: kost.soort,
        omschrijving: kost.omschrijving,
        aantalHonderdste: kost.aantal * 100,
        tariefCent: kost.euro * 100,
        betaler: kost.betaler,
        duur: 'structureel',
        toelichting: '',
      },
    })),
  })
  await speelBesluit(toneel, naam)
  const now = opDag(toneel, toneel.clock.now().toISOString().slice(0, 10))
  const besteding: BestedingWorld = { ...now, database: now.database.$extendTables() }
  await wijzigBesteding(besteding, now.door(trekker, 'kartrekker'), buurt, {
    hoe: 'regels',
    veranderingen: posten.map(({ id, kost }) => {
      const cent = Math.round(kost.aantal * kost.euro * besteed[naam]) * 100
      return {
        post: id,
        versie: 0,
        stand: { verplichtCent: cent, gerealiseerdCent: cent, prognoseCent: cent, toelichting: 'Zie de bonnen; wat over is, gaat terug.' },
      }
    }),
  })
}

/** Submits it, has it judged by the committee, and agreed to by the insurer. */
async function speelBesluit(toneel: Toneel, naam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const start = beginDag(toneel)
  const at = (days: number) => opDag(toneel, dagenNa(start, days))
  const [ingediend, beoordeeld, besloten, akkoord] = [at(-90), at(-75), at(-70), at(-55)]
  const ronde = { buurt, nummer: 1 }
  const daad = ingediend.door(vroegeTrekkers[naam].trekker, 'kartrekker')
  await submitRonde(worldOf(ingediend), daad, buurt, { na: 0, toelichting: 'Wij willen beginnen met bewegen, eten en van elkaar leren.' })
  const regeling = { termijn: parseDatum(dagenNa(start, -62)), quorum: 1, beoordelaars: [gerda.id], versie: 1 }
  await arrangeRonde(worldOf(ingediend), ingediend.door(bram, 'transitieteam'), ronde, regeling)
  await judgeRonde(worldOf(beoordeeld), beoordeeld.door(gerda, 'begrotingscommissielid'), ronde, {
    scores: { 'past-bij-de-buurt': 4, 'werkt-het': 3, 'samen-met-bewoners': 4, 'te-doen': 3, 'kosten-passen': 3, 'kan-blijven': 3 },
    stem: 'toekennen',
    toelichting: 'Klein begonnen, en samen met bewoners.',
  })
  await decideRonde(worldOf(besloten), besloten.door(gerda, 'begrotingscommissielid'), ronde, {
    stem: 'toekennen',
    redenen: 'Een goed plan. Vertel ons elk jaar wat het oplevert.',
    regels: [],
  })
  const organisatie = verzonnenOrganisaties.verzekeraar.id
  await consentRonde(worldOf(akkoord), akkoord.door(anneke, 'verzekeraar'), { ...ronde, organisatie }, { akkoord: true, reden: null })
}

/** Nobody is mailed about what happened long ago. */
const zonderMail = { send: async () => await Promise.resolve('demo') }

function worldOf(moment: Moment): CommissieWorld {
  return { ...moment, database: moment.database.$extendTables(), jobs: zonderMail }
}
