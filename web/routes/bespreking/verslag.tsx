import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Bespreking, BesprekingThema } from '../../bespreking-data.ts'
import type { FormState } from '../../form.ts'
import { writeDag, writePeriode } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { deelReeksen } from '../monitoring/een-keer.ts'
import { zegWaarde } from '../monitoring/zeg-cijfer.ts'
import { StemBij } from '../monitoring/citaten.tsx'
import { zegElders } from '../monitoring/zeg-elders.ts'
import { zegOordeel } from '../monitoring/zeg-oordeel.ts'
import { Acties } from './acties.tsx'

interface VerslagProps {
  readonly bespreking: Bespreking
  readonly state: FormState | undefined
}

/** The record of a meeting that is closed: what was shown, said and agreed then. */
export function Verslag({ bespreking, state }: VerslagProps) {
  const { m, href, taal } = usePage()
  const text = m.bespreking.verslag
  const { buurt, id, aanwezig, gesloten, eerder, themas, acties } = bespreking
  return (
    <>
      <p>
        {[...(aanwezig === null ? [] : [text.aanwezig(aanwezig)]), text.gesloten(writeDag((gesloten ?? '').slice(0, 10), taal))].join(' ')}
      </p>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/besprekingen/${id}/verslag.pdf`)}>{text.pdf}</Link>
      </p>
      {eerder.length > 0 && (
        <section className="page__part" aria-labelledby="eerder-kop">
          <Heading level={2} id="eerder-kop">
            {text.eerder}
          </Heading>
          <Acties caption={text.eerder} acties={eerder} doe={null} />
        </section>
      )}
      {themas.filter(hasSomething).map(thema => (
        <Thema key={thema.thema} thema={thema} bespreking={bespreking} />
      ))}
      <section className="page__part" aria-labelledby="acties-kop">
        <Heading level={2} id="acties-kop">
          {text.acties}
        </Heading>
        {acties.length === 0 ? <p>{text.geenActies}</p> : <Acties caption={text.acties} acties={acties} doe={null} />}
      </section>
      <Naschriften bespreking={bespreking} state={state} />
    </>
  )
}

/** Whether there was anything to say about a theme. */
function hasSomething({ reeksen, citaten, notitie }: BesprekingThema): boolean {
  return reeksen.length + citaten.length > 0 || notitie.tekst !== ''
}

function Thema({
  thema: own,
  bespreking: { buurt, woorden, themas },
}: {
  readonly thema: BesprekingThema
  readonly bespreking: Bespreking
}) {
  const { m, taal } = usePage()
  const text = m.bespreking.verslag
  const { kolommen } = text
  const { thema, citaten, notitie } = own
  const { hier: reeksen, elders } = deelReeksen(own, themas)
  return (
    <section className="page__part" aria-labelledby={`thema-${thema}`}>
      <Heading level={2} id={`thema-${thema}`}>
        {woorden.themas[thema]}
      </Heading>
      {notitie.tekst !== '' && (
        <>
          <Heading level={3}>{text.notitie}</Heading>
          <p className="read">{notitie.tekst}</p>
        </>
      )}
      {reeksen.length > 0 && (
        <>
          <Heading level={3}>{text.cijfers}</Heading>
          <LijstTable
            caption={text.cijfers}
            kolommen={[kolommen.cijfer, kolommen.nu, kolommen.vorige, kolommen.oordeel]}
            rijen={reeksen.map(reeks => ({
              id: reeks.sleutel,
              kop: `${woorden.indicatoren[reeks.indicator].naam}${reeks.activiteit === null ? '' : `, ${reeks.activiteit}`}`,
              cellen: [
                `${zegWaarde(reeks.laatste.waarde, reeks.indicator, woorden, taal)} (${writePeriode(reeks.laatste.periode, taal)})`,
                reeks.eerder === null
                  ? text.nietEerder
                  : `${zegWaarde(reeks.eerder.waarde, reeks.indicator, woorden, taal)} (${writePeriode(reeks.eerder.periode, taal)})`,
                zegOordeel(reeks, { m, taal, woorden }),
              ],
            }))}
          />
        </>
      )}
      {elders.map(({ reeks, thema: eerder }) => (
        <p key={reeks.sleutel}>{zegElders(reeks, eerder, { m, woorden })}</p>
      ))}
      {citaten.map(({ id, citaat, wie, dag, stem, gezegd }) => (
        <figure key={id} className="meten__citaat">
          <blockquote>{citaat}</blockquote>
          <figcaption className="soft">{`${wie === '' ? m.uitkomsten.verhalen.iemand : wie}, ${writeDag(dag, taal)}`}</figcaption>
          {stem.includes('netwerk') && <StemBij buurt={buurt.id} verhaal={id} voor="netwerk" wie={wie} gezegd={gezegd} />}
        </figure>
      ))}
    </section>
  )
}

function Naschriften({ bespreking: { naschriften, mag }, state }: VerslagProps) {
  const { m, taal } = usePage()
  const text = m.bespreking.verslag
  if (naschriften.length === 0 && !mag.bijwerken) return null
  return (
    <section className="page__part" aria-labelledby="naschrift-kop">
      <Heading level={2} id="naschrift-kop">
        {text.naschriften}
      </Heading>
      {naschriften.map(({ id, tekst, op }) => (
        <p key={id} className="read">
          {`${writeDag(op.slice(0, 10), taal)}: ${tekst}`}
        </p>
      ))}
      {mag.bijwerken && (
        <Form>
          <p className="soft">{text.naschriftUitleg}</p>
          <NoteField name="tekst" label={text.naschrift} state={state} need="required" rows={3} />
          <button type="submit" name="doe" value="naschrift" className="utrecht-button utrecht-button--secondary-action">
            {text.naschriftKnop}
          </button>
        </Form>
      )}
    </section>
  )
}
