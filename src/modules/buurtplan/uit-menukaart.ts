import { onbekend } from '../menukaart/index.ts'
import type { Interventie } from '../menukaart/index.ts'
import type { Inhoud } from './inhoud.ts'
import { planVelden, writeVeld } from './verschillen.ts'

/** An entry of the menukaart as the beginning of an activity. What nobody knows stays unknown; when and from which challenge is for the network. */
export function beginUit(interventie: Interventie): Inhoud {
  const { thema, activiteit, naam, kort, aanpak, organisaties, doelgroep, indicatoren } = interventie
  return {
    thema,
    soort: activiteit,
    naam,
    wat: [kort, textOf(aanpak)].filter(text => text !== '').join('\n\n'),
    van: null,
    tot: null,
    wie: textOf(organisaties).slice(0, 1000),
    voorWie: textOf(doelgroep).slice(0, 1000),
    uitdaging: null,
    effecten: indicatoren.slice(0, 10).map(indicator => ({
      indicator,
      richting: 'onbekend' as const,
      hoeveel: 'onbekend' as const,
      eenheid: '',
      bron: '',
    })),
  }
}

/** What the menukaart says now, when that is something else than when it was taken over; null when it says the same. */
export function findNieuw(overgenomen: Inhoud, interventie: Interventie): Inhoud | null {
  const { van, tot, uitdaging } = overgenomen
  const now = { ...beginUit(interventie), van, tot, uitdaging }
  return planVelden.every(veld => writeVeld(now[veld]) === writeVeld(overgenomen[veld])) ? null : now
}

function textOf(veld: Interventie['aanpak']): string {
  return veld === onbekend ? '' : veld.tekst
}
