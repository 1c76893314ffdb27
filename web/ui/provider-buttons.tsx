import type { Aanbieder, Bevestiging } from '../data.ts'
import { Form } from './form.tsx'
import { usePage } from './page-context.ts'

interface ProviderButtonsProps {
  readonly aanbieders: readonly Aanbieder[]
  readonly soort: 'inloggen' | 'koppelen' | 'bevestigen'
  readonly doel: string
  readonly knop: (naam: string) => string
  /** What is confirmed; opens in a tab of its own, so that the form that waits stays. */
  readonly bevestiging?: Bevestiging
}

/** A button for each organisation at which somebody can have an account. */
export function ProviderButtons({ aanbieders, soort, doel, knop, bevestiging }: ProviderButtonsProps) {
  const { href } = usePage()
  return (
    <ul className="choose-rol" role="list">
      {aanbieders.map(({ id, naam }) => (
        <li key={id}>
          <Form action={href(`/inloggen/met/${id}`)} isBare {...(bevestiging === undefined ? {} : { target: '_blank' as const })}>
            <input type="hidden" name="soort" value={soort} />
            <input type="hidden" name="doel" value={doel} />
            {bevestiging !== undefined && (
              <>
                <input type="hidden" name="handeling" value={bevestiging.handeling} />
                <input type="hidden" name="inhoud" value={bevestiging.inhoud} />
              </>
            )}
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              {knop(naam)}
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
