import { writeLongMoment } from '../../format.ts'
import type { EigenRegel } from '../../privacy-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { nameRol } from '../../ui/rol.ts'
import { writePersoonlijk } from '../logboek/personal-part.ts'

/** Lines of the log about the visitor: when, what, who and why. */
export function OwnLines({ regels, titel }: { readonly regels: readonly EigenRegel[]; readonly titel: string }) {
  const { m, taal } = usePage()
  const { wanneer, wat, wie, waarom } = m.privacy.log.kolommen
  return (
    <div className="own-lines">
      <LijstTable
        caption={titel}
        kolommen={[wanneer, wat, wie, waarom]}
        rijen={regels.map(regel => ({
          id: regel.id,
          kop: writeLongMoment(regel.wanneer, taal),
          cellen: [
            <What key="wat" regel={regel} />,
            <Doer key="wie" regel={regel} />,
            m.privacy.api.verwerkingen[regel.verwerking]?.doel ?? regel.waarom,
          ],
        }))}
      />
    </div>
  )
}

/** What happened, how it went, and what was written with it for this person alone. */
function What({ regel: { handeling, wat, uitkomst, persoonlijk } }: { readonly regel: EigenRegel }) {
  const { m } = usePage()
  const { api, log } = m.privacy
  const written = writePersoonlijk(persoonlijk)
  return (
    <>
      {api.handelingen[handeling] ?? wat}
      {uitkomst !== 'goed' && ` (${log.uitkomst[uitkomst]})`}
      {written !== null && <span className="soft lijst__bij">{`${log.erbij} ${written}`}</span>}
    </>
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
