import type { Paper, PaperBeschrijving, PaperDeel } from '../../platform/documents/paper.ts'
import { themas } from '../buurtagenda/index.ts'
import { rollen } from '../identity/index.ts'
import { viewTekenen } from './beleid.ts'
import type { Handtekening } from './handtekening.ts'
import type { BewaardStuk } from './read-stuk.ts'
import { akkoordZin } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'
import { zegActiviteiten, zegPosten } from './zeg-inhoud.ts'
import { zegTotalen } from './zeg-totalen.ts'

const days = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moments = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const daden = { getekend: 'tekende', geweigerd: 'weigerde', gemachtigd: 'machtigde een ander' } as const

/** A version as a document to read and to keep: what is agreed, who signed it, and how anyone verifies that. In Dutch, the language that it is signed in. */
export function schrijfStuk(
  stuk: BewaardStuk,
  records: readonly Handtekening[],
  { adres, kop }: { adres: string; kop: string | null },
): Paper<PaperBeschrijving | PaperDeel> {
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

function themaDelen({ inhoud }: BewaardStuk): PaperBeschrijving[] {
  const activiteiten = zegActiviteiten(inhoud, 'nl')
  return inhoud.plan.themas.map(({ thema, stand, reden }) => {
    const own = activiteiten.filter(activiteit => activiteit.thema === thema)
    const weg = stand === 'akkoord'
    return {
      titel: themas[thema].nl,
      uitleg: weg
        ? `Dit thema doet niet mee. De reden: ${reden ?? ''}`
        : `${own.length === 0 ? 'Geen' : own.length} ${own.length === 1 ? 'activiteit' : 'activiteiten'}.`,
      onderdelen: own.map(({ naam, wat, van, tot, wie, voorWie, uitdaging, effecten }) => ({
        naam,
        tekst: wat,
        feiten: [
          ['Wanneer', [van, tot].flatMap(day => (day === null ? [] : [days.format(new Date(day))])).join(' tot en met ')] as const,
          ['Wie doet het', wie] as const,
          ['Voor wie', voorWie] as const,
          ['Uitdaging', uitdaging ?? ''] as const,
          ...effecten.map(effect => ['Wat er verandert', effect] as const),
        ].filter(([, value]) => value !== ''),
      })),
    }
  })
}

function begrotingDeel({ inhoud }: BewaardStuk): PaperDeel {
  const isGranted = inhoud.toekenning !== undefined
  return {
    titel: 'Begroting',
    uitleg: zegGeld(inhoud),
    kolommen: ['Jaar', 'Activiteit', 'Waarvoor', 'Soort en betaler', 'Berekening', ...(isGranted ? ['Gevraagd', 'Toegekend'] : ['Euro'])],
    rijen: zegPosten(inhoud, 'nl')
      .toSorted((one, other) => one.jaar - other.jaar)
      .map(({ jaar, activiteit, omschrijving, toelichting, soort, betaler, berekening, duur, bedrag, toegekend }) => [
        String(jaar),
        activiteit ?? '',
        [omschrijving, toelichting].filter(text => text !== '').join('\n'),
        `${soort}, ${duur.toLowerCase()}\n${betaler ?? 'betaler nog niet bekend'}`,
        berekening,
        bedrag,
        ...(toegekend === null ? [] : [toegekend]),
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
