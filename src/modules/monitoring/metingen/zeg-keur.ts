import { Refusal } from '../../../refusal.ts'
import type { Fout, Vraag } from './keur.ts'

const fouten: Readonly<Record<Fout, { readonly veld: 'teller' | 'noemer'; readonly zin: string }>> = {
  'teller-negatief': { veld: 'teller', zin: 'Dit kan niet minder zijn dan 0.' },
  'noemer-nodig': { veld: 'noemer', zin: 'Vul ook in van hoeveel: zonder dat getal zegt dit cijfer niets.' },
  'noemer-nul': { veld: 'noemer', zin: 'Van niemand is geen cijfer te maken. Schrijf liever waarom het nog niet bekend is.' },
  'geen-noemer': { veld: 'noemer', zin: 'Dit is een aantal: hier hoort maar één getal bij.' },
  'hele-aantallen': { veld: 'teller', zin: 'Hier worden hele mensen of dingen geteld. Vul een heel getal in.' },
  'teller-boven-noemer': { veld: 'teller', zin: 'Dit is een deel van het geheel en kan niet groter zijn dan dat geheel.' },
}

/** The refusal of what cannot be. */
export function zegFout(fout: Fout): Refusal {
  const { veld, zin } = fouten[fout]
  return new Refusal(zin, { code: `meting-${fout}`, place: { field: veld } })
}

const alsHetKlopt = 'Klopt het toch? Schrijf dan bij de toelichting waarom.'
const uitschieters = {
  hoog: 'Dit is opvallend veel hoger dan in eerdere perioden, meer dan toeval verklaart.',
  laag: 'Dit is opvallend veel lager dan in eerdere perioden, meer dan toeval verklaart.',
} as const

/** The question about what is odd. */
export function zegVraag(vraag: Vraag): Refusal {
  const [code, zin] =
    vraag.soort === 'controle'
      ? [`controle-${vraag.controle.id}`, vraag.controle.zin.nl]
      : [`uitschieter-${vraag.kant}`, uitschieters[vraag.kant]]
  return new Refusal(`${zin} ${alsHetKlopt}`, { code, place: { field: 'toelichting' } })
}
