/** The texts about taking a picture along, and those that stand in the files themselves. */
export interface MeenemenMessages {
  /** On the page of an area, and in the head of the page with the forms. */
  readonly link: string
  readonly titel: (naam: string) => string
  /** On the page of an area, above the way to the forms. */
  readonly kort: string
  readonly intro: string
  readonly vormen: Readonly<Record<'pdf' | 'pptx' | 'xlsx' | 'docx' | 'csv' | 'zip', { readonly naam: string; readonly uitleg: string }>>
  /** The name of the file kind, and about how large it is. */
  readonly soortEnGrootte: (soort: string, grootte: string) => string
  readonly grafieken: string
  readonly grafiekenIntro: string
  /** Before the kinds of drawing that a chart can be kept as. */
  readonly bewaarAls: string
  readonly alsVorm: (vorm: string, titel: string) => string
  /** What stands with every file. */
  readonly gebruik: string
  readonly eigenSelectie: (aantal: string) => string
  /** Of a buurt that takes part: its picture with what its network wrote, and the text that comes back. */
  readonly terug: {
    readonly link: string
    readonly intro: string
    readonly zonderGebieden: string
    readonly titel: string
    readonly uitleg: string
    readonly bestand: string
    readonly bestandHint: string
    readonly bestandFout: string
    readonly lees: string
    readonly anders: string
    readonly gelezen: (gelezen: number, anders: number) => string
    readonly nu: string
    readonly nieuw: string
    readonly leeg: string
    readonly neem: string
    readonly ookHier: string
    readonly rest: string
    readonly neemOver: string
    readonly kiesFout: string
    readonly weg: string
    readonly zinnen: string
  }
  /** Of a picture that was adopted. */
  readonly vastgesteld: {
    /** Above the ways to take a version along. */
    readonly link: (versie: number) => string
    readonly alsVorm: (naam: string, versie: number) => string
    readonly gemaakt: (dag: string, versie: number) => string
    readonly versie: (nummer: number) => string
    readonly kenmerk: (sha256: string) => string
    readonly keuzes: Readonly<Record<'versie' | 'dag' | 'reden' | 'kenmerk' | 'inzichten', string>>
  }
  /** Sentences of the API in this language, by their code. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly rapport: {
    readonly buurtbeeld: string
    readonly gemaakt: (dag: string) => string
    readonly verzonnen: string
    readonly inhoud: string
    readonly cijfers: string
    readonly grafiek: string
    readonly toelichting: string
    readonly bronnen: string
    readonly wel: string
    readonly niet: string
    readonly schatting: string
    readonly uitleg: string
    readonly onderwerp: string
    readonly sectie: string
    readonly eenheid: string
    readonly periode: string
    readonly waarde: string
    readonly reden: string
    readonly soort: string
    readonly onder: string
    readonly boven: string
    readonly status: string
    readonly grenzen: string
    readonly bron: string
    readonly maat: string
    readonly gebied: string
    readonly opmerking: string
    readonly leeftijd: string
    readonly verschilMet: (naam: string) => string
    readonly statussen: Readonly<Record<'voorlopig' | 'herzien' | 'definitief', string>>
    readonly woordUitleg: string
    readonly geschatUitleg: string
    readonly afrondUitleg: string
    readonly ontbreektTitel: string
    readonly ontbreektUitleg: string
    readonly keuzeTitel: string
    readonly keuzes: Readonly<Record<'gebied' | 'bestaatUit' | 'grenzen' | 'onderwerpen' | 'perioden' | 'naast' | 'taal', string>>
    readonly alles: string
    readonly geenOmgeving: string
    readonly taal: string
    readonly licentieTitel: string
    readonly licentieUitleg: string
    readonly geenLicentie: string
    readonly opgehaald: (dag: string) => string
    readonly methodeTitel: string
    readonly methodeUitleg: string
    readonly kaartAlt: (naam: string) => string
    readonly pagina: (nummer: number, totaal: number) => string
    readonly wijzig: string
    readonly eenInterval: (onder: string, boven: string) => string
    readonly eenRuimte: (onder: string, boven: string) => string
    readonly gewogenMet: (maat: string) => string
    readonly mist: (gebieden: string, reden: string) => string
    readonly teOnzeker: string
    readonly oudeGrenzen: string
    readonly vervolg: (titel: string) => string
    /** Above what a network wrote about its buurt. */
    readonly agendaTitel: string
    readonly agendaIntro: string
    readonly opAgenda: (plek: number) => string
    readonly watIsHet: string
    /** In an empty box of the text to edit. */
    readonly typHier: string
    readonly titelKop: string
    readonly soortKop: string
    readonly grondenKop: string
    readonly verderInNotitie: string
  }
}
