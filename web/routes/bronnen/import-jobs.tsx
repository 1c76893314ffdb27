import { describeOntbreekt, isOntbreekt } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ImportJob, ImportVerslag } from '../../data.ts'
import { writeAantal } from '../../format.ts'
import importJobsUrl from '../../islands/import-jobs.ts?worker&url'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What is being imported and what became of it. The element around it asks for a fresh list while something runs. */
export function ImportJobs({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const { m } = usePage()
  const isBusy = jobs.some(job => job.staat === 'bezig' || job.staat === 'wacht')
  return (
    <section className="page__part" aria-labelledby="opdrachten-kop">
      <Heading level={2} id="opdrachten-kop">
        {m.importeren.opdrachten}
      </Heading>
      <bw-import-jobs data-busy={String(isBusy)}>
        {jobs.length === 0 ? (
          <Paragraph className="soft">{m.importeren.geenOpdrachten}</Paragraph>
        ) : (
          <ul className="jobs" role="list">
            {jobs.map(job => (
              <Job key={job.id} job={job} />
            ))}
          </ul>
        )}
      </bw-import-jobs>
      <script type="module" src={importJobsUrl} />
    </section>
  )
}

function Job({ job }: { readonly job: ImportJob }) {
  const { m } = usePage()
  const isBusy = job.staat === 'bezig' || job.staat === 'wacht'
  return (
    <li className={job.staat === 'mislukt' ? 'job job--failed' : 'job'}>
      <p className="job__title">
        <strong>{job.bron}</strong> <span className="badge badge--plain">{m.importeren.staten[job.staat]}</span>
      </p>
      <p>
        {job.melding}{' '}
        {job.secondenOver !== undefined && isBusy && <span className="soft">({m.importeren.nogSeconden(job.secondenOver)})</span>}
      </p>
      {isBusy && (
        <progress aria-label={m.importeren.voortgang(job.bron)} max={1} {...(job.voortgang === null ? {} : { value: job.voortgang })} />
      )}
      {isBusy && (
        <Form isBare>
          <input type="hidden" name="stop" value={job.id} />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            {m.importeren.stop(job.bron)}
          </button>
        </Form>
      )}
      {job.staat === 'vraag' && job.kolommen && <Mapping job={job} kolommen={job.kolommen} />}
      {job.verslag && <Report verslag={job.verslag} />}
    </li>
  )
}

/** Asks which column of an own file is what. */
function Mapping({ job, kolommen }: { readonly job: ImportJob; readonly kolommen: readonly string[] }) {
  const { m } = usePage()
  const text = m.importeren
  return (
    <Form>
      <Heading level={3}>{text.koppelTitel}</Heading>
      <Paragraph>{text.koppelIntro}</Paragraph>
      <input type="hidden" name="vervolgVan" value={job.id} />
      {(['code', 'periode', 'maat', 'waarde'] as const).map(part => (
        <div key={part} className="utrecht-form-field">
          <label className="field__label" htmlFor={`kolom-${part}-${job.id}`}>
            {text.koppel[part]}
          </label>
          <select id={`kolom-${part}-${job.id}`} name={`kolom-${part}`} className="utrecht-textbox select" defaultValue="">
            <option value="">{text.koppelKies}</option>
            {kolommen.map(kolom => (
              <option key={kolom} value={kolom}>
                {kolom}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.koppelKnop}
      </button>
    </Form>
  )
}

function Report({ verslag }: { readonly verslag: ImportVerslag }) {
  const { m, taal } = usePage()
  const text = m.importeren
  const seconds = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(verslag.seconden)
  const missing = Object.entries(verslag.ontbreekt).flatMap(([reden, aantal]) =>
    isOntbreekt(reden) && aantal ? [`${writeAantal(aantal, taal)} ${describeOntbreekt(reden, taal)}`] : [],
  )
  const facts = [
    [text.verslagGebieden, writeAantal(verslag.gebieden, taal)],
    [text.verslagHerkend, writeAantal(verslag.matenHerkend, taal)],
    [text.verslagNieuw, writeAantal(verslag.matenNieuw, taal)],
    [text.verslagOntbreekt, missing.join(', ') || '0'],
    [m.bronnen.grenzen, verslag.grenzen === null ? '–' : String(verslag.grenzen)],
    [text.verslagDuur, text.seconden(seconds)],
  ] as const
  return (
    <>
      {verslag.proef && <p>{text.proefGelukt}</p>}
      <dl className="facts">
        {facts.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
