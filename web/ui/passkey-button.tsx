import passkeyUrl from '../islands/passkey.ts?worker&url'
import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'

interface PasskeyButtonProps {
  readonly doen: 'inloggen' | 'bevestigen' | 'toevoegen'
  readonly knop: string
  /** Stands in place of the button in a browser without script. */
  readonly zonderScript: string
  /** Where it goes afterwards. */
  readonly doel?: string
  /** Id of the form that it sends afterwards instead. */
  readonly form?: string
  readonly bevestiging?: { readonly handeling: string; readonly inhoud: string }
  /** Name and value with which the form around it is sent when something has to be done first. */
  readonly submit?: string
  readonly isSecondary?: boolean
}

/** Signing in, confirming or adding with a passkey: the one thing here that needs script. */
export function PasskeyButton({ doen, knop, zonderScript, doel, form, bevestiging, submit, isSecondary = false }: PasskeyButtonProps) {
  const { m } = usePage()
  const ik = useIk()
  const codes = Object.entries(m.toegang.weigeringen).filter(([code]) => /^(?:passkey|challenge|too)-/.test(code))
  return (
    <>
      <bw-passkey
        data-doen={doen}
        data-texts={JSON.stringify({ ...m.toegang.passkey, codes: Object.fromEntries(codes) })}
        {...(ik === null ? {} : { 'data-bewijs': ik.bewijs })}
        {...(doel === undefined ? {} : { 'data-doel': doel })}
        {...(form === undefined ? {} : { 'data-form': form })}
        {...(bevestiging === undefined ? {} : { 'data-handeling': bevestiging.handeling, 'data-inhoud': bevestiging.inhoud })}
      >
        <button
          type="submit"
          className={`utrecht-button utrecht-button--${isSecondary ? 'secondary' : 'primary'}-action`}
          {...(submit === undefined ? {} : { name: 'doe', value: submit })}
          hidden
        >
          {knop}
        </button>
        <p role="status" />
        <noscript>{zonderScript}</noscript>
      </bw-passkey>
      <script type="module" src={passkeyUrl} />
    </>
  )
}
