import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/bronnen.ts'
import { apiContext } from '../../context.ts'
import type { ReleaseDetail } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeAantal, writeDag, writePeriode } from '../../format.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { ImportForm } from './import-form.tsx'
import { NieuwereUitgaven } from './nieuwere-uitgaven.tsx'
import { ImportJobs } from './import-jobs.tsx'
import { readImportForm } from './read-import-form.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [releases, importeren, uitgaven] = await Promise.all([api.releases(), api.importJobs(), api.uitgaven()])
  return { releases, importeren, uitgaven, verzonnen: verzonnenIn(releases) }
}

/** What the API calls the field for the name of a table. */
const fields = { bron: 'tabel' }

/** Starts or stops an import. What cannot be done comes back beside the form; what started is shown after a fresh look at the page. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const taal = taalOf(request.url)
  if (readText(form, 'doe') === 'kijk') {
    const looked = await form.api.kijkUitgaven()
    if ('weigering' in looked) return refuseForm(form, looked.weigering)
    throw redirect(hrefIn(taal, '/bronnen#uitgaven'))
  }
  const stop = readText(form, 'stop')
  const read = stop === '' ? readImportForm(form.velden, taal) : null
  if (read !== null && 'fouten' in read) return refuseFields(form, read.fouten)
  const answer = read === null ? await form.api.cancelImport(stop) : await form.api.startImport(read.vraag)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, fields)
  throw redirect(hrefIn(taal, '/bronnen#importeren'))
}

export default function Bronnen({ loaderData: { releases, importeren, uitgaven }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  return (
    <div className="wrap page">
      <title>{`${m.bronnen.titel} – Buurtwijs`}</title>
      <Heading level={1}>{m.bronnen.titel}</Heading>
      <Paragraph className="page__intro">{m.bronnen.intro}</Paragraph>
      {importeren.toegestaan && releases.length > 0 && <NieuwereUitgaven overzicht={uitgaven} />}
      {releases.length === 0 ? <NoSources /> : <Sources releases={releases} />}
      {releases.some(({ demo }) => demo !== true) && <ForCatalogues />}
      <section className="page__part" id="importeren" aria-labelledby="importeren-kop">
        <Heading level={2} id="importeren-kop">
          {m.importeren.titel}
        </Heading>
        {importeren.toegestaan ? <ImportForm state={actionData} /> : <ImportElsewhere />}
      </section>
      {importeren.toegestaan && <ImportJobs jobs={importeren.jobs} />}
    </div>
  )
}

function NoSources() {
  const { m } = usePage()
  return (
    <div className="empty">
      <Heading level={2}>{m.bronnen.leeg.titel}</Heading>
      <Paragraph>{m.bronnen.leeg.tekst}</Paragraph>
      <pre tabIndex={0}>
        <code>npx buurtwijs import cbs:85984NED</code>
      </pre>
    </div>
  )
}

function Sources({ releases }: { readonly releases: readonly ReleaseDetail[] }) {
  const { m, href, taal } = usePage()
  return (
    <ul className="releases" role="list" aria-label={m.bronnen.lijst}>
      {releases.map(release => (
        <li key={release.id}>
          <p className="releases__title">
            <Link href={href(`/bronnen/${release.id}`)}>{release.titel}</Link>{' '}
            {release.demo && <span className="badge">{m.bronnen.demo}</span>}
          </p>
          <p className="soft">
            {release.uitgever}, {m.bronnen.tabelnummer.toLowerCase()} {release.tabel}
          </p>
          <dl className="facts">
            <Fact naam={m.bronnen.periode} waarde={writePerioden(release, taal)} />
            <Fact naam={m.bronnen.grenzen} waarde={String(release.indelingsjaar)} />
            <Fact naam={m.bronnen.rijen} waarde={writeAantal(release.rijen, taal)} />
            <Fact naam={m.bronnen.status} waarde={m.statussen[release.status]} />
            <Fact naam={m.bronnen.licentie} waarde={release.licentie ?? m.bronnen.geenLicentie} />
            <Fact naam={m.bronnen.opgehaald} waarde={writeDag(release.opgehaald, taal)} />
            <Fact naam="sha256" waarde={release.sha256.slice(0, 12)} />
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** Where other catalogues read what is here, without what was made up; and where somebody who delivers figures checks a file. */
function ForCatalogues() {
  const { m, href } = usePage()
  return (
    <Paragraph className="soft small">
      {m.bronnen.catalogi} <Link href="/catalog.jsonld">JSON-LD</Link>, <Link href="/catalog.ttl">Turtle</Link>.{' '}
      <Link href={href('/leveringen/nagaan')}>{m.leveringen.nagaan.vanaf}</Link>
    </Paragraph>
  )
}

function Fact({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  )
}

/** One period, or the first and the last of several. */
function writePerioden({ periodes }: ReleaseDetail, taal: 'nl' | 'en'): string {
  const sorted = periodes.toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return '–'
  return first === last ? writePeriode(first, taal) : `${writePeriode(first, taal)} – ${writePeriode(last, taal)}`
}

function ImportElsewhere() {
  const { m } = usePage()
  return (
    <div className="read stack">
      <Paragraph>{m.importeren.nietHier.tekst}</Paragraph>
      <pre tabIndex={0}>
        <code>{'npx buurtwijs import cbs:85984NED\nnpx buurtwijs import kerncijfers.csv'}</code>
      </pre>
    </div>
  )
}
