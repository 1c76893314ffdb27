import type { Antwoord } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { NieuwLid, OrgaanWijziging, PortefeuilleClient } from '../../portefeuille-data.ts'
import { parseDag } from './change-buurt.ts'

/** What a form on the page of a body asks for. */
export type Wijziging = ({ readonly soort: 'lid' } & NieuwLid) | ({ readonly soort: 'orgaan' } & OrgaanWijziging)

type Read<Asked> = { readonly wijziging: Asked } | { readonly fouten: Readonly<Record<string, string>> }

/** Reads which of the forms was sent, and what it asks for; or what to mend, per field. */
export function readOrgaanChange(form: SentForm): Read<Wijziging> {
  return readText(form, 'soort') === 'lid' ? readLid(form) : readOrgaan(form)
}

function readLid(form: SentForm): Read<Wijziging> {
  const { portefeuille, programma } = messagesIn(form.taal)
  const [mail, functie] = [readText(form, 'mail'), readText(form, 'functie')]
  const sinds = parseDag(readText(form, 'sinds'))
  if (mail !== '' && functie.length > 1 && sinds !== null) return { wijziging: { soort: 'lid', mail, functie, sinds } }
  return {
    fouten: {
      ...(mail === '' ? { mail: portefeuille.organen.mailOntbreekt } : {}),
      ...(functie.length > 1 ? {} : { functie: portefeuille.organen.functieOntbreekt }),
      ...(sinds === null ? { sinds: programma.buurt.datumFout } : {}),
    },
  }
}

function readOrgaan(form: SentForm): Read<Wijziging> {
  const { portefeuille } = messagesIn(form.taal)
  const naam = readText(form, 'naam')
  const end = readEnd(form, 'beeindigd')
  if (naam.length > 1 && 'dag' in end) return { wijziging: { soort: 'orgaan', naam, beeindigd: end.dag } }
  return {
    fouten: {
      ...(naam.length > 1 ? {} : { naam: portefeuille.organen.naamOntbreekt }),
      ...('fout' in end ? { beeindigd: end.fout } : {}),
    },
  }
}

/** What somebody does in a body, and until when; or what to mend. */
export function readLidChange(form: SentForm): Read<{ readonly functie: string; readonly tot: string | null }> {
  const functie = readText(form, 'functie')
  const end = readEnd(form, 'tot')
  if (functie.length > 1 && 'dag' in end) return { wijziging: { functie, tot: end.dag } }
  return {
    fouten: {
      ...(functie.length > 1 ? {} : { functie: messagesIn(form.taal).portefeuille.organen.functieOntbreekt }),
      ...('fout' in end ? { tot: end.fout } : {}),
    },
  }
}

/** A day on which something ended; none when it goes on. */
function readEnd(form: SentForm, name: string): { readonly dag: string | null } | { readonly fout: string } {
  const text = readText(form, name)
  const dag = parseDag(text)
  return text === '' || dag !== null ? { dag } : { fout: messagesIn(form.taal).programma.buurt.datumFout }
}

/** Asks the API for the change. */
export async function sendOrgaanChange(
  portefeuille: PortefeuilleClient,
  id: string,
  versie: number,
  { soort, ...wijziging }: Wijziging,
): Promise<Antwoord<unknown>> {
  return soort === 'lid'
    ? await portefeuille.voegLidToe(id, versie, wijziging as NieuwLid)
    : await portefeuille.wijzigOrgaan(id, versie, wijziging as OrgaanWijziging)
}
