import type { MaatUitleg } from '../../data.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'
import { mostDelen } from './voorstel-form.ts'
import type { FeitVeld } from './voorstel-form.ts'
import { FeitVelden, Groep, Rijen, WieVelden } from './voorstel-onderdelen.tsx'
import type { Onderdeel } from './voorstel-onderdelen.tsx'
import type { Lijst } from './voorstel-rijen.ts'

interface VeldenProps extends Onderdeel {
  readonly maten: readonly Pick<MaatUitleg, 'id' | 'naam' | 'soort'>[]
  readonly uitdagingen: readonly string[]
  readonly indicatoren: readonly string[]
}

/** Every field of an entry, in the order in which its page tells them. */
export function VoorstelVelden({ maten, uitdagingen, indicatoren, ...rest }: VeldenProps) {
  const { m } = usePage()
  const { begin, woorden, state } = rest
  const text = m.voorstel.form
  const { delen } = m.menukaart.een
  const at = (name: string) => ({ name, state, waarde: begin[name] ?? '' })
  const choose = (list: readonly { readonly id: string; readonly naam: string }[]) => list.map(({ id, naam }) => ({ waarde: id, naam }))
  const nameOf = (veld: string) => woorden.velden.find(({ id }) => id === veld)?.naam ?? veld
  const feiten = (velden: readonly FeitVeld[]) => velden.map(veld => <FeitVelden key={veld} veld={veld} label={nameOf(veld)} {...rest} />)
  const rijen = (lijst: Lijst) => <Rijen lijst={lijst} label={nameOf(lijst)} {...rest} />
  const activiteiten = Object.entries(m.plan.soorten).map(([waarde, naam]) => ({ waarde, naam }))
  const metingen = woorden.lagen.flatMap(laag =>
    woorden.indicatoren
      .filter(each => each.laag === laag.id)
      .map(({ id, naam }) => ({ waarde: id, naam: `${naam} (${laag.naam.toLowerCase()})` })),
  )
  return (
    <>
      <Groep id="kern" kop={text.kern}>
        <TextField {...at('naam')} label={text.naam} autoComplete="off" />
        <NoteField {...at('kort')} label={text.kort} hint={text.kortHint} need="required" rows={2} />
        <SelectField {...at('soort')} label={text.soort} keuzes={choose(woorden.soorten)} />
        <SelectField {...at('thema')} label={text.thema} keuzes={choose(woorden.themas)} />
        <SelectField {...at('activiteit')} label={text.activiteit} keuzes={activiteiten} need="optional" />
        <FeitVelden veld="plan" label={text.plan} bron={text.planBron} need="required" {...rest} />
        <TickList name="uitdagingen" titel={text.uitdagingen} state={state} keuzes={choose(woorden.uitdagingen)} gekozen={uitdagingen} />
      </Groep>
      <Groep id="waarom" kop={delen.waarom}>
        {feiten(['probleem', 'doel', 'doelgroep'])}
        {rijen('omvang')}
        <Regel maten={maten} {...rest} />
      </Groep>
      <Groep id="hoe" kop={delen.hoe}>
        {feiten(['aanpak', 'planning', 'organisaties', 'bewoners', 'gegevens', 'voorwaarden', 'doetHetAl', 'contact'])}
      </Groep>
      <Groep id="levert" kop={delen.levert}>
        {rijen('effecten')}
        {feiten(['minderZorg', 'slimmereZorg', 'betereZorg', 'impactOpAnderen'])}
        <WieVelden veld="profiteert" label={nameOf('profiteert')} {...rest} />
        {rijen('uren.bespaard')}
      </Groep>
      <Groep id="kost" kop={delen.kost}>
        {rijen('kosten.eenmalig')}
        {rijen('kosten.perDeelnemer')}
        {rijen('kosten.perJaar')}
        {rijen('uren.gevraagd')}
        <WieVelden veld="betaalt" label={nameOf('betaalt')} {...rest} />
        {feiten(['bekostiging'])}
      </Groep>
      <Groep id="bewijs" kop={delen.bewijs}>
        <SelectField
          {...at('bewijs.grond')}
          label={m.menukaart.een.grond}
          hint={m.menukaart.een.grondUitleg}
          keuzes={choose(woorden.gronden)}
        />
        <SelectField
          {...at('bewijs.nl')}
          label={nameOf('bewijs.nl')}
          keuzes={withOnbekend(choose(woorden.nlNiveaus), m.menukaart.een.onbekend)}
          need="optional"
        />
        <SelectField
          {...at('bewijs.wwfh')}
          label={nameOf('bewijs.wwfh')}
          keuzes={withOnbekend(choose(woorden.wwfhNiveaus), m.menukaart.een.onbekend)}
          need="optional"
        />
        <FeitVelden veld="bewijs.toelichting" label={nameOf('bewijs.toelichting')} {...rest} />
        <TextField {...at('bewijs.herzien')} label={text.herzien} hint={text.herzienHint} autoComplete="off" isShort />
      </Groep>
      <Groep id="meten" kop={delen.meten}>
        <TickList name="indicatoren" titel={text.indicatoren} state={state} keuzes={metingen} gekozen={indicatoren} />
      </Groep>
    </>
  )
}

function withOnbekend(keuzes: readonly { readonly waarde: string; readonly naam: string }[], naam: string) {
  return [{ waarde: 'onbekend', naam }, ...keuzes]
}

/** How the target group is counted in an area: measures that are added up. */
function Regel({ maten, begin, state }: Onderdeel & Pick<VeldenProps, 'maten'>) {
  const { m } = usePage()
  const text = m.voorstel.form
  const keuzes = maten.flatMap(({ id, naam, soort }) =>
    soort === 'telling' || soort === 'percentage' ? [{ waarde: `${soort === 'telling' ? 'aantal' : 'percentage'}:${id}`, naam }] : [],
  )
  const waarden = state?.waarden ?? begin
  const filled = Array.from({ length: mostDelen }, (_, index) => index).filter(index => waarden[`regel.delen.${index}`])
  const rows = Math.min(mostDelen, Math.max(-1, ...filled) + 2)
  const at = (name: string) => ({ name, state, waarde: begin[name] ?? '' })
  return (
    <fieldset className="effecten">
      <legend className="field__label">
        {text.regel} {m.formulier.nietVerplicht}
      </legend>
      <p className="field__hint soft">{text.regelHint}</p>
      <div className="effect">
        {Array.from({ length: rows }, (_, index) => (
          <SelectField key={index} {...at(`regel.delen.${index}`)} label={text.maat(index + 1)} keuzes={keuzes} need="either" />
        ))}
        <SelectField
          {...at('regel.telt')}
          label={text.telt}
          keuzes={(['mensen', 'huishoudens'] as const).map(waarde => ({ waarde, naam: text.teltKeuzes[waarde] }))}
          need="either"
        />
        <SelectField
          {...at('regel.zegt')}
          label={text.zegt}
          keuzes={(['precies', 'hoogstens', 'ongeveer'] as const).map(waarde => ({ waarde, naam: m.menukaart.hier.zegt[waarde] }))}
          need="either"
        />
        <NoteField {...at('regel.uitleg')} label={text.regelUitleg} need="either" rows={2} />
      </div>
    </fieldset>
  )
}
