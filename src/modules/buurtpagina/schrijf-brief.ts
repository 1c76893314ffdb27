import type { Taal } from '@buurtwijs/figures'
import type { Paper } from '../../platform/documents/paper.ts'
import type { Buurtpagina } from './pagina-schema.ts'

const words = {
  nl: {
    bel: 'Wie kunt u bellen?',
    belUitleg: 'Met een vraag, een idee, of om mee te doen.',
    belKolommen: ['Wie', 'Telefoon', 'Mail', 'Bereikbaar'],
    samen: 'Bijeenkomsten',
    samenUitleg: 'U bent welkom. Aanmelden hoeft niet.',
    samenKolommen: ['Wanneer', 'Wat', 'Waar'],
    afgelast: 'Gaat niet door:',
    krachten: 'Waar de buurt sterk in is',
    uitdagingen: 'Wat wij samen willen verbeteren',
    vanDeBuurt: 'In de woorden van het netwerk van de buurt.',
    tekstKolommen: ['Wat', 'Meer daarover'],
    tot: 'tot',
    niets: 'Dit is nog niet ingevuld.',
    voet: (adres: string) => `Alles staat ook op ${adres}`,
  },
  en: {
    bel: 'Whom can you call?',
    belUitleg: 'With a question, an idea, or to take part.',
    belKolommen: ['Who', 'Telephone', 'Mail', 'Reachable'],
    samen: 'Meetings',
    samenUitleg: 'You are welcome. There is no need to sign up.',
    samenKolommen: ['When', 'What', 'Where'],
    afgelast: 'Called off:',
    krachten: 'What the neighbourhood is good at',
    uitdagingen: 'What we want to improve together',
    vanDeBuurt: 'In the words of the network of the neighbourhood.',
    tekstKolommen: ['What', 'More about it'],
    tot: 'to',
    niets: 'This was not filled in yet.',
    voet: (adres: string) => `All of it is also at ${adres}`,
  },
} as const

/** The page of a neighbourhood as a letter in large type, to print and to put through a door. */
export function schrijfBrief(pagina: Buurtpagina, { taal, adres }: { readonly taal: Taal; readonly adres: string }): Paper {
  const text = words[taal]
  const days = new Intl.DateTimeFormat({ nl: 'nl-NL', en: 'en-GB' }[taal], { dateStyle: 'full', timeZone: 'UTC' })
  const wanneer = (dag: string, van: string, tot: string | null) =>
    `${days.format(new Date(dag))}, ${van}${tot === null ? '' : ` ${text.tot} ${tot}`}`
  const uitleg = text.vanDeBuurt
  const kolommen = [...text.tekstKolommen]
  const over = (texts: Buurtpagina['krachten']) => texts.map(({ titel, wat }) => [titel, wat])
  return {
    titel: pagina.buurt.naam,
    taal,
    isGroot: true,
    inleiding: [pagina.welkom, pagina.zin ?? ''].filter(part => part !== ''),
    voet: text.voet(adres),
    niets: text.niets,
    delen: [
      {
        titel: text.bel,
        uitleg: text.belUitleg,
        kolommen: [...text.belKolommen],
        rijen: pagina.contacten.map(({ naam, rol, telefoon, mail, bereikbaar }) => [
          rol === '' ? naam : `${naam}, ${rol}`,
          telefoon,
          mail ?? '',
          bereikbaar,
        ]),
      },
      {
        titel: text.samen,
        uitleg: text.samenUitleg,
        kolommen: [...text.samenKolommen],
        rijen: pagina.bijeenkomsten.map(({ dag, van, tot, wat, plek, toegang, afgelast }) => [
          wanneer(dag, van, tot),
          afgelast ? `${text.afgelast} ${wat}` : wat,
          toegang === '' ? plek : `${plek}. ${toegang}`,
        ]),
      },
      { titel: text.krachten, uitleg, kolommen, rijen: over(pagina.krachten) },
      { titel: text.uitdagingen, uitleg, kolommen, rijen: over(pagina.uitdagingen) },
    ],
  }
}
