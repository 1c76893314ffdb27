import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import type { FormState } from '../../form.ts'
import { writeDag, writePeriode } from '../../format.ts'
import type { Levering, Metingen } from '../../monitoring-data.ts'
import { Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { boxNameOf } from '../agenda/tick.ts'
import { zegGetal, zegWaarde } from './zeg-cijfer.ts'

interface LeveringenProps {
  readonly deel: Levering['staat']
  readonly metingen: Metingen
  readonly state: FormState | undefined
}

/** The figures that are as far as each other, with what can be done about them. */
export function Leveringen({ deel, metingen, state }: LeveringenProps) {
  const { m } = usePage()
  const text = m.meten.metingen
  const own = metingen.leveringen.filter(({ staat }) => staat === deel)
  if (own.length === 0) return null
  const judged = own.flatMap(({ cijfer }) => (cijfer?.magNakijken === true || cijfer?.magVastzetten === true ? [cijfer] : []))
  const isJudged = judged.length > 0
  const step = deel === 'nagekeken' ? 'vast' : 'nagekeken'
  const list = <Lijst leveringen={own} metingen={metingen} deel={deel} state={state} isJudged={isJudged} />
  return (
    <section className="page__part" aria-labelledby={`${deel}-kop`}>
      <Heading level={2} id={`${deel}-kop`}>
        {`${text.delen[deel]} (${own.length})`}
      </Heading>
      <Paragraph>{text.uitleg[deel]}</Paragraph>
      {isJudged ? (
        <Form isBare>
          {list}
          {judged.map(({ id, versie }) => (
            <input key={id} type="hidden" name={boxNameOf('alle', `${id}:${versie}`)} value="ja" />
          ))}
          <p className="buttons">
            <button type="submit" name="doe" value={step} className="utrecht-button utrecht-button--primary-action">
              {deel === 'nagekeken' ? text.zetVast : text.kijkNa}
            </button>{' '}
            {judged.length > 1 && (
              <button type="submit" name="doe" value={`${step}-alles`} className="utrecht-button utrecht-button--secondary-action">
                {deel === 'nagekeken' ? text.zetVastAlles(judged.length) : text.kijkNaAlles(judged.length)}
              </button>
            )}
          </p>
        </Form>
      ) : (
        list
      )}
    </section>
  )
}

interface LijstProps extends LeveringenProps {
  readonly leveringen: readonly Levering[]
  readonly isJudged: boolean
}

function Lijst({ leveringen, metingen, deel, state, isJudged }: LijstProps) {
  const { m, taal } = usePage()
  const text = m.meten.metingen
  const { kolommen } = text
  const isMissing = deel === 'te-laat' || deel === 'open'
  const third = deel === 'onbekend' ? kolommen.reden : kolommen.cijfer
  return (
    <LijstTable
      caption={text.delen[deel]}
      kolommen={[
        kolommen.wat,
        kolommen.periode,
        ...(isMissing ? [kolommen.uiterlijk, kolommen.wie] : metingen.mag.zien ? [third, kolommen.wie] : []),
        ...(isJudged ? [kolommen.kies] : []),
      ]}
      rijen={leveringen.map(levering => ({
        id: `${levering.sleutel}-${levering.periode}`,
        kop: <Wat levering={levering} metingen={metingen} isMissing={isMissing} />,
        cellen: [
          <Wanneer key="periode" levering={levering} />,
          ...(isMissing
            ? [levering.uiterlijk === null ? '' : writeDag(levering.uiterlijk, taal), wieVan(levering)]
            : metingen.mag.zien
              ? [<Cijfer key="cijfer" levering={levering} metingen={metingen} />, levering.cijfer?.ingevuldDoor ?? '']
              : []),
          ...(isJudged ? [<Kruis key="kruis" levering={levering} metingen={metingen} state={state} />] : []),
        ],
      }))}
    />
  )

  function wieVan({ persoon, eigenaar }: Levering): ReactNode {
    return persoon ?? (eigenaar === null ? '' : metingen.woorden.eigenaren[eigenaar])
  }
}

function naamVan({ indicator, activiteit }: Levering, { woorden }: Metingen): string {
  const { naam } = woorden.indicatoren[indicator]
  return activiteit === null ? naam : `${naam}, ${activiteit.naam}`
}

function Wat({ levering, metingen, isMissing }: { readonly levering: Levering; readonly metingen: Metingen; readonly isMissing: boolean }) {
  const { m, href, taal } = usePage()
  const { naam } = metingen.woorden.indicatoren[levering.indicator]
  const path = `/programma/buurten/${metingen.buurt.id}/metingen/${levering.sleutel}/${levering.periode}`
  const does = isMissing ? m.meten.metingen.vulIn : m.meten.metingen.bekijk
  return (
    <>
      {metingen.mag.zien ? (
        <Link href={href(path)} aria-label={`${naam}: ${does}, ${levering.activiteit?.naam ?? ''} ${writePeriode(levering.periode, taal)}`}>
          {naam}
        </Link>
      ) : (
        naam
      )}
      {levering.activiteit !== null && <span className="meten__bij">{levering.activiteit.naam}</span>}
    </>
  )
}

function Wanneer({ levering: { periode, isNulmeting, uiterlijk } }: { readonly levering: Levering }) {
  const { m, taal } = usePage()
  const text = m.meten.metingen
  return (
    <>
      {writePeriode(periode, taal)}
      {isNulmeting && <span className="meten__bij">{text.nulmeting}</span>}
      {uiterlijk === null && <span className="meten__bij">{text.nietMeer}</span>}
    </>
  )
}

/** What somebody filled in, with what makes one look twice. */
function Cijfer({ levering: { cijfer, indicator }, metingen: { woorden } }: { readonly levering: Levering; readonly metingen: Metingen }) {
  const { m, taal } = usePage()
  if (cijfer === null) return null
  const { teller, noemer, waarde, onbekend, toelichting, naAkkoord } = cijfer
  if (teller === null) return onbekend
  return (
    <>
      {waarde === null ? '' : zegWaarde(waarde, indicator, woorden, taal)}
      {noemer !== null && <span className="meten__bij">{m.meten.meting.vanDe(zegGetal(teller, taal), zegGetal(noemer, taal))}</span>}
      {toelichting !== '' && <span className="meten__bij">{toelichting}</span>}
      {naAkkoord > 0 && <span className="meten__los">{m.meten.metingen.naAkkoord(naAkkoord)}</span>}
    </>
  )
}

/** The box by which somebody says that a figure is right; their own they cannot tick. */
function Kruis({
  levering,
  metingen,
  state,
}: {
  readonly levering: Levering
  readonly metingen: Metingen
  readonly state: FormState | undefined
}) {
  const { m, taal } = usePage()
  const { cijfer, periode } = levering
  if (cijfer === null) return null
  if (!cijfer.magNakijken && !cijfer.magVastzetten) return <span className="soft">{m.meten.metingen.eigen}</span>
  const name = boxNameOf('metingen', `${cijfer.id}:${cijfer.versie}`)
  return (
    <input
      type="checkbox"
      name={name}
      value="ja"
      defaultChecked={state?.waarden[name] === 'ja'}
      aria-label={`${m.meten.metingen.kolommen.kies}: ${naamVan(levering, metingen)}, ${writePeriode(periode, taal)}`}
    />
  )
}
