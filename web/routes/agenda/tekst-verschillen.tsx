import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { TekstVeld, Uitdaging } from '../../agenda-data.ts'
import type { FormState } from '../../form.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { listLost, listVerschillen } from './teruggekomen.ts'
import type { Verschil } from './teruggekomen.ts'

interface VerschillenProps {
  readonly state: FormState
  readonly uitdagingen: readonly Uitdaging[]
  readonly buurt: string
}

/** What an edited file says otherwise: old beside new, per text, to tick and to mend before it is taken over. */
export function Verschillen({ state, uitdagingen, buurt }: VerschillenProps) {
  const { m, href } = usePage()
  const text = m.meenemen.terug
  const verschillen = listVerschillen(state, uitdagingen)
  const [weg, zinnen] = [listLost(state, 'weg'), listLost(state, 'zin')]
  return (
    <section className="page__part" aria-labelledby="verschillen">
      <Heading level={2} id="verschillen">
        {text.anders}
      </Heading>
      <p className="page__intro" role="status">
        {text.gelezen(Number(state.waarden['gelezen']), verschillen.length)}
      </p>
      {verschillen.length > 0 && (
        <Form>
          <input type="hidden" name="gelezen" value={state.waarden['gelezen']} />
          <Carried name="weg" teksten={weg} />
          <Carried name="zin" teksten={zinnen} />
          <ul className="kaarten" role="list">
            {verschillen.map(verschil => (
              <li key={verschil.sleutel}>
                <Kaart verschil={verschil} state={state} />
              </li>
            ))}
          </ul>
          <Paragraph className="soft">{text.rest}</Paragraph>
          <button type="submit" name="doe" value="neem-over" className="utrecht-button utrecht-button--primary-action">
            {text.neemOver}
          </button>
        </Form>
      )}
      <Lost titel={text.weg} teksten={weg} />
      <Lost titel={text.zinnen} teksten={zinnen} />
      {zinnen.length + weg.length > 0 && (
        <p>
          <Link href={href(`/programma/buurten/${buurt}/agenda/nieuw`)}>{m.agenda.agenda.schrijfZelf}</Link>
        </p>
      )}
    </section>
  )
}

/** Texts without a place stay in the form, so that they are still there when it comes back. */
function Carried({ name, teksten }: { readonly name: string; readonly teksten: readonly string[] }) {
  return teksten.map((tekst, index) => <input key={`${name}.${index}`} type="hidden" name={`${name}.${index}`} value={tekst} />)
}

function Kaart({ verschil, state }: { readonly verschil: Verschil; readonly state: FormState }) {
  const { m } = usePage()
  const text = m.meenemen.terug
  const { sleutel, uitdaging, veld, oud, nieuw, ookHier } = verschil
  const koppen: Readonly<Record<TekstVeld, string>> = {
    titel: m.agenda.uitdaging.titel,
    wat: m.agenda.uitdaging.wat,
    waarom: m.agenda.uitdaging.waarom,
    gevolg: m.agenda.uitdaging.gevolg,
    anders: m.agenda.uitdaging.anders,
  }
  const [name, tick] = [`tekst.${sleutel}`, `neem.${sleutel}`]
  return (
    <article className="kaart" aria-labelledby={`kop-${sleutel}`}>
      <Heading level={3} id={`kop-${sleutel}`}>
        {`${uitdaging.titel}: ${koppen[veld]}`}
      </Heading>
      <input type="hidden" name={`versie.${sleutel}`} value={uitdaging.versie} />
      {ookHier && <input type="hidden" name={`ook.${sleutel}`} value="ja" />}
      {ookHier && <p className="anders">{text.ookHier}</p>}
      <div className="naast">
        <div>
          <p className="field__label">{text.nu}</p>
          <p className={oud === '' ? 'soft' : 'naast__oud'}>{oud === '' ? text.leeg : oud}</p>
        </div>
        <NoteField name={name} label={text.nieuw} state={state} waarde={nieuw} rows={rowsFor(nieuw)} need="either" />
      </div>
      <div className="field__check">
        <input id={tick} name={tick} type="checkbox" value="ja" defaultChecked={state.waarden[tick] === 'ja'} />
        <label htmlFor={tick}>
          {text.neem} <span className="visually-hidden">{`${uitdaging.titel}: ${koppen[veld]}`}</span>
        </label>
      </div>
    </article>
  )
}

/** About as high as the text, so that nobody has to scroll in a small box. */
function rowsFor(tekst: string): number {
  return Math.min(12, Math.max(2, Math.ceil(tekst.length / 45) + tekst.split('\n').length))
}

function Lost({ titel, teksten }: { readonly titel: string; readonly teksten: readonly string[] }) {
  if (teksten.length === 0) return null
  return (
    <div className="read">
      <Paragraph>{titel}</Paragraph>
      <ul>
        {teksten.map(tekst => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
    </div>
  )
}
