import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { Fragment } from 'react'
import type { Blok, TekstDeel } from '../data.ts'
import { usePage } from './page-context.ts'

/** A text that came in as data. Nothing in it is ever taken for HTML. */
export function Blocks({ blokken }: { readonly blokken: readonly Blok[] }) {
  return blokken.map((blok, index) => <Block key={index} blok={blok} />)
}

function Block({ blok }: { readonly blok: Blok }) {
  switch (blok.soort) {
    case 'kop':
      return (
        <Heading level={blok.niveau}>
          <Text delen={blok.delen} />
        </Heading>
      )
    case 'alinea':
      return (
        <Paragraph>
          <Text delen={blok.delen} />
        </Paragraph>
      )
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{blok.tekst}</code>
        </pre>
      )
    case 'lijst':
      return <List blok={blok} />
    case 'tabel':
      return <Table blok={blok} />
  }
}

function List({ blok }: { readonly blok: Extract<Blok, { soort: 'lijst' }> }) {
  const items = blok.punten.map((delen, index) => (
    <li key={index}>
      <Text delen={delen} />
    </li>
  ))
  return blok.genummerd ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Table({ blok }: { readonly blok: Extract<Blok, { soort: 'tabel' }> }) {
  return (
    <div className="article__scroll" tabIndex={0} role="group">
      <table className="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            {blok.kop.map((delen, index) => (
              <th key={index} scope="col">
                <Text delen={delen} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blok.rijen.map((rij, index) => (
            <tr key={index}>
              {rij.map((delen, cell) => (
                <td key={cell}>
                  <Text delen={delen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Text({ delen }: { readonly delen: readonly TekstDeel[] }) {
  const { href } = usePage()
  return delen.map((deel, index) => {
    if (deel.soort === 'link') {
      return (
        <Link key={index} href={deel.href.startsWith('/') ? href(deel.href) : deel.href}>
          {deel.tekst}
        </Link>
      )
    }
    if (deel.soort === 'vet') return <strong key={index}>{deel.tekst}</strong>
    if (deel.soort === 'code') return <code key={index}>{deel.tekst}</code>
    return <Fragment key={index}>{deel.tekst}</Fragment>
  })
}
