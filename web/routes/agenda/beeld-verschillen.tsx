import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatGetal } from '@buurtwijs/figures'
import type { AgendaVerschil, BeeldVerschil, BeeldVerschillen as Verschillen } from '../../agenda-data.ts'
import type { Taal } from '../../data.ts'
import { writePeriode } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

interface VerschillenProps extends Verschillen {
  readonly van: number
  /** Null: beside how it is now. */
  readonly met: number | null
  readonly versies: readonly number[]
}

/** What is otherwise between two pictures of a buurt: its figures with why, and what the network wrote. */
export function BeeldVerschillen({ van, met, versies, verschillen, agenda }: VerschillenProps) {
  const { m, taal } = usePage()
  const text = m.agenda.beeld
  const changed = verschillen.filter(({ reden }) => reden !== 'gelijk')
  return (
    <section className="page__part plan-deel" aria-labelledby="verschil-kop">
      <Heading level={2} id="verschil-kop">
        {text.verschil(van, met)}
      </Heading>
      {versies.length > 1 && <KiesVersies van={van} met={met} versies={versies} />}
      <Heading level={3}>{text.cijfers}</Heading>
      {changed.length === 0 ? (
        <Paragraph>{text.geenVerschil(verschillen.length)}</Paragraph>
      ) : (
        <LijstTable
          caption={text.verschil(van, met)}
          kolommen={[text.kolommen.cijfer, text.kolommen.toen, met === null ? text.kolommen.nu : text.versie(met), text.kolommen.reden]}
          rijen={changed.map(verschil => ({
            id: verschil.maat,
            kop: verschil.naam,
            cellen: [writeSide(verschil, 'van', taal), writeSide(verschil, 'naar', taal), text.redenen[verschil.reden]],
          }))}
        />
      )}
      <Heading level={3}>{text.agenda}</Heading>
      {agenda.length === 0 ? (
        <Paragraph>{text.geenAgendaVerschil}</Paragraph>
      ) : (
        <ul>
          {agenda.map((verschil, index) => (
            <li key={`${verschil.titel}-${String(index)}`}>
              <Punt verschil={verschil} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function KiesVersies({ van, met, versies }: Pick<VerschillenProps, 'van' | 'met' | 'versies'>) {
  const { m } = usePage()
  const text = m.agenda.beeld
  const keuzes = versies.toSorted((a, b) => a - b).map(versie => ({ waarde: String(versie), naam: text.versie(versie) }))
  const kiezen = [
    { name: 'vergelijk', label: text.kies, gekozen: String(van), keuzes },
    { name: 'met', label: text.kiesMet, gekozen: met === null ? 'nu' : String(met), keuzes: [...keuzes, { waarde: 'nu', naam: text.nu }] },
  ]
  return (
    <form method="get" action="#verschil-kop" className="filter filter--kort">
      {kiezen.map(({ name, label, gekozen, keuzes: those }) => (
        <p key={name}>
          <label className="field__label" htmlFor={name}>
            {label}
          </label>
          <select id={name} name={name} className="utrecht-textbox select" defaultValue={gekozen}>
            {those.map(({ waarde, naam }) => (
              <option key={waarde} value={waarde}>
                {naam}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {text.toon}
      </button>
    </form>
  )
}

function Punt({ verschil: { soort, kant, titel, teksten, kenmerken } }: { readonly verschil: AgendaVerschil }) {
  const { m } = usePage()
  const text = m.agenda.beeld
  return (
    <>
      {text.punt[soort](m.agenda.kanten[kant], titel)}
      {kenmerken.map(kenmerk => ` ${text.kenmerken[kenmerk]}`)}
      {teksten.length > 0 && (
        <ul>
          {teksten.map(({ veld, was, wordt }) => (
            <li key={veld} className="said">
              <strong>{m.agenda.uitdaging[veld]}</strong>
              {`\n${m.plan.versies.was}: ${was ?? m.plan.versies.leegVeld}\n${m.plan.versies.wordt}: ${wordt ?? m.plan.versies.leegVeld}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function writeSide(verschil: BeeldVerschil, side: 'van' | 'naar', taal: Taal): string {
  const cijfer = verschil[side]
  if (cijfer === null) return '–'
  const unit = verschil.eenheid === '%' ? '%' : ` ${verschil.eenheid}`
  return `${formatGetal(cijfer.waarde, verschil.decimalen, taal)}${unit} (${writePeriode(cijfer.periode, taal)})`
}
