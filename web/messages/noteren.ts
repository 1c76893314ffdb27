/** Texts about writing an insight down on a device, also without connection. */
export interface NoterenMessages {
  readonly titel: string
  readonly naar: string
  readonly intro: string
  readonly buurt: string
  readonly bewaar: string
  readonly lijst: string
  readonly inloggen: string
  readonly logIn: string
  readonly logInOmTeVersturen: string
  readonly kanOffline: string
  readonly bewaart: string
  readonly bewaartUitleg: readonly string[]
  /** Sentences that the page says by itself; `{nummer}` and `{moment}` are of the receipt. */
  readonly zegt: {
    readonly wacht: string
    readonly wachtInloggen: string
    readonly geweigerd: string
    readonly ontvangen: string
    readonly vanIemandAnders: string
    readonly wijzig: string
    readonly weg: string
    readonly bewaard: string
    readonly bewaardNogNiet: string
    readonly zekerWeg: string
    readonly geenOpslag: string
    readonly kanVerdwijnen: string
    readonly fouten: Readonly<Record<string, string>>
  }
  /** On every page, while something waits; `{aantal}` is how much. */
  readonly wachtend: {
    readonly een: string
    readonly meer: string
    readonly bekijk: string
    readonly uitTitel: string
    readonly uitTekst: string
    readonly blijf: string
    readonly wis: string
    readonly laat: string
  }
  /** Receipt beside an insight on the page of its buurt. */
  readonly ontvangst: (dag: string, nummer: string) => string
}
