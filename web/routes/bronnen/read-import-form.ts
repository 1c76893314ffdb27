import type { ImportVraag, Koppeling, Taal } from '../../data.ts'
import { messagesIn } from '../../messages/index.ts'

/** Messages about the form, per field. */
export type ImportFouten = Partial<Record<'bestand' | 'tabel' | 'jaar' | 'koppeling', string>>

export type ImportInvoer = { readonly vraag: ImportVraag } | { readonly fouten: ImportFouten }

const tablePattern = /^(cbs|rivm):[0-9A-Za-z]{5,12}$/
const parts = ['code', 'periode', 'maat', 'waarde'] as const

/** Reads the import form: either what to import, or a sentence per field that says how to mend it. */
export function readImportForm(form: FormData, taal: Taal): ImportInvoer {
  const text = messagesIn(taal).importeren
  const file = form.get('bestand')
  const hasFile = file instanceof File && file.size > 0
  const tabel = readText(form, 'tabel')
  const jaar = readText(form, 'jaar')
  const vervolgVan = readText(form, 'vervolgVan')
  const fouten: ImportFouten = {}
  if (!hasFile && tabel === '' && vervolgVan === '') fouten.bestand = text.kiesEen
  if (hasFile && tabel !== '') fouten.tabel = text.kiesNietBeide
  else if (tabel !== '' && !tablePattern.test(tabel)) fouten.tabel = text.tabelVorm
  if (jaar !== '' && !/^(19|20)\d{2}$/.test(jaar)) fouten.jaar = text.jaarVorm
  const koppeling = vervolgVan === '' ? null : readKoppeling(form)
  if (vervolgVan !== '' && koppeling === null) fouten.koppeling = text.koppelVast
  if (Object.keys(fouten).length > 0) return { fouten }
  return {
    vraag: {
      bron: hasFile ? file : tabel,
      proef: form.get('proef') === 'ja',
      ...(jaar === '' ? {} : { jaar: Number(jaar) }),
      ...(koppeling === null ? {} : { koppeling }),
      ...(vervolgVan === '' ? {} : { vervolgVan }),
    },
  }
}

function readText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Null when one of the columns was not chosen. */
function readKoppeling(form: FormData): Koppeling | null {
  const [code = '', periode = '', maat = '', waarde = ''] = parts.map(part => readText(form, `kolom-${part}`))
  return [code, periode, maat, waarde].includes('') ? null : { code, periode, maat, waarde }
}
