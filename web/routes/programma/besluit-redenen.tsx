import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import type { KandidaatRegel } from '../../selectie-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { writeProcent } from './kandidaten-tabel.tsx'

/** A buurt to decide about. */
export interface TeKiezen extends Pick<KandidaatRegel, 'id' | 'naam' | 'plek' | 'marktaandeel' | 'voorwaarde'> {
  readonly staatErop: boolean
  /** Why it was chosen the last time; empty when it was not. */
  readonly reden: string
}

interface RedenenProps {
  readonly buurten: readonly TeKiezen[]
  readonly state: FormState | undefined
}

/** As many not chosen ones stand open; the others are behind a click. */
const shownAtOnce = 15

/** A reason for each buurt on the list, and room for why another one that was considered is not. */
export function Redenen({ buurten, state }: RedenenProps) {
  const { m } = usePage()
  const text = m.selectie.besluit
  const [chosen, others] = [buurten.filter(({ staatErop }) => staatErop), buurten.filter(({ staatErop }) => !staatErop)]
  const hidden = others.slice(shownAtOnce)
  const hasError = hidden.some(({ id }) => state?.fouten.some(({ veld }) => veld === `niet-${id}`))
  return (
    <>
      <Heading level={2}>{text.waarom(chosen.length)}</Heading>
      {chosen.map(({ id, naam, ...buurt }) => (
        <div key={id} className="reden">
          <input type="hidden" name={`naam-${id}`} value={naam} />
          <NoteField name={`reden-${id}`} label={naam} hint={text.redenHint} state={state} need="required" rows={2} />
          <Gegevens buurt={buurt} />
        </div>
      ))}
      {others.length > 0 && (
        <>
          <Heading level={2}>{text.nietGekozen}</Heading>
          <Paragraph>{text.nietGekozenUitleg}</Paragraph>
          {others.slice(0, shownAtOnce).map(buurt => (
            <Niet key={buurt.id} buurt={buurt} state={state} />
          ))}
        </>
      )}
      {hidden.length > 0 && (
        <details className="more" open={hasError}>
          <summary>{text.overige(hidden.length)}</summary>
          {hidden.map(buurt => (
            <Niet key={buurt.id} buurt={buurt} state={state} />
          ))}
        </details>
      )}
    </>
  )
}

function Niet({ buurt: { id, naam, ...buurt }, state }: { readonly buurt: TeKiezen; readonly state: FormState | undefined }) {
  return (
    <div className="reden">
      <input type="hidden" name={`naam-${id}`} value={naam} />
      <NoteField name={`niet-${id}`} label={naam} state={state} rows={2} />
      <Gegevens buurt={buurt} />
    </div>
  )
}

/** Each buurt to tick and to say why: why it is on the list, or why it is not (any more). */
export function Herkiezen({ buurten, state }: RedenenProps) {
  const { m } = usePage()
  const text = m.selectie.besluit
  const ordered = buurten.toSorted((a, b) => Number(b.staatErop) - Number(a.staatErop))
  return (
    <>
      <Heading level={2} id="buurten" tabIndex={-1}>
        {text.nieuweLijst}
      </Heading>
      <Paragraph>{text.nieuweLijstUitleg}</Paragraph>
      {ordered.map(({ id, naam, staatErop, reden, ...buurt }) => (
        <fieldset key={id} className="reden reden--keuze">
          <legend className="field__label">{naam}</legend>
          <input type="hidden" name={`naam-${id}`} value={naam} />
          {staatErop && <input type="hidden" name={`stond-${id}`} value="ja" />}
          <p className="field__check">
            <input
              id={`gekozen-${id}`}
              name={`gekozen-${id}`}
              type="checkbox"
              value="ja"
              defaultChecked={state === undefined ? staatErop : state.waarden[`gekozen-${id}`] === 'ja'}
            />
            <label htmlFor={`gekozen-${id}`}>{text.opLijst}</label>
          </p>
          <NoteField
            name={`reden-${id}`}
            label={text.reden}
            state={state}
            waarde={reden}
            need={staatErop ? 'required' : 'optional'}
            rows={2}
          />
          <Gegevens buurt={buurt} />
        </fieldset>
      ))}
    </>
  )
}

/** What the choice may rest on, small, under the reason. */
function Gegevens({
  buurt: { plek, marktaandeel, voorwaarde },
}: {
  readonly buurt: Pick<TeKiezen, 'plek' | 'marktaandeel' | 'voorwaarde'>
}) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaten
  const plaats = plek === null ? text.nogGeenPlaats : `${plek.rang} (${text.interval(plek)})`
  const share =
    marktaandeel === null ? text.voorwaarde.onbekend : `${writeProcent(marktaandeel.procent, taal)}, ${text.voorwaarde[voorwaarde]}`
  const bron = marktaandeel === null ? '' : ` (${text.bron(marktaandeel.bron)})`
  return <p className="soft small">{`${text.kolommen.plaats}: ${plaats}. ${text.kolommen.marktaandeel}: ${share}${bron}.`}</p>
}
