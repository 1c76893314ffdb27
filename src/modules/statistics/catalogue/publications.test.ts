import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Onderwerp, TabelFamilie } from '../published-table.ts'
import { resolveMaat } from './resolve.ts'

/**
 * Whole lists of topics, as publishers have them: what the catalogue knows of each, and what it leaves to automatic measures. Every check
 * runs on a made-up list, and on the publisher's own list where that lies beside the repository.
 */
const opendata = new URL('../../../../../shared/opendata/', import.meta.url)

function whereReal<T>(path: string, read: (text: string) => T): T[] {
  const file = new URL(path, opendata)
  if (!existsSync(file)) return []
  const bytes = readFileSync(file)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
  return [read(text)]
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line !== '')
}

/** Fields of a CSV line with quotes around some. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(match => (match[1] ?? '').replaceAll(/^"|"$/g, ''))
}

function topic(pad: readonly string[], eenheid: string, more: Partial<Onderwerp> = {}): Onderwerp {
  return { sleutel: pad.at(-1) ?? '', pad, eenheid, decimalen: 0, dimensies: {}, marge: 'waarde', ...more }
}

function unknownOf(familie: TabelFamilie, topics: readonly Onderwerp[]): string[] {
  return topics.filter(onderwerp => resolveMaat(familie, onderwerp) === null).map(onderwerp => onderwerp.pad.join('/'))
}

function measuresOf(familie: TabelFamilie, topics: readonly Onderwerp[]): (string | undefined)[] {
  return topics.map(onderwerp => resolveMaat(familie, onderwerp)?.id)
}

/** Topics of KWB that say how to read a row, or that a picture of a neighbourhood does without. */
const leftOut = [
  /^Regioaanduiding\//,
  /^Postcode\//,
  /niet-woning/i,
  /^Energie\/.*\/Naar (woningtype|eigendom)\//,
  /^Bedrijfsvestigingen, SBI 2008\/Bedrijfsvestigingen naar activiteit\//,
  /^Motorvoertuigen\/(Motorfietsen|.*brandstof)/,
]

function readTopics(text: string): Onderwerp[] {
  return linesOf(text)
    .slice(1)
    .map(line => {
      const [, , sleutel = '', pad = '', eenheid = ''] = fieldsOf(line)
      return topic(pad.split('/'), eenheid, { sleutel })
    })
}

const madeUpTopics = readTopics(
  [
    'id,position,key,pad,eenheid,datatype,decimalen,default',
    '4,1,Codering_3,Regioaanduiding/Codering,code,String,0,Impossible',
    '7,2,AantalInwoners_9,Bevolking/Aantal inwoners,aantal,Long,0,Impossible',
    '16,3,k_65JaarOfOuder_2,Bevolking/Leeftijdsgroepen/65 jaar of ouder,aantal,Long,0,Impossible',
    '26,4,BuitenEuropa_19,Bevolking/Bevolking naar herkomst/Herkomstland/Buiten Europa,aantal,Long,0,Impossible',
    '30,5,BuitenEuropa_22,Bevolking/Bevolking naar herkomst/Geboren in Nederland/Buiten Europa,aantal,Long,0,Impossible',
    '101,6,Basis_75,"Onderwijs/Hoogst behaald onderwijsniveau/Basisonderwijs, vmbo, mbo1",aantal,Long,0,Impossible',
    '113,7,GemiddeldInkomenPerInwoner_83,Inkomen/Inkomen van personen/Gemiddeld inkomen per inwoner,x 1 000 euro,Double,1,Impossible',
    '126,8,Bijstand_94,Sociale zekerheid/Personen per soort uitkering; Bijstand,aantal,Long,0,Impossible',
    '134,9,WmoClientenRelatief_101,Zorg/Wmo-cliënten relatief,per 1 000 inwoners,Long,0,Impossible',
    '73,10,Appartement_54,Energie/Gemiddelde elektriciteitslevering/Naar woningtype/Appartement,kWh,Long,0,Impossible',
  ].join('\n'),
)

describe('the topics of Kerncijfers wijken en buurten', () => {
  const lists = [madeUpTopics, ...whereReal('odata-v3/85984NED-topics-flat.csv', readTopics)]

  it.each(lists.map(list => [list.length, list] as const))('are all known of %i, but for what a picture does without', (_, list) => {
    const wanted = list.filter(({ pad }) => !leftOut.some(pattern => pattern.test(pad.join('/'))))
    expect(unknownOf('kwb', wanted)).toEqual([])
  })

  it.each(lists.map(list => [list.length, list] as const))('lead %i topics to different measures each', (_, list) => {
    const found = measuresOf('kwb', list).filter(id => id !== undefined)
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([])
  })

  it.each(lists.map(list => [list.length, list] as const))('are found among %i whatever number their key has', (_, list) => {
    const moved = list.map(onderwerp => ({ ...onderwerp, sleutel: onderwerp.sleutel.replace(/_\d+$/, '_999') }))
    expect(measuresOf('kwb', moved)).toEqual(measuresOf('kwb', list))
  })
})

describe('the columns of the workbook', () => {
  const columns = (text: string) =>
    linesOf(text)
      .slice(1)
      .map(line => fieldsOf(line)[1] ?? '')
  const lists = [
    columns(['measure,mnemonic', 'T1,a_inw', 'T2,p_koopw', 'T3,g_afs_hp', 'T4,pst_mvp', 'T5,a_bed_a'].join('\n')),
    ...whereReal('formats/86165NED-2025-odata4-measure-naar-kwb-mnemonic.csv', columns),
  ]
  const withoutMeasure = /^(pst_|a_bed_|a_bst_|a_vastg$|a_nb_vastg$|a_m2w$|a_lp_pub$|p_won_ev$|a_arb_wz$|p_arb_w[vf]$|p_ink_[ab][ra]$)/

  it.each(lists.map(list => [list.length, list] as const))('are all known of %i, but for what a picture does without', (_, list) => {
    const unknown = unknownOf(
      'kwb-werkboek',
      list.map(sleutel => topic([sleutel], '')),
    )
    expect(unknown.filter(sleutel => !withoutMeasure.test(sleutel))).toEqual([])
  })
})

describe('the attributes of the map', () => {
  const attributes = (text: string) => (linesOf(text)[0] ?? '').split(',')
  const lists = [
    'buurtcode,aantal_inwoners,percentage_personen_65_jaar_en_ouder,percentage_koopwoningen,gemiddelde_woningwaarde,apotheek_gemiddelde_afstand_in_km,jaar'.split(
      ',',
    ),
    ...['buurt-rijnmond', 'wijk-randstad', 'gemeente-nl'].flatMap(part =>
      whereReal(`kwb/wijkenbuurtenkaart-2024-${part}.csv.gz`, attributes),
    ),
  ]
  const aboutTheRow = /^(buurt|wijk|gemeente)(code|naam)$|^indelingswijziging|^water$|^jr|^jaar$|postcode|dekkingspercentage/
  const amenities =
    'warenhuis|cafetaria|restaurant|hotel|vmbo|havo_vwo|brandweerkazerne|oprit|overstapstation|kunstijsbaan|poppodium|bioscoop|sauna|zonnebank|attractiepark|theater'
  const withoutMeasure = new RegExp(`_binnen_\\d+_km$|^(${amenities})_|museum$|^aantal_bedrijven_|niet_?woning|brandstof|^motor`)

  it.each(lists.map(list => [list.length, list] as const))('are all known of %i about people, homes and care', (_, list) => {
    const wanted = list.filter(name => !aboutTheRow.test(name) && !withoutMeasure.test(name))
    expect(
      unknownOf(
        'wijkbuurtkaart',
        wanted.map(sleutel => topic([sleutel], '')),
      ),
    ).toEqual([])
  })
})

describe('the indicators on health', () => {
  const keys = (text: string) =>
    linesOf(text)
      .slice(4)
      .flatMap(line => fieldsOf(line).slice(1))
      .filter(key => key !== '')
  const lists = [
    keys(
      [
        'onderwerp,oud,nieuw',
        'a,Gemeentenaam_1,x',
        'b,SoortRegio_2,x',
        'c,Codering_3,x',
        'Eenzaam,Eenzaam_28,Eenzaam_27',
        'Roker,Roker_11,Roker_12',
      ].join('\n'),
    ),
    ...whereReal('formats/rivm-sleutels-50090NED-versus-50120NED.csv', keys),
  ]

  it.each(lists.map(list => [list.length, list] as const))('are known for every age under all %i keys of both tables', (_, list) => {
    for (const Leeftijd of ['18 jaar of ouder', '18 tot 65 jaar', '65 jaar of ouder']) {
      const topics = list.map(sleutel => topic([sleutel.replace(/_\d+$/, '')], '%', { sleutel, dimensies: { Leeftijd } }))
      expect(unknownOf('rivm-gezondheid', topics)).toEqual([])
    }
  })
})

describe('the columns of SES-WOA', () => {
  const header = (text: string) => {
    const columns = [...(linesOf(text)[0] ?? '').matchAll(/"([^"]*?) \(([^()]*)\)"/g)]
    return columns.map(([, pad = '', eenheid = '']) => topic(pad.split('/'), eenheid)).filter(({ eenheid }) => eenheid !== 'code')
  }
  const lists = [
    header(
      '"Perioden";"Regiocode (gemeente, wijk, buurt) (code)";"Particuliere huishoudens (Aantal)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)"',
    ),
    ...whereReal('ses/85163NED-2019-amsterdam.statline.csv', header),
  ]

  it.each(lists.map(list => [list.length, list] as const))('are all %i known', (_, list) => {
    expect(unknownOf('ses-woa', list)).toEqual([])
  })
})
