import { Heading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'
import type { Analyseplan, HeleAnalyse } from '../../effect-data.ts'
import type { FormState } from '../../form.ts'
import { writeList } from '../../format.ts'
import { Field, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** One thing that can be done with a plan now, with what it means. */
function Stap({
  id,
  titel,
  tekst,
  children,
}: {
  readonly id: string
  readonly titel: string
  readonly tekst: string
  readonly children: ReactNode
}) {
  return (
    <section className="page__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      <p className="read">{tekst}</p>
      {children}
    </section>
  )
}

/** Nothing of the plan changes after this. */
export function Vastleggen({ versie, vrij }: { readonly versie: number; readonly vrij: HeleAnalyse['vrij'] }) {
  const { m, taal } = usePage()
  const text = m.analyse.vastleggen
  return (
    <Stap id="vast-kop" titel={text.titel} tekst={text.tekst}>
      {vrij !== null && <p className="read">{m.analyse.vrijgave.dekking(writeList(vrij.jaren.map(String), taal), vrij)}</p>}
      <Form isBare>
        <input type="hidden" name="versie" value={versie} />
        <button type="submit" name="doe" value="vast" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </Stap>
  )
}

/** Opening what was released here, once; a file is for who brings figures from elsewhere. */
export function OpenVrijgave({ vrij }: { readonly vrij: NonNullable<HeleAnalyse['vrij']> }) {
  const { m, taal } = usePage()
  const text = m.analyse.vrijgave
  return (
    <Stap id="vrij-kop" titel={text.titel} tekst={text.tekst}>
      <p className="read">{text.dekking(writeList(vrij.jaren.map(String), taal), vrij)}</p>
      <Form isBare>
        <button type="submit" name="doe" value="vrijgave" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </Stap>
  )
}

interface OpenPublicatieProps {
  readonly plan: Pick<Analyseplan, 'van' | 'tot'>
  /** The years of the outcome that were imported. */
  readonly gepubliceerd: readonly number[]
}

/** Opening what an office published, once all years of the plan are there. */
export function OpenPublicatie({ plan: { van, tot }, gepubliceerd }: OpenPublicatieProps) {
  const { m, taal } = usePage()
  const text = m.analyse.publicatie.openen
  const missing = Array.from({ length: tot - van + 1 }, (_, at) => van + at).filter(jaar => !gepubliceerd.includes(jaar))
  return (
    <Stap id="publicatie-kop" titel={text.titel} tekst={text.tekst}>
      {missing.length > 0 ? (
        <p className="read">{text.ontbreekt(writeList(missing.map(String), taal))}</p>
      ) : (
        <Form isBare>
          <button type="submit" name="doe" value="publicatie" className="utrecht-button utrecht-button--primary-action">
            {text.knop}
          </button>
        </Form>
      )}
    </Stap>
  )
}

/** Opening the figures of a file, once. */
export function OpenCijfers({ state, isSecond }: { readonly state: FormState | undefined; readonly isSecond: boolean }) {
  const text = usePage().m.analyse.openen
  return (
    <Stap id="open-kop" titel={isSecond ? text.of : text.titel} tekst={text.tekst}>
      <Form hasFile>
        <Field name="bestand" label={text.bestand} hint={text.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".csv,.txt" {...described} />}
        </Field>
        <TextField name="bron" label={text.bron} hint={text.bronHint} state={state} autoComplete="off" />
        <button type="submit" name="doe" value="open" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </Stap>
  )
}

export function Opnieuw() {
  const text = usePage().m.analyse.opnieuw
  return (
    <Stap id="opnieuw-kop" titel={text.titel} tekst={text.tekst}>
      <Form isBare>
        <button type="submit" name="doe" value="opnieuw" className="utrecht-button utrecht-button--secondary-action">
          {text.knop}
        </button>
      </Form>
    </Stap>
  )
}
