import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Bespreking, BesprekingThema } from '../../bespreking-data.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { deelReeksen } from '../monitoring/een-keer.ts'
import { StemBij } from '../monitoring/citaten.tsx'
import { zegElders } from '../monitoring/zeg-elders.ts'
import { ActieForm, Acties } from './acties.tsx'
import { Cijfer } from './cijfer.tsx'

interface StapThemaProps {
  readonly thema: BesprekingThema
  readonly bespreking: Bespreking
  readonly uitkomsten: Uitkomsten
  readonly state: FormState | undefined
}

/** A theme: what is new first, what people told, and beside it what the network makes of it. */
export function StapThema({ thema, bespreking, uitkomsten, state }: StapThemaProps) {
  const { m, taal } = usePage()
  const text = m.bespreking.thema
  const { citaten } = thema
  const { hier: reeksen, elders } = deelReeksen(thema, bespreking.themas)
  const [nieuw, gelijk] = [reeksen.filter(({ sinds }) => sinds !== 'gelijk'), reeksen.filter(({ sinds }) => sinds === 'gelijk')]
  const figure = (reeks: (typeof reeksen)[number]) => (
    <Cijfer key={reeks.sleutel} reeks={reeks} bespreking={bespreking} uitkomsten={uitkomsten} />
  )
  return (
    <div className="bespreking__naast">
      <div>
        {citaten.map(({ id, citaat, wie, dag, stem, gezegd }) => (
          <figure key={id} className="meten__citaat bespreking__citaat">
            <blockquote>{citaat}</blockquote>
            <figcaption className="soft">{`${wie === '' ? m.uitkomsten.verhalen.iemand : wie}, ${writeDag(dag, taal)}`}</figcaption>
            {stem.includes('netwerk') && <StemBij buurt={bespreking.buurt.id} verhaal={id} voor="netwerk" wie={wie} gezegd={gezegd} />}
          </figure>
        ))}
        {thema.reeksen.length === 0 && <p>{text.geenCijfers}</p>}
        {nieuw.length > 0 && (
          <>
            <Heading level={2}>{text.nieuw}</Heading>
            {nieuw.map(figure)}
          </>
        )}
        {gelijk.length > 0 && (
          <details>
            <summary>{text.gelijk(gelijk.length)}</summary>
            {gelijk.map(figure)}
          </details>
        )}
        {elders.map(({ reeks, thema: eerder }) => (
          <p key={reeks.sleutel}>{zegElders(reeks, eerder, { m, woorden: bespreking.woorden })}</p>
        ))}
      </div>
      <Schrijf thema={thema} bespreking={bespreking} state={state} />
    </div>
  )
}

/** What the network concludes about a theme, and what it agrees on. */
function Schrijf({ thema: { thema, notitie }, bespreking, state }: Omit<StapThemaProps, 'uitkomsten'>) {
  const { m } = usePage()
  const text = m.bespreking.thema
  const own = bespreking.acties.filter(actie => actie.thema === thema)
  if (!bespreking.mag.bijwerken) return null
  return (
    <div className="bespreking__schrijf">
      <p className="bespreking__vragen">{text.vragen}</p>
      <Form>
        <input type="hidden" name="thema" value={thema} />
        <input type="hidden" name="versie" value={notitie.versie} />
        <NoteField
          name="tekst"
          label={text.notitie}
          hint={text.notitieHint}
          state={state?.waarden['tekst'] === undefined ? undefined : state}
          waarde={notitie.tekst}
        />
        <button type="submit" name="doe" value="noteer" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
      <Heading level={2} className="bespreking__kop">
        {text.afspraken}
      </Heading>
      {own.length === 0 ? (
        <p className="soft">{text.geenAfspraken}</p>
      ) : (
        <Acties caption={text.afspraken} acties={own} doe="weghalen" hasStand={false} />
      )}
      <ActieForm bespreking={bespreking} thema={thema} state={state} />
    </div>
  )
}
