import type { Paper, PaperDeel } from '../../platform/documents/paper.ts'
import { themas } from '../buurtagenda/index.ts'
import { formatBedrag } from '@buurtwijs/figures'
import { bedragCent, begrotingNamen } from '../begroting/index.ts'
import { rollen } from '../identity/index.ts'
import { viewTekenen } from './beleid.ts'
import type { Handtekening } from './handtekening.ts'
import type { BewaardStuk } from './read-stuk.ts'
import { akkoordZin } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'
import { zegTotalen } from './zeg-totalen.ts'

const days = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moments = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const daden = { getekend: 'tekende', geweigerd: 'weigerde', gemachtigd: 'machtigde een ander' } as const

/** A version as a document to read and to keep: what is agreed, who signed it, and how anyone verifies that. In Dutch, the language that it is signed in. */
export function schrijfStuk(
  stuk: BewaardStuk,
  records: readonly Handtekening[],
  { adres, kop }: { adres: string; kop: string | null },
): Paper {
  const { inhoud, versie, sha256, aangeboden, beleid } = stuk
  const { isCompleet, isGestopt } = viewTekenen(beleid, records, versie)
  const naam = inhoud.buurt.naam
  const stand = isGestopt
    ? 'Er is geweigerd te tekenen.'
    : isCompleet
      ? 'Iedereen die moest tekenen, tekende.'
      : 'Nog niet iedereen tekende.'
  return {
    titel: `Buurtplan en begroting ${naam}, versie ${versie}`,
    taal: 'nl',
    inleiding: [
      `Aangeboden op ${days.format(aangeboden)}. ${stand}`,
      akkoordZin({ buurt: naam, versie, sha256, ...zegTotalen(inhoud, 'nl'), taal: 'nl' }),
    ],
    voet: `Buurtplan ${naam}, versie ${versie}, controlegetal ${sha256.slice(0, 12)}`,
    niets: 'Niets.',
    delen: [...themaDelen(stuk), begrotingDeel(stuk), tekenDeel(records, versie), nagaanDeel(sha256, kop, adres)],
  }
}

function themaDelen({ inhoud }: BewaardStuk): PaperDeel[] {
  const titels = new Map(inhoud.uitdagingen.map(({ id, titel }) => [id, titel]))
  return inhoud.plan.themas.map(({ thema, stand, reden }) => {
    const own = inhoud.plan.activiteiten.filter(activiteit => activiteit.thema === thema)
    const weg = stand === 'akkoord'
    return {
      titel: themas[thema].nl,
      uitleg: weg
        ? `Dit thema doet niet mee. De reden: ${reden ?? ''}`
        : `${own.length} ${own.length === 1 ? 'activiteit' : 'activiteiten'}.`,
      kolommen: ['Activiteit', 'Wat', 'Wanneer', 'Wie doet het', 'Voor wie', 'Uitdaging'],
      rijen: own.map(({ naam, wat, van, tot, wie, voorWie, uitdaging }) => [
        naam,
        wat,
        van === null ? '' : `${days.format(new Date(van))}${tot === null ? '' : ` tot en met ${days.format(new Date(tot))}`}`,
        wie,
        voorWie,
        uitdaging === null ? '' : (titels.get(uitdaging) ?? ''),
      ]),
    }
  })
}

function begrotingDeel({ inhoud }: BewaardStuk): PaperDeel {
  const { soorten, betalers } = begrotingNamen.nl
  const granted = inhoud.toekenning === undefined ? null : new Map(inhoud.toekenning.posten.map(each => [each.post, each.toegekendCent]))
  const names = new Map(inhoud.plan.activiteiten.map(({ id, naam }) => [id, naam]))
  return {
    titel: 'Begroting',
    uitleg: zegGeld(inhoud),
    kolommen: ['Jaar', 'Activiteit', 'Waarvoor', 'Soort', 'Betaler', ...(granted === null ? ['Euro'] : ['Gevraagd', 'Toegekend'])],
    rijen: inhoud.posten
      .toSorted((one, other) => one.jaar - other.jaar)
      .map(post => [
        String(post.jaar),
        post.activiteit === null ? '' : (names.get(post.activiteit) ?? ''),
        post.omschrijving,
        soorten[post.soort],
        post.betaler === null ? 'nog niet bekend' : betalers[post.betaler],
        formatBedrag(bedragCent(post), 'nl'),
        ...(granted === null ? [] : [formatBedrag(granted.get(post.id) ?? 0, 'nl')]),
      ]),
  }
}

function zegGeld(inhoud: StukInhoud): string {
  const { totaal, toegekend } = zegTotalen(inhoud, 'nl')
  if (inhoud.toekenning === undefined || toegekend === null) return `Alle posten samen: ${totaal}.`
  const { ronde, dag } = inhoud.toekenning
  return `Gevraagd: ${totaal}. Toegekend: ${toegekend}, in ronde ${ronde}, op ${days.format(new Date(dag))}.`
}

function tekenDeel(records: readonly Handtekening[], versie: number): PaperDeel {
  return {
    titel: 'Handtekeningen',
    uitleg: 'Elke regel is verzegeld en sluit aan op de vorige.',
    kolommen: ['Nummer', 'Wie', 'Rol', 'Wat', 'Wanneer', 'Reden'],
    rijen: records
      .filter(({ version }) => version === versie)
      .map(({ sequence, name, role, orgName, act, signedAt, reason, mandate }) => [
        String(sequence),
        name,
        `${sayRol(role)}${orgName === null ? '' : `, ${orgName}`}`,
        `${daden[act]}${mandate === null ? '' : ' namens een ander'}`,
        moments.format(new Date(signedAt)),
        reason ?? '',
      ]),
  }
}

function sayRol(rol: string): string {
  return Object.entries(rollen).find(([id]) => id === rol)?.[1].naam ?? rol
}

function nagaanDeel(sha256: string, kop: string | null, adres: string): PaperDeel {
  return {
    titel: 'Zo gaat u dit na',
    uitleg: `Kies dit bestand op ${adres}/nagaan, of gebruik de opdracht: npx buurtwijs verify dit-bestand.pdf. Daarvoor is geen account nodig, en de opdracht werkt zonder internet. Klopt er iets niet, dan staat erbij wat.`,
    kolommen: ['Wat', 'Code'],
    rijen: [
      ['Controlegetal van de inhoud (SHA-256)', spaced(sha256)],
      ['Controlecode van de laatste handtekening', kop === null ? 'nog geen' : spaced(kop)],
    ],
  }
}

/** In groups of eight, so that two people can compare them aloud. */
function spaced(code: string): string {
  return code.match(/.{1,8}/g)?.join(' ') ?? code
}
