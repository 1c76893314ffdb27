import type { EenMeting, MetingInvoer, MetingUitkomst } from '../vragenlijsten-data.ts'

type Oordeel = NonNullable<MetingUitkomst['sinds']>['veranderingen'][number]['oordeel']
type Waarom = Extract<MetingUitkomst['uitkomst']['schalen'][number]['uitkomst'], { verborgen: string }>['verborgen']

/** Texts about questionnaires. Residents read those under `invullen`, people of a network the others. */
export interface VragenlijstenMessages {
  readonly gedaan: Readonly<Record<string, string>>
  /** Sentences of the API in this language, by their code. */
  readonly weigeringen: Readonly<Record<string, string>>
  /** The link on the page of a buurt. */
  readonly naar: string
  readonly momenten: Readonly<Record<MetingInvoer['moment'], string>>
  readonly wie: Readonly<Record<MetingInvoer['wie'], string>>
  readonly achtergrond: Readonly<Record<MetingInvoer['achtergrond'][number], string>>
  /** What somebody can say of themselves, by the code of the answer. */
  readonly groepen: Readonly<Record<string, string>>
  readonly staten: Readonly<Record<EenMeting['staat'], string>>
  readonly invullen: {
    readonly titel: string
    readonly intro: string
    readonly code: string
    readonly codeHint: string
    readonly verder: string
    readonly vrij: (buurt: string, dag: string) => string
    readonly grootAan: string
    readonly grootUit: string
    readonly alleen: (vraag: number, antwoorden: string) => string
    readonly weetNiet: string
    readonly wilNiet: string
    readonly meer: string
    readonly getal: (laagst: number, hoogst: number) => string
    readonly eigenWoorden: string
    readonly wieVult: string
    readonly invullers: Readonly<Record<'zelf' | 'samen' | 'ander', string>>
    readonly watErmee: string
    readonly verstuur: string
    readonly bedankt: string
    readonly ontvangen: (nummer: string) => string
    readonly intrekUitleg: string
    readonly naarIntrekken: string
    readonly kanNiet: string
    readonly andereCode: string
  }
  /** What the page says of answers that wait on the device. */
  readonly opApparaat: { readonly bewaard: string; readonly wacht: string; readonly kanOffline: string }
  readonly intrekken: {
    readonly titel: string
    readonly intro: string
    readonly code: string
    readonly codeHint: string
    readonly doe: string
    readonly gedaan: string
  }
  readonly metingen: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly nieuw: string
    readonly instrumenten: string
    readonly kolommen: { readonly naam: string; readonly moment: string; readonly staat: string; readonly respons: string }
    readonly respons: (gebruikt: number, gevraagd: number) => string
  }
  readonly maak: {
    readonly titel: string
    readonly wijzigTitel: string
    readonly intro: string
    readonly naam: string
    readonly naamHint: string
    readonly moment: string
    readonly wie: string
    readonly wieHint: string
    readonly instrumenten: string
    readonly instrumentenHint: string
    readonly zonderWoorden: string
    readonly achtergrond: string
    readonly achtergrondHint: string
    readonly tot: string
    readonly totHint: string
    readonly bewaar: string
    readonly naamFout: string
    readonly totFout: string
  }
  readonly meting: {
    readonly terug: string
    readonly wat: string
    readonly wie: string
    readonly tot: string
    readonly open: string
    readonly openUitleg: string
    readonly wijzig: string
    readonly gooiWeg: string
    readonly uitnodigen: string
    readonly uitnodigenUitleg: string
    readonly links: string
    readonly linksUitleg: string
    readonly aantal: string
    readonly aantalFout: string
    readonly maakLinks: string
    readonly nieuweLinks: (aantal: number) => string
    readonly bewaarLinks: string
    readonly mail: string
    readonly mailUitleg: string
    readonly adressen: string
    readonly adressenHint: string
    readonly adressenFout: string
    readonly taal: string
    readonly talen: Readonly<Record<'nl' | 'en', string>>
    readonly stuurMail: string
    readonly respons: string
    readonly responsZin: (gebruikt: number, gevraagd: number) => string
    readonly nogNiemand: string
    readonly herinner: string
    readonly herinnerUitleg: (aantal: number) => string
    readonly sluit: string
    readonly sluitUitleg: string
    readonly naarUitkomst: string
    readonly vast: string
  }
  readonly uitkomst: {
    readonly titel: (naam: string) => string
    readonly intro: string
    readonly respons: (n: number, gevraagd: number) => string
    readonly niet: (aantal: number) => string
    readonly wijze: Readonly<Record<'scherm' | 'papier' | 'gemengd', string>>
    readonly ander: (aantal: number) => string
    readonly schaal: (laagst: number, hoogst: number, isGood: boolean) => string
    readonly gemiddeld: (getal: string, onder: string, boven: string, n: number) => string
    readonly verborgen: Readonly<Record<Waarom, string>>
    readonly groepen: (naam: string) => string
    readonly geenGroepen: (naam: string) => string
    readonly kolommen: { readonly groep: string; readonly uitkomst: string; readonly aandeel: string; readonly marge: string }
    readonly procent: (procent: number) => string
    readonly tussen: (onder: string, boven: string) => string
    /** Answers that are told as one. */
    readonly ofNamen: (namen: readonly string[]) => string
    readonly score: (score: string, onder: string, boven: string, n: number) => string
    readonly sinds: (naam: string) => string
    readonly oordeel: Readonly<Record<Oordeel, (verschil: string, onder: string, boven: string) => string>>
    readonly nietTeVergelijken: string
    readonly toeval: string
    readonly eigen: string
  }
  readonly instrumenten: {
    readonly titel: string
    readonly intro: string
    readonly woorden: string
    readonly bron: string
    readonly licentie: string
    readonly woordenUit: string
    readonly vast: string
    readonly geenWoorden: string
    readonly vanDezelfde: string
  }
}
