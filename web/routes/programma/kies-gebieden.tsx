import { Heading } from '@nl-design-system-candidate/heading-react'
import { useLocation } from 'react-router'
import type { GebiedRef } from '../../data.ts'
import type { FormState } from '../../form.ts'
import { Field } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { GebiedenKeuze, WijkKeuze } from './find-gebieden.ts'
import { GebiedenKaart } from './gebieden-kaart.tsx'
import { boxOf } from './read-gebieden.ts'

interface KiesGebiedenProps {
  readonly keuze: GebiedenKeuze
  readonly state: FormState | undefined
}

/** From this many wijken on those without a choice are folded. */
const fewWijken = 4

/** A part of a form: which areas a buurt consists of, chosen from the wijken and buurten of a gemeente. What is ticked stays ticked while somebody looks on. */
export function KiesGebieden({ keuze, state }: KiesGebiedenProps) {
  const { m } = usePage()
  const text = m.selectie.gebieden
  return (
    <div className="kies-gebieden" id="gebieden">
      <Heading level={2}>{text.titel}</Heading>
      <p className="soft">{text.uitleg}</p>
      <Zoek state={state} />
      {keuze.vondNiets && (
        <p role="status">
          <strong>{text.vondNiets}</strong>
        </p>
      )}
      {keuze.gemeenten.length > 0 && <Welke gemeenten={keuze.gemeenten} />}
      {keuze.gemeente !== null && <Gemeente keuze={keuze} />}
      {keuze.elders.length > 0 && (
        <fieldset className="wijk">
          <legend className="field__label">{keuze.gemeente === null ? text.gekozen : text.elders}</legend>
          {keuze.elders.map(gebied => (
            <Box key={gebied.code} gebied={gebied} naam={gebied.naam} isChosen />
          ))}
        </fieldset>
      )}
    </div>
  )
}

function Zoek({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const { pathname } = useLocation()
  const text = m.selectie.gebieden
  return (
    <>
      <Field name="zoek" label={text.zoek} hint={text.zoekHint} state={asZoek(state)} need="optional">
        {described => (
          <input
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input"
            defaultValue={state?.waarden['zoek'] ?? ''}
            autoComplete="off"
            {...described}
          />
        )}
      </Field>
      <button
        type="submit"
        name="doe"
        value="zoek"
        formAction={hereOf(pathname)}
        className="utrecht-button utrecht-button--secondary-action"
      >
        {text.zoekKnop}
      </button>
    </>
  )
}

/** The same page, at the part where somebody was looking. */
function hereOf(pathname: string): string {
  return `${pathname}#gebieden`
}

/** What is wrong with the areas stands at the field with which others are found. */
function asZoek(state: FormState | undefined): FormState | undefined {
  return state && { ...state, fouten: state.fouten.map(fout => (fout.veld === 'gebieden' ? { ...fout, veld: 'zoek' } : fout)) }
}

/** A name that fits several gemeenten is asked, never guessed. */
function Welke({ gemeenten }: { readonly gemeenten: readonly GebiedRef[] }) {
  const { m } = usePage()
  const { pathname } = useLocation()
  return (
    <div role="group" aria-labelledby="welke-gemeente">
      <p id="welke-gemeente">
        <strong>{m.selectie.gebieden.welke}</strong>
      </p>
      <ul className="choose-rol" role="list">
        {gemeenten.map(({ code, naam }) => (
          <li key={code}>
            <button
              type="submit"
              name="doe"
              value={`gemeente:${code}`}
              formAction={hereOf(pathname)}
              className="utrecht-button utrecht-button--secondary-action"
            >
              {naam}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Gemeente({ keuze }: { readonly keuze: GebiedenKeuze }) {
  const { m } = usePage()
  const { pathname } = useLocation()
  const text = m.selectie.gebieden
  const { gemeente, wijken, gekozen, kaart } = keuze
  if (gemeente === null) return null
  return (
    <>
      <Heading level={3}>{text.inGemeente(gemeente.naam)}</Heading>
      <input type="hidden" name="gemeente" value={gemeente.code} />
      <Jaar jaar={gemeente.jaar} jaren={gemeente.jaren} />
      {kaart !== null && <GebiedenKaart {...kaart} gekozen={gekozen} naam={gemeente.naam} />}
      <div>
        {wijken.map(wijk => (
          <Wijk key={wijk.code} wijk={wijk} gekozen={gekozen} isFew={wijken.length < fewWijken} />
        ))}
      </div>
      <button
        type="submit"
        name="doe"
        value="toon"
        formAction={hereOf(pathname)}
        className="utrecht-button utrecht-button--secondary-action"
      >
        {text.toon}
      </button>
    </>
  )
}

/** A choice only when there are boundaries of several years. */
function Jaar({ jaar, jaren }: { readonly jaar: number; readonly jaren: readonly number[] }) {
  const { m } = usePage()
  const text = m.selectie.gebieden
  if (jaren.length < 2) return <input type="hidden" name="jaar" value={jaar} />
  return (
    <Field name="jaar" label={text.jaar} hint={text.jaarHint} state={undefined}>
      {described => (
        <select className="utrecht-textbox select field__short" defaultValue={String(jaar)} {...described}>
          {jaren.map(each => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface WijkProps {
  readonly wijk: WijkKeuze
  readonly gekozen: readonly string[]
  readonly isFew: boolean
}

/** A wijk to take whole, or some of its buurten. */
function Wijk({ wijk, gekozen, isFew }: WijkProps) {
  const { m } = usePage()
  const text = m.selectie.gebieden
  const chosen = [wijk, ...wijk.buurten].filter(({ code }) => gekozen.includes(code)).length
  return (
    <details className="wijk" open={isFew || chosen > 0}>
      <summary>
        {wijk.naam} <span className="soft">{text.wijkUitleg(wijk.buurten.length, chosen)}</span>
      </summary>
      <fieldset className="wijk__keuzes">
        <legend className="visually-hidden">{wijk.naam}</legend>
        <Box gebied={wijk} naam={text.heleWijk(wijk.naam)} isChosen={gekozen.includes(wijk.code)} />
        {wijk.buurten.map(buurt => (
          <Box key={buurt.code} gebied={buurt} naam={buurt.naam} isChosen={gekozen.includes(buurt.code)} />
        ))}
      </fieldset>
    </details>
  )
}

interface BoxProps {
  readonly gebied: GebiedRef
  readonly naam: string
  readonly isChosen: boolean
}

function Box({ gebied: { code }, naam, isChosen }: BoxProps) {
  const name = boxOf(code)
  return (
    <p className="field__check">
      <input id={name} name={name} type="checkbox" value="ja" defaultChecked={isChosen} />
      <label htmlFor={name}>
        {naam} <span className="soft small">{code}</span>
      </label>
    </p>
  )
}
