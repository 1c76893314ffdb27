import { readText } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import type { OndertekenenMessages } from '../../messages/ondertekenen.ts'
import type { Tekening } from '../../ondertekening-data.ts'

type Read = { readonly versie: number; readonly tekening: Tekening } | { readonly fouten: Readonly<Record<string, string>> }

/** What somebody does with the version on the page, out of the form that they sent; or what to mend. */
export function readTekening(form: SentForm, text: OndertekenenMessages): Read {
  const na = readText(form, 'na')
  const versie = Number(readText(form, 'versie'))
  const base = { taal: form.taal, na: na === '' ? null : na, reden: null, namens: null, aan: null } as const
  switch (readText(form, 'doen')) {
    case 'weigeren': {
      const reden = readText(form, 'reden')
      if (reden.length < 3) return { fouten: { reden: text.redenFout } }
      return { versie, tekening: { ...base, daad: 'geweigerd', reden } }
    }
    case 'machtigen': {
      const aan = readText(form, 'aan')
      if (aan === '') return { fouten: { aan: text.machtigAanFout } }
      return { versie, tekening: { ...base, daad: 'gemachtigd', aan } }
    }
    default: {
      const namens = readText(form, 'namens')
      if (readText(form, 'gelezen') !== 'ja') return { fouten: { gelezen: text.akkoordFout } }
      return { versie, tekening: { ...base, daad: 'getekend', namens: namens === '' ? null : namens } }
    }
  }
}
