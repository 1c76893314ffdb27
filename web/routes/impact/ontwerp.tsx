import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/ontwerp.ts'
import { powerLines } from '../../charts/index.ts'
import { apiContext } from '../../context.ts'
import type { Ontwerp } from '../../effect-data.ts'
import { sayRefusal } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeAantal } from '../../format.ts'
import { hold } from '../../held.ts'
import type { OntwerpVeld } from '../../messages/ontwerp.ts'
import { need } from '../../need.ts'
import { taalOf } from '../../taal.ts'
import { Chart } from '../../ui/chart.tsx'
import { ErrorSummary, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Aannames, Nagespeeld } from './nagespeeld.tsx'
import { Vergelijking } from './vergelijking.tsx'
import { zegDeel } from './zeg-deel.ts'

const gewoon: Readonly<Record<OntwerpVeld, string>> = {
  maat: '',
  buurten: '',
  minder: '15',
  perBuurt: '3',
  jarenVoor: '5',
  jarenNa: '5',
  spreiding: '',
  samenhang: '',
}
const velden = Object.keys(gewoon) as readonly OntwerpVeld[]
const getallen = velden.filter(naam => naam !== 'maat')
const nietNodig: readonly OntwerpVeld[] = ['buurten', 'spreiding', 'samenhang']

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const { effect } = context.get(apiContext)
  const taal = taalOf(request.url)
  const asked = Object.fromEntries(velden.map(naam => [naam, (searchParams.get(naam) ?? gewoon[naam]).trim()])) as Record<
    OntwerpVeld,
    string
  >
  const vraag = {
    ...asked,
    // An empty choice in a form that was sent means none; without a form, what is most like the outcome.
    maat: searchParams.has('maat') && asked.maat === '' ? 'geen' : asked.maat,
    buurten: asked.buurten
      .toUpperCase()
      .replaceAll(/[\s;]+/g, ',')
      .replaceAll(/,+/g, ',')
      .replace(/,$/, ''),
  }
  const answer = await effect.ontwerp(vraag, taal)
  if ('gelukt' in answer) return { view: hold({ ontwerp: answer.gelukt, vraag, state: undefined }) }
  const { weigering } = answer
  const several = Object.entries(weigering.fouten ?? {}).map(([veld, tekst]) => ({ veld, tekst }))
  const one = { veld: weigering.code === 'gebied-unknown' ? 'buurten' : (weigering.veld ?? null), tekst: sayRefusal(weigering, taal) }
  const state: FormState = { waarden: vraag, fouten: several.length > 0 ? several : [one] }
  return { view: hold({ ontwerp: need(await effect.ontwerp(gewoon, taal)), vraag: gewoon, state }) }
}

/** Before there are figures: what can be seen, when, and whom to compare with. */
export default function OntwerpPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.ontwerp
  const { ontwerp, vraag, state } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/werkt-het')}>{m.effect.titel}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={state} />
      <form method="get" className="form effect__vraag" noValidate>
        <SelectField
          name="maat"
          label={text.velden.maat}
          hint={text.hints.maat ?? ''}
          state={state}
          need="optional"
          leeg={text.geenMaat}
          keuzes={ontwerp.maten.map(({ id, naam, jaren }) => ({ waarde: id, naam: text.maten(naam, jaren) }))}
          waarde={vraag.maat === '' ? (ontwerp.geschiedenis?.maat ?? '') : vraag.maat}
        />
        {getallen.map(naam => {
          const hint = text.hints[naam]
          return (
            <TextField
              key={naam}
              name={naam}
              label={text.velden[naam]}
              {...(hint === undefined ? {} : { hint })}
              state={state}
              waarde={vraag[naam]}
              autoComplete="off"
              need={nietNodig.includes(naam) ? 'optional' : 'required'}
              {...(naam === 'buurten' ? {} : { isShort: true, inputMode: 'numeric' as const })}
            />
          )
        })}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </form>
      <Kracht ontwerp={ontwerp} minder={Number(vraag.minder) / 100} />
      {ontwerp.geschiedenis !== null && <Nagespeeld geschiedenis={ontwerp.geschiedenis} />}
      <Vergelijking vergelijking={ontwerp.vergelijking} isAsked={vraag.buurten !== ''} />
    </div>
  )
}

function Kracht({ ontwerp, minder }: { readonly ontwerp: Ontwerp; readonly minder: number }) {
  const { m, taal } = usePage()
  const text = m.ontwerp.kracht
  const { kracht } = ontwerp
  const effect = zegDeel(minder, taal)
  const jaren = kracht[0]?.perJaar.map(({ na }) => na) ?? []
  return (
    <section className="page__part" aria-labelledby="kracht-kop">
      <Heading level={2} id="kracht-kop">
        {text.titel}
      </Heading>
      <ul className="read">
        {kracht.map(({ gestart, vanaf }) => (
          <li key={gestart}>{text.zin(writeAantal(gestart, taal), vanaf, effect)}</li>
        ))}
      </ul>
      <p className="read">{text.tekst}</p>
      {jaren.length > 1 && (
        <Chart
          draw={powerLines}
          id="kracht"
          titel={text.titel}
          input={{
            lijnen: kracht.map(({ gestart, perJaar }) => ({
              naam: text.lijn(writeAantal(gestart, taal)),
              punten: perJaar.map(({ na, aantoonbaar }) => ({ jaar: na, waarde: aantoonbaar * 100 })),
            })),
            gezocht: minder * 100,
            woorden: { langs: text.woorden.langs, gezocht: text.woorden.gezocht(effect) },
          }}
        />
      )}
      <Aannames ontwerp={ontwerp} />
      <LijstTable
        caption={text.titel}
        isNumbers
        kolommen={[text.kolommen.buurten, text.kolommen.vergelijking, ...jaren.map(jaar => text.na(jaar)), text.kolommen.vanaf]}
        rijen={kracht.map(({ gestart, vergelijking, perJaar, vanaf }) => ({
          id: String(gestart),
          kop: writeAantal(gestart, taal),
          cellen: [
            writeAantal(vergelijking, taal),
            ...perJaar.map(({ aantoonbaar, kans }) => text.cel(zegDeel(aantoonbaar, taal, 1), zegDeel(Math.min(kans, 0.99), taal))),
            vanaf === null ? text.nooit : text.jaar(vanaf),
          ],
        }))}
      />
      <p className="soft">{text.cellen}</p>
    </section>
  )
}
