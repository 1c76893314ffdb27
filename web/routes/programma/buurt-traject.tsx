import { Heading } from '@nl-design-system-candidate/heading-react'
import type { BuurtPagina } from '../../data.ts'
import type { FormState } from '../../form.ts'
import { ErrorSummary, Field, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { fasen } from './buurten-vraag.ts'
import { typedDag } from './typed-dag.ts'

interface TrajectProps {
  readonly buurt: BuurtPagina
  readonly state: FormState | undefined
  readonly vandaag: string
  readonly mayChange: boolean
}

/** The way of a buurt through the phases, and a form to begin the next one. */
export function BuurtTraject({ buurt, state, vandaag, mayChange }: TrajectProps) {
  const { m } = usePage()
  const text = m.programma.buurt
  return (
    <section className="page__part" id="traject" aria-labelledby="traject-kop">
      <Heading level={2} id="traject-kop">
        {text.traject}
      </Heading>
      <ol className="taken" role="list">
        {buurt.traject.map(({ fase, zin, staat }) => (
          <li key={fase} aria-current={staat === 'bezig' ? 'step' : undefined} className={staat === 'nog-niet' ? 'soft' : undefined}>
            {zin}
          </li>
        ))}
      </ol>
      {mayChange && <BeginFase buurt={buurt} state={state} vandaag={vandaag} />}
    </section>
  )
}

function BeginFase({ buurt: { traject, versie }, state, vandaag }: Omit<TrajectProps, 'mayChange'>) {
  const { m } = usePage()
  const text = m.programma.buurt
  const isGoing = traject.some(({ staat }) => staat === 'bezig')
  const own = state?.waarden['soort'] === 'fase' ? state : undefined
  return (
    <>
      <Heading level={3} id="begin-fase">
        {text.beginFase}
      </Heading>
      <ErrorSummary state={own} />
      <Form>
        <input type="hidden" name="soort" value="fase" />
        <input type="hidden" name="versie" value={versie} />
        <Field name="fase" label={text.welkeFase} state={own}>
          {described => (
            <select className="utrecht-textbox select" defaultValue={own?.waarden['fase'] ?? next(traject)} {...described}>
              {fasen.map(fase => (
                <option key={fase} value={fase}>
                  {m.programma.fasen[fase]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          name="datum"
          label={text.datum}
          hint={text.datumUitleg}
          waarde={typedDag(vandaag)}
          state={own}
          autoComplete="off"
          isShort
        />
        {isGoing && (
          <p className="field__check">
            <input
              id="sluitVorige"
              name="sluitVorige"
              type="checkbox"
              value="ja"
              defaultChecked={own === undefined || own.waarden['sluitVorige'] === 'ja'}
            />
            <label htmlFor="sluitVorige">{text.sluitVorige}</label>
          </p>
        )}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.begin}
        </button>
      </Form>
    </>
  )
}

/** The first phase that did not begin yet: most likely the one that somebody wants to begin. */
function next(traject: BuurtPagina['traject']): string {
  return traject.find(({ staat }) => staat === 'nog-niet')?.fase ?? 'selecteren'
}
