import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Taak, Taken as AlleTaken } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

/** What waits for somebody: first what is for today. */
export function Taken({ taken }: { readonly taken: AlleTaken | null }) {
  const { m } = usePage()
  const text = m.programma.mijn
  const groups = [
    ['vandaag', text.vandaag, taken?.vandaag ?? []],
    ['week', text.dezeWeek, taken?.dezeWeek ?? []],
    ['later', text.later, taken?.later ?? []],
  ] as const
  return (
    <section className="page__part" aria-labelledby="taken-kop">
      <Heading level={2} id="taken-kop">
        {text.titel}
      </Heading>
      {groups.every(([, , own]) => own.length === 0) && (
        <>
          <p>
            <strong>{text.leeg.titel}</strong>
          </p>
          <Paragraph className="soft">{text.leeg.tekst}</Paragraph>
        </>
      )}
      {groups.map(([id, titel, own]) => own.length > 0 && <Groep key={id} titel={titel} taken={own} />)}
    </section>
  )
}

function Groep({ titel, taken }: { readonly titel: string; readonly taken: readonly Taak[] }) {
  return (
    <>
      <Heading level={3}>{titel}</Heading>
      <ul className="taken" role="list">
        {taken.map(taak => (
          <Item key={taak.id} taak={taak} />
        ))}
      </ul>
    </>
  )
}

function Item({ taak: { tekst, waarover, sinds, uiterlijk, href: path } }: { readonly taak: Taak }) {
  const { m, href, taal } = usePage()
  const text = m.programma.mijn
  return (
    <li>
      <Link href={href(path)} lang="nl">
        {tekst}
      </Link>
      <p className="soft small">
        {waarover !== null && `${waarover.naam}, `}
        {uiterlijk === undefined ? text.sinds(writeDag(sinds, taal)) : text.uiterlijk(writeDag(uiterlijk, taal))}
      </p>
    </li>
  )
}
