import { writeLongMoment } from '../../format.ts'
import type { EigenRegel } from '../../privacy-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { nameRol } from '../../ui/rol.ts'
import { writePersoonlijk } from '../logboek/personal-part.ts'

/** Lines of the log about the visitor: when, what, who and why. On a phone each line becomes a block that names its own cells. */
export function OwnLines({ regels, titel }: { readonly regels: readonly EigenRegel[]; readonly titel: string }) {
  const { m } = usePage()
  const { kolommen } = m.privacy.log
  return (
    <table className="lijst lijst--own" role="table">
      <caption className="visually-hidden">{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {([kolommen.wanneer, kolommen.wat, kolommen.wie, kolommen.waarom] as const).map(naam => (
            <th key={naam} scope="col" role="columnheader">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {regels.map(regel => (
          <Line key={regel.id} regel={regel} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ regel }: { readonly regel: EigenRegel }) {
  const { m, taal } = usePage()
  const { kolommen, uitkomst, erbij } = m.privacy.log
  const { handelingen, verwerkingen } = m.privacy.api
  const written = writePersoonlijk(regel.persoonlijk)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {writeLongMoment(regel.wanneer, taal)}
      </th>
      <td role="cell" data-label={kolommen.wat}>
        {handelingen[regel.handeling] ?? regel.wat}
        {regel.uitkomst !== 'goed' && ` (${uitkomst[regel.uitkomst]})`}
        {written !== null && <span className="soft lijst__bij">{`${erbij} ${written}`}</span>}
      </td>
      <td role="cell" data-label={kolommen.wie}>
        <Doer regel={regel} />
      </td>
      <td role="cell" data-label={kolommen.waarom}>
        {verwerkingen[regel.verwerking]?.doel ?? regel.waarom}
      </td>
    </tr>
  )
}

/** Who did it, in which role and where. */
function Doer({ regel: { doorU, wie, rol, organisatie, buurt } }: { readonly regel: EigenRegel }) {
  const { m, taal } = usePage()
  const place = [rol === null ? null : nameRol(rol, taal), organisatie, buurt].filter(part => part !== null).join(', ')
  return (
    <>
      {doorU ? m.privacy.log.uzelf : wie}
      {place !== '' && <span className="soft lijst__bij">{place}</span>}
    </>
  )
}
