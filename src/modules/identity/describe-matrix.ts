import { bereikVan, gevers, rechtNamen } from './rechten.ts'
import { rollen, rolNamen } from './rollen.ts'

const signs = {
  zichzelf: 'zichzelf',
  'eigen buurten': 'eigen buurten',
  'eigen organisatie': 'eigen organisatie',
  'te geven rollen': 'wie een rol heeft die zij geven',
  programma: 'alles',
} as const

/** The table of permissions as a page of documentation. */
export function describeMatrix(): string {
  const sections = rechtNamen.map(recht => {
    const lines = rolNamen.flatMap(rol => {
      const bereik = bereikVan(recht, rol)
      return bereik === null ? [] : [`- ${rollen[rol].naam}: ${signs[bereik]}`]
    })
    return `## ${recht}\n\n${lines.join('\n')}\n`
  })
  const given = rolNamen.flatMap(rol => {
    const others = gevers[rol]
    return others === undefined ? [] : [`- ${rollen[rol].naam}: ${others.map(other => rollen[other].naam.toLowerCase()).join(', ')}`]
  })
  return `# Wie mag wat

Gemaakt uit \`src/modules/identity/rechten.ts\` met \`node scripts/write-permissions.ts\`; een test houdt code, database en deze bladzijde gelijk.

"Eigen buurten" en "eigen organisatie" zijn die van de rol waarin iemand op dat moment werkt. Wat hier niet staat, mag niet.

${sections.join('\n')}
## Wie welke rollen geeft

${given.join('\n')}
`
}

/** The same as SQL: the whole table, in place of what the database had. */
export function matrixSql(): string {
  const rows = rechtNamen.flatMap(recht =>
    rolNamen.flatMap(rol => {
      const bereik = bereikVan(recht, rol)
      return bereik === null ? [] : [`  ('${recht}', '${rol}', '${bereik}')`]
    }),
  )
  const given = rolNamen.flatMap(rol => (gevers[rol] ?? []).map(other => `  ('${rol}', '${other}')`))
  return `delete from identity.recht;
insert into identity.recht (recht, rol, bereik) values
${rows.join(',\n')};
delete from identity.gever;
insert into identity.gever (gever, rol) values
${given.join(',\n')};
`
}
