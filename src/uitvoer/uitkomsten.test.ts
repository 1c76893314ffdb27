import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zegWoorden } from '../modules/monitoring/meetplan/zeg-woorden.ts'
import type { UitkomstenAntwoord } from '../modules/monitoring/index.ts'
import { makeUitkomstenRapport } from './make-uitkomsten-rapport.ts'
import { nameFile } from './rapport.ts'
import { vormNamen } from './vorm-namen.ts'
import { vormen } from './vormen/index.ts'

const punt = (periode: string, waarde: number) => ({ periode, teller: waarde, noemer: null, waarde })
const [voor, na] = [punt('2026-Q1', 12), punt('2026-Q2', 30)]
const reeks = {
  sleutel: 'clienten-deelname.a',
  indicator: 'clienten-deelname',
  activiteit: { id: 'a', naam: '=Samen wandelen' },
  laag: 'adoptie',
  themas: ['preventie'],
  isBerekend: false,
  punten: [
    { ...voor, tijd: 2026.12, tekens: [], isVast: true },
    { ...na, tijd: 2026.37, tekens: [], isVast: false },
  ],
  stukken: [],
  nulpunt: voor,
  doel: { soort: 'waarde', getal: 20, op: null },
  doelWaarde: { waarde: 20, op: null },
  oordeel: {
    regel: 'voor-en-na',
    isEcht: true,
    kant: 'hoger',
    isGunstig: true,
    voor,
    na,
    tussen: { onder: 19.2, boven: 44.1 },
    isDoelGehaald: true,
  },
  versheid: 'vers',
} as const

const uitkomsten: UitkomstenAntwoord = {
  buurt: { id: 'b', naam: 'Molenveld' },
  isVerzonnen: true,
  themas: [
    {
      thema: 'preventie',
      lagen: [{ laag: 'adoptie', reeksen: [reeks.sleutel] }],
      citaten: [
        {
          id: '1',
          citaat: 'Nu kijk ik er de hele week naar uit.',
          wie: 'een buurvrouw',
          dag: '2026-05-01',
          isVoorBewoners: true,
          stem: ['netwerk', 'bewoners'],
          gezegd: 'Alles wat zij zei.',
        },
        { id: '2', citaat: 'Dit is alleen voor het netwerk.', wie: '', dag: '2026-05-01', isVoorBewoners: false, stem: [], gezegd: null },
      ],
      verhalen: 2,
    },
    { thema: 'zorgzame-buurt', lagen: [{ laag: 'adoptie', reeksen: [reeks.sleutel] }], citaten: [], verhalen: 0 },
  ],
  reeksen: [
    {
      ...reeks,
      themas: ['preventie', 'zorgzame-buurt'],
      punten: reeks.punten.map(each => ({ ...each, tekens: [] })),
      stukken: [],
      naast: {
        alle: { punten: [{ periode: '2026-Q2', waarde: 22, buurten: 12 }], reden: null },
        gelijken: { punten: [], reden: 'geen-gelijken' },
      },
    },
  ],
  gelijken: [],
  aantekeningen: [{ id: 'x', dag: '2026-04-02', tijd: 2026.25, tekst: 'De bus rijdt niet meer.' }],
  herzet: {},
  woorden: zegWoorden('nl'),
  mag: { bijwerken: true },
}
const rapport = makeUitkomstenRapport(uitkomsten, { taal: 'nl', now: new Date('2026-11-27T10:00:00Z') })

test('what a plan yields is one report, with the judgement of each series and only the words that may travel', () => {
  expect(rapport.secties.map(({ titel, grafieken, lead }) => [titel, grafieken.map(({ onder }) => onder), lead])).toEqual([
    [
      'Preventie als mindset',
      [
        '=Samen wandelen. Van 12 cliënten naar 30 cliënten. Dat is meer dan toeval verklaart (met toeval erbij ligt het tussen 19 en 44): een echte verbetering. Tweede kwartaal 2026: hier 30 cliënten, in alle 12 buurten samen 22 (gemiddeld per buurt).',
      ],
      ['‘Nu kijk ik er de hele week naar uit.’ (een buurvrouw)'],
    ],
    ['Zorgzame buurt', [], ['Cliënten die meedoen (=Samen wandelen) hoort ook bij dit thema. Het staat bij Preventie als mindset.']],
  ])
  expect(
    rapport.cijfers.map(({ periode, waarde, status, naast }) => [
      periode,
      waarde,
      status,
      naast.map(each => [each.code, each.waarde, each.woord]),
    ]),
  ).toEqual([
    [
      '2026-Q1',
      12,
      'definitief',
      [
        ['nulmeting', 12, null],
        ['doel', 20, null],
      ],
    ],
    [
      '2026-Q2',
      30,
      'voorlopig',
      [
        ['nulmeting', 12, null],
        ['alle', 22, null],
        ['doel', 20, 'gehaald'],
      ],
    ],
  ])
  expect([nameFile(rapport, '.pdf'), rapport.verzonnen]).toEqual([
    'uitkomsten-molenveld-2026-11-27.pdf',
    'Verzonnen gebied met verzonnen cijfers.',
  ])
})

test('every form is made of it, is marked as made up, quotes nothing that is for the network alone, and has nothing of a voice', async () => {
  const texts = await Promise.all(
    vormNamen.map(async vorm => {
      const bytes = await vormen[vorm].make(rapport)
      if (vorm === 'pdf') return [vorm, strFromU8(bytes.slice(0, 5), true)] as const
      if (vorm === 'csv') return [vorm, strFromU8(bytes)] as const
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|csv|json)$/.test(name))
      return [vorm, parts.map(([, part]) => strFromU8(part)).join('\n')] as const
    }),
  )
  const found = new Map<string, string>(texts)
  expect(found.get('pdf')).toBe('%PDF-')
  for (const vorm of ['pptx', 'docx', 'xlsx', 'zip']) {
    const says = (text: string) => found.get(vorm)?.includes(text)
    expect([vorm, says('Verzonnen gebied'), says('alleen voor het netwerk'), says('Alles wat zij zei')]).toEqual([vorm, true, false, false])
  }
  expect(found.get('csv')?.split('\r\n')).toContain(
    'b,Molenveld,clienten-deelname.a,Cliënten die meedoen (=Samen wandelen),Preventie als mindset,cliënten,telling,2026-Q2,30,,19.2,44.1,,,,Van 12 cliënten naar 30 cliënten. Dat is meer dan toeval verklaart (met toeval erbij ligt het tussen 19 en 44): een echte verbetering.,voorlopig,,,,',
  )
})
