/** Texts about letters and paper, own words, own questions, official words, and the aid for a conversation. */
export interface EigenVragenMessages {
  readonly brieven: {
    readonly titel: string
    readonly uitleg: string
    readonly maak: string
    readonly poster: string
    readonly posterUitleg: string
    readonly druk: string
    readonly drukUitleg: (aantal: number) => string
    readonly van: string
    readonly aantal: string
    readonly boodschap: string
    readonly boodschapHint: string
    readonly groot: string
    readonly vragen: string
    readonly herinnering: string
    readonly doe: string
  }
  readonly papier: {
    readonly naar: string
    readonly titel: string
    readonly intro: string
    readonly code: string
    readonly codeHint: string
    readonly bewaar: string
    readonly eerste: string
    readonly klaar: (nummer: string) => string
    readonly verschil: (aantal: number) => string
    readonly verschilUitleg: string
    readonly regel: (vraag: string, eerste: string, tweede: string) => string
    readonly niets: string
    readonly zeker: string
  }
  readonly teksten: {
    readonly naar: string
    readonly titel: string
    readonly intro: string
    readonly leeg: string
    readonly staten: Readonly<Record<'nieuw' | 'vrij' | 'weg', string>>
    readonly woorden: string
    readonly woordenHint: string
    readonly toon: string
    readonly weg: string
    readonly gedaan: string
  }
  readonly lijsten: {
    readonly naar: string
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly naam: string
    readonly naamFout: string
    readonly maak: string
    readonly aantal: (vragen: number) => string
    readonly vast: string
    readonly vastUitleg: string
    readonly vragen: string
    readonly nogGeen: string
    readonly weg: string
    readonly omhoog: string
    readonly voegToe: string
    readonly soort: string
    readonly soorten: Readonly<Record<'een' | 'meer' | 'schaal' | 'getal' | 'tekst', string>>
    readonly zin: string
    readonly zinFout: string
    readonly keuzes: string
    readonly keuzesHint: string
    readonly keuzesFout: string
    readonly alleen: string
    readonly alleenHint: string
    readonly altijd: string
    readonly bij: (nummer: number, antwoord: string) => string
    readonly bewaarVraag: string
    readonly json: string
    readonly jsonUitleg: string
    readonly jsonFout: string
    readonly bewaarJson: string
    readonly bewaard: string
    readonly nieuweVersie: string
    readonly inMeting: string
    readonly geen: string
  }
  readonly woorden: {
    readonly naar: string
    readonly titel: (naam: string) => string
    readonly intro: string
    readonly vooraf: string
    readonly item: (over: string) => string
    readonly keuze: (code: string) => string
    readonly bron: string
    readonly bronHint: string
    readonly bewaar: string
    readonly wacht: string
    readonly eigen: string
    readonly lees: string
    readonly bevestig: string
    readonly gedaan: Readonly<Record<'ingevoerd' | 'bevestigd', string>>
  }
  readonly gesprek: {
    readonly titel: string
    readonly naar: string
    readonly intro: string
    readonly geenMeting: string
    readonly delen: readonly { readonly naam: string; readonly vraag: string }[]
    readonly schaal: string
    readonly daarna: string
    readonly vragen: readonly string[]
  }
}
