import type { ReactNode } from 'react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Landlijst } from '../../kaart-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface BewegendeKaartProps {
  readonly lijst: Landlijst
  /** The area where the map begins. */
  readonly plek: string | null
  /** Chosen areas, with commas. */
  readonly gebieden: string
  /** What stands in its frame until the map has come, and below it. */
  readonly begin: { readonly beeld: ReactNode; readonly onder: ReactNode } | null
  /** What stands beside it: what the colours mean. */
  readonly children: ReactNode
}

/** The place of the map that moves. Everything in it is there for the script, and hidden until the map has come. */
export function BewegendeKaart({ lijst, plek, gebieden, begin, children }: BewegendeKaartProps) {
  const { m, taal, href } = usePage()
  const text = m.kaart.beweegt
  return (
    <bw-landkaart
      class="landkaart"
      data-land={lijst.land}
      data-soort={lijst.soort}
      data-jaar={lijst.jaar}
      data-maat={lijst.maat}
      data-periode={lijst.periode}
      data-vormen={lijst.vormen}
      data-plek={plek ?? ''}
      data-gebieden={gebieden}
      data-taal={taal}
      data-gebied-pad={href('/gebied/')}
      data-kaart-pad={href('/kaart/')}
      data-woorden={JSON.stringify(text)}
    >
      <div className="maatkaart__vakken">
        <div>
          <div className={begin === null ? 'landkaart__kader landkaart__alles' : 'landkaart__kader'} hidden={begin === null}>
            {begin !== null && <div className="maatkaart__begin">{begin.beeld}</div>}
            <div className="landkaart__alles" hidden>
              <div className="landkaart__veld" role="application" aria-label={text.naam} aria-describedby="landkaart-uitleg">
                <canvas aria-hidden="true" />
                <span className="landkaart__kruis" aria-hidden="true" />
              </div>
              <div className="landkaart__knoppen">
                <Knop doe="dichterbij" naam={text.dichterbij} teken="+" />
                <Knop doe="verder" naam={text.verderWeg} teken="−" />
                <Knop doe="alles" naam={text.alles} teken="▢" />
              </div>
            </div>
          </div>
          <div className="landkaart__onderschrift">
            {begin !== null && <div className="maatkaart__begin">{begin.onder}</div>}
            <div className="landkaart__alles" hidden>
              <p className="landkaart__midden" role="status" />
              <p id="landkaart-uitleg" className="small soft">
                {text.uitleg}
              </p>
            </div>
          </div>
        </div>
        <div>{children}</div>
      </div>
      <div className="landkaart__alles" hidden>
        <div className="landkaart__onder">
          <section aria-labelledby="landkaart-paneel">
            <Heading level={3} id="landkaart-paneel">
              {text.paneel}
            </Heading>
            <div className="landkaart__paneel">
              <p className="soft">{text.paneelLeeg}</p>
            </div>
          </section>
          <section aria-labelledby="landkaart-dichtbij">
            <Heading level={3} id="landkaart-dichtbij">
              {text.dichtbij}
            </Heading>
            <ul className="landkaart__dichtbij" role="list" />
          </section>
          <section aria-labelledby="landkaart-selectie">
            <Heading level={3} id="landkaart-selectie">
              {text.selectie}
            </Heading>
            <div className="landkaart__selectie">
              <p className="soft">{text.selectieLeeg}</p>
            </div>
          </section>
        </div>
      </div>
    </bw-landkaart>
  )
}

function Knop({ doe, naam, teken }: { readonly doe: string; readonly naam: string; readonly teken: string }) {
  return (
    <button type="button" className="utrecht-button utrecht-button--secondary-action" data-doe={doe} title={naam} aria-label={naam}>
      <span aria-hidden="true">{teken}</span>
    </button>
  )
}
