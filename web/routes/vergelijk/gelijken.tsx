import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/gelijken.ts'
import { apiContext } from '../../context.ts'
import { soortAmong, writeAantal, writeList, writePeriode } from '../../format.ts'
import { hold } from '../../held.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import type { Vergelijkbaar } from '../../vergelijk-data.ts'
import { readJaar } from '../gebied/jaar.ts'
import { GebiedNav } from './gebied-nav.tsx'
import { GelijkenKeuze } from './gelijken-keuze.tsx'
import { GelijkenTabel } from './gelijken-tabel.tsx'
import { readKeuze } from './read-keuze.ts'

/** The areas that are most like an area or a selection. A place of which too little is known keeps its page, with why. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const keuze = readKeuze(searchParams)
  const jaar = readJaar(searchParams)
  const plek = { code: params.code, taal: taalOf(request.url), jaar }
  const { vergelijk } = context.get(apiContext)
  const [beeld, lijst, gewoon] = await Promise.all([
    vergelijk.beeld(plek, null),
    vergelijk.gelijken(plek, keuze.gewichten),
    keuze.gewichten === '' ? null : vergelijk.gelijken(plek, ''),
  ])
  if ('weigering' in beeld) throw data('gebied', { status: 404 })
  const { gebied } = beeld.gelukt
  // With a choice that cannot be made the form is that of the usual choice.
  const usual = gewoon !== null && 'gelukt' in gewoon ? gewoon.gelukt : null
  return {
    gebied: hold(gebied),
    lijst: hold('gelukt' in lijst ? lijst.gelukt : null),
    vorm: hold('gelukt' in lijst ? lijst.gelukt : usual),
    reden: 'weigering' in lijst ? lijst.weigering.tekst : null,
    keuze,
    jaar: jaar ?? null,
    verzonnen: verzonnenIn([gebied]),
  }
}

export default function Gelijken({ loaderData, params }: Route.ComponentProps) {
  const { m, href, taal, gebiedHref } = usePage()
  const { reden, keuze, jaar } = loaderData
  const [gebied, lijst, vorm] = [loaderData.gebied.view, loaderData.lijst.view, loaderData.vorm.view]
  const text = m.vergelijk.lijst
  const soorten = m.soortenMeervoud[soortAmong(gebied)]
  return (
    <div className="wrap page">
      <title>{`${text.titel(gebied.naam, soorten)} – Buurtwijs`}</title>
      <GebiedNav code={params.code} jaar={jaar} />
      <Heading level={1}>{text.titel(gebied.naam, soorten)}</Heading>
      {lijst === null ? (
        <div role="note" className="read page__part">
          <Heading level={2}>{text.geen}</Heading>
          <p>{reden}</p>
        </div>
      ) : (
        <>
          <Paragraph className="page__intro">
            {text.intro(lijst.gebieden.length, soorten, writeAantal(lijst.gezochtTussen, taal))}
          </Paragraph>
          {keuze.gewichten !== '' && <p role="note">{text.kies.eigenKeuze}</p>}
          <GelijkenTabel lijst={lijst} soorten={soorten} />
          <p className="read">
            <Vastheid stabiliteit={lijst.stabiliteit} />
          </p>
          <p>
            <Link href={gebiedHref(`${gebied.code}/overzicht`, { naast: 'gelijken' })}>{text.naarCijfers(soorten)}</Link>
          </p>
        </>
      )}
      {vorm !== null && <GelijkenKeuze kenmerken={vorm.kenmerken} keuze={keuze} jaar={jaar} code={gebied.code} />}
      <p>
        <Link href={href('/over-de-cijfers/vergelijkbare-buurten')}>{text.uitleg}</Link>
      </p>
    </div>
  )
}

/** How steady the list is from one edition of the figures to the next, in a word and a number. */
function Vastheid({ stabiliteit }: Pick<Vergelijkbaar, 'stabiliteit'>) {
  const { m, taal } = usePage()
  const text = m.vergelijk.lijst
  if (stabiliteit === null) return text.stabielOnbekend
  const { woord, gebleven, van, eerder } = stabiliteit
  const perioden = writeList(
    eerder.map(periode => writePeriode(periode, taal)),
    taal,
  )
  return `${text.stabiel[woord]} ${text.stabielUitleg(gebleven, van, perioden)}`
}
