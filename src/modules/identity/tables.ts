import type { Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'

/** A moment that is put in as a date and read as one. */
type Moment = Date

export type IdentityTables = {
  'identity.organisatie': {
    id: Generated<string>
    naam: string
    soort: string
    plaats: string | null
    versie: Generated<number>
    aangemaakt: Generated<Moment>
    gewijzigd: Generated<Moment>
    beeindigd: Moment | null
  }
  'identity.buurt': { id: Generated<string>; naam: string; aangemaakt: Generated<Moment>; beeindigd: Moment | null }
  'identity.persoon': {
    id: Generated<string>
    naam: string
    mail: string
    taal: Generated<'nl' | 'en'>
    verzonnen: Generated<boolean>
    aangemaakt: Generated<Moment>
    gewist: Moment | null
  }
  'identity.lidmaatschap': {
    id: Generated<string>
    persoon_id: string
    rol: string
    buurt_id: string | null
    organisatie_id: string | null
    beroep: string | null
    zetel: Generated<string | null>
    begonnen: Generated<Moment>
    beeindigd: Moment | null
    door: string | null
  }
  'identity.uitnodiging': {
    id: Generated<string>
    geheim: Buffer
    naam: string
    mail: string
    rol: string
    buurt_id: string | null
    organisatie_id: string | null
    beroep: string | null
    zetel: Generated<string | null>
    door: string | null
    aangemaakt: Moment
    verloopt: Moment
    aanvaard: Moment | null
    ingetrokken: Moment | null
  }
  'identity.overdracht': {
    id: Generated<string>
    van: string
    naar: string
    notitie: string | null
    door: string
    gedaan: Moment
  }
  'identity.inloglink': {
    geheim: Buffer
    browser: Buffer
    persoon_id: string
    doel: string
    aangemaakt: Moment
    verloopt: Moment
    gebruikt: Moment | null
    sessie_id: Generated<string | null>
    handeling: Generated<string | null>
    inhoud: Generated<Buffer | null>
  }
  'identity.passkey': {
    id: string
    persoon_id: string
    sleutel: Buffer
    teller: number
    vervoer: string[]
    soort: 'singleDevice' | 'multiDevice'
    reservekopie: boolean
    naam: string
    aangemaakt: Moment
    gebruikt: Moment | null
  }
  'identity.uitdaging': { browser: Buffer; soort: 'inloggen' | 'toevoegen' | 'bevestigen'; uitdaging: string; verloopt: Moment }
  'identity.oidc_poging': {
    browser: Buffer
    aanbieder: string
    staat: string
    eenmalig: string
    bewijs: string
    doel: string
    verloopt: Moment
    soort: 'inloggen' | 'koppelen' | 'bevestigen'
    sessie_id: string | null
    handeling: string | null
    inhoud: Buffer | null
  }
  'identity.oidc_identiteit': { uitgever: string; onderwerp: string; persoon_id: string; aangemaakt: Moment }
  'identity.bevestiging': {
    sessie_id: string
    handeling: string
    inhoud: Buffer
    manier: 'passkey' | 'maillink' | 'oidc' | 'vers'
    verleend: Moment
    verloopt: Moment
    gebruikt: Moment | null
  }
  'identity.sessie': {
    geheim: Buffer
    id: Generated<string>
    persoon_id: string
    rol: string | null
    manier: string
    acr: string | null
    aanbieder: string | null
    apparaat: string
    aangemaakt: Moment
    bewezen: Moment
    gezien: Moment
    verloopt: Moment
    beeindigd: Moment | null
  }
}

export type IdentityDatabase = Kysely<PlatformTables & IdentityTables>
export type IdentityTransaction = Transaction<PlatformTables & IdentityTables>
