import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { MetingInvoer } from '../../vragenlijsten-data.ts'
import { achtergronden, doelgroepen, metingMomenten } from '../../vragenlijsten-data.ts'
import { boxNameOf } from '../agenda/tick.ts'
import { parseDag } from '../programma/change-buurt.ts'

type Gelezen = { readonly invoer: MetingInvoer } | { readonly fouten: Readonly<Record<string, string>> }

/** What somebody filled in about a wave, or what to mend. */
export function leesMeting(form: SentForm, instrumenten: readonly string[]): Gelezen {
  const text = messagesIn(form.taal).vragenlijsten.maak
  const [naam, tot] = [readText(form, 'naam'), parseDag(readText(form, 'tot'))]
  const isTicked = (name: string) => (waarde: string) => readText(form, boxNameOf(name, waarde)) === 'ja'
  if (naam.length < 2 || tot === null) {
    return { fouten: { ...(naam.length < 2 ? { naam: text.naamFout } : {}), ...(tot === null ? { tot: text.totFout } : {}) } }
  }
  const lijst = readText(form, 'lijst')
  return {
    invoer: {
      naam,
      tot,
      moment: metingMomenten.find(each => each === readText(form, 'moment')) ?? 'nulmeting',
      wie: doelgroepen.find(each => each === readText(form, 'wie')) ?? 'bewoners',
      instrumenten: instrumenten.filter(isTicked('instrumenten')),
      achtergrond: achtergronden.filter(isTicked('achtergrond')),
      lijst: lijst === '' ? null : lijst,
    },
  }
}
