import { geluidNl } from './geluid-nl.ts'
import type { VertelMessages } from './vertel.ts'

export const vertelNl: VertelMessages = {
  weigeringen: {},
  titel: buurt => `Vertel uw verhaal uit ${buurt}`,
  mislukt: 'Deze link werkt niet',
  intro: 'Deed u mee aan iets in de buurt? Vertel wat dat voor u betekende. Het mag kort zijn. U hebt geen account nodig.',
  watErmee: [
    'Waarvoor? De buurt leert van uw verhaal wat helpt en wat niet.',
    'Wie leest het? Eerst alleen het netwerk van uw buurt. Daarna alleen wie het van u mag lezen.',
    'Hoelang? Zolang u dat goed vindt, en hoogstens vijf jaar. U krijgt een code waarmee u het altijd weghaalt.',
  ],
  vragenKop: 'Waar kunt u aan denken?',
  vragen: ['Wat deed u, of wat gebeurde er?', 'Wat is er voor u anders geworden?', 'Wat had beter gekund?'],
  tekst: 'Uw verhaal',
  tekstHint: 'Schrijf geen namen, adressen of telefoonnummers op, ook niet van anderen.',
  tekstFout: 'Schrijf iets meer: een paar zinnen is genoeg.',
  wie: 'Hoe wilt u genoemd worden?',
  wieHint: 'Bijvoorbeeld uw voornaam, of: een buurvrouw van 78. Leeg mag ook.',
  toestemming: 'Waarvoor mag het netwerk uw verhaal gebruiken?',
  toestemmingHint: 'Kruis alleen aan wat u goed vindt. Later kunt u het veranderen.',
  toestemmingFout: 'Kruis ten minste één ding aan. Vindt u niets goed? Stuur uw verhaal dan niet: wij bewaren het niet zonder toestemming.',
  leegVeld: 'Laat dit veld leeg',
  controle: 'Klopt het zo?',
  controleUitleg: 'Lees uw verhaal nog eens. Het is nog niet verstuurd.',
  genoemd: wie => `U wordt genoemd: ${wie}.`,
  nietGenoemd: 'U wordt niet genoemd.',
  magVoor: 'U vindt goed:',
  verstuur: 'Ja, verstuur het',
  terug: 'Nee, ik verander iets',
  geluid: geluidNl,
  naarCode: 'Lees of verander een verhaal dat u al stuurde',
  poster: 'Affiche om op te hangen (PDF)',
  zoek: {
    titel: 'Uw verhaal teruglezen',
    intro: 'Stuurde u een verhaal? Vul de code in die u kreeg. U leest het terug, verandert waarvoor het mag, of haalt het weg.',
    code: 'Uw code',
    codeHint: 'Twaalf letters en cijfers, bijvoorbeeld K7PX-3MQD-9TRW.',
    doe: 'Zoek mijn verhaal',
  },
  eigen: {
    titel: 'Uw verhaal',
    ontvangen: 'Dank u wel. Uw verhaal is bij het netwerk.',
    gewijzigd: 'Dat is bewaard.',
    bewaarCode: 'Bewaar deze code:',
    bewaarUitleg:
      'Met de code leest u uw verhaal terug, verandert u waarvoor het mag, of haalt u het weg. Wij weten niet wie u bent: raakt u de code kwijt, dan kunnen wij hem niet opzoeken.',
    verteld: (buurt, dag) => `Verteld in ${buurt} op ${dag}.`,
    staat: {
      wacht: 'Het netwerk moet uw verhaal nog lezen of beluisteren. Tot die tijd staat er nergens iets van.',
      aangenomen: 'Het netwerk heeft uw verhaal opgenomen. Het wordt alleen gebruikt waarvoor u het goed vindt.',
      terzijde: 'Het netwerk gebruikt uw verhaal niet. Het gaat over 30 dagen weg.',
    },
    reden: 'De reden:',
    citaat: 'Deze woorden kunnen naast de cijfers staan:',
    nogNietGelezen:
      'Het netwerk schreef op wat u zei, of veranderde woorden, bijvoorbeeld een naam. Er staat niets van naast de cijfers tot u zegt dat het klopt.',
    klopt: 'Ik heb het gelezen en het klopt zo.',
    kies: 'Waarvoor mag het?',
    bewaar: 'Bewaar',
    weghalen: 'Haal uw verhaal weg',
    weghalenUitleg: 'Dan is het meteen overal weg. Dat is niet terug te draaien.',
    zeker: 'Ja, ik wil mijn verhaal weghalen.',
    zekerFout: 'Kruis aan dat u dit wilt.',
    weg: 'Uw verhaal is weg',
    wegUitleg: 'Het staat nergens meer, en de code werkt niet meer.',
    andere: 'Zoek een ander verhaal',
  },
  netwerk: {
    naar: wachten =>
      wachten === 0
        ? 'Laat mensen zelf vertellen'
        : wachten === 1
          ? '1 ingezonden verhaal wacht op u'
          : `${wachten} ingezonden verhalen wachten op u`,
    titel: buurt => `Ingezonden verhalen uit ${buurt}`,
    intro:
      'Met een link vertellen mensen zelf hun verhaal, zonder account. U leest het eerst. Pas als u het opneemt, kan er iets van naast de cijfers staan, en alleen waarvoor de verteller het goed vindt.',
    gedaan: {
      link: 'De link werkt.',
      'link-weg': 'De link werkt niet meer.',
      opgenomen: 'Het verhaal staat nu bij de andere.',
      terzijde: 'Het verhaal ligt terzijde. De verteller leest waarom.',
    },
    link: {
      deLinkUitleg: 'Wie de link heeft, kan een verhaal sturen. Deel hem met wie meedoet, of hang de affiche op.',
      bekijk: 'Bekijk wat vertellers zien',
      vel: 'Affiche om op te hangen (PDF)',
      velEngels: 'Dezelfde affiche in het Engels (PDF)',
      vernieuwUitleg:
        'Maakt u een nieuwe link? Dan werkt de link hierboven niet meer, ook niet op papier dat er al hangt. Codes van vertellers blijven werken.',
    },
    wacht: 'Wat op u wacht',
    leeg: 'Er wacht geen verhaal.',
    terzijde: 'Terzijde gelegd',
    kop: (wie, dag) => `${wie}, ${dag}`,
    bekijk: 'Lees en beslis',
    een: 'Een ingezonden verhaal',
    eenUitleg: 'Staat er een naam of adres van een ander in? Haal dat weg. Verander verder niets: het zijn de woorden van de verteller.',
    tekstHint:
      'Verandert u iets? Dan staat er niets van naast de cijfers tot de verteller het met de code heeft teruggelezen, of tot u het voorlas.',
    wieHint: 'Zoals de verteller genoemd wil worden. Leeg mag ook.',
    neemOp: 'Neem het verhaal op',
    legWeg: 'Niet gebruiken',
    legWegUitleg: 'Het verhaal gaat dan na 30 dagen weg. Tot die tijd kunt u het nog opnemen.',
    reden: 'Waarom niet?',
    redenHint: 'De verteller leest dit.',
    redenFout: 'Schrijf in een paar woorden waarom niet.',
    legTerzijde: 'Leg het terzijde',
    vanVerteller:
      'De verteller stuurde dit zelf en kan het met een code veranderen of weghalen. U kunt toestemming weghalen, niet erbij geven.',
  },
}
