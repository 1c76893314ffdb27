import { strToU8, zipSync } from 'fflate'
import type { Bytes } from './bytes.ts'
import { nameFile } from '../rapport.ts'
import type { Rapport, RapportVastgesteld } from '../rapport.ts'
import { agendaVelden, velden } from '../velden.ts'
import type { Veld } from '../velden.ts'
import { writeAgendaCsv, writeCsv } from './csv.ts'

const csvName = 'cijfers.csv'
/** What was adopted, byte for byte what its hash was made of. */
const vastgesteldName = 'vastgesteld.json'
const agendaName = 'uitdagingen.csv'

/** The rows with a description that programs read: a Data Package, version 2, in one zip. */
export function makeDataPackage(rapport: Rapport): Bytes {
  const files = {
    'datapackage.json': strToU8(`${JSON.stringify(describePackage(rapport), null, 2)}\n`),
    [csvName]: strToU8(writeCsv(rapport)),
    ...(rapport.agenda ? { [agendaName]: strToU8(writeAgendaCsv(rapport.agenda)) } : {}),
    ...(rapport.vastgesteld ? { [vastgesteldName]: strToU8(rapport.vastgesteld.inhoud) } : {}),
  }
  return zipSync(files, { mtime: new Date(rapport.dag) })
}

/** Which columns there are, from which sources, under which licence, and what was chosen. */
export function describePackage(rapport: Rapport) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameFile(rapport, ''),
    title: `${rapport.wat.naam} ${rapport.naam}`,
    description: [rapport.verzonnen, ...rapport.notities].filter(text => text !== null).join('\n\n'),
    created: `${rapport.dag}T00:00:00Z`,
    ...(rapport.vastgesteld ? { version: String(rapport.vastgesteld.versie) } : {}),
    sources: rapport.bronnen.map(({ uitgever, titel, tabel, adres, licentie }) => ({
      title: `${uitgever}, ${titel} (${tabel}). ${licentie}`,
      ...(adres === null ? {} : { path: adres }),
    })),
    licenses: [...new Set(rapport.bronnen.map(({ licentie }) => licentie))].map(name => ({ name: licenseId(name), title: name })),
    keuzes: rapport.keuzes,
    ontbreekt: rapport.redenen,
    resources: [
      describeTable('cijfers', csvName, velden),
      ...(rapport.agenda ? [describeTable('uitdagingen', agendaName, agendaVelden)] : []),
      ...(rapport.vastgesteld ? [describeVastgesteld(rapport.vastgesteld)] : []),
    ],
  }
}

function describeVastgesteld({ kenmerk }: RapportVastgesteld) {
  return {
    name: 'vastgesteld',
    path: vastgesteldName,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    hash: `sha256:${kenmerk}`,
  }
}

function describeTable(name: string, path: string, fields: readonly Veld[]) {
  return {
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map(({ name: field, type, title, isRequired }) => ({
        name: field,
        type,
        title,
        ...(isRequired ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
    },
  }
}

/** `CC BY 4.0` is known to programs as `CC-BY-4.0`; what is no licence of theirs keeps to letters as well. */
function licenseId(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
}
