import { describeBijWissen } from './bewaarregel.ts'
import type { Bewaarregel } from './bewaarregel.ts'
import { verwerkingen, verwerkingIds } from './verwerkingen.ts'

/** The register of processing activities and the retention periods, as a page of documentation. */
export function describeRegister(bewaarregels: readonly Bewaarregel[]): string {
  const activities = verwerkingIds.map(id => {
    const { naam, doel, grondslag, gegevens, mensen, ontvangers, bewaren, beveiliging } = verwerkingen[id]
    const facts = [
      ['Doel', doel],
      ['Grondslag (artikel 6 AVG)', grondslag],
      ['Gegevens', list(gegevens)],
      ['Over wie', list(mensen)],
      ['Wie het te zien krijgt', list(ontvangers)],
      ['Hoe lang', bewaren],
      ['Hoe beveiligd', beveiliging],
    ]
    return `## ${naam} (\`${id}\`)\n\n${facts.map(([what, text]) => `- ${what}: ${text}`).join('\n')}\n`
  })
  const rules = bewaarregels.map(
    ({ gegevens, uitleg, bijWissen }) => `- **${gegevens}.** ${uitleg} Als iemand gewist wordt: ${describeBijWissen(bijWissen)}`,
  )
  return `# Verwerkingsregister

Gemaakt uit \`src/platform/audit/verwerkingen.ts\` en de bewaarregels van de modules met \`node scripts/write-register.ts\`; een test houdt code en deze bladzijde
gelijk. Elke route van de API en elke export noemt een van deze verwerkingen. Wie de verwerkingsverantwoordelijke is, vult de organisatie in die Buurtwijs gebruikt.

${activities.join('\n')}
## Bewaartermijnen

${rules.join('\n')}
`
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'geen' : words.join(', ')
}
