import type { Organisatie, Uitnodiging, Zetel } from '../beheer-data.ts'
import type { Rol } from '../data.ts'
import type { Uitleg } from './messages.ts'

/** Texts for who sees to people, roles, organisations and mail, and for who looks around in a demo. */
export interface BeheerMessages {
  /** Name of the list of links between these pages, and the links. */
  readonly menu: string
  readonly links: Readonly<
    Record<'mensen' | 'uitnodigingen' | 'organisaties' | 'postvak' | 'privacy' | 'logboek' | 'terugmeldingen', string>
  >
  /** For somebody whose role gives no way in here. */
  readonly nietVoorU: Uitleg
  readonly naarMijn: string
  /** What was done, by the word in the address. */
  readonly gedaan: Readonly<Record<string, string>>
  readonly kies: string
  readonly mensen: {
    readonly titel: string
    readonly intro: string
    readonly aantal: (mensen: number) => string
    readonly nodigUit: string
    readonly overgedragenTitel: string
    readonly overgedragen: (rolIn: string, dag: string) => string
    readonly geenNotitie: string
    /** Behind a role: opens the page where it can be handed over or ended. `wie` is for who cannot see beside whom it stands. */
    readonly wijzig: (wie: string, rolIn: string) => string
    readonly nogEenRol: string
    /** The same with whose it is: holds the words of `nogEenRol`. */
    readonly geefRol: (wie: string) => string
    readonly leeg: Uitleg
  }
  readonly rol: {
    readonly titel: (wie: string, rolIn: string) => string
    readonly draagOverTitel: string
    readonly draagOverUitleg: string
    readonly aan: string
    readonly aanHint: string
    readonly aanOntbreekt: string
    readonly beroep: string
    readonly beroepHint: string
    readonly notitie: string
    readonly notitieHint: string
    readonly draagOver: string
    readonly niemand: string
    readonly beeindigTitel: string
    readonly beeindigUitleg: (wie: string) => string
    readonly beeindigEigen: string
    readonly beeindig: string
  }
  /** What somebody in a role comes to do, said of another. */
  readonly rolUitleg: Readonly<Record<Rol, string>>
  /** Whom a member of the network sits there for, behind the role. */
  readonly zetels: Readonly<Record<Zetel, string>>
  readonly nodigUit: {
    readonly titel: string
    readonly titelBekende: (wie: string) => string
    readonly stap: (stap: number, van: number) => string
    readonly stapRol: string
    readonly stapRest: string
    readonly kiesRol: string
    readonly rolOntbreekt: string
    readonly verder: string
    readonly andereRol: string
    readonly gekozen: (rol: string) => string
    readonly naam: string
    readonly mail: string
    readonly mailHint: string
    readonly buurt: string
    readonly organisatie: string
    readonly organisatieHint: string
    readonly zetel: string
    readonly zetelHint: string
    /** To whoever is in the network already. */
    readonly bekende: string
    readonly voorPlek: (zetel: string) => string
    readonly plekOntbreekt: Readonly<Record<'buurt' | 'organisatie', string>>
    readonly geenBuurt: string
    readonly geenOrganisatie: string
    readonly knop: string
    readonly knopBekende: string
    readonly watGebeurt: string
    readonly watGebeurtBekende: string
  }
  readonly uitnodigingen: {
    readonly titel: string
    readonly intro: string
    /** Heading of the part with the invitations of a state. */
    readonly koppen: Readonly<Record<Uitnodiging['staat'], string>>
    readonly tot: (dag: string) => string
    readonly van: (dag: string) => string
    readonly trekIn: string
    readonly opnieuw: string
    readonly leeg: Uitleg
  }
  /** The page that asks before somebody else is signed out. */
  readonly sessies: {
    readonly link: string
    readonly linkVan: (wie: string) => string
    readonly titel: (wie: string) => string
    readonly tekst: (wie: string) => string
    readonly knop: string
    readonly toch: string
  }
  readonly organisaties: {
    readonly titel: string
    readonly intro: string
    readonly nieuw: string
    readonly nieuwTitel: string
    readonly wijzigTitel: (naam: string) => string
    readonly wijzig: (naam: string) => string
    readonly naam: string
    readonly soort: string
    readonly plaats: string
    readonly soorten: Readonly<Record<Organisatie['soort'], string>>
    readonly voegToe: string
    readonly bewaar: string
    readonly intussen: string
    readonly leeg: Uitleg
  }
  readonly postvak: {
    readonly titel: string
    readonly intro: string
    readonly aan: string
    /** Before the address, which whoever reads it passes on. */
    readonly link: string
    readonly leeg: Uitleg
    readonly dicht: Uitleg
  }
  readonly demo: {
    readonly titel: string
    readonly intro: string
    /** Beside the note that everything is made up. */
    readonly kijkRond: string
    readonly uKijktAls: (rolIn: string) => string
    readonly andereRol: string
    readonly kijkAls: (rol: string) => string
  }
}
