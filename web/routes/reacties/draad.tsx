import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import { writeDag, writeLongMoment } from '../../format.ts'
import type { FormState } from '../../form.ts'
import type { Draad, Opmerking, Over } from '../../reacties-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'

/** Where a thread stands: what its forms are sent to, and the page to come back to. */
export interface DraadPlek {
  readonly buurt: string
  readonly mayWrite: boolean
  /** Address of the list of comments, with what it shows. */
  readonly stuurNaar: string
  readonly terug: string
  readonly state: FormState | undefined
}

interface DraadProps {
  readonly draad: Draad
  readonly plek: DraadPlek
  /** Whether the page itself tells what it is about. */
  readonly isHier: boolean
}

/** A comment with its answers, and what somebody can do with it. */
export function DraadDeel({ draad, plek, isHier }: DraadProps) {
  const { m, taal } = usePage()
  const text = m.reacties.opmerkingen
  const { id, over, afgerond, antwoorden, versie } = draad
  const stand = afgerond === null ? text.open : text.afgerond(afgerond.door.naam ?? text.iemand, writeDag(afgerond.op, taal))
  return (
    <li className={afgerond === null ? 'draad' : 'draad draad--af'} id={`draad-${id}`}>
      {!isHier && (
        <Heading level={2} className="small-heading">
          {text.bij} <OverLink buurt={plek.buurt} over={over} />
        </Heading>
      )}
      <p className="draad__stand small">
        <strong>{stand}</strong>
      </p>
      <Bericht opmerking={draad} plek={plek} />
      {antwoorden.length > 0 && (
        <ol className="draad__antwoorden" role="list">
          {antwoorden.map(antwoord => (
            <li key={antwoord.id}>
              <Bericht opmerking={antwoord} plek={plek} />
            </li>
          ))}
        </ol>
      )}
      {plek.mayWrite && (
        <div className="draad__doe">
          <Uitklap naam={text.antwoord} waarover={draad} isOpen={isTyped(plek.state, `antwoord-${id}`)}>
            <Stuur plek={plek} id={id} versie={versie}>
              <NoteField name={`antwoord-${id}`} label={text.antwoordTekst} state={plek.state} need="required" rows={3} />
              <button type="submit" name="doe" value="antwoord" className="utrecht-button utrecht-button--primary-action">
                {text.verstuur}
              </button>
            </Stuur>
          </Uitklap>
          <Stuur plek={plek} id={id} versie={versie} isBare>
            <Knop doe={afgerond === null ? 'rondAf' : 'heropen'} opmerking={draad} />
          </Stuur>
        </div>
      )}
    </li>
  )
}

/** What somebody wrote, who and when; for who wrote it the way to change it. */
function Bericht({ opmerking, plek }: { readonly opmerking: Opmerking; readonly plek: DraadPlek }) {
  const { m, taal } = usePage()
  const text = m.reacties.opmerkingen
  const { id, tekst, door, geschreven, gewijzigd, ingetrokken, versie } = opmerking
  return (
    <div className="draad__bericht">
      <p className="small soft">
        {door.naam ?? text.iemand}, {writeLongMoment(geschreven, taal)}
        {gewijzigd !== null && !ingetrokken && ` (${text.gewijzigd})`}
      </p>
      {ingetrokken ? <p className="soft">{text.ingetrokken}</p> : <p className="draad__tekst">{tekst}</p>}
      {plek.mayWrite && door.isEigen && !ingetrokken && (
        <div className="draad__doe">
          <Uitklap naam={text.wijzig} waarover={opmerking} isOpen={isTyped(plek.state, `wijzig-${id}`)}>
            <Stuur plek={plek} id={id} versie={versie}>
              <NoteField name={`wijzig-${id}`} label={text.wijzigTekst} waarde={tekst} state={plek.state} need="required" rows={4} />
              <button type="submit" name="doe" value="wijzig" className="utrecht-button utrecht-button--primary-action">
                {text.bewaar}
              </button>
            </Stuur>
          </Uitklap>
          <Stuur plek={plek} id={id} versie={versie} isBare>
            <Knop doe="trekIn" opmerking={opmerking} />
          </Stuur>
        </div>
      )}
    </div>
  )
}

interface StuurProps {
  readonly plek: DraadPlek
  readonly id: string
  readonly versie: number
  readonly isBare?: boolean
  readonly children: ReactNode
}

function Stuur({ plek, id, versie, isBare = false, children }: StuurProps) {
  return (
    <Form action={plek.stuurNaar} isBare={isBare}>
      <input type="hidden" name="opmerking" value={id} />
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="terug" value={plek.terug} />
      {children}
    </Form>
  )
}

function Knop({ doe, opmerking }: { readonly doe: 'rondAf' | 'heropen' | 'trekIn'; readonly opmerking: Opmerking }) {
  const { m } = usePage()
  const naam = m.reacties.opmerkingen[doe]
  return (
    <button
      type="submit"
      name="doe"
      value={doe}
      className="utrecht-button utrecht-button--secondary-action draad__knop"
      aria-label={`${naam}: ${begin(opmerking)}`}
    >
      {naam}
    </button>
  )
}

interface UitklapProps {
  readonly naam: string
  readonly waarover: Opmerking
  readonly isOpen: boolean
  readonly children: ReactNode
}

function Uitklap({ naam, waarover, isOpen, children }: UitklapProps) {
  return (
    <details className="more" {...(isOpen ? { open: true } : {})}>
      <summary aria-label={`${naam}: ${begin(waarover)}`}>{naam}</summary>
      {children}
    </details>
  )
}

/** The first words, for who cannot see beside what a button stands. */
function begin({ tekst }: Opmerking): string {
  return tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst
}

function isTyped(state: FormState | undefined, veld: string): boolean {
  return state?.waarden[veld] !== undefined
}

/** What a comment is about, with the way to it as long as it is there. */
export function OverLink({ buurt, over }: { readonly buurt: string; readonly over: Draad['over'] }) {
  const { m, href } = usePage()
  const text = m.reacties.opmerkingen
  const naam = sayOver(over, m)
  const weg = over.weg ? <span className="soft"> ({text.weg})</span> : null
  if (over.weg && over.soort === 'post') {
    return (
      <>
        {naam}
        {weg}
      </>
    )
  }
  return (
    <>
      <Link href={href(hrefOver(buurt, over))}>{naam}</Link>
      {weg}
    </>
  )
}

export function sayOver({ soort, op, naam }: Pick<Draad['over'], 'soort' | 'op' | 'naam'>, m: ReturnType<typeof usePage>['m']): string {
  if (soort === 'plan') return m.reacties.opmerkingen.hetPlan
  return soort === 'thema' ? (m.agenda.themas[op as keyof typeof m.agenda.themas] ?? op) : naam
}

/** The page of what a comment is about. */
function hrefOver(buurt: string, { soort, op }: Over): string {
  const pad = `/programma/buurten/${buurt}`
  if (soort === 'post') return `${pad}/begroting/posten/${op}`
  if (soort === 'thema') return `${pad}/plan/themas/${op}`
  return soort === 'activiteit' ? `${pad}/plan/${op}` : `${pad}/plan`
}
