import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import type { Orgaan } from '../../portefeuille-data.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { typedDag } from './typed-dag.ts'

interface FormsProps {
  readonly orgaan: Orgaan
  readonly mayInvite: boolean
  readonly state: FormState | undefined
}

/** For who leads the programme: let somebody sit in a body, give it another name, or say that it ended. */
export function OrgaanForms({ orgaan, mayInvite, state }: FormsProps) {
  const asked = state?.waarden['soort']
  return (
    <>
      {orgaan.beeindigd === null && <AddLid orgaan={orgaan} mayInvite={mayInvite} state={asked === 'lid' ? state : undefined} />}
      <ChangeOrgaan orgaan={orgaan} state={asked === 'orgaan' ? state : undefined} />
    </>
  )
}

function AddLid({ orgaan: { versie }, mayInvite, state }: FormsProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.organen
  return (
    <section className="page__part" aria-labelledby="toevoegen-kop">
      <Heading level={2} id="toevoegen-kop">
        {text.voegLidToe}
      </Heading>
      <Paragraph className="read">
        {text.voegLidToeUitleg} {mayInvite && <Link href={href('/mensen/uitnodigen')}>{text.nodigUit}</Link>}
      </Paragraph>
      <ErrorSummary state={state} />
      <Form>
        <input type="hidden" name="soort" value="lid" />
        <input type="hidden" name="versie" value={versie} />
        <TextField name="mail" label={text.mail} state={state} type="email" inputMode="email" autoComplete="off" />
        <TextField name="functie" label={text.functie} hint={text.functieUitleg} state={state} autoComplete="off" />
        <TextField name="sinds" label={text.sindsVeld} hint={m.programma.buurt.datumUitleg} state={state} autoComplete="off" isShort />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.voegToeKnop}
        </button>
      </Form>
    </section>
  )
}

function ChangeOrgaan({ orgaan: { naam, beeindigd, versie }, state }: Omit<FormsProps, 'mayInvite'>) {
  const { m } = usePage()
  const text = m.portefeuille.organen
  return (
    <section className="page__part" aria-labelledby="wijzig-kop">
      <Heading level={2} id="wijzig-kop">
        {text.wijzigOrgaan}
      </Heading>
      <ErrorSummary state={state} />
      <Form>
        <input type="hidden" name="soort" value="orgaan" />
        <input type="hidden" name="versie" value={versie} />
        <TextField name="naam" label={text.naam} state={state} waarde={naam} autoComplete="off" />
        <TextField
          name="beeindigd"
          label={text.beeindigd}
          hint={text.beeindigdUitleg}
          state={state}
          waarde={typedDag(beeindigd)}
          need="optional"
          autoComplete="off"
          isShort
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.bewaar}
        </button>
      </Form>
    </section>
  )
}
