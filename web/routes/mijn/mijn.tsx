import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/mijn.ts'
import { apiContext } from '../../context.ts'
import type { BuurtLijn, Ik, Taak } from '../../data.ts'
import { writeDag, writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { useIk } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'

/** What waits for who is signed in. Who is not is asked to sign in first, and comes back here. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { programma, toegang } = context.get(apiContext)
  const taal = taalOf(request.url)
  if ((await toegang.ik()) === null) throw redirect(hrefIn(taal, `/inloggen?doel=${encodeURIComponent(hrefIn(taal, '/mijn'))}`))
  const [taken, lijst] = await Promise.all([programma.taken(), programma.buurten({ limiet: '8', volgorde: 'ernst' })])
  return { view: hold({ taken, buurten: lijst?.buurten ?? [] }) }
}

export default function Mijn({ loaderData }: Route.ComponentProps) {
  const { m } = usePage()
  const ik = useIk()
  const { taken, buurten } = loaderData.view.view
  const text = m.programma.mijn
  const groups = [
    ['vandaag', text.vandaag, taken?.vandaag ?? []],
    ['week', text.dezeWeek, taken?.dezeWeek ?? []],
    ['later', text.later, taken?.later ?? []],
  ] as const
  const isEmpty = groups.every(([, , own]) => own.length === 0)
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      {ik !== null && <p className="hero__eyebrow">{text.welkom(ik.naam)}</p>}
      <Heading level={1}>{text.titel}</Heading>
      {ik !== null && <Paragraph className="page__intro">{ik.rol === null ? text.zonderRol : <Rol ik={ik} />}</Paragraph>}
      {isEmpty && (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      )}
      {groups.map(([id, titel, own]) => own.length > 0 && <Groep key={id} id={id} titel={titel} taken={own} />)}
      {buurten.length > 0 && <Buurten buurten={buurten} />}
    </div>
  )
}

function Rol({ ik }: { readonly ik: Ik }) {
  const { m, taal } = usePage()
  const own = ik.lidmaatschappen.filter(lid => lid.rol === ik.rol)
  const places = own.flatMap(lid => lid.buurt?.naam ?? lid.organisatie?.naam ?? [])
  return m.programma.mijn.rol(m.rollen[ik.rol ?? 'bewoner'], writeList([...new Set(places)], taal))
}

interface GroepProps {
  readonly id: string
  readonly titel: string
  readonly taken: readonly Taak[]
}

function Groep({ id, titel, taken }: GroepProps) {
  return (
    <section className="page__part" aria-labelledby={`${id}-kop`}>
      <Heading level={2} id={`${id}-kop`}>
        {titel}
      </Heading>
      <ul className="taken" role="list">
        {taken.map(taak => (
          <Item key={taak.id} taak={taak} />
        ))}
      </ul>
    </section>
  )
}

function Item({ taak: { tekst, waarover, sinds, uiterlijk, href: path } }: { readonly taak: Taak }) {
  const { m, href, taal } = usePage()
  const text = m.programma.mijn
  return (
    <li>
      <Link href={href(path)}>{tekst}</Link>
      <p className="soft small">
        {waarover !== null && `${waarover.naam}, `}
        {uiterlijk === undefined ? text.sinds(writeDag(sinds, taal)) : text.uiterlijk(writeDag(uiterlijk, taal))}
      </p>
    </li>
  )
}

function Buurten({ buurten }: { readonly buurten: readonly BuurtLijn[] }) {
  const { m, href } = usePage()
  return (
    <section className="page__part" aria-labelledby="buurten-kop">
      <Heading level={2} id="buurten-kop">
        {m.programma.mijn.mijnBuurten}
      </Heading>
      <ul className="taken" role="list">
        {buurten.map(({ id, naam, fase, vastgelopen }) => (
          <li key={id}>
            <Link href={href(`/programma/buurten/${id}`)}>{naam}</Link>
            <p className="soft small">
              {fase === null ? m.programma.lijst.geenFase : m.programma.fasen[fase]}
              {vastgelopen !== null && ` – ${vastgelopen.redenen[0]?.zin ?? ''}`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={href('/programma/buurten')}>{m.programma.mijn.naarBuurten}</Link>
      </p>
    </section>
  )
}
