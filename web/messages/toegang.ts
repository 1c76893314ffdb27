import type { Rol } from '#src/modules/identity/index.ts'

interface RolTekst {
  /** In the middle of a sentence: "kartrekker". */
  readonly naam: string
  /** One sentence: what somebody in this role comes to do. */
  readonly uitleg: string
}

/** Where somebody holds a role; each a list of names, or empty. */
export interface RolPlaatsen {
  readonly buurten: string
  readonly organisaties: string
}

/** Texts about signing in, roles, devices and keys. */
export interface ToegangMessages {
  readonly rollen: Record<Rol, RolTekst>
  /** "kartrekker in Molenveld", "zorgprofessional in De Horst namens Zorggroep Linde". */
  readonly rolIn: (rol: string, plaatsen: RolPlaatsen) => string
  /** Sentences of the API in this language, by their code; what is not here is shown as the API says it. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly inloggen: {
    /** In the head of every page, for who is not signed in. */
    readonly link: string
    readonly titel: string
    readonly intro: string
    /** When somebody was on their way to a page that needs it. */
    readonly verder: string
    readonly passkeyTitel: string
    readonly passkeyUitleg: string
    readonly passkeyKnop: string
    /** Instead of the button, in a browser without script. */
    readonly passkeyZonderScript: string
    readonly mailTitel: string
    readonly mailUitleg: string
    readonly mail: string
    readonly mailHint: string
    readonly mailKnop: string
    readonly andersTitel: string
    readonly aanbiederKnop: (naam: string) => string
    readonly aanbiederMislukt: string
    /** Link to the page with all ways to sign in. */
    readonly anders: string
    readonly nieuwTitel: string
    readonly nieuw: string
  }
  readonly kijkInMail: {
    readonly titel: string
    readonly tekst: string
    readonly werkt: string
    readonly nietsTitel: string
    readonly niets: readonly string[]
    readonly opnieuw: string
  }
  readonly link: {
    readonly titel: string
    readonly tekst: string
    readonly knop: string
    readonly bevestigTekst: string
    readonly bevestigKnop: string
    readonly mislukt: string
    readonly nieuw: string
  }
  /** On the way to another organisation. */
  readonly onderweg: { readonly titel: (naam: string) => string; readonly verder: (naam: string) => string }
  /** After signing in or confirming in a second tab. */
  readonly klaar: { readonly titel: string; readonly bevestigd: string; readonly tekst: string }
  readonly uitnodiging: {
    readonly titel: string
    readonly voor: (rolIn: string) => string
    readonly mail: (mail: string) => string
    readonly naam: string
    readonly naamHint: string
    readonly als: (naam: string) => string
    readonly knop: string
    readonly knopMet: (aanbieder: string) => string
    readonly mislukt: string
  }
  readonly mijn: {
    readonly titel: (naam: string) => string
    readonly uWerktAls: (rolIn: string) => string
    /** The same for a resident, for whom this is no work. */
    readonly uDoetMeeAls: (rolIn: string) => string
    readonly geenRol: string
    readonly anders: string
    readonly kies: (rolIn: string) => string
    readonly verderTitel: string
    readonly naarToegang: string
    readonly naarGegevens: string
    readonly zoekBuurt: string
    /** For who has no passkey yet. */
    readonly passkey: { readonly titel: string; readonly tekst: string; readonly knop: string }
    /** For the administrator of a programme without buurten, in order. */
    readonly begin: {
      readonly titel: string
      readonly cijfers: string
      readonly naarCijfers: string
      readonly team: string
      readonly naarTeam: string
      readonly lijst: string
    }
  }
  /** The page that asks before a passkey goes. */
  readonly passkeyWeg: {
    readonly titel: (naam: string) => string
    readonly tekst: string
    readonly laatste: string
    readonly toch: string
  }
  readonly wie: {
    /** For screen readers: the menu behind somebody's name. */
    readonly menu: string
    readonly logUit: string
    readonly ingelogdTot: (moment: string) => string
    /** The session ends on another day: there is no need to say when. */
    readonly ingelogd: string
  }
  readonly einde: {
    readonly titel: string
    readonly binnenkort: string
    readonly blijf: string
    readonly nietLanger: string
    readonly voorbij: string
    readonly logIn: string
  }
  readonly toegang: {
    readonly titel: string
    readonly intro: string
    readonly gedaan: Readonly<Record<string, string>>
    readonly passkeys: string
    readonly passkeysUitleg: string
    readonly passkeyNaam: string
    readonly passkeyNaamHint: string
    readonly passkeyNaamLeeg: string
    readonly passkeyVoegToe: string
    readonly passkeyNieuweNaam: (naam: string) => string
    readonly passkeyHernoem: (naam: string) => string
    readonly passkeyVerwijder: (naam: string) => string
    readonly passkeyWijzig: (naam: string) => string
    readonly passkeyNooitGebruikt: string
    readonly passkeySoort: Record<'singleDevice' | 'multiDevice', string>
    readonly zonderScript: string
    readonly apparaten: string
    readonly apparatenUitleg: string
    readonly ditApparaat: string
    readonly sinds: (moment: string, manier: string) => string
    readonly gezien: (moment: string) => string
    readonly manieren: Record<'passkey' | 'maillink' | 'oidc' | 'uitnodiging' | 'demo', string>
    readonly logApparaatUit: (apparaat: string) => string
    readonly logOveralUit: string
    readonly koppelingen: string
    readonly koppelingenUitleg: string
    readonly gekoppeld: (naam: string, dag: string) => string
    readonly koppel: (naam: string) => string
    readonly ontkoppel: (naam: string) => string
  }
  /** A page that keeps a form until somebody has signed in again, or has shown that it is them. */
  readonly vasthouden: {
    readonly inTitel: string
    readonly inTekst: string
    readonly inNieuwTabblad: string
    readonly inVerder: string
    readonly bevestigTitel: string
    /** `handeling` is one of `handelingen`. */
    readonly bevestigTekst: (handeling: string) => string
    readonly handelingen: Readonly<Record<string, string>>
    readonly bevestigPasskey: string
    readonly bevestigMailTekst: string
    readonly bevestigMail: string
    readonly bevestigMet: (naam: string) => string
    readonly gemaild: string
    readonly klaarTitel: string
    readonly bevestigVerder: string
    readonly bestandOpnieuw: string
  }
  /** What can go wrong with a passkey in the browser. */
  readonly passkey: {
    readonly bezig: string
    readonly gestopt: string
    readonly alToegevoegd: string
    readonly kanNiet: string
    readonly stuk: string
  }
}
