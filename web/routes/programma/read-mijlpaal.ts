import type { MijlpaalGegevens } from '../../portefeuille-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseDag } from './change-buurt.ts'

type Read = { readonly mijlpaal: MijlpaalGegevens } | { readonly fouten: Readonly<Record<string, string>> }

/** A milestone as its form says it; or what to mend, per field. Reached without a day is reached on a day that nobody knows any more. */
export function readMijlpaal(form: SentForm): Read {
  const { mijlpalen } = messagesIn(form.taal).portefeuille
  const [tekst, bewijs] = [readText(form, 'tekst'), readText(form, 'bewijsstuk')]
  const [afgesproken, bereiktOp] = [readDag(form, 'afgesproken'), readDag(form, 'bereiktOp')]
  const isBereikt = readText(form, 'isBereikt') === 'ja'
  const fouten = {
    ...(tekst.length < 3 ? { tekst: mijlpalen.tekstOntbreekt } : {}),
    ...('fout' in afgesproken ? { afgesproken: afgesproken.fout } : {}),
    ...('fout' in bereiktOp ? { bereiktOp: bereiktOp.fout } : {}),
    ...('dag' in bereiktOp && bereiktOp.dag !== null && !isBereikt ? { bereiktOp: mijlpalen.bereiktOpZonder } : {}),
    ...(bewijs !== '' && bewijs.length < 3 ? { bewijsstuk: mijlpalen.bewijsKort } : {}),
  }
  if (Object.keys(fouten).length > 0 || 'fout' in afgesproken || 'fout' in bereiktOp) return { fouten }
  return {
    mijlpaal: {
      tekst,
      afgesproken: afgesproken.dag,
      bereikt: isBereikt ? (bereiktOp.dag ?? 'onbekend') : null,
      bewijs: bewijs === '' ? null : bewijs,
    },
  }
}

/** A day that may be left out. */
function readDag(form: SentForm, name: string): { readonly dag: string | null } | { readonly fout: string } {
  const text = readText(form, name)
  const dag = parseDag(text)
  return text === '' || dag !== null ? { dag } : { fout: messagesIn(form.taal).programma.buurt.datumFout }
}
