import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'
import { rollen, rolNamen } from './rollen.ts'

const rolWoorden: Readonly<Record<string, string>> = Object.fromEntries(rolNamen.map(rol => [rol, rollen[rol].naam]))
const manieren = {
  passkey: 'met een passkey',
  maillink: 'met een link uit een mail',
  oidc: 'bij een andere aanbieder',
  uitnodiging: 'met een uitnodiging',
  demo: 'in de proef-omgeving',
  vers: 'kort na het inloggen',
} as const

/** What this module knows of a person. */
export const identityDelen: readonly EigenDeel[] = [
  {
    id: 'wie-u-bent',
    titel: 'Wie u bent',
    uitleg: 'Hiermee herkennen wij u, en hier mailen wij naartoe.',
    tabellen: ['identity.persoon'],
    kolommen: { naam: 'Naam', mail: 'Mailadres', taal: 'Taal', sinds: 'Bekend sinds' },
    woorden: { taal: { nl: 'Nederlands', en: 'Engels' } },
    vraag: 'select naam, mail, taal, aangemaakt as sinds from identity.persoon where id = $1',
  },
  {
    id: 'rollen',
    titel: 'Rollen die u hebt en had',
    uitleg: 'Uw rol bepaalt wat u kunt zien en doen.',
    tabellen: ['identity.lidmaatschap'],
    kolommen: {
      rol: 'Rol',
      buurt: 'Buurt',
      organisatie: 'Organisatie',
      beroep: 'Beroep',
      begonnen: 'Begonnen op',
      beeindigd: 'Beëindigd op',
    },
    woorden: { rol: rolWoorden },
    vraag: `select l.rol, b.naam as buurt, o.naam as organisatie, l.beroep, l.begonnen, l.beeindigd
      from identity.lidmaatschap as l left join identity.buurt as b on b.id = l.buurt_id left join identity.organisatie as o on o.id = l.organisatie_id
      where l.persoon_id = $1 order by l.begonnen, l.id`,
  },
  {
    id: 'overdrachten',
    titel: 'Rollen die u overdroeg of overnam',
    uitleg: 'Zo weet wie iets overneemt wat erbij hoort.',
    tabellen: ['identity.overdracht'],
    kolommen: { rol: 'Rol', notitie: 'Notitie', gedaan: 'Gedaan op' },
    woorden: { rol: rolWoorden },
    vraag: `select l.rol, o.notitie, o.gedaan from identity.overdracht as o join identity.lidmaatschap as l on l.id in (o.van, o.naar)
      where l.persoon_id = $1 order by o.gedaan, o.id`,
  },
  {
    id: 'sessies',
    titel: 'Waar u was ingelogd',
    uitleg: 'Zo kunt u zien of iemand anders onder uw naam inlogde.',
    tabellen: ['identity.sessie'],
    kolommen: {
      apparaat: 'Apparaat',
      manier: 'Hoe',
      begonnen: 'Begonnen op',
      gezien: 'Laatst gebruikt',
      verloopt: 'Verloopt',
      beeindigd: 'Beëindigd op',
    },
    woorden: { manier: manieren },
    vraag: `select apparaat, manier, aangemaakt as begonnen, gezien, verloopt, beeindigd from identity.sessie where persoon_id = $1 order by aangemaakt desc, id`,
  },
  {
    id: 'passkeys',
    titel: 'Passkeys waarmee u inlogt',
    uitleg: 'Een passkey vervangt een wachtwoord. Wij hebben alleen de openbare helft.',
    tabellen: ['identity.passkey'],
    kolommen: { naam: 'Naam', gemaakt: 'Gemaakt op', gebruikt: 'Laatst gebruikt' },
    vraag: 'select naam, aangemaakt as gemaakt, gebruikt from identity.passkey where persoon_id = $1 order by aangemaakt, id',
  },
  {
    id: 'aanbieders',
    titel: 'Andere aanbieders waarbij u inlogt',
    uitleg: 'Zo herkennen wij u als u bij die aanbieder inlogt.',
    tabellen: ['identity.oidc_identiteit'],
    kolommen: { aanbieder: 'Aanbieder', nummer: 'Uw nummer daar', gemaakt: 'Bekend sinds' },
    vraag: `select uitgever as aanbieder, onderwerp as nummer, aangemaakt as gemaakt from identity.oidc_identiteit where persoon_id = $1 order by 3, 1`,
  },
  {
    id: 'bevestigingen',
    titel: 'Handelingen die u hebt bevestigd',
    uitleg: 'Voor wat niet terug te draaien is, vragen wij u te bewijzen wie u bent.',
    tabellen: ['identity.bevestiging'],
    kolommen: { handeling: 'Wat', manier: 'Hoe', verleend: 'Bevestigd op', gebruikt: 'Gebruikt op' },
    woorden: { manier: manieren },
    vraag: `select b.handeling, b.manier, b.verleend, b.gebruikt from identity.bevestiging as b join identity.sessie as s on s.id = b.sessie_id
      where s.persoon_id = $1 order by b.verleend desc, b.handeling`,
  },
  {
    id: 'inloglinks',
    titel: 'Inloglinks die u hebt gevraagd',
    uitleg: 'Van een link bewaren wij alleen dat hij er was; ermee inloggen kunnen wij niet.',
    tabellen: ['identity.inloglink'],
    kolommen: { gevraagd: 'Gevraagd op', gebruikt: 'Gebruikt op', verloopt: 'Verloopt' },
    vraag: 'select aangemaakt as gevraagd, gebruikt, verloopt from identity.inloglink where persoon_id = $1 order by aangemaakt desc',
  },
  {
    id: 'uitnodigingen',
    titel: 'Uitnodigingen aan uw mailadres',
    uitleg: 'Iemand vroeg u voor een rol.',
    tabellen: ['identity.uitnodiging'],
    kolommen: {
      naam: 'Aan',
      rol: 'Rol',
      gemaakt: 'Gemaakt op',
      verloopt: 'Verloopt',
      aanvaard: 'Aangenomen op',
      ingetrokken: 'Ingetrokken op',
    },
    woorden: { rol: rolWoorden },
    vraag: `select naam, rol, aangemaakt as gemaakt, verloopt, aanvaard, ingetrokken from identity.uitnodiging where mail = $2 order by aangemaakt desc, id`,
  },
]
