import { strToU8, zipSync } from 'fflate'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { readVersion } from '../../../platform/version.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Analyse } from '../oordeel/analyse.ts'
import type { Herkomst } from '../publicatie/publicatie.ts'
import type { ImpactWorld, Paneelherkomst } from '../tables.ts'
import { regelsOf } from './analyseplan.ts'
import type { Analyseplan } from './analyseplan.ts'

/** Everything with which somebody else can do an analysis again, as one file. */
export async function maakBundel(
  { database }: Pick<ImpactWorld, 'database'>,
  actor: Actor,
  { id, nummer }: { readonly id: string; readonly nummer: number },
) {
  requireMay(actor, 'analyses bekijken')
  const found = await asVisitor(database, actor, trx =>
    trx
      .selectFrom('impact.paneel as d')
      .innerJoin('impact.plan as p', join => join.onRef('p.analyse_id', '=', 'd.analyse_id').onRef('p.nummer', '=', 'd.nummer'))
      .select([
        'd.csv',
        'd.sha256',
        'd.bron',
        'd.uit',
        'd.herkomst',
        'd.geopend',
        'd.eerder',
        'd.antwoord',
        'p.inhoud',
        'p.hash',
        'p.vast',
        'p.verkennend',
      ])
      .where('d.analyse_id', '=', id)
      .where('d.nummer', '=', nummer)
      .executeTakeFirst(),
  )
  if (found?.antwoord == null) throw new Refusal('Er is nog geen uitkomst om mee te nemen.', { code: 'analyse-niet-klaar', status: 404 })
  const { csv, antwoord, ...about } = found
  return zipBundel({ id, nummer, csv, antwoord, plan: about.inhoud, ...about })
}

interface Bundel {
  readonly id: string
  readonly nummer: number
  readonly csv: string
  readonly sha256: string
  readonly bron: string
  readonly uit: Paneelherkomst
  readonly herkomst: Herkomst | null
  readonly geopend: Date
  readonly eerder: boolean
  readonly verkennend: boolean
  readonly plan: Analyseplan
  readonly hash: string | null
  readonly vast: Date | null
  readonly antwoord: Analyse
}

function zipBundel({ id, nummer, csv, plan, antwoord, ...about }: Bundel): Uint8Array<ArrayBuffer> {
  const files = {
    'paneel.csv': csv,
    'plan.json': asJson({ analyse: id, nummer, plan }),
    'resultaat.json': asJson(antwoord),
    'datapackage.json': asJson(describe(csv, { id, plan, about })),
    ...(about.herkomst === null ? {} : { 'herkomst.json': asJson(about.herkomst) }),
    'LEESMIJ.md': tellHow({ id, nummer, plan, about }),
  }
  const at = about.geopend
  return Uint8Array.from(zipSync(Object.fromEntries(Object.entries(files).map(([naam, tekst]) => [naam, [strToU8(tekst), { mtime: at }]]))))
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

type About = Omit<Bundel, 'id' | 'nummer' | 'csv' | 'antwoord' | 'plan'>

function describe(csv: string, { id, plan, about }: { readonly id: string; readonly plan: Analyseplan; readonly about: About }) {
  const header = /^\uFEFF?([^\r\n]*)/.exec(csv)?.[1] ?? ''
  const delimiter = header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','
  const type = (naam: string) => (naam === 'buurt' ? 'string' : naam === 'jaar' || naam === 'start' ? 'integer' : 'number')
  return {
    name: `analyse-${id}`,
    title: plan.titel,
    profile: 'tabular-data-package',
    created: about.geopend.toISOString(),
    sources:
      about.herkomst === null
        ? [{ title: about.bron }]
        : about.herkomst.uitgaven.map(({ uitgever, tabel, titel }) => ({ title: `${uitgever}, ${titel} (${tabel})` })),
    resources: [
      {
        name: 'paneel',
        path: 'paneel.csv',
        profile: 'tabular-data-resource',
        hash: `sha256:${about.sha256}`,
        dialect: { delimiter },
        schema: {
          fields: header.split(delimiter).map(naam => ({ name: naam.trim().replaceAll('"', ''), type: type(naam.trim()) })),
          missingValues: ['', 'NA'],
          primaryKey: ['buurt', 'jaar'],
        },
      },
    ],
  }
}

interface Telling {
  readonly id: string
  readonly nummer: number
  readonly plan: Analyseplan
  readonly about: About
}

const sayGepubliceerd =
  'Alle cijfers in paneel.csv zijn gepubliceerd door de bureaus in herkomst.json. Daarin staat ook welke gebieden wegvielen, en waarom. Wie met wie vergeleken wordt staat in plan.json onder groep; dat lag vast voordat de uitkomst gelezen werd.'

function sayVerkennend({ groep }: Analyseplan, { verkennend, eerder }: Pick<Bundel, 'verkennend' | 'eerder'>): string {
  if (verkennend || eerder) return ' (verkennend: de cijfers waren al eerder geopend)'
  const jaren = groep?.alOpenbaar ?? []
  return jaren.length === 0 ? '' : ` (verkennend: de cijfers over ${jaren.join(', ')} waren al gepubliceerd toen het plan werd vastgelegd)`
}

function tellHow({ id, nummer, plan, about }: Telling): string {
  const { zaad, trekkingen } = regelsOf(plan)
  return `# ${plan.titel}

- Analyse ${id}, plan ${nummer}${sayVerkennend(plan, about)}
- Plan vastgelegd: ${about.vast?.toISOString() ?? '-'}, SHA-256 ${about.hash ?? '-'}
- Cijfers geopend: ${about.geopend.toISOString()}, SHA-256 ${about.sha256}
- Bron: ${about.bron}
- Gerekend met buurtwijs ${readVersion()}, ${trekkingen} trekkingen, zaad ${zaad}

${about.uit === 'publicatie' ? sayGepubliceerd : 'Alle cijfers in paneel.csv zijn vrijgegeven na controle op kleine aantallen.'}

Opnieuw doen en vergelijken:

    npx buurtwijs oordeel paneel.csv --plan plan.json --vergelijk resultaat.json

Het plan nagaan: de SHA-256 van plan.json als canonieke JSON (RFC 8785) is de hash hierboven.
`
}
