import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/nagaan.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeLongMoment } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Oordeel } from '../../ondertekening-data.ts'
import { ErrorSummary, Field, Form, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { sayRol } from './say-rol.ts'

/** Looks at a file that somebody chose; it is not kept. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0)
    return refuseFields(form, { bestand: messagesIn(form.taal).ondertekenen.nagaan.bestandFout })
  const answer = await form.api.ondertekening.nagaan(bestand, { taal: form.taal, kop: readText(form, 'kop') })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  return data({ oordeel: answer.gelukt, naam: bestand.name })
}

/** Whoever was given a signed document verifies it here: no account, nothing kept. */
export default function Nagaan({ actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.ondertekenen.nagaan
  const state = actionData && 'fouten' in actionData ? actionData : undefined
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {actionData && 'oordeel' in actionData && <Uitslag oordeel={actionData.oordeel} naam={actionData.naam} />}
      <ErrorSummary state={state} />
      <Form hasFile>
        <Field name="bestand" label={text.bestand} hint={text.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".pdf,.json" {...described} />}
        </Field>
        <TextField name="kop" label={text.kop} hint={text.kopHint} state={state} need="optional" autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
      <section className="page__part" aria-labelledby="zonder-kop">
        <Heading level={2} id="zonder-kop">
          {text.zonder}
        </Heading>
        <Paragraph className="read">{text.zonderUitleg}</Paragraph>
        <p>
          <Link href="/v1/ondertekening/sleutels">{text.alleSleutels}</Link>
        </p>
      </section>
      <p>
        <Link href={href('/')}>{m.algemeen.terug}</Link>
      </p>
    </div>
  )
}

function Uitslag({ oordeel, naam }: { readonly oordeel: Oordeel; readonly naam: string }) {
  const { m, taal } = usePage()
  const text = m.ondertekenen.nagaan
  const { gebreken, regels, versie, titel, sleutels, certificaat, tijdstempel, kop } = oordeel
  const { kolommen, daden, daadVoor } = m.ondertekenen
  const isGoed = gebreken.length === 0
  return (
    <section aria-labelledby="uitslag-kop" className="page__part">
      <div className={`utrecht-alert utrecht-alert--${isGoed ? 'ok' : 'error'}`} role="alert">
        <div className="utrecht-alert__content">
          <Heading level={2} id="uitslag-kop" tabIndex={-1} autoFocus>
            {isGoed ? text.goed : text.fout(gebreken.length)}
          </Heading>
          <p className="long-name">{naam}</p>
          {!isGoed && (
            <ul>
              {gebreken.map(({ zin }) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {versie !== null && titel !== null && <Paragraph>{text.stuk(titel, versie)}</Paragraph>}
      {regels.length > 0 && (
        <LijstTable
          caption={m.ondertekenen.regels}
          kolommen={[kolommen.nummer, kolommen.wie, kolommen.wat, kolommen.wanneer]}
          rijen={regels.map(regel => ({
            id: String(regel.nummer),
            kop: regel.nummer,
            cellen: [
              `${regel.naam}, ${sayRol(regel.rol, m)}`,
              `${daadVoor(daden[regel.daad], regel.versie)}${regel.daad === 'getekend' ? `: ${regel.geldt ? text.dekt : text.dektNiet}` : ''}`,
              writeLongMoment(regel.op, taal),
            ],
          }))}
        />
      )}
      {certificaat !== null && (
        <Paragraph>{tijdstempel === null ? text.geenStempel : text.stempel(writeLongMoment(tijdstempel, taal))}</Paragraph>
      )}
      <Heading level={3}>{text.wat}</Heading>
      <Paragraph className="read">{text.watUitleg}</Paragraph>
      <dl className="hashes">
        {sleutels.map(id => (
          <Feit key={id} naam={text.sleutel} waarde={id} />
        ))}
        {certificaat !== null && <Feit naam={text.certificaat} waarde={certificaat} />}
        {kop !== null && <Feit naam={text.einde} waarde={kop} />}
      </dl>
    </section>
  )
}

function Feit({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        <code>{waarde}</code>
      </dd>
    </div>
  )
}
