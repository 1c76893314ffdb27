import type { Taal, Tekst } from '@buurtwijs/figures'
import { themas } from '../../buurtagenda/index.ts'
import { indicatorNamen, findIndicator, leveringenVan } from '../indicatoren/register.ts'
import { bronnen, eigenaren, frequenties } from '../indicatoren/woorden.ts'
import type { MeetWoorden } from './meetplan-schema.ts'

const lagen: Readonly<Record<'adoptie' | 'kwaliteit' | 'effectiviteit', Tekst>> = {
  adoptie: { nl: 'Gebeurt het?', en: 'Does it happen?' },
  kwaliteit: { nl: 'Wat merken mensen ervan?', en: 'What do people notice?' },
  effectiviteit: { nl: 'Is er minder zorg nodig?', en: 'Is less care needed?' },
}

/** Everything that is measured and agreed, in the language of who reads it. */
export function zegWoorden(taal: Taal): MeetWoorden {
  return {
    indicatoren: Object.fromEntries(
      indicatorNamen.map(naam => {
        const { naam: title, teller, noemer, eenheid, uitdrukking, kaart, ...row } = findIndicator(naam)
        return [
          naam,
          {
            ...row,
            naam: title[taal],
            teller: teller[taal],
            noemer: noemer?.[taal] ?? null,
            eenheid: eenheid[taal],
            van: uitdrukking === null ? [] : [...leveringenVan(naam)],
          },
        ]
      }),
    ) as MeetWoorden['indicatoren'],
    lagen: say(lagen, taal),
    themas: say(themas, taal),
    bronnen: say(bronnen, taal),
    frequenties: say(frequenties, taal),
    eigenaren: say(eigenaren, taal),
  }
}

function say(words: Readonly<Record<string, Tekst>>, taal: Taal): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, tekst]) => [key, tekst[taal]]))
}
