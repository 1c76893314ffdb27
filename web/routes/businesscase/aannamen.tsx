import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { FormState } from '../../form.ts'
import { CheckField, Field } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak, ZaakInvoer } from '../../zaak-data.ts'
import { Meting } from './meting.tsx'
import { hrefOfZaak } from './read-zaak-vraag.ts'
import type { PaginaVraag } from './read-zaak-vraag.ts'

/** What people turn first: the effects, the pace, what comes back elsewhere, and what nobody knows. */
const voorop = [
  'kostenLater',
  'urenMinder',
  'consultenMinder',
  'opnamenMinder',
  'ligduurMinder',
  'jarenAlle',
  'verval',
  'naarWlzWv',
  'naarWmoWv',
  'betaaldDeel',
]
/** What does nothing where one neighbourhood is all there is. */
const vanVeleBuurten = ['kostenLater', 'jarenAlle']
const groepen = ['opschaling', 'wijkverpleging', 'huisarts', 'ziekenhuis', 'geld'] as const

interface AannamenProps {
  readonly vraag: PaginaVraag
  readonly zaak: Zaak
  readonly typed: ReadonlyMap<string, string>
  readonly state: FormState | undefined
}

/** Every assumption as a field: a form without script; with script each change is computed at once. */
export function Aannamen({ vraag, zaak, typed, state }: AannamenProps) {
  const { m, href } = usePage()
  const text = m.zaak
  const vooraan = zaak.gebied?.isEenBuurt === true ? voorop.filter(id => !vanVeleBuurten.includes(id)) : voorop
  const first = vooraan.flatMap(id => zaak.invoer.filter(each => each.id === id))
  const rest = (groep: string) => zaak.invoer.filter(each => each.groep === groep && !vooraan.includes(each.id))
  const inFout = new Set(state?.fouten.map(({ veld }) => veld))
  return (
    <section className="page__part" aria-labelledby="schuiven-kop">
      <Heading level={2} id="schuiven-kop">
        {text.schuiven.titel}
      </Heading>
      <p className="read soft">{text.schuiven.tekst}</p>
      <form method="get" action={href('/businesscase')} noValidate className="zaak__form">
        <input type="hidden" name="doe" value="reken" />
        {(['gebied', 'metingen', 'naast'] as const).map(
          name => vraag[name] !== '' && <input key={name} type="hidden" name={name} value={vraag[name]} />,
        )}
        <div className="zaak__voorop">
          {first.map(invoer => (
            <Aanname key={invoer.id} invoer={invoer} typed={typed} state={state} hasSlider />
          ))}
        </div>
        <CheckField name="optimisme" label={text.optimisme} state={undefined} need="optional" isTicked={vraag.optimisme} />
        <Heading level={3}>{text.alleAannamen.titel}</Heading>
        <p className="read soft">{text.alleAannamen.tekst}</p>
        {groepen.map(groep => (
          <details key={groep} open={rest(groep).some(({ id }) => inFout.has(id))}>
            <summary>{text.groepen[groep]}</summary>
            {rest(groep).map(invoer => (
              <Aanname key={invoer.id} invoer={invoer} typed={typed} state={state} />
            ))}
          </details>
        ))}
        <Meting vraag={vraag} zaak={zaak} />
        <p className="zaak__knoppen">
          <button type="submit" className="utrecht-button utrecht-button--primary-action utrecht-button--submit">
            {text.reken}
          </button>{' '}
          <Link href={href(hrefOfZaak({ gebied: vraag.gebied, naast: vraag.naast }))}>{text.terugNaarPlan}</Link>
        </p>
      </form>
    </section>
  )
}

interface AannameProps {
  readonly invoer: ZaakInvoer
  readonly typed: ReadonlyMap<string, string>
  readonly state: FormState | undefined
  readonly hasSlider?: boolean
}

/** One assumption: its value, its range, and where it comes from. */
function Aanname({
  invoer: { id, naam, eenheid, laag, hoog, minst, meest, bron, datum, afleiding, verdeling },
  typed,
  state,
  hasSlider = false,
}: AannameProps) {
  const { m } = usePage()
  const text = m.zaak
  const unit = text.eenheden[eenheid]
  const own = { className: 'utrecht-textbox utrecht-textbox--html-input', inputMode: 'decimal' as const, autoComplete: 'off' }
  return (
    <div
      className="zaak__aanname"
      data-aanname={id}
      data-eenheid={eenheid}
      data-minst={minst}
      data-meest={meest}
      data-laag={laag}
      data-hoog={hoog}
      data-schuif={hasSlider ? '' : undefined}
    >
      <Field name={id} label={`${naam} (${unit})`} state={state} need={id === 'kostenLater' ? 'optional' : 'required'}>
        {described => <input type="text" {...own} defaultValue={typed.get(id) ?? ''} {...described} />}
      </Field>
      <details className="zaak__meer">
        <summary>
          {text.ruimteEnBron} <span className="visually-hidden">{naam}</span>
        </summary>
        {verdeling !== 'normaal' && (
          <p className="zaak__ruimte">
            {(['laag', 'hoog'] as const).map(kant => (
              <label key={kant}>
                {text[kant]} <span className="visually-hidden">{naam}</span>
                <input type="text" {...own} name={`${id}-${kant}`} defaultValue={typed.get(`${id}-${kant}`) ?? ''} />
              </label>
            ))}
          </p>
        )}
        <p className="small soft">{text.bron(bron, datum)}</p>
        {afleiding !== null && <p className="small soft">{text.berekend(afleiding)}</p>}
      </details>
    </div>
  )
}
