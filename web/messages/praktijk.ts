/** Texts of what matters to GP and nurse of the neighbourhoods of their practice. */
export interface PraktijkMessages {
  readonly titel: string
  readonly naar: string
  readonly intro: string
  readonly leeg: string
  readonly kies: Readonly<Record<'kop' | 'uitleg' | 'gekozen' | 'erbij' | 'erbijUitleg' | 'toon' | 'onbekend', string>>
  readonly adres: string
  readonly nu: string
  readonly buurt: string
  readonly alle: string
  readonly wacht: string
  readonly taken: (aantal: number) => string
  readonly nietsTeDoen: string
  /** A figure that was released is rounded. */
  readonly ongeveer: (waarde: string) => string
  readonly over: (aantal: string, eigen: boolean) => string
  /** How a figure changed, in a word or two. */
  readonly woorden: Readonly<Record<'beter' | 'slechter' | 'anders' | 'gelijk' | 'onzeker' | 'eerste' | 'geen', string>>
  readonly kort: Readonly<
    Record<'uren-wijkverpleging' | 'instroom-wijkverpleging' | 'consulten-huisarts' | 'visites-huisarts' | 'seh-en-hap' | 'opnames', string>
  >
  readonly doorDeTijd: string
  readonly doorDeTijdUitleg: string
  readonly eenPunt: string
  readonly zonder: (namen: string) => string
  readonly bron: Readonly<Record<'eigen' | 'vrijgegeven', string>>
  readonly waarvan: string
  readonly mee: string
  readonly meeUitleg: string
  readonly rapport: Readonly<Record<'wat' | 'soort' | 'intro' | 'wel' | 'niet' | 'bron' | 'soortTekst', string>>
}
