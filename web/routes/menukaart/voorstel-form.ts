import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { VoorgesteldeInterventie, Woorden } from '../../menukaart-data.ts'
import { messagesIn } from '../../messages/index.ts'
import { boxNameOf, readTicked } from '../agenda/tick.ts'
import { parseDag } from '../programma/change-buurt.ts'
import { typedDag } from '../programma/typed-dag.ts'
import { parseBronnen, writeBron } from './bron-tekst.ts'
import { RijLezer, writeRijen } from './voorstel-rijen.ts'

type Interventie = VoorgesteldeInterventie
type Feit = Interventie['plan']
type Partij = Exclude<Interventie['betaalt'], 'onbekend'>['partijen'][number]

/** The facts that an entry can tell in words, each with its source. */
export const feitVelden = [
  'probleem',
  'doel',
  'doelgroep',
  'aanpak',
  'planning',
  'organisaties',
  'bewoners',
  'gegevens',
  'voorwaarden',
  'doetHetAl',
  'contact',
  'minderZorg',
  'slimmereZorg',
  'betereZorg',
  'impactOpAnderen',
  'bekostiging',
] as const
export type FeitVeld = (typeof feitVelden)[number]

export const mostDelen = 5

/** An entry as its form shows it, under the names that the API has. */
export function writeVoorstel(interventie: Interventie): Readonly<Record<string, string>> {
  const { naam, kort, soort, thema, activiteit, plan, bewijs, kosten, uren, betaalt, profiteert, regel } = interventie
  const rule = regel === 'onbekend' ? {} : { 'regel.telt': regel.telt, 'regel.zegt': regel.zegt, 'regel.uitleg': regel.uitleg }
  const delen =
    regel === 'onbekend' ? [] : regel.delen.map(({ soort: how, maat }, index) => [`regel.delen.${index}`, `${how}:${maat}`] as const)
  return {
    naam,
    kort,
    soort,
    thema,
    activiteit: activiteit ?? '',
    ...writeFeit('plan', plan),
    ...Object.fromEntries(feitVelden.flatMap(veld => Object.entries(writeFeit(veld, interventie[veld])))),
    ...writeRijen('omvang', interventie.omvang),
    ...rule,
    ...Object.fromEntries(delen),
    ...writeRijen('effecten', interventie.effecten),
    ...writeRijen('kosten.eenmalig', kosten.eenmalig),
    ...writeRijen('kosten.perDeelnemer', kosten.perDeelnemer),
    ...writeRijen('kosten.perJaar', kosten.perJaar),
    ...writeRijen('uren.gevraagd', uren.gevraagd),
    ...writeRijen('uren.bespaard', uren.bespaard),
    ...writeWie('betaalt', betaalt),
    ...writeWie('profiteert', profiteert),
    'bewijs.grond': bewijs.grond,
    'bewijs.nl': bewijs.nl,
    'bewijs.wwfh': bewijs.wwfh,
    ...writeFeit('bewijs.toelichting', bewijs.toelichting),
    'bewijs.herzien': typedDag(bewijs.herzien),
  }
}

function writeFeit(name: string, feit: Feit | 'onbekend'): Readonly<Record<string, string>> {
  return feit === 'onbekend'
    ? {}
    : { [`${name}.tekst`]: feit.tekst, [`${name}.bronnen`]: feit.bronnen.map(bron => writeBron(bron)).join('\n') }
}

function writeWie(name: string, wie: Interventie['betaalt']): Readonly<Record<string, string>> {
  if (wie === 'onbekend') return {}
  return {
    ...Object.fromEntries(wie.partijen.map(partij => [boxNameOf(name, partij), 'ja'])),
    ...writeFeit(`${name}.toelichting`, wie.toelichting),
  }
}

type Gelezen = { readonly interventie: Interventie } | { readonly fouten: Readonly<Record<string, string>> }

/** An entry as its form says it, or what to mend. What nobody filled in is unknown. */
export function readVoorstel(form: SentForm, id: string | null, woorden: Woorden): Gelezen {
  const text = messagesIn(form.taal).voorstel.fouten
  const fouten: Record<string, string> = {}
  const typed = (name: string) => readText(form, name)
  const need = (name: string, least: number, sentence: string) => {
    if (typed(name).length < least) fouten[name] = sentence
    return typed(name)
  }
  const readFeit = (name: string): Feit | 'onbekend' => {
    const tekst = typed(`${name}.tekst`)
    if (tekst === '') {
      if (typed(`${name}.bronnen`) !== '') fouten[`${name}.tekst`] = text.tekst
      return 'onbekend'
    }
    const bronnen = parseBronnen(typed(`${name}.bronnen`))
    if (bronnen === null) fouten[`${name}.bronnen`] = text.bronnen
    return { tekst, bronnen: [...(bronnen ?? [])] }
  }
  const readWie = (name: string): Interventie['betaalt'] => {
    const known = woorden.partijen.map(each => each.id)
    const partijen = readTicked(form, name).filter(partij => known.includes(partij))
    const toelichting = readFeit(`${name}.toelichting`)
    if (partijen.length === 0 && toelichting === 'onbekend') return 'onbekend'
    if (partijen.length === 0) fouten[name] = text.partijen
    if (toelichting === 'onbekend') fouten[`${name}.toelichting.tekst`] = text.toelichtingWie
    // The API refuses a party that it does not know.
    return {
      partijen: partijen.map(partij => partij as Partij),
      toelichting: toelichting === 'onbekend' ? { tekst: '', bronnen: [] } : toelichting,
    }
  }
  const ticked = (name: 'uitdagingen' | 'indicatoren') => {
    const found = readTicked(form, name)
    if (found.length === 0) fouten[name] = text[name]
    return [...found]
  }
  const rijen = new RijLezer(form, fouten)
  const naam = need('naam', 3, text.naam)
  const plan = readFeit('plan')
  if (plan === 'onbekend') fouten['plan.tekst'] ??= text.plan
  const herzien = parseDag(typed('bewijs.herzien'))
  if (herzien === null) fouten['bewijs.herzien'] = text.dag
  const feiten = Object.fromEntries(feitVelden.map(veld => [veld, readFeit(veld)])) as Pick<Interventie, FeitVeld>
  // Words of a list were chosen from it; the API refuses any other.
  const read = {
    id: id ?? nameOf(naam),
    naam,
    kort: need('kort', 10, text.kort),
    soort: need('soort', 1, text.kies) as Interventie['soort'],
    thema: need('thema', 1, text.kies) as Interventie['thema'],
    activiteit: typed('activiteit') === '' ? null : (typed('activiteit') as Interventie['activiteit']),
    plan: plan === 'onbekend' ? { tekst: '', bronnen: [] } : plan,
    ...feiten,
    omvang: rijen.tellingen('omvang'),
    regel: readRegel(form, fouten),
    bewijs: {
      grond: need('bewijs.grond', 1, text.kies) as Interventie['bewijs']['grond'],
      nl: (typed('bewijs.nl') || 'onbekend') as Interventie['bewijs']['nl'],
      wwfh: (typed('bewijs.wwfh') || 'onbekend') as Interventie['bewijs']['wwfh'],
      toelichting: readFeit('bewijs.toelichting'),
      herzien: herzien ?? '',
    },
    effecten: rijen.effecten('effecten'),
    kosten: {
      eenmalig: rijen.bedragen('kosten.eenmalig'),
      perDeelnemer: rijen.bedragen('kosten.perDeelnemer'),
      perJaar: rijen.bedragen('kosten.perJaar'),
    },
    uren: { gevraagd: rijen.inzet('uren.gevraagd'), bespaard: rijen.inzet('uren.bespaard') },
    betaalt: readWie('betaalt'),
    profiteert: readWie('profiteert'),
    uitdagingen: ticked('uitdagingen') as Interventie['uitdagingen'],
    indicatoren: ticked('indicatoren') as Interventie['indicatoren'],
  } satisfies Interventie
  return Object.keys(fouten).length > 0 ? { fouten } : { interventie: read }
}

function readRegel(form: SentForm, fouten: Record<string, string>): Interventie['regel'] {
  const text = messagesIn(form.taal).voorstel.fouten
  const delen = Array.from({ length: mostDelen }, (_, index) => readText(form, `regel.delen.${index}`)).flatMap(chosen => {
    const [soort, maat] = chosen.split(':')
    return maat === undefined ? [] : [{ soort: soort === 'percentage' ? ('percentage' as const) : ('aantal' as const), maat }]
  })
  const uitleg = readText(form, 'regel.uitleg')
  if (delen.length === 0 && uitleg === '') return 'onbekend'
  if (delen.length === 0) fouten['regel.delen.0'] = text.maat
  if (uitleg.length < 10) fouten['regel.uitleg'] = text.regelUitleg
  const zegt = (['precies', 'hoogstens', 'ongeveer'] as const).find(each => each === readText(form, 'regel.zegt'))
  return { delen, telt: readText(form, 'regel.telt') === 'huishoudens' ? 'huishoudens' : 'mensen', zegt: zegt ?? 'ongeveer', uitleg }
}

/** The address of a new entry: its name in small letters with dashes. */
export function nameOf(naam: string): string {
  const plain = naam.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replaceAll(/-+$/g, '')
}
