import { formatBedrag } from '@buurtwijs/figures'
import type { Besteding, BestedingRegel } from '../../besteding-data.ts'
import type { FormState } from '../../form.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { writeBedrag } from './read-bedrag.ts'
import { shownOf, writeWas } from './read-jaar.ts'
import type { Veld } from './read-jaar.ts'
import { zegAfwijking } from './zeg-afwijking.ts'

interface TabelProps {
  readonly besteding: Besteding
  readonly regels: readonly BestedingRegel[]
  readonly state: FormState | undefined
}

/** The lines of a year; with fields for who may fill them in. */
export function JaarTabel({ besteding, regels, state }: TabelProps) {
  const { m, taal } = usePage()
  const { kolommen, jaar: text, nietsToegekend } = m.besteding
  const { namen, mag } = besteding
  const column = [
    kolommen.waarvoor,
    kolommen.toegekend,
    kolommen.verplicht,
    kolommen.gerealiseerd,
    kolommen.prognose,
    kolommen.afwijking,
    kolommen.toelichting,
  ]
  return (
    <div className="besteding__jaar">
      <LijstTable
        caption={text.titel(String(regels[0]?.jaar ?? ''), besteding.buurt.naam)}
        kolommen={column}
        rijen={regels.map(regel => {
          const naam = regel.omschrijving === '' ? (namen.soorten[regel.soort] ?? '') : regel.omschrijving
          const betaler = regel.betaler === null ? text.geenBetaler : (namen.betalers[regel.betaler] ?? '')
          const kept = { verplicht: regel.verplichtCent, gerealiseerd: regel.gerealiseerdCent, prognose: regel.prognoseCent }
          const amount = (veld: keyof typeof kept, label: string) =>
            mag.bijwerken ? (
              <Vak key={veld} regel={regel} veld={veld} label={`${label}: ${naam}`} kept={writeBedrag(kept[veld])} state={state} />
            ) : (
              formatBedrag(kept[veld], taal)
            )
          return {
            id: regel.post,
            kop: (
              <>
                {naam}
                <span className="soft besteding__wat">{text.regel(namen.soorten[regel.soort] ?? '', betaler)}</span>
                {mag.bijwerken && <Verborgen regel={regel} />}
                <Intussen regel={regel} state={state} />
              </>
            ),
            cellen: [
              formatBedrag(regel.toegekendCent, taal),
              amount('verplicht', kolommen.verplicht),
              amount('gerealiseerd', kolommen.gerealiseerd),
              amount('prognose', kolommen.prognose),
              <span key="afwijking">
                {zegAfwijking(regel.afwijkingPromille, taal, nietsToegekend)}
                {regel.isAfwijking && regel.toelichting === '' && <strong className="besteding__wat">{text.vraagtToelichting}</strong>}
              </span>,
              mag.bijwerken ? (
                <Vak
                  key="toelichting"
                  regel={regel}
                  veld="toelichting"
                  label={`${kolommen.toelichting}: ${naam}`}
                  kept={regel.toelichting}
                  state={state}
                />
              ) : (
                regel.toelichting
              ),
            ],
          }
        })}
      />
    </div>
  )
}

/** Which version of a line somebody looks at, and what it was then. */
function Verborgen({ regel }: { readonly regel: BestedingRegel }) {
  return (
    <>
      <input type="hidden" name={`versie-${regel.post}`} value={regel.versie} />
      <input type="hidden" name={`was-${regel.post}`} value={writeWas(regel)} />
    </>
  )
}

/** What is kept now, where somebody else changed a line while it was typed in. */
function Intussen({ regel, state }: { readonly regel: BestedingRegel; readonly state: FormState | undefined }) {
  const { m, taal } = usePage()
  const seen = state?.waarden[`versie-${regel.post}`]
  if (seen === undefined || seen === String(regel.versie)) return null
  const [verplicht, gerealiseerd, prognose] = [regel.verplichtCent, regel.gerealiseerdCent, regel.prognoseCent].map(cent =>
    formatBedrag(cent, taal),
  )
  return (
    <strong className="besteding__wat">
      {m.besteding.jaar.intussen(verplicht ?? '', gerealiseerd ?? '', prognose ?? '', regel.toelichting)}
    </strong>
  )
}

interface VakProps {
  readonly regel: BestedingRegel
  readonly veld: Veld
  readonly label: string
  readonly kept: string
  readonly state: FormState | undefined
}

/** One field of a line, with what is wrong with it below. */
function Vak({ regel, veld, label, kept, state }: VakProps) {
  const id = `${veld}-${regel.post}`
  const fout = state?.fouten.find(each => each.veld === id)?.tekst
  const described = {
    id,
    name: id,
    'aria-label': label,
    defaultValue: shownOf(regel, veld, state?.waarden ?? {}, kept),
    ...(fout === undefined ? {} : { 'aria-invalid': true as const, 'aria-describedby': `${id}-fout` }),
  }
  return (
    <span className="besteding__vak">
      {veld === 'toelichting' ? (
        <textarea className="utrecht-textbox" rows={2} {...described} />
      ) : (
        <input className="utrecht-textbox utrecht-textbox--html-input" inputMode="decimal" autoComplete="off" {...described} />
      )}
      {fout !== undefined && (
        <span className="field__error" id={`${id}-fout`}>
          {fout}
        </span>
      )}
    </span>
  )
}
