import { Heading } from '@nl-design-system-candidate/heading-react'
import opnameUrl from '../islands/opname.ts?worker&url'
import type { FormState } from '../form.ts'
import { Field } from './form.tsx'
import { usePage } from './page-context.ts'

/** A voice has no captions in it but its words beside it (WCAG 1.2.1): what was written out, or while it is the teller's own, nothing yet. */
const Speler = 'audio'

/** The longest that somebody records, in seconds. */
const longest = 600
/** The largest that is taken, in bytes; the API judges. */
const largest = 10 * 2 ** 20

/**
 * A field for a sound. Without script it opens the recorder of a phone, or lets somebody choose a file; with script it records by itself, and what was recorded can be heard before
 * it goes anywhere.
 */
export function OpnameField({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const { bestand, bestandHint, opname } = m.vertel.geluid
  const { begin, pauze, verder, klaar, opnieuw, terugluisteren, ...texts } = opname
  const button = (doe: string, naam: string) => (
    <button type="button" data-doe={doe} className="utrecht-button utrecht-button--secondary-action" hidden>
      {naam}
    </button>
  )
  return (
    <bw-opname data-texts={JSON.stringify(texts)} data-meest={String(longest)} data-bytes={String(largest)}>
      <div data-deel="opname" className="opname" hidden>
        <p data-deel="tijd" className="opname__tijd" />
        <p data-deel="zegt" role="status" />
        <Speler controls hidden aria-label={terugluisteren} />
        <p className="kaart__doe">
          {button('begin', begin)}
          {button('pauze', pauze)}
          {button('verder', verder)}
          {button('klaar', klaar)}
          {button('opnieuw', opnieuw)}
        </p>
      </div>
      <Field name="geluid" label={bestand} hint={bestandHint} state={state} need="optional">
        {described => <input type="file" className="file" accept="audio/*" capture="user" {...described} />}
      </Field>
      <script type="module" src={opnameUrl} />
    </bw-opname>
  )
}

interface StemProps {
  readonly src: string
  /** Whose voice it is, for who hears the page. */
  readonly naam: string
  /** All that is heard, to read; absent where it stands beside the player already. */
  readonly gezegd?: string | null
}

/** A voice to listen to, and the same to read. Nothing is fetched before somebody presses play. */
export function Stem({ src, naam, gezegd = null }: StemProps) {
  const { m } = usePage()
  return (
    <div className="stem">
      <Speler controls preload="none" src={src} aria-label={naam} />
      {gezegd !== null && (
        <details>
          <summary>{m.vertel.geluid.netwerk.lees}</summary>
          <p className="read draad__tekst">{gezegd}</p>
        </details>
      )}
    </div>
  )
}

/** Why somebody would tell instead of write, and what a voice gives away. */
export function VertelLiever() {
  const { m } = usePage()
  const text = m.vertel.geluid
  return (
    <>
      <Heading level={3}>{text.kop}</Heading>
      <ul className="read">
        {text.uitleg.map(zin => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </>
  )
}
