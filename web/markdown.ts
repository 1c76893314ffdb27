import { lexer } from 'marked'
import type { Token, Tokens } from 'marked'
import type { Blok, TekstDeel } from './data.ts'

/**
 * A method page as data, read by a Markdown library: headings, paragraphs, lists, tables, code, bold and links. Links go to http(s) or to another
 * method page (`other.md`); what is HTML in the text stays text, so that no page ever inserts it.
 */
export function parseMarkdown(text: string): readonly Blok[] {
  return lexer(text).flatMap(token => blocksOf(token))
}

function blocksOf(token: Token): readonly Blok[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return []
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading
      return [{ soort: 'kop', niveau: depth > 2 ? 3 : 2, delen: partsOf(tokens) }]
    }
    case 'code':
      return [{ soort: 'code', tekst: (token as Tokens.Code).text }]
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return [{ soort: 'lijst', genummerd: ordered, punten: items.map(item => partsOf(item.tokens)) }]
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [
        { soort: 'tabel', kop: header.map(cell => partsOf(cell.tokens)), rijen: rows.map(row => row.map(cell => partsOf(cell.tokens))) },
      ]
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(inner => blocksOf(inner))
    default:
      return [
        {
          soort: 'alinea',
          delen: 'tokens' in token && token.tokens ? partsOf(token.tokens) : [{ soort: 'tekst', tekst: token.raw.trim() }],
        },
      ]
  }
}

function partsOf(tokens: readonly Token[]): readonly TekstDeel[] {
  return tokens.flatMap((token): readonly TekstDeel[] => {
    if (token.type === 'strong') return [{ soort: 'vet', tekst: plainOf(token) }]
    if (token.type === 'codespan') return [{ soort: 'code', tekst: plainOf(token) }]
    if (token.type === 'link') return [linkOf(token as Tokens.Link)]
    if (token.type === 'br') return [{ soort: 'tekst', tekst: ' ' }]
    const inner = 'tokens' in token ? token.tokens : undefined
    return inner && inner.length > 0 ? partsOf(inner) : [{ soort: 'tekst', tekst: plainOf(token) }]
  })
}

function linkOf({ href, text }: Tokens.Link): TekstDeel {
  const page = /^(?:\.\/)?([a-z0-9-]+)(?:\.en)?\.md$/.exec(href)?.[1]
  if (page) return { soort: 'link', tekst: text, href: `/over-de-cijfers/${page}` }
  return /^https?:\/\//.test(href) ? { soort: 'link', tekst: text, href } : { soort: 'tekst', tekst: text }
}

/** The text of a token without marks; line ends inside a paragraph are spaces. */
function plainOf(token: Token): string {
  return ('text' in token && typeof token.text === 'string' ? token.text : token.raw).replaceAll('\n', ' ')
}
