import type { Handtekening } from './handtekening.ts'
import type { StukOordeel } from './lees-stuk.ts'
import { zegGebrek } from './uitspraken.ts'

const daad = { getekend: 'tekende', geweigerd: 'weigerde', gemachtigd: 'machtigde een ander' } as const

/** The outcome of verifying, for a terminal. */
export function printOordeel({ vorm, gebreken, bundel, handtekeningen, kop, sleutels, certificaat, tijdstempel }: StukOordeel): string {
  const lines = [
    gebreken.length === 0
      ? `In orde: ${vorm === 'pdf' ? 'het zegel van de PDF en ' : ''}alle handtekeningen kloppen.`
      : `Niet in orde (${gebreken.length}):`,
    ...gebreken.map(({ soort, regel }) => `  - ${zegGebrek(soort, regel, 'nl')}`),
  ]
  if (bundel !== null) {
    const { docType, docId, version } = bundel.document
    lines.push('', `Stuk: ${docType}, versie ${version} (${docId})`)
  }
  for (const { regel, schakel, geldt } of handtekeningen) {
    lines.push(`  ${regel}. ${sayRecord(schakel.record)}${geldt || schakel.record.act !== 'getekend' ? '' : '; dekt deze versie niet'}`)
  }
  lines.push('')
  if (kop !== null) lines.push(`Controlecode van het einde: ${kop}`)
  for (const id of sleutels) lines.push(`Verzegeld met sleutel: ${id}`)
  if (certificaat !== null) lines.push(`Certificaat van de PDF (SHA-256): ${certificaat}`)
  if (vorm === 'pdf' && certificaat !== null) {
    lines.push(
      tijdstempel === null
        ? 'Zonder tijdstempel: wanneer er verzegeld is, zegt alleen de computer die het deed.'
        : `Tijdstempel van een dienst: het zegel bestond op ${tijdstempel}`,
    )
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function sayRecord({ act, name, role, orgName, version, signedAt, reason, mandate }: Handtekening): string {
  const who = `${name} (${role}${orgName === null ? '' : `, ${orgName}`})${mandate === null ? '' : ' namens een ander'}`
  return `${signedAt}  ${who} ${daad[act]}, versie ${version}${reason === null ? '' : `: ${reason}`}`
}
