import type { Messages } from './messages.ts'

export const cijfersNl: Messages['cijfers'] = {
  titel: 'Over de cijfers',
  intro: 'Een cijfer is pas iets waard als u weet wat het wel en niet zegt. Hier leest u hoe wij werken.',
  leesTitel: 'Zo leest u een cijfer',
  lees: [
    {
      titel: 'Geteld of geschat',
      tekst: 'Een gestreept merkteken met ‘schatting’ is berekend met een model. Het zegt ongeveer hoe het is, in hele procenten.',
    },
    {
      titel: 'Hoger, lager of ongeveer gelijk',
      tekst: 'Wij noemen een verschil pas hoger of lager als het groter is dan een vaste marge. Die marge staat bij het onderwerp.',
    },
    {
      titel: 'Een leeg cijfer heeft een reden',
      tekst: 'Bijvoorbeeld: verborgen omdat de groep klein is, toen niet gevraagd, of nog niet ingelezen.',
    },
    {
      titel: 'Grenzen veranderen',
      tekst:
        'Buurten krijgen soms nieuwe grenzen. Bij elk cijfer staat van welk jaar de grenzen zijn. Een lijn stopt waar de grens verandert.',
    },
    { titel: 'Afgerond', tekst: 'Het CBS rondt kleine aantallen af op vijf. Daarom tellen buurten niet altijd precies op tot hun wijk.' },
  ],
  methoden: 'Hoe wij rekenen',
  maten: 'Alle onderwerpen',
  matenIntro: 'Per onderwerp: wat het zegt, wat het niet zegt en waar het vandaan komt.',
  zegt: 'Wat dit zegt',
  zegtNiet: 'Wat dit niet zegt',
  nogGeenUitleg: 'Dit onderwerp staat in een ingelezen tabel. Wij hebben er nog geen uitleg bij geschreven.',
  methode: 'Zo is het berekend',
  komtUit: 'Komt uit',
  inPerioden: perioden => `Hier te zien over ${perioden}.`,
  voorbeelden: 'Bijvoorbeeld',
  nietAanwezig: 'Nog niet ingelezen. Zodra een tabel met dit onderwerp is ingelezen, ziet u het op de pagina’s van de buurten.',
  meerGunstig: 'Meer is gunstig.',
  minderGunstig: 'Minder is gunstig.',
  geenOordeel: 'Meer of minder is hier niet beter of slechter.',
  zoekBuurt: 'Bekijk dit cijfer voor een buurt',
}
