import { ground } from './part.ts'
import type { Part } from './part.ts'

/** What tells other catalogues which data are here. It stands beside the API, above the statistics. */
export const dcatParts: readonly Part[] = [
  { name: 'dcat graph', files: ['src/dcat/{graph,write-turtle,write-json-ld}.ts'], may: [], isPure: true },
  {
    name: 'dcat description',
    files: ['src/dcat/{woordenlijsten,instelling,describe-release,describe-catalogue}.ts'],
    may: ['packages', 'dcat graph'],
    types: ['statistics index'],
    isPure: true,
  },
  { name: 'dcat routes', files: ['src/dcat/routes.ts'], may: [...ground, 'dcat graph', 'dcat description', 'statistics index'] },
]
