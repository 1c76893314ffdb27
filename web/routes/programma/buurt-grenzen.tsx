import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BuurtPagina } from '../../data.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

interface GrenzenProps {
  readonly buurt: BuurtPagina
  readonly state: FormState | undefined
}

/** Of which CBS areas a buurt consists, what it was before and why that changed, and a form to change it. */
export function BuurtGrenzen({ buurt: { gebieden, indelingsjaar, grenzen, versie }, state }: GrenzenProps) {
  const { m, taal } = usePage()
  const text = m.programma.buurt
  const own = state?.waarden['soort'] === 'grenzen' ? state : undefined
  return (
    <section className="page__part" id="grenzen" aria-labelledby="grenzen-kop">
      <Heading level={2} id="grenzen-kop">
        {text.grenzen}
      </Heading>
      <Paragraph>{text.grenzenUitleg}</Paragraph>
      <ErrorSummary state={own} />
      <Form>
        <input type="hidden" name="soort" value="grenzen" />
        <input type="hidden" name="versie" value={versie} />
        <TextField name="gebieden" label={text.codes} hint={text.codesUitleg} state={own} waarde={gebieden.join(', ')} autoComplete="off" />
        <TextField
          name="jaar"
          label={text.jaar}
          state={own}
          waarde={indelingsjaar === null ? '' : String(indelingsjaar)}
          autoComplete="off"
          inputMode="numeric"
          need="optional"
          isShort
        />
        <TextField name="reden" label={text.reden} hint={text.redenUitleg} state={own} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.bewaarGrenzen}
        </button>
      </Form>
      {grenzen.length > 0 && (
        <>
          <Heading level={3}>{text.geschiedenis}</Heading>
          <ul className="taken" role="list">
            {grenzen.map(({ nummer, gebieden: codes, reden, sinds }) => (
              <li key={nummer}>
                {writeDag(sinds, taal)}: {codes.length === 0 ? '–' : codes.join(', ')}. {reden}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
