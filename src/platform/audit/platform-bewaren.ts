import type { Bewaarregel } from './bewaarregel.ts'

const fiveYears = 'Wie gegevens zag, bewaren wij vijf jaar, zodat u en de toezichthouder dat ook later kunnen nagaan.'
const byItself = 'Daarna gaat dit elke nacht vanzelf weg.'

/** How long the platform keeps what it knows of people. */
export const platformBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'berichten',
    tabel: 'platform.bericht',
    gegevens: 'Mails die wij u stuurden',
    uitleg: 'Een mail bewaren wij 30 dagen, zodat we kunnen nagaan of hij is aangekomen.',
    sleutel: 'id',
    vanWie: 'aan = (select p.mail from identity.persoon as p where p.id = $1)',
    termijn: { dagen: 30, vanaf: 'aangemaakt', daarna: 'verwijderen' },
    bijWissen: { hoe: 'verwijderen' },
  },
  {
    id: 'pogingen',
    tabel: 'platform.tempo',
    gegevens: 'Tellers van hoe vaak iets is geprobeerd',
    uitleg: `Een teller bewaren wij 1 dag, om te remmen wie te vaak probeert. Er is niet aan te zien van wie hij is. ${byItself}`,
    sleutel: `encode(sleutel, 'hex')`,
    vanWie: null,
    termijn: { dagen: 1, vanaf: 'venster', daarna: 'verwijderen', vanzelf: true },
    bijWissen: { hoe: 'blijft', plicht: 'Een teller is niet tot iemand te herleiden.' },
  },
  {
    id: 'logboek',
    tabel: 'logboek.regel',
    gegevens: 'Wat er gebeurde, en wie uw gegevens zag',
    uitleg: `${fiveYears} Daarna gaan de oudste regels weg, van het begin af, zodat te bewijzen blijft dat aan de rest niets veranderde.`,
    sleutel: 'id',
    vanWie: 'betrokkenen @> array[$1::uuid] or wie = $1',
    termijn: { dagen: 1_826, vanaf: 'aangemaakt', daarna: 'keten inkorten' },
    bijWissen: { hoe: 'blijft', plicht: `${fiveYears} Uw naam staat er niet in.` },
  },
  {
    id: 'logboeksleutel',
    tabel: 'logboek.sleutel',
    gegevens: 'De sleutel van de persoonlijke delen van het logboek',
    uitleg: 'De sleutel bestaat zolang wij u kennen. Daarna kan niemand de persoonlijke delen van het logboek nog lezen.',
    sleutel: 'persoon_id',
    vanWie: 'persoon_id = $1 and vernietigd is null',
    termijn: null,
    bijWissen: { hoe: 'losmaken', zet: 'sleutel = null, vernietigd = $2', zin: 'De sleutel wordt vernietigd.' },
  },
]
