import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import { tel } from '../oordelen.ts'
import type { Oordeel } from '../oordelen.ts'
import { planBesluit } from '../besluiten.ts'
import { readInhoud } from '../read-inhoud.ts'
import { gevraagdOf } from '../read-ronde.ts'
import type { CommissieDatabase, CommissieTransaction } from '../tables.ts'
import type { VasteInhoud } from '../vaste-inhoud.ts'
import { totaalCent } from '../vaste-inhoud.ts'

const molenveld = '00000000-0000-4000-8000-000000001001'
const oudeMarkt = '00000000-0000-4000-8000-000000001003'

/** The lines of the made-up budgets that something is asked about, or that get less. */
const zaal = '00000000-0000-4000-8000-000000007003'
const ruimte = '00000000-0000-4000-8000-000000007022'

const oordeel: Oordeel = {
  scores: { 'past-bij-de-buurt': 4, 'werkt-het': 2, 'samen-met-bewoners': 4, 'te-doen': 3, 'kosten-passen': 3, 'kan-blijven': 2 },
  stem: 'toekennen',
  toelichting: 'Veel mensen doen mee. De huur is hoog.',
}

/** Submits the plans of two made-up buurten: one waits for the committee, one was granted with less for a line. What is there already stays as it is; with the buurt it goes again. */
export async function plantCommissie(tasks: CommissieDatabase, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    const submit = async (buurt: string, toelichting: string, days: number) => await plantRonde(trx, { buurt, toelichting, clock, days })
    const busy = await submit(molenveld, 'Wij werkten hier met veertig bewoners aan. Voor de soeptafel hebben wij al een zaal.', -6)
    if (busy !== null) await plantVraag(trx, clock)
    const done = await submit(oudeMarkt, 'Wij willen eerst weten wat mensen hier nodig hebben.', -40)
    if (done !== null) await plantBesluit(trx, clock, done)
  })
}

interface Submitted {
  readonly buurt: string
  readonly toelichting: string
  readonly clock: Clock
  readonly days: number
}

/** Answers what was frozen; null when there is nothing to submit, nobody to judge it, or a round already. */
async function plantRonde(trx: CommissieTransaction, { buurt, toelichting, clock, days }: Submitted): Promise<VasteInhoud | null> {
  const { rows } = await sql`
    select b.id from identity.buurt as b
     where b.id = ${buurt} and b.verzonnen and exists (select from begroting.post as p where p.buurt_id = b.id)
       and exists (select from programma.transitiebuurt as t where t.buurt_id = b.id)
       and not exists (select from commissie.ronde as r where r.buurt_id = b.id)`.execute(trx)
  if (rows.length === 0) return null
  const { inhoud, text, sha256 } = await readInhoud(trx, buurt)
  await sql`
    insert into commissie.ronde (buurt_id, nummer, inhoud, sha256, gevraagd_cent, regels, toelichting, ingediend)
    values (${buurt}, 1, ${text}, ${sha256}, ${totaalCent(inhoud)}, ${inhoud.posten.length}, ${toelichting}, ${momentOf(clock, days)})`.execute(
    trx,
  )
  await sql`insert into commissie.behandeling (buurt_id, ronde, termijn, quorum) values (${buurt}, 1, ${dayOf(clock, days + 28)}, 1)`.execute(
    trx,
  )
  await sql`
    insert into commissie.beoordelaar (buurt_id, ronde, persoon_id, aangewezen)
    select ${buurt}, 1, p.id, ${momentOf(clock, days + 1)} from identity.persoon as p join identity.lidmaatschap as l on l.persoon_id = p.id
     where p.verzonnen and l.rol = 'begrotingscommissielid' and l.beeindigd is null`.execute(trx)
  return inhoud
}

async function plantVraag(trx: CommissieTransaction, clock: Clock): Promise<void> {
  await sql`
    insert into commissie.vraag (buurt_id, id, ronde, soort, over, tekst, gesteld)
    values (${molenveld}, '00000000-0000-4000-8000-000000008001', 1, 'post', ${zaal}, 'Kan de koffieochtend ook in het buurthuis? Daar is de zaal gratis.',
      ${momentOf(clock, -2)})`.execute(trx)
}

async function plantBesluit(trx: CommissieTransaction, clock: Clock, inhoud: VasteInhoud): Promise<void> {
  const regels = [{ post: ruimte, toegekendCent: 240_000, reden: 'Een halve dag per week is genoeg; de bibliotheek heeft ook ruimte.' }]
  const plan = planBesluit('toekennen', gevraagdOf(inhoud), regels)
  await sql`
    insert into commissie.oordeel (buurt_id, ronde, persoon_id, scores, stem, toelichting, op)
    select buurt_id, ronde, persoon_id, ${JSON.stringify(oordeel.scores)}, 'toekennen', ${oordeel.toelichting}, ${momentOf(clock, -20)}
      from commissie.beoordelaar where buurt_id = ${oudeMarkt}`.execute(trx)
  for (const regel of plan.regels) {
    await sql`
      insert into commissie.postbesluit (buurt_id, ronde, post_id, uitkomst, gevraagd_cent, toegekend_cent, reden)
      values (${oudeMarkt}, 1, ${regel.post}, ${regel.uitkomst}, ${regel.gevraagdCent}, ${regel.toegekendCent}, ${regel.reden})`.execute(
      trx,
    )
  }
  await sql`
    insert into commissie.instemming (buurt_id, ronde, organisatie_id, naam, akkoord, reden, op)
    select ${oudeMarkt}, 1, id, naam, true, 'Een goede eerste stap.', ${momentOf(clock, -10)}
      from identity.organisatie where verzonnen and soort = 'verzekeraar'`.execute(trx)
  const one = { persoon: '', naam: '', isAangewezen: true, isLid: true, isBetrokken: false, belang: null, oordeel }
  const redenen = 'Goed dat u eerst luistert. Wij kennen bijna alles toe. Vertel ons over een half jaar wat u hoorde.'
  await sql`
    insert into commissie.besluit (buurt_id, ronde, uitkomst, redenen, toegekend_cent, samenvatting, termijn, op)
    values (${oudeMarkt}, 1, ${plan.uitkomst}, ${redenen}, ${plan.toegekendCent}, ${JSON.stringify(tel([one], 1))}, ${dayOf(clock, 8)}, ${momentOf(clock, -18)})`.execute(
    trx,
  )
}

function momentOf(clock: Clock, days: number): Date {
  return new Date(clock.now().getTime() + days * 86_400_000)
}

function dayOf(clock: Clock, days: number): string {
  return momentOf(clock, days).toISOString().slice(0, 10)
}
