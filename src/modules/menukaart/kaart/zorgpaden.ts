import { b, feit, t } from '../bronnen.ts'
import type { Vindplaats } from '../bronnen.ts'
import type { Interventie } from '../schema.ts'
import { verwachtVanThema } from './getallen.ts'
import { nietBeoordeeld, nietsBekend } from './niets-bekend.ts'
import { regels } from './regels.ts'

/** What the plan of the alliance says of pathways as a whole; of a single one it says hardly more than its name. */
function zorgpad(
  own: Pick<Interventie, 'id' | 'naam' | 'kort'> &
    Partial<Pick<Interventie, 'regel' | 'effecten' | 'uitdagingen' | 'indicatoren'>> & {
      readonly plek: Vindplaats
      readonly aanpak: string
    },
): Interventie {
  const { plek, aanpak, ...rest } = own
  return {
    ...nietsBekend,
    soort: 'zorgpad',
    thema: 'behandeling-dichtbij',
    activiteit: 'zorgpaden-uitvoeren',
    plan: feit('Voorbeeld van een zorgpad bij Behandeling dichtbij', plek),
    probleem: feit(
      'Patiënten worden nu voor deze zorg behandeld of opgenomen in het ziekenhuis. Initiatieven om dat thuis te doen blijven klein.',
      t(282),
      t(285),
    ),
    doel: feit('Behandelen zo dichtbij mogelijk, met meer inzicht in de ziekte en meer eigen regie.', t(283)),
    doelgroep: feit('Patiënten die deze behandeling nu in het ziekenhuis krijgen.', t(282)),
    aanpak: feit(aanpak, plek),
    minderZorg: feit('Minder ziekenhuiszorg per patiënt.', t(284)),
    organisaties: feit(
      'Wijkverpleging, huisartsen, verpleegkundig specialisten, ziekenhuis en zo nodig kort verblijf of revalidatie.',
      t(308),
    ),
    bekostiging: feit('Professionals moeten worden vergoed voor behandeling dichtbij; vaste betaling ontbreekt vaak.', t(285), t(309)),
    voorwaarden: feit('Vertrouwen in elkaars kennis, genoeg mensen met kennis, en een specialist die op afstand meekijkt.', t(309)),
    bewijs: nietBeoordeeld.transitieplan,
    profiteert: {
      partijen: ['zvw', 'ziekenhuis', 'bewoners'],
      toelichting: feit('Minder ziekenhuiszorg, minder bedden en meer eigen regie.', t(283, 284)),
    },
    uitdagingen: ['druk-op-ziekenhuis', 'eigen-regie'],
    indicatoren: ['zorgpaden-gestart', 'clienten-deelname', 'klachtenverloop', 'clientervaring', 'opnames'],
    ...rest,
  }
}

/** Expected for frail older people by the theme as a whole, not by one pathway. */
const opnames = () => [
  verwachtVanThema('minder', {
    wat: 'Opnames per kwetsbare oudere',
    van: 20,
    tot: 30,
    eenheid: '%',
    zoals: '20-30% minder opnames per kwetsbare oudere',
    bron: t(310),
  }),
  verwachtVanThema('minder', {
    wat: 'Ligduur van kwetsbare ouderen',
    van: 10,
    tot: 20,
    eenheid: '%',
    zoals: '10-20% kortere ligduur voor kwetsbare ouderen',
    bron: t(310),
  }),
]

const monitoring = 'Waarden op afstand volgen, met een specialist die meekijkt.'

/** The example pathways of the plans. */
export const zorgpaden: readonly Interventie[] = [
  zorgpad({
    id: 'opat',
    naam: 'Antibiotica per infuus thuis (OPAT)',
    kort: 'Patiënten krijgen antibiotica per infuus thuis en dienen het zo mogelijk zelf toe.',
    plek: b(243),
    aanpak: 'Zorgpad ontwerpen en het aandeel dat zelf toedient vergroten.',
  }),
  zorgpad({
    id: 'bloedtransfusie-thuis',
    naam: 'Bloedtransfusie thuis',
    kort: 'Patiënten krijgen een bloedtransfusie thuis in plaats van in het ziekenhuis.',
    plek: b(243),
    aanpak: 'Zorgpad ontwerpen.',
  }),
  zorgpad({
    id: 'immunoglobulines-thuis',
    naam: 'Immunoglobulines thuis',
    kort: 'Patiënten krijgen afweerstoffen per infuus of prik thuis.',
    plek: b(243),
    aanpak: 'Zorgpad ontwerpen.',
  }),
  zorgpad({
    id: 'zoledroninezuur-thuis',
    naam: 'Zoledroninezuur thuis (Aclasta, Zometa)',
    kort: 'Patiënten krijgen dit middel voor hun botten per infuus thuis.',
    plek: b(243),
    aanpak: 'Van het ziekenhuis naar thuis brengen.',
  }),
  zorgpad({
    id: 'natalizumab-thuis',
    naam: 'Natalizumab thuis',
    kort: 'Patiënten krijgen dit middel thuis toegediend.',
    plek: b(243),
    aanpak: 'Zorgpad ontwerpen.',
  }),
  zorgpad({
    id: 'oncologische-zorg-thuis',
    naam: 'Oncologische zorg thuis',
    kort: 'Mensen met kanker krijgen een deel van hun behandeling thuis.',
    plek: b(244),
    aanpak: 'Een pilot.',
  }),
  zorgpad({
    id: 'hyperemesis-infuus-thuis',
    naam: 'Infuus thuis bij zware zwangerschapsmisselijkheid',
    kort: 'Zwangere vrouwen die te veel overgeven krijgen vocht per infuus thuis.',
    plek: b(245),
    aanpak: 'Invoeren van het infuus thuis.',
    uitdagingen: ['druk-op-ziekenhuis', 'jeugd'],
  }),
  zorgpad({
    id: 'twoc',
    naam: 'Proberen zonder katheter thuis (TWOC)',
    kort: 'De katheter gaat er thuis uit, en de wijkverpleging kijkt of plassen weer lukt.',
    plek: b(243),
    aanpak: 'Zorgpad ontwerpen.',
  }),
  zorgpad({
    id: 'dupilumab-zelf',
    naam: 'Dupilumab zelf toedienen',
    kort: 'Patiënten leren dit middel thuis zelf te prikken.',
    plek: b(244),
    aanpak: 'Een pilot.',
  }),
  zorgpad({
    id: 'augmentin-zelf',
    naam: 'Augmentin zelf toedienen',
    kort: 'Patiënten leren dit antibioticum thuis zelf toe te dienen.',
    plek: b(244),
    aanpak: 'Een pilot.',
  }),
  zorgpad({
    id: 'puncties-dichtbij',
    naam: 'Puncties dichtbij',
    kort: 'Een punctie gebeurt thuis of in de buurt.',
    plek: t(285),
    aanpak: 'Van het ziekenhuis naar thuis of de eerste lijn.',
  }),
  zorgpad({
    id: 'kleine-ingrepen-dichtbij',
    naam: 'Kleine ingrepen dichtbij',
    kort: 'Kleine ingrepen gebeuren in de eerste lijn in plaats van in het ziekenhuis.',
    plek: t(285),
    aanpak: 'Van het ziekenhuis naar thuis of de eerste lijn.',
  }),
  zorgpad({
    id: 'wondzorg-thuis',
    naam: 'Wondzorg thuis',
    kort: 'Wonden worden thuis behandeld, met kennis uit het ziekenhuis op afstand.',
    plek: t(285),
    aanpak: 'Van het ziekenhuis naar thuis of de eerste lijn.',
    effecten: opnames(),
  }),
  zorgpad({
    id: 'geriatrische-revalidatie-thuis',
    naam: 'Geriatrische revalidatie thuis',
    kort: 'Ouderen revalideren thuis of in de buurt na een opname.',
    plek: t(285),
    aanpak: 'Herstelgerichte zorg dichtbij.',
    regel: regels.beperktVanaf65,
    effecten: opnames(),
    uitdagingen: ['ouderen', 'beperkingen', 'vallen', 'druk-op-ziekenhuis'],
    indicatoren: ['zorgpaden-gestart', 'clienten-deelname', 'clientervaring', 'opnames', 'ligduur'],
  }),
  zorgpad({
    id: 'copd-monitoring',
    naam: 'COPD thuis volgen',
    kort: 'Mensen met COPD meten thuis, zodat een verslechtering op tijd wordt gezien.',
    plek: t(285),
    aanpak: monitoring,
    regel: regels.chronischZiek,
    effecten: opnames(),
    uitdagingen: ['gezondheid', 'roken', 'druk-op-ziekenhuis'],
    indicatoren: ['zorgpaden-gestart', 'clienten-deelname', 'klachtenverloop', 'seh-en-hap', 'opnames', 'ligduur'],
  }),
  zorgpad({
    id: 'hartfalen-monitoring',
    naam: 'Hartfalen thuis volgen',
    kort: 'Mensen met hartfalen meten thuis, zodat een verslechtering op tijd wordt gezien.',
    plek: t(285),
    aanpak: monitoring,
    regel: regels.chronischZiek,
    effecten: opnames(),
    uitdagingen: ['gezondheid', 'ouderen', 'druk-op-ziekenhuis'],
    indicatoren: ['zorgpaden-gestart', 'clienten-deelname', 'klachtenverloop', 'seh-en-hap', 'opnames', 'ligduur'],
  }),
  zorgpad({
    id: 'diabetes-monitoring',
    naam: 'Diabetes thuis volgen',
    kort: 'Mensen met diabetes meten thuis, en een specialist kijkt op afstand mee.',
    plek: t(285),
    aanpak: monitoring,
    regel: regels.chronischZiek,
    uitdagingen: ['gezondheid', 'gewicht', 'bewegen', 'druk-op-ziekenhuis'],
  }),
]
