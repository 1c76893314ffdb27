import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { lowerFirst, writeDag } from '../../format.ts'
import type { OfferedStuk } from '../../ondertekening-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What is signed, in plain words: the themes and their activities, as they were when this version was offered. */
export function Getekend({ stuk }: { readonly stuk: OfferedStuk }) {
  const { m } = usePage()
  const text = m.ondertekenen
  return (
    <section className="page__part" aria-labelledby="stuk-kop">
      <Heading level={2} id="stuk-kop">
        {text.stuk}
      </Heading>
      <Paragraph>{text.stukUitleg}</Paragraph>
      {stuk.themas.map(({ thema, weggelaten }) => {
        const own = stuk.activiteiten.filter(activiteit => activiteit.thema === thema)
        return (
          <section key={thema} className="kaart" aria-label={m.agenda.themas[thema]}>
            <Heading level={3}>{m.agenda.themas[thema]}</Heading>
            {weggelaten !== null && <Paragraph>{text.weggelaten(weggelaten)}</Paragraph>}
            {weggelaten === null && own.length === 0 && <Paragraph>{text.geenActiviteiten}</Paragraph>}
            {own.map(activiteit => (
              <Activiteit key={`${activiteit.naam} ${activiteit.van}`} activiteit={activiteit} />
            ))}
          </section>
        )
      })}
      <Begroting stuk={stuk} />
      <p className="small soft hash">
        {text.kenmerk} <code>{stuk.sha256}</code>
      </p>
    </section>
  )
}

/** The lines of the budget as they are signed, with what they come to. */
function Begroting({ stuk: { posten, totaal, toegekend, toekenning } }: { readonly stuk: OfferedStuk }) {
  const { m, taal } = usePage()
  const { begroting } = m.ondertekenen
  const { jaar, activiteit, waarvoor, soort, betaler, euro } = begroting.kolommen
  const geld = toegekend === null ? [euro] : [begroting.gevraagd, begroting.toegekend]
  return (
    <section className="kaart" aria-label={begroting.titel}>
      <Heading level={3}>{begroting.titel}</Heading>
      <Paragraph>
        {posten.length === 0
          ? begroting.leeg
          : toegekend === null || toekenning === null
            ? begroting.samen(totaal)
            : begroting.besloten(totaal, toegekend, writeDag(toekenning.dag, taal))}
      </Paragraph>
      {posten.length > 0 && (
        <LijstTable
          caption={begroting.titel}
          kolommen={[waarvoor, activiteit, [jaar, lowerFirst(soort), lowerFirst(betaler)].join(', '), ...geld]}
          rijen={posten.map((post, index) => ({
            id: String(index),
            kop: (
              <>
                {post.omschrijving}
                {post.toelichting !== '' && <span className="regels small soft">{`\n${post.toelichting}`}</span>}
              </>
            ),
            cellen: [
              post.activiteit ?? '–',
              [post.jaar, post.soort, post.duur, post.betaler ?? begroting.onbekend].join(' · '),
              <Bedrag key="gevraagd" bedrag={post.bedrag} hoe={post.berekening} />,
              ...(post.toegekend === null ? [] : [<Bedrag key="toegekend" bedrag={post.toegekend} />]),
            ],
          }))}
        />
      )}
    </section>
  )
}

/** An amount on one line, and below it how it is made up. */
function Bedrag({ bedrag, hoe }: { readonly bedrag: string; readonly hoe?: string }) {
  return (
    <>
      <span className="ronde__bedrag">{bedrag}</span>
      {hoe !== undefined && (
        <>
          <br />
          <span className="small soft ronde__bedrag">{hoe}</span>
        </>
      )}
    </>
  )
}

function Activiteit({
  activiteit: { naam, wat, van, tot, wie, voorWie, uitdaging, effecten },
}: {
  readonly activiteit: OfferedStuk['activiteiten'][number]
}) {
  const { m, taal } = usePage()
  const text = m.ondertekenen
  const wanneer = [van, tot].flatMap(day => (day === null ? [] : [writeDag(day, taal)])).join(' – ')
  const facts = [
    [text.wanneer, wanneer],
    [text.wieDoet, wie],
    [text.voorWie, voorWie],
    [text.voorUitdaging, uitdaging ?? ''],
    [text.verandert, effecten.join('\n')],
  ].filter(([, value]) => value !== '')
  return (
    <div className="read">
      <Heading level={4} className="small-heading">
        {naam}
      </Heading>
      {wat !== '' && <Paragraph>{wat}</Paragraph>}
      {facts.length > 0 && (
        <dl className="velden">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="regels">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
