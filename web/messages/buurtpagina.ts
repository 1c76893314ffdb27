/** Texts of the public page of a neighbourhood, for a resident of 82 on an old phone; and of the form with which its network writes it. */
export interface BuurtpaginaMessages {
  readonly lijst: { readonly titel: string; readonly intro: string; readonly leeg: string; readonly alle: string }
  /** Above links from elsewhere: this neighbourhood takes part. */
  readonly doetMee: string
  readonly naarPagina: (buurt: string) => string
  readonly inPlaats: (plaats: string) => string
  readonly bel: string
  readonly belLeeg: string
  readonly belKnop: (telefoon: string) => string
  readonly mailKnop: (mail: string) => string
  readonly samen: string
  readonly samenLeeg: string
  readonly wanneer: (dag: string, van: string, tot: string | null) => string
  readonly afgelast: string
  readonly inAgenda: string
  readonly hoe: string
  readonly helebeeld: string
  readonly krachten: string
  readonly krachtenLeeg: string
  readonly uitdagingen: string
  readonly uitdagingenLeeg: string
  /** Null: fewer than ten. */
  readonly eens: (eens: number | null, oneens: number | null) => string
  readonly gezegd: string
  readonly gezegdLeeg: string
  /** Where it were fewer than ten people, so that nobody is counted one by one. */
  readonly gezegdWeinig: string
  readonly gezegdAantal: (gesprekken: number, mensen: number) => string
  readonly citaten: string
  readonly plan: string
  readonly planLeeg: string
  readonly brief: string
  readonly briefUitleg: string
  readonly voorbeeld: string
  readonly naarBewerken: string
  readonly bewerk: {
    readonly link: string
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly isOpenbaar: string
    readonly isNietOpenbaar: string
    readonly bekijk: string
    readonly bekijkVoorbeeld: string
    readonly welkom: string
    readonly welkomHint: string
    readonly contact: (nummer: number) => string
    readonly contactHint: string
    readonly naam: string
    readonly rol: string
    readonly telefoon: string
    readonly mail: string
    readonly bereikbaar: string
    readonly bereikbaarHint: string
    readonly akkoord: string
    readonly akkoordFout: string
    readonly naamFout: string
    readonly bewaar: string
    readonly publiceer: string
    readonly trekTerug: string
    readonly bijeenkomsten: string
    readonly bijeenkomstenLeeg: string
    readonly kolommen: { readonly wat: string; readonly wanneer: string; readonly plek: string; readonly staat: string }
    readonly nieuw: string
    readonly wijzig: string
    readonly dag: string
    readonly dagHint: string
    readonly van: string
    readonly tot: string
    readonly tijdHint: string
    readonly tijdFout: string
    readonly wat: string
    readonly plek: string
    readonly toegang: string
    readonly toegangHint: string
    readonly watFout: string
    readonly plekFout: string
    readonly voegToe: string
    readonly bewaarWijziging: string
    readonly gelastAf: string
    readonly gaatWelDoor: string
    readonly geweest: string
  }
  readonly gedaan: Readonly<Record<string, string>>
}
