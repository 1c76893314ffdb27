import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

/** So long answers are kept after a wave closed; then only what came out stays. */
const antwoordDagen = 730

const gesloten = (tabel: string) =>
  `(select g.gesloten from vragenlijsten.golf as g where g.buurt_id = ${tabel}.buurt_id and g.id = ${tabel}.golf_id)`

/** How long this module keeps what it knows of people. What hangs on something stands before it. */
export const vragenlijstenBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'vragenlijst-adressen',
    tabel: 'vragenlijsten.adres',
    gegevens: 'Het mailadres waarop u een vragenlijst kreeg',
    uitleg: 'Dit adres gaat weg als u antwoordt, en anders als de vragenlijst sluit. Wij gebruiken het voor niets anders.',
    sleutel: 'code_id',
    vanWie: 'mail = (select p.mail from identity.persoon as p where p.id = $1)',
    termijn: null,
    bijWissen: { hoe: 'verwijderen' },
  },
  {
    id: 'vragenlijst-papier',
    tabel: 'vragenlijsten.papier',
    gegevens: 'Antwoorden op papier die u intypte en die nog een tweede keer getypt moeten worden',
    uitleg: 'Dit blijft tot iemand anders hetzelfde papier intypt, of tot de vragenlijst sluit.',
    sleutel: "encode(geheim, 'hex')",
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'verwijderen' },
  },
  {
    id: 'vragenlijst-teksten',
    tabel: 'vragenlijsten.tekst',
    gegevens: 'Eigen woorden in een vragenlijst, waarover u besliste of ze te lezen zijn',
    uitleg: 'Wie het schreef weten wij niet. Wij bewaren het twee jaar na het sluiten.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: { dagen: antwoordDagen, vanaf: gesloten('tekst'), daarna: 'verwijderen' },
    bijWissen: { hoe: 'losmaken', zet: 'door = null', zin: 'De woorden blijven. Wie erover besliste, staat er niet meer bij.' },
  },
  {
    id: 'vragenlijst-antwoorden',
    tabel: 'vragenlijsten.antwoord',
    gegevens: 'Antwoorden in een vragenlijst',
    uitleg:
      'Van wie een antwoord is, weten wij niet. Wij bewaren het twee jaar na het sluiten; daarna blijft alleen de uitkomst van de hele groep.',
    sleutel: 'id',
    vanWie: null,
    termijn: { dagen: antwoordDagen, vanaf: gesloten('antwoord'), daarna: 'verwijderen' },
    bijWissen: {
      hoe: 'blijft',
      plicht: 'Niemand kan zien welk antwoord van u is. Met de code die u bij het versturen kreeg, haalt u het zelf weg.',
    },
  },
  {
    id: 'vragenlijst-codes',
    tabel: 'vragenlijsten.code',
    gegevens: 'Codes waarmee mensen antwoorden',
    uitleg: 'Een code bewaren wij zolang de meting: zonder naam, en zonder wat ermee geantwoord is.',
    sleutel: 'id',
    vanWie: null,
    termijn: null,
    bijWissen: { hoe: 'blijft', plicht: 'Bij een code staat niet van wie hij is.' },
  },
  {
    id: 'vragenlijst-metingen',
    tabel: 'vragenlijsten.golf',
    gegevens: 'Metingen die u voorbereidde',
    uitleg: 'Wat er gevraagd is en wat eruit kwam, bewaren wij zolang het programma duurt.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'losmaken', zet: 'door = null', zin: 'De meting blijft. Wie haar voorbereidde, staat er niet meer bij.' },
  },
  {
    id: 'eigen-vragenlijsten',
    tabel: 'vragenlijsten.lijst',
    gegevens: 'Eigen vragenlijsten die u maakte',
    uitleg: 'Een eigen vragenlijst bewaren wij zolang het programma duurt.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'losmaken', zet: 'door = null', zin: 'De vragenlijst blijft. Wie haar maakte, staat er niet meer bij.' },
  },
  {
    id: 'bewoordingen',
    tabel: 'vragenlijsten.bewoording',
    gegevens: 'Officiële woorden van een vragenlijst die u invoerde of bevestigde',
    uitleg: 'De woorden bewaren wij zolang ermee gemeten wordt.',
    sleutel: 'instrument',
    vanWie: '$1 in (door, bevestigd_door)',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: 'door = nullif(door, $1), bevestigd_door = nullif(bevestigd_door, $1)',
      zin: 'De woorden blijven. Wie ze invoerde of bevestigde, staat er niet meer bij.',
    },
  },
]
