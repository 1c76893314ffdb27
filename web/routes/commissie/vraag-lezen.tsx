import type { Rondevraag } from '../../commissie-data.ts'
import { writeDag } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

/** A question with its answer, or that it waits for one. */
export function VraagLezen({ vraag: { tekst, gesteld, antwoord } }: { readonly vraag: Rondevraag }) {
  const { m, taal } = usePage()
  const text = m.commissie.vragen
  return (
    <div className="ronde__vraag">
      <p className="said">
        “{tekst}” <span className="soft small">{writeDag(gesteld, taal)}</span>
      </p>
      {antwoord === null ? (
        <p className="soft small">{text.wachtOp}</p>
      ) : (
        <p className="said">
          <strong>{text.antwoord}:</strong> {antwoord}
        </p>
      )}
    </div>
  )
}
