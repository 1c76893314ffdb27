import { Heading } from '@nl-design-system-candidate/heading-react'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { MetingUitkomst, Vraag } from '../../vragenlijsten-data.ts'
import { schrijfGetal } from './schrijf-getal.ts'
import { Gemiddelde } from './uitkomst-schalen.tsx'

type Uitkomst = MetingUitkomst['uitkomst']
type Verdeling = Uitkomst['indelingen'][number]['uitkomst']

/** How people divide over the classes of an instrument. */
export function Indelingen({ indelingen }: { readonly indelingen: Uitkomst['indelingen'] }) {
  const { taal } = usePage()
  return indelingen.map(({ instrument, naam, klassen, uitkomst }) => (
    <div key={instrument}>
      <Heading level={3}>{naam[taal]}</Heading>
      <VerdelingTabel naam={naam[taal]} verdeling={uitkomst} namen={new Map(klassen.map(klasse => [klasse.id, klasse.naam[taal]]))} />
    </div>
  ))
}

/** The recommendation score with its margin. */
export function Aanbeveling({ aanbeveling }: { readonly aanbeveling: Uitkomst['aanbeveling'] }) {
  const { m, taal } = usePage()
  const text = m.vragenlijsten.uitkomst
  if (aanbeveling === null) return null
  const write = (getal: number) => schrijfGetal(getal, taal, 0)
  return (
    <p className="uitkomst__getal">
      {'verborgen' in aanbeveling
        ? text.verborgen[aanbeveling.verborgen]
        : text.score(write(aanbeveling.score), write(aanbeveling.onder), write(aanbeveling.boven), aanbeveling.n)}
    </p>
  )
}

interface VragenProps {
  readonly vragen: Uitkomst['vragen']
  readonly vorm: MetingUitkomst['vorm']
}

/** What was answered to the questions that the network made itself. */
export function Vragen({ vragen, vorm }: VragenProps) {
  const { m } = usePage()
  const text = m.vragenlijsten.uitkomst
  const all = vorm.pages.flatMap(({ elements }) => elements)
  if (vragen.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="eigen-kop">
      <Heading level={2} id="eigen-kop">
        {text.eigen}
      </Heading>
      {vragen.map(({ vraag, verdeling, gemiddelde }) => {
        const asked = all.find(({ name }) => name === vraag)
        if (asked === undefined) return null
        return (
          <div key={vraag}>
            <Heading level={3}>{asked.title}</Heading>
            {gemiddelde !== null && (
              <p>
                <Gemiddelde uitkomst={gemiddelde} />
              </p>
            )}
            {verdeling !== null && <VerdelingTabel naam={asked.title} verdeling={verdeling} namen={namenVan(asked)} />}
          </div>
        )
      })}
    </section>
  )
}

function namenVan(vraag: Vraag): ReadonlyMap<string, string> {
  return new Map('choices' in vraag ? vraag.choices.map(({ value, text }) => [value, text]) : [])
}

interface TabelProps {
  readonly naam: string
  readonly verdeling: Verdeling
  readonly namen: ReadonlyMap<string, string>
}

function VerdelingTabel({ naam, verdeling, namen }: TabelProps) {
  const { m } = usePage()
  const text = m.vragenlijsten.uitkomst
  if ('verborgen' in verdeling) return <p className="soft">{text.verborgen[verdeling.verborgen]}</p>
  return (
    <LijstTable
      caption={naam}
      kolommen={[naam, text.kolommen.aandeel, text.kolommen.marge]}
      isNumbers
      rijen={[
        ...verdeling.delen.map(({ id, procent, onder, boven, ook = [] }) => ({
          id,
          kop: text.ofNamen([id, ...ook].map(each => namen.get(each) ?? each)),
          cellen: [text.procent(procent), text.tussen(text.procent(onder), text.procent(boven))],
        })),
        ...(verdeling.teKlein ?? []).map(id => ({ id, kop: namen.get(id) ?? id, cellen: [text.verborgen['te-weinig'], '–'] })),
      ]}
    />
  )
}
