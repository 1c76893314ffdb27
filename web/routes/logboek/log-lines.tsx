import { writeLongMoment } from '../../format.ts'
import type { Iemand, Logregel } from '../../privacy-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { nameRol } from '../../ui/rol.ts'
import { writePersoonlijk } from './personal-part.ts'

/** Lines of the log, for who may read it. */
export function LogLines({ regels }: { readonly regels: readonly Logregel[] }) {
  const { m, taal } = usePage()
  const { wanneer, wat, wie, over, buurt } = m.privacy.log.kolommen
  return (
    <div className="log-lines">
      <LijstTable
        caption={m.privacy.logboek.titel}
        kolommen={[wanneer, wat, wie, over, buurt]}
        rijen={regels.map(regel => ({
          id: regel.id,
          kop: writeLongMoment(regel.tijd, taal),
          cellen: [
            <What key="wat" regel={regel} />,
            <Doer key="wie" regel={regel} />,
            <About key="over" betrokkenen={regel.betrokkenen} />,
            regel.buurt?.naam ?? m.privacy.niets,
          ],
        }))}
      />
    </div>
  )
}

function What({ regel }: { readonly regel: Logregel }) {
  const { m } = usePage()
  const { api, log } = m.privacy
  return (
    <div>
      {api.handelingen[regel.handeling] ?? regel.wat}
      {regel.uitkomst !== 'goed' && ` (${log.uitkomst[regel.uitkomst]})`}
      <More regel={regel} />
    </div>
  )
}

function Doer({ regel: { wie, rol } }: { readonly regel: Logregel }) {
  const { m, taal } = usePage()
  const { log } = m.privacy
  return (
    <>
      {wie === null ? log.buurtwijs : nameOf(wie, log.iemand)}
      {rol !== null && <span className="soft lijst__bij">{nameRol(rol, taal)}</span>}
    </>
  )
}

/** A name, or for whose name the reader may not see the first part of their number. */
function nameOf({ id, naam }: Iemand, iemand: (nummer: string) => string): string {
  return naam ?? iemand(id.slice(0, 8))
}

/** More names than this make a line that nobody reads. */
const mostNames = 3

/** Whom a line is about: the names that the reader may see, and of the others how many they are. */
function About({ betrokkenen }: Pick<Logregel, 'betrokkenen'>) {
  const { m } = usePage()
  const { logboek, niets } = m.privacy
  const names = betrokkenen.flatMap(({ naam }) => naam ?? [])
  const unseen = betrokkenen.length - names.length
  const rest = names.length - mostNames
  if (betrokkenen.length === 0) return niets
  return (
    <>
      {names.slice(0, mostNames).join(', ')}
      {unseen > 0 && <span className="soft lijst__bij">{logboek.zonderNaam(unseen)}</span>}
      {rest > 0 && (
        <details className="more">
          <summary>{logboek.enAnderen(rest)}</summary>
          <p className="small">{names.slice(mostNames).join(', ')}</p>
        </details>
      )}
    </>
  )
}

/** What else the line holds: what for, numbers and codes, and what was written about one person for who may read that. */
function More({
  regel: { wat, waarom, handeling, verwerking, tijd, inhoud, persoonlijk, betrokkenen, spoor },
}: {
  readonly regel: Logregel
}) {
  const { m, taal } = usePage()
  const { api, log, logboek } = m.privacy
  const details = Object.entries(inhoud).map(([key, value]) => `${key}: ${writePersoonlijk(value) ?? m.privacy.niets}`)
  const personal = persoonlijk.flatMap(({ persoon, inhoud: text }) => {
    const written = writePersoonlijk(text)
    const who = betrokkenen.find(({ id }) => id === persoon) ?? { id: persoon, naam: null }
    return written === null ? [] : [`${nameOf(who, log.iemand)}: ${written}`]
  })
  return (
    <details className="more">
      <summary>
        {logboek.meer}{' '}
        <span className="visually-hidden">{logboek.meerOver(api.handelingen[handeling] ?? wat, writeLongMoment(tijd, taal))}</span>
      </summary>
      <div className="small stack">
        <p>
          <strong>{logboek.waarom}</strong> {api.verwerkingen[verwerking]?.doel ?? waarom}
        </p>
        {personal.length > 0 && (
          <p>
            <strong>{logboek.alleenHier}</strong> {personal.join('; ')}
          </p>
        )}
        {details.length > 0 && (
          <p>
            <strong>{logboek.inhoud}</strong> {details.join('; ')}
          </p>
        )}
        <p>
          <strong>{logboek.spoor}</strong> {spoor}
        </p>
      </div>
    </details>
  )
}
