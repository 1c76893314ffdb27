import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { BuurtPagina } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

type Punt = BuurtPagina['checklist'][number]

interface ChecklistProps {
  readonly buurt: BuurtPagina
  readonly vandaag: string
  readonly mayChange: boolean
}

/** What belongs to the phase that goes on: what is done, and a button for what somebody can tick by hand. */
export function BuurtChecklist({ buurt: { checklist, versie }, vandaag, mayChange }: ChecklistProps) {
  const { m } = usePage()
  const text = m.programma.buurt
  return (
    <section className="page__part" id="checklist" aria-labelledby="checklist-kop">
      <Heading level={2} id="checklist-kop">
        {text.checklist}
      </Heading>
      {checklist.length === 0 && <Paragraph>{text.checklistLeeg}</Paragraph>}
      <ul className="punten" role="list">
        {checklist.map(punt => (
          <Regel key={punt.id} punt={punt} versie={versie} vandaag={vandaag} mayChange={mayChange} />
        ))}
      </ul>
    </section>
  )
}

interface RegelProps {
  readonly punt: Punt
  readonly versie: number
  /** What is ticked now was done today. */
  readonly vandaag: string
  readonly mayChange: boolean
}

function Regel({ punt, versie, vandaag, mayChange }: RegelProps) {
  const { m, taal } = usePage()
  const text = m.programma.buurt
  const isDone = punt.gedaan !== null
  const on = punt.gedaan === null || punt.gedaan.datum === 'onbekend' ? text.onbekend : writeDag(punt.gedaan.datum, taal)
  return (
    <li className={isDone ? 'punt punt--klaar' : 'punt'}>
      <p>
        <span aria-hidden="true">{isDone ? '✓ ' : '○ '}</span>
        {punt.tekst}
        <span className="soft small punt__wie">
          {isDone
            ? text.klaarOp(on)
            : punt.metDeHand
              ? m.programma.lijst.wie(punt.wie)
              : `${m.programma.lijst.wie(punt.wie)} ${text.vanzelf}`}
          {!isDone && punt.uiterlijk !== null && ` (${m.programma.mijn.uiterlijk(writeDag(punt.uiterlijk, taal))})`}
        </span>
      </p>
      {punt.metDeHand && mayChange && (
        <Form isBare>
          <input type="hidden" name="soort" value="punt" />
          <input type="hidden" name="versie" value={versie} />
          <input type="hidden" name="item" value={punt.id} />
          <input type="hidden" name="gedaan" value={isDone ? 'nee' : 'ja'} />
          <input type="hidden" name="datum" value={vandaag} />
          <button
            type="submit"
            className="utrecht-button utrecht-button--secondary-action"
            aria-label={isDone ? text.heropen(punt.tekst) : text.vinkAf(punt.tekst)}
          >
            {isDone ? text.heropen('').replace(/: $/, '') : text.vinkAf('').replace(/: $/, '')}
          </button>
        </Form>
      )}
    </li>
  )
}
