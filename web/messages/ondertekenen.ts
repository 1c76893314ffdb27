/** Texts about signing a plan, and about verifying what was signed. */
export interface OndertekenenMessages {
  readonly gedaan: Readonly<Record<string, string>>
  readonly naar: string
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly leeg: string
  readonly versie: (versie: number, dag: string) => string
  readonly sindsdien: (versie: number) => string
  readonly veranderd: (versie: number) => string
  readonly compleet: string
  readonly gestopt: string
  readonly wie: string
  readonly stand: Readonly<Record<'klaar' | 'aan de beurt' | 'wacht' | 'geweigerd', string>>
  readonly stap: (rol: string, getekend: number, aantal: number) => string
  readonly keurtGoed: string
  readonly inVolgorde: string
  readonly stuk: string
  readonly stukUitleg: string
  readonly weggelaten: (reden: string) => string
  readonly geenActiviteiten: string
  readonly voorUitdaging: string
  readonly verandert: string
  readonly wanneer: string
  readonly wieDoet: string
  readonly voorWie: string
  readonly begroting: {
    readonly titel: string
    readonly leeg: string
    readonly samen: (totaal: string) => string
    readonly besloten: (gevraagd: string, toegekend: string, dag: string) => string
    readonly gevraagd: string
    readonly toegekend: string
    readonly onbekend: string
    readonly kolommen: Readonly<Record<'jaar' | 'activiteit' | 'waarvoor' | 'soort' | 'betaler' | 'euro', string>>
  }
  readonly kenmerk: string
  readonly teken: string
  readonly tekenUitleg: string
  readonly akkoord: string
  readonly akkoordFout: string
  readonly tekenKnop: string
  readonly namens: (naam: string) => string
  readonly nietNu: string
  readonly weiger: string
  readonly weigerUitleg: string
  readonly reden: string
  readonly redenFout: string
  readonly weigerKnop: string
  readonly machtig: string
  readonly machtigUitleg: string
  readonly machtigAan: string
  readonly machtigAanFout: string
  readonly machtigKnop: string
  readonly regels: string
  readonly regelsLeeg: string
  readonly kolommen: {
    readonly nummer: string
    readonly wie: string
    readonly wat: string
    readonly wanneer: string
    readonly code: string
  }
  readonly daden: Readonly<Record<'getekend' | 'geweigerd' | 'gemachtigd', string>>
  readonly daadVoor: (daad: string, versie: number) => string
  readonly inPlaatsVan: (naam: string) => string
  readonly meenemen: string
  readonly meenemenUitleg: string
  readonly pdf: (versie: number) => string
  readonly bundel: (versie: number) => string
  readonly eerder: string
  readonly eerderRegel: (versie: number, dag: string, getekend: number, isCompleet: boolean) => string
  readonly besluitNodig: string
  readonly biedAan: string
  readonly biedAanUitleg: string
  readonly biedAanOpnieuw: string
  readonly biedAanKnop: (versie: number) => string
  readonly naarPlan: string
  readonly naarNagaan: string
  readonly nagaan: {
    readonly titel: string
    readonly intro: string
    readonly bestand: string
    readonly bestandHint: string
    readonly bestandFout: string
    readonly kop: string
    readonly kopHint: string
    readonly knop: string
    readonly goed: string
    readonly fout: (aantal: number) => string
    readonly stuk: (titel: string, versie: number) => string
    readonly dekt: string
    readonly dektNiet: string
    readonly wat: string
    readonly watUitleg: string
    readonly sleutel: string
    readonly geenStempel: string
    readonly stempel: (moment: string) => string
    readonly certificaat: string
    readonly einde: string
    readonly zonder: string
    readonly zonderUitleg: string
    readonly alleSleutels: string
  }
  readonly beleid: {
    readonly naar: string
    readonly titel: string
    readonly intro: string
    readonly vanzelf: string
    readonly rol: (rol: string) => string
    readonly aantalHint: string
    readonly aantalFout: string
    readonly keurtGoed: string
    readonly volgorde: string
    readonly volgordeHint: string
    readonly inVolgorde: string
    readonly naBesluit: string
    readonly niemand: string
    readonly knop: string
  }
}
