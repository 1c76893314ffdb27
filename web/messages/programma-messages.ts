import type { BuurtLijn } from '../data.ts'
import type { Uitleg } from './messages.ts'

type Fase = NonNullable<BuurtLijn['fase']>

/** The texts of the pages about the programme. Sentences that a rule makes come from the API. */
export interface ProgrammaMessages {
  readonly fasen: Record<Fase, string>
  readonly mijn: {
    readonly titel: string
    /** How much waits, of each kind; at least one. */
    readonly samenvatting: (aantallen: Readonly<Record<'teLaat' | 'dezeWeek' | 'daarna', number>>) => string
    /** Above the one task to begin with, and the button that leads to it. */
    readonly eerst: string
    readonly doeNu: string
    readonly groepen: Readonly<Record<'teLaat' | 'dezeWeek' | 'daarna', string>>
    /** When nothing waits: what comes next for somebody who works in a network, follows the programme, sees to people, to privacy, or lives in a buurt. */
    readonly leeg: Readonly<
      Record<'netwerk' | 'commissie' | 'programma' | 'beheer' | 'privacy' | 'buurt', Uitleg & { readonly knop: string }>
    >
    readonly teLaat: (dagen: number) => string
    readonly uiterlijk: (dag: string) => string
    readonly sinds: (dag: string) => string
    readonly mijnBuurten: string
    readonly naarBuurten: string
  }
  readonly lijst: {
    readonly titel: string
    readonly intro: string
    readonly zoek: string
    readonly fase: string
    readonly alleFasen: string
    readonly geenFase: string
    readonly volgorde: string
    readonly volgorden: Record<'naam' | 'ernst' | 'fase', string>
    readonly alleenVast: string
    readonly toon: string
    readonly aantal: (aantal: number) => string
    readonly geen: Uitleg
    readonly kolommen: Record<'buurt' | 'fase' | 'netwerk' | 'loopt', string>
    readonly compleet: string
    readonly nietCompleet: string
    readonly opKoers: string
    /** When something cannot be judged because a date is unknown. */
    readonly nietTeZeggen: string
    readonly wie: (wie: string) => string
    readonly vorige: string
    readonly volgende: string
  }
  /** Decisions and documents of a phase, and the page on which a course of before is filled in. */
  readonly eerder: {
    readonly kop: string
    readonly leeg: string
    readonly vulAan: string
    readonly ronde: (ronde: number) => string
    /** Link to a document elsewhere, with the site it is on. */
    readonly open: (site: string) => string
    /** Where a document is that has no address. */
    readonly teVinden: (waar: string) => string
    readonly gedaan: string
    readonly titel: (naam: string) => string
    readonly intro: string
    readonly fasen: (ronde: number) => string
    readonly fasenUitleg: string
    readonly begin: string
    readonly eind: string
    /** What stands in a field for a day that nobody knows; the hint names the same word. */
    readonly onbekend: string
    readonly datumFout: string
    readonly stukken: string
    readonly stukUitleg: string
    readonly haalWeg: string
    readonly fase: string
    readonly tekst: string
    readonly tekstUitleg: string
    readonly tekstFout: string
    readonly datum: string
    readonly datumUitleg: string
    readonly document: string
    readonly documentUitleg: string
    readonly bewaar: string
    readonly bewaarEnNog: string
  }
  readonly buurt: {
    readonly inPlaats: (plaats: string) => string
    readonly partner: (naam: string) => string
    /** Link to the page about the rules by which a buurt is stuck. */
    readonly hoeBepaald: string
    /** To the page where the visitor hands over their own role in this buurt. */
    readonly draagOver: string
    readonly nuTeDoen: string
    readonly nietsTeDoen: string
    /** Without a phase nothing can be late: what there is to do first, and the link to it. */
    readonly zonderFase: string
    readonly naarFase: string
    readonly vast: (ernst: string) => string
    readonly beeld: string
    readonly geenGrenzen: string
    readonly traject: string
    readonly checklist: string
    readonly checklistLeeg: string
    readonly vinkAf: (punt: string) => string
    readonly heropen: (punt: string) => string
    readonly klaarOp: (dag: string) => string
    readonly vanzelf: string
    readonly netwerk: string
    readonly leden: (aantal: number) => string
    readonly zonderNamen: string
    readonly nodigUit: string
    readonly legePlekken: string
    readonly uitgenodigd: string
    readonly naarUitnodigingen: string
    readonly compleet: string
    readonly grenzen: string
    readonly grenzenUitleg: string
    readonly grenzenLeeg: string
    readonly grenzenNu: (codes: string, jaar: number | null) => string
    readonly kiesGrenzen: string
    readonly geschiedenis: string
    readonly beginFase: string
    readonly welkeFase: string
    readonly datum: string
    readonly datumUitleg: string
    readonly sluitVorige: string
    readonly begin: string
    readonly datumFout: string
    readonly onbekend: string
    readonly terug: string
  }
}
