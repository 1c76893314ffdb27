import { strToU8 } from 'fflate'
import type { Rapport } from '../rapport.ts'
import type { Bytes } from './bytes.ts'
import { writeCsv } from './csv.ts'
import { makeDataPackage } from './datapackage.ts'
import type { VormNaam } from '../vorm-namen.ts'

/** The media type of each form, and how it is made. What is only needed for one of them is loaded when that one is asked. */
export const vormen = {
  pdf: { media: 'application/pdf', make: async rapport => await (await import('./pdf.ts')).makePdf(rapport) },
  pptx: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    make: async rapport => await (await import('./pptx.ts')).makePptx(rapport),
  },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async rapport => (await import('./docx.ts')).makeDocx(rapport),
  },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async rapport => await (await import('./xlsx.ts')).makeXlsx(rapport),
  },
  csv: { media: 'text/csv; charset=utf-8', make: async rapport => strToU8(writeCsv(rapport)) },
  zip: { media: 'application/zip', make: async rapport => makeDataPackage(rapport) },
} as const satisfies Record<VormNaam, { readonly media: string; readonly make: (rapport: Rapport) => Promise<Bytes> }>
