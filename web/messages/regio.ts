import type { RegioHier } from '../regio-data.ts'

/** Texts about regions: gemeenten together, their challenges, and what of them holds in a buurt. */
export interface RegioMessages {
  readonly titel: string
  readonly intro: string
  readonly geen: string
  readonly maak: string
  readonly beheer: string
  readonly bekijk: string
  readonly terug: string
  readonly terugNaarRegio: string
  readonly gedaan: Readonly<Record<string, string>>
  readonly form: {
    readonly naam: string
    readonly naamHint: string
    readonly naamFout: string
    readonly gemeenten: string
    readonly gemeentenHint: string
    readonly gemeentenFout: string
    readonly onbekend: (namen: string) => string
    readonly bewaar: string
    readonly weg: string
    readonly wegUitleg: string
  }
  readonly pagina: {
    readonly beeldVan: (gemeenten: string) => string
    readonly grenzen: (jaar: number) => string
    readonly zonderCijfers: string
    readonly uitdagingen: string
    readonly geenUitdagingen: string
    readonly cijfers: string
    readonly cijfersUitleg: string
    readonly bron: (bron: string) => string
  }
  readonly uitdaging: {
    readonly nieuw: string
    readonly herschrijf: string
    readonly bron: string
    readonly bronHint: string
    readonly bronFout: string
    readonly themaFout: string
    readonly voorstellen: string
    readonly voorstellenUitleg: string
  }
  /** On the agenda of a buurt. */
  readonly hier: {
    readonly titel: (regio: string) => string
    readonly intro: string
    readonly geenUitdagingen: string
    readonly uitkomst: Readonly<Record<'uitdaging' | 'kracht', Readonly<Record<RegioHier['uitkomst'], string>>>>
    readonly kolommen: { readonly cijfer: string; readonly hier: string; readonly regio: string; readonly jaar: string }
    readonly geenCijfer: string
    readonly neemOver: string
    readonly neemKrachtOver: string
    readonly overgenomen: string
    readonly zegt: (geldt: boolean) => string
    readonly zegIets: string
    readonly eigen: string
    readonly regel: string
    readonly herkomst: (herkomst: string) => string
  }
  readonly oordeel: {
    readonly titel: string
    readonly uitleg: string
    readonly geldt: string
    readonly ja: string
    readonly nee: string
    readonly woord: string
    readonly woordHint: string
    readonly woordFout: string
    readonly bewaar: string
    readonly neemTerug: string
  }
}
