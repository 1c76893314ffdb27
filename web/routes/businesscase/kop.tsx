import { zeg } from '../../islands/businesscase/zeg.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'
import { Uitkomst, waardeOf } from './uitkomst.tsx'

/** What it comes down to: the shortage in a sentence, and the amounts that belong to it. What is not known says so. */
export function Kop({ zaak }: { readonly zaak: Zaak }) {
  const { m, taal } = usePage()
  const { kop } = m.zaak
  const isOnbekend = waardeOf(zaak, 'totaalContant') === null && waardeOf(zaak, 'laterGewicht') !== 0
  // In one neighbourhood none comes later.
  const later = waardeOf(zaak, 'laterGewicht') === 0 ? [] : [['hoogsteKosten', kop.hoogste] as const]
  const rijen = [
    ['besparing', kop.besparing],
    ['verschuiving', kop.verschuift],
    ['besparingNetto', kop.blijft],
    ...later,
    ['totaalContant', kop.saldo],
    ['terugverdientijd', kop.terug],
  ] as const
  const say = (id: string) => zeg(waardeOf(zaak, id), id === 'minderTekortDeel' ? 'deel' : 'personen', taal)
  return (
    <div className="zaak__kop">
      <p className="zaak__zin" data-zin="tekort" data-vorm={kop.tekort('{zonder}', '{met}')}>
        {kop.tekort(say('zonder'), say('met'))}
      </p>
      <p data-zin="minder" data-vorm={kop.minder('{minderTekort}', '{minderTekortDeel}')}>
        {kop.minder(say('minderTekort'), say('minderTekortDeel'))}
      </p>
      <ul className="zaak__bedragen" role="list">
        {rijen.map(([id, uitleg]) => (
          <li key={id}>
            <strong>
              <Uitkomst zaak={zaak} id={id} isKort />
            </strong>{' '}
            <span className="soft">{uitleg}</span>
          </li>
        ))}
      </ul>
      <p className="zaak__open" data-als="onbekend" hidden={!isOnbekend}>
        {kop.geenPrijs}
      </p>
    </div>
  )
}
