import { formatBedrag } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Begroting, BekekenWerkboek } from '../../begroting-data.ts'
import { invulKolommen, showCel } from '../../islands/begroting/kolommen.ts'
import { usePage } from '../../ui/page-context.ts'
import { NeemOver, WerkboekFouten } from '../../ui/werkboek.tsx'

type Inhoud = BekekenWerkboek['nieuw'][number]

interface BekekenProps {
  readonly bekeken: BekekenWerkboek
  readonly begroting: Begroting
}

/** What a workbook would change, with the button that does it; or per cell what to mend. */
export function Bekeken({ bekeken, begroting }: BekekenProps) {
  const { m, taal } = usePage()
  const text = m.begroting.inlezen
  if (bekeken.aantalFouten > 0) return <WerkboekFouten werkboek={bekeken} text={text} meer={text.enMeerFouten} />
  const { nieuw, anders, weg, veranderingen } = bekeken
  return (
    <section className="page__part begroting__bekeken" aria-labelledby="bekeken-kop">
      <Heading level={2} id="bekeken-kop" tabIndex={-1} autoFocus>
        {text.zoWordt}
      </Heading>
      <Paragraph>
        {veranderingen.length === 0
          ? text.niets
          : text.telling({ nieuw: nieuw.length, anders: anders.length, weg: weg.length, gelijk: bekeken.gelijk })}
      </Paragraph>
      <Opmerkingen bekeken={bekeken} />
      <Lijst titel={text.nieuw} regels={nieuw.map(post => describe(post, begroting, taal))} />
      <Lijst
        titel={text.anders}
        regels={anders.map(({ was, wordt, isIntussenGewijzigd }) =>
          [
            `${nameOf(wordt, begroting)}. ${differences(was, wordt, begroting, taal)
              .map(({ veld, van, naar }) => text.wasWordt(m.begroting.kolommen[veld], van || text.leegVeld, naar || text.leegVeld))
              .join('; ')}.`,
            ...(isIntussenGewijzigd ? [text.intussen] : []),
          ].join(' '),
        )}
      />
      <Lijst
        titel={text.weg}
        regels={weg.map(
          ({ was, isIntussenGewijzigd }) => `${describe(was, begroting, taal)}${isIntussenGewijzigd ? ` ${text.intussen}` : ''}`,
        )}
      />
      <NeemOver veranderingen={veranderingen} knop={text.doe} />
    </section>
  )
}

function Opmerkingen({ bekeken }: { readonly bekeken: BekekenWerkboek }) {
  const { m } = usePage()
  const text = m.begroting.inlezen
  const remarks = [
    ...(bekeken.zonderKenmerk ? [text.zonderKenmerk] : []),
    ...(bekeken.blijft.length > 0 ? [text.blijft(bekeken.blijft.length)] : []),
    ...(bekeken.gekopieerd > 0 ? [text.gekopieerd(bekeken.gekopieerd)] : []),
    ...(bekeken.zonderKolom.length > 0 ? [text.zonderKolom(bekeken.zonderKolom.join(', '))] : []),
    ...(bekeken.overgeslagen.length > 0 ? [text.overgeslagen(bekeken.overgeslagen.join(', '))] : []),
  ]
  return remarks.map(remark => <Paragraph key={remark}>{remark}</Paragraph>)
}

function Lijst({ titel, regels }: { readonly titel: string; readonly regels: readonly string[] }) {
  if (regels.length === 0) return null
  return (
    <>
      <Heading level={3}>{`${titel} (${regels.length})`}</Heading>
      <ul className="begroting__lijst">
        {regels
          .map((tekst, index) => ({ id: String(index), tekst }))
          .map(({ id, tekst }) => (
            <li key={id}>{tekst}</li>
          ))}
      </ul>
    </>
  )
}

function differences(was: Inhoud, wordt: Inhoud, begroting: Begroting, taal: Taal) {
  const wereld = { taal, activiteiten: begroting.activiteiten }
  return invulKolommen
    .map(veld => ({ veld, van: showCel(veld, was, wereld), naar: showCel(veld, wordt, wereld) }))
    .filter(({ van, naar }) => van !== naar)
}

function nameOf(post: Inhoud, { namen }: Begroting): string {
  return post.omschrijving === '' ? (namen.soorten[post.soort] ?? '') : post.omschrijving
}

function describe(post: Inhoud, begroting: Begroting, taal: Taal): string {
  const cent = Math.floor((post.aantalHonderdste * post.tariefCent + 50) / 100)
  return `${nameOf(post, begroting)}, ${post.jaar}: ${formatBedrag(cent, taal)}.`
}
