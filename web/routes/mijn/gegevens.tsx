import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/gegevens.ts'
import { apiContext } from '../../context.ts'
import { sayRefusal } from '../../form.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import type { EigenDeel, EigenRegel } from '../../privacy-data.ts'
import { requireIk } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Absent } from '../../ui/absent.tsx'
import { usePage } from '../../ui/page-context.ts'
import { isOpen } from '../privacy/request-state.ts'
import { Deel } from './eigen-deel.tsx'
import { OwnLines } from './own-lines.tsx'
import { Bewaartermijnen, Waarvoor } from './waarvoor.tsx'

/** Everything that is known about who asks. Who asks too often reads so, and when to try again. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { privacy } = context.get(apiContext)
  const [gegevens, wisverzoek] = await Promise.all([privacy.gegevens(), privacy.eigenWisverzoek()])
  if ('weigering' in gegevens && gegevens.weigering.status === 429) {
    return { teVaak: sayRefusal(gegevens.weigering, taalOf(request.url)), view: null }
  }
  return { teVaak: null, view: hold({ gegevens: need(gegevens), hasOpen: isOpen(need(wisverzoek)) }) }
}

/** What is known about the visitor, who looked at it, and what they can do with it. */
export default function Gegevens({ loaderData: { teVaak, view } }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.privacy.gegevens
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      {view === null ? (
        <Paragraph className="page__intro">{teVaak}</Paragraph>
      ) : (
        <>
          <Paragraph className="page__intro">{text.intro}</Paragraph>
          <TakeAlong />
          <WhoLooked regels={view.view.gegevens.logboek.regels} />
          <Known delen={view.view.gegevens.delen} />
          <Waarvoor verwerkingen={view.view.gegevens.verwerkingen} />
          <Bewaartermijnen termijnen={view.view.gegevens.bewaartermijnen} />
          <Erasing hasOpen={view.view.hasOpen} />
        </>
      )}
    </div>
  )
}

function TakeAlong() {
  const { m, href } = usePage()
  const text = m.privacy.gegevens
  return (
    <section className="page__part" aria-labelledby="meenemen-kop">
      <Heading level={2} id="meenemen-kop">
        {text.meeneemTitel}
      </Heading>
      <Paragraph>{text.meeneemUitleg}</Paragraph>
      <p className="buttons take-along">
        <a className="utrecht-button utrecht-button--primary-action" href={href('/mijn/gegevens.pdf')}>
          {text.pdf}
        </a>
        <a className="utrecht-button utrecht-button--secondary-action" href={href('/mijn/gegevens.json')}>
          {text.json}
        </a>
      </p>
    </section>
  )
}

/** Enough to see what is usual; all lines have a page of their own. */
const shownLines = 10

/** The last times that somebody else saw or changed what is known. */
function WhoLooked({ regels }: { readonly regels: readonly EigenRegel[] }) {
  const { m, href } = usePage()
  const text = m.privacy.gegevens
  const byOthers = regels.filter(({ overU, doorU }) => overU && !doorU).slice(0, shownLines)
  return (
    <section className="page__part" aria-labelledby="inzage-kop">
      <Heading level={2} id="inzage-kop">
        {text.inzageTitel}
      </Heading>
      <Paragraph>{byOthers.length === 0 ? text.niemandKeek : text.inzageUitleg}</Paragraph>
      {byOthers.length > 0 && <OwnLines regels={byOthers} titel={text.inzageTitel} />}
      <p>
        <Link href={href('/mijn/gegevens/logboek')}>{text.heleLogboek}</Link>
      </p>
    </section>
  )
}

/** What is known, part by part; the parts in which nothing is known stand together below. */
function Known({ delen }: { readonly delen: readonly EigenDeel[] }) {
  const { m } = usePage()
  const text = m.privacy.gegevens
  const empty = delen.filter(({ rijen }) => rijen.length === 0)
  const names = empty.map(({ id, titel }) => m.privacy.api.delen[id]?.titel ?? titel)
  return (
    <section className="page__part" aria-labelledby="weet-kop">
      <Heading level={2} id="weet-kop">
        {text.weetTitel}
      </Heading>
      {delen.map(deel => deel.rijen.length > 0 && <Deel key={deel.id} deel={deel} />)}
      <Absent titel={text.leeg(names.length)} namen={names} />
    </section>
  )
}

function Erasing({ hasOpen }: { readonly hasOpen: boolean }) {
  const { m, href } = usePage()
  const text = m.privacy.gegevens
  return (
    <>
      <section className="page__part" aria-labelledby="klopt-kop">
        <Heading level={2} id="klopt-kop">
          {text.klopt.titel}
        </Heading>
        <Paragraph>{text.klopt.tekst}</Paragraph>
      </section>
      <section className="page__part" aria-labelledby="wissen-kop">
        <Heading level={2} id="wissen-kop">
          {text.wissenTitel}
        </Heading>
        <Paragraph className="read">{text.wissenUitleg}</Paragraph>
        <p>
          <Link href={href('/mijn/gegevens/wissen')}>{hasOpen ? text.naarVerzoek : text.naarWissen}</Link>
        </p>
      </section>
    </>
  )
}
