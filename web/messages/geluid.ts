/** Texts for a story that is told aloud: for who tells, who writes it out, and who hears it. */
export interface GeluidMessages {
  readonly kop: string
  /** Above the recorder: that it may be said instead of written, and that a voice is recognised. */
  readonly uitleg: readonly string[]
  readonly bestand: string
  readonly bestandHint: string
  /** After the button that sends: what happens to words, and what to sound. */
  readonly verder: string
  readonly verstuur: string
  readonly opnieuwKiezen: string
  readonly leegFout: string
  readonly horen: string
  readonly horenHint: string
  /** Beside the same question, once it was answered. */
  readonly horenLater: string
  readonly horenFout: string
  readonly gebruiken: Readonly<Record<'netwerk' | 'bewoners' | 'programma', string>>
  /** What the recorder says; it has no words of its own. */
  readonly opname: {
    readonly begin: string
    readonly pauze: string
    readonly verder: string
    readonly klaar: string
    readonly opnieuw: string
    readonly terugluisteren: string
    /** `{tijd}` stands for the time. */
    readonly neemtOp: string
    readonly wacht: string
    readonly klaarOp: string
    readonly vol: string
    readonly geweigerd: string
    readonly geenMicrofoon: string
    readonly kanNiet: string
    readonly teGroot: string
    readonly gestopt: string
    readonly versturen: string
    readonly netwerk: string
    readonly minuut: string
    readonly minuten: string
    readonly seconde: string
    readonly seconden: string
    readonly en: string
  }
  readonly eigen: {
    readonly kop: string
    readonly speler: string
    readonly nogUitschrijven: string
    readonly uitgeschreven: string
    readonly lees: string
    readonly weg: string
    readonly wegUitleg: string
    readonly zeker: string
  }
  readonly netwerk: {
    readonly luisterEnBeslis: string
    readonly schrijfUit: string
    readonly kop: string
    readonly speler: (wie: string) => string
    readonly uitschrijven: string
    readonly nogUitschrijven: string
    readonly alleenGeluid: string
    readonly uitgeschreven: string
    readonly uitgeschrevenNieuw: string
    readonly uitgeschrevenFout: string
    readonly zonderGeluid: string
    readonly zonderGeluidUitleg: string
    readonly nieuwUitleg: string
    readonly vraagHoren: string
    readonly vraagHorenHint: string
    readonly horen: (wie: string) => string
    readonly niemand: string
    readonly haalWeg: string
    readonly haalWegUitleg: string
    readonly weg: string
    readonly luister: (wie: string) => string
    readonly lees: string
  }
}
