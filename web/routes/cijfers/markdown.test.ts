import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'

test('a method page becomes a title and blocks', () => {
  const text = '# De marge\n\nWij noemen het **hoger** als `a > b`,\nzie [breuken](grenzen.md).\n\n## Stappen\n1. Eerst\n2. Dan\n   verder\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx = 1\n\ny = 2\n```\n'
  expect(parseMarkdown(text)).toEqual({
    titel: 'De marge',
    blokken: [
      {
        soort: 'alinea',
        delen: [
          { soort: 'tekst', tekst: 'Wij noemen het ' },
          { soort: 'vet', tekst: 'hoger' },
          { soort: 'tekst', tekst: ' als ' },
          { soort: 'code', tekst: 'a > b' },
          { soort: 'tekst', tekst: ', zie ' },
          { soort: 'link', tekst: 'breuken', href: '/over-de-cijfers/grenzen' },
          { soort: 'tekst', tekst: '.' },
        ],
      },
      { soort: 'kop', niveau: 2, delen: [{ soort: 'tekst', tekst: 'Stappen' }] },
      { soort: 'lijst', genummerd: true, punten: [[{ soort: 'tekst', tekst: 'Eerst' }], [{ soort: 'tekst', tekst: 'Dan verder' }]] },
      {
        soort: 'tabel',
        kop: [[{ soort: 'tekst', tekst: 'a' }], [{ soort: 'tekst', tekst: 'b' }]],
        rijen: [[[{ soort: 'tekst', tekst: '1' }], [{ soort: 'tekst', tekst: '2' }]]],
      },
      { soort: 'code', tekst: 'x = 1\n\ny = 2' },
    ],
  })
})

test('HTML and odd addresses stay text', () => {
  expect(parseMarkdown('<script>x</script> [klik](javascript:alert)').blokken).toEqual([
    { soort: 'alinea', delen: [{ soort: 'tekst', tekst: '<script>x</script> ' }, { soort: 'tekst', tekst: 'klik' }] },
  ])
})
