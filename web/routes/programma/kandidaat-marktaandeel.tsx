import { Heading } from '@nl-design-system-candidate/heading-react'
import { formatWaarde } from '../../charts/numbers.ts'
import { writeDag, writeKorteDag } from '../../format.ts'
import type { KandidaatPagina } from '../../selectie-data.ts'
import { Done } from '../../ui/done.tsx'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Staat } from './kandidaat-criterium.tsx'
import { Marktaandeel as Getal } from './kandidaten-tabel.tsx'

interface MarktaandeelProps {
  readonly kandidaat: KandidaatPagina
  readonly state: Staat
  readonly isBewaard: boolean
  readonly vandaag: string
}

/** The market share as it was measured, with its source, its day and the condition; and a form to record another. */
export function Marktaandeel({ kandidaat, state, isBewaard, vandaag }: MarktaandeelProps) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaat
  const { marktaandeel, oordelen, versie } = kandidaat
  const punten = oordelen.find(({ criterium }) => criterium === 'marktaandeel')?.punten
  return (
    <section className="criterium" id="marktaandeel" aria-labelledby="marktaandeel-kop">
      <Heading level={2} id="marktaandeel-kop" className="criterium__kop">
        {text.marktaandeel}
      </Heading>
      <p className="soft">{m.selectie.criteria.marktaandeel.vraag}</p>
      <Done text={isBewaard ? text.bewaard : undefined} />
      <div className="voorwaarde__getal">
        <Getal kandidaat={kandidaat} />
      </div>
      {marktaandeel !== null && (
        <p>
          {writeDag(marktaandeel.datum, taal)}. {punten !== undefined && text.punten(formatWaarde(punten, { taal, decimalen: 1 }))}
        </p>
      )}
      <p className="soft small">{m.selectie.kandidaten.voorwaardeUitleg}</p>
      {state !== 'lezen' && <LegVast versie={versie} state={state} vandaag={vandaag} />}
    </section>
  )
}

function LegVast({
  versie,
  state,
  vandaag,
}: {
  readonly versie: number
  readonly state: Exclude<Staat, 'lezen'>
  readonly vandaag: string
}) {
  const { m } = usePage()
  const text = m.selectie.kandidaat
  const own = state?.waarden['soort'] === 'marktaandeel' ? state : undefined
  return (
    <details className="more" open={own !== undefined}>
      <summary>{text.legVast}</summary>
      <Form>
        <input type="hidden" name="soort" value="marktaandeel" />
        <input type="hidden" name="versie" value={versie} />
        <TextField name="procent" label={text.procent} hint={text.procentHint} state={own} autoComplete="off" isShort />
        <TextField name="bron" label={text.bron} hint={text.bronHint} state={own} autoComplete="off" />
        <TextField
          name="datum"
          label={text.marktDag}
          hint={text.dagHint}
          state={own}
          waarde={writeKorteDag(vandaag)}
          autoComplete="off"
          isShort
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarMarktaandeel}
        </button>
      </Form>
    </details>
  )
}
