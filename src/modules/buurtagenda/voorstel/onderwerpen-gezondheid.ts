import { perLeeftijd } from './onderwerp.ts'
import type { Onderwerp } from './onderwerp.ts'

/** Health, limitations, mood and lifestyle. */
export const gezondheidOnderwerpen: readonly Onderwerp[] = [
  {
    id: 'gezondheid',
    naam: { nl: 'Gezondheid', en: 'Health' },
    maten: [
      ...perLeeftijd('gezondheid-goed', 'gunstig'),
      ...perLeeftijd('langdurige-aandoening', 'ongunstig'),
      ...perLeeftijd('langdurig-ziek-en-beperkt', 'ongunstig'),
    ],
    kan: { preventie: 2, 'integrale-eerste-lijn': 2, 'behandeling-dichtbij': 2 },
    uitdaging: { nl: 'Meer mensen met een minder goede gezondheid', en: 'More people in poorer health' },
    kracht: { nl: 'Veel mensen voelen zich gezond', en: 'Many people feel healthy' },
    waarom: {
      nl: 'Wie zich niet gezond voelt, doet minder mee en heeft vaker zorg nodig. Een deel daarvan is te voorkomen, of dichter bij huis te geven.',
      en: 'People who do not feel healthy take part less and need care more often. Some of that can be prevented, or given closer to home.',
    },
  },
  {
    id: 'beperkingen',
    naam: { nl: 'Beperkingen', en: 'Limitations' },
    maten: [
      ...perLeeftijd('beperkt', 'ongunstig'),
      ...perLeeftijd('ernstig-beperkt', 'ongunstig'),
      ...perLeeftijd('lichamelijke-beperking', 'ongunstig'),
      ...perLeeftijd('beperking-bewegen', 'ongunstig'),
    ],
    kan: { preventie: 2, 'integrale-eerste-lijn': 2, 'behandeling-dichtbij': 1, 'zorgzame-buurt': 2 },
    uitdaging: { nl: 'Meer mensen die minder kunnen door hun gezondheid', en: 'More people who are limited by their health' },
    kracht: { nl: 'Weinig mensen zijn beperkt door hun gezondheid', en: 'Few people are limited by their health' },
    waarom: {
      nl: 'Wie minder kan, heeft vaker hulp nodig bij gewone dingen. Oefenen, een aangepast huis en buren die helpen, maken verschil.',
      en: 'People who can do less need help with everyday things more often. Practice, an adapted home and helpful neighbours make a difference.',
    },
  },
  {
    id: 'somberheid',
    naam: { nl: 'Angst, somberheid en stress', en: 'Anxiety, low mood and stress' },
    maten: [
      ...perLeeftijd('risico-angst-depressie', 'ongunstig'),
      ...perLeeftijd('hoog-risico-angst-depressie', 'ongunstig'),
      ...perLeeftijd('psychische-klachten', 'ongunstig'),
      ...perLeeftijd('stress', 'ongunstig'),
    ],
    kan: { preventie: 2, 'integrale-eerste-lijn': 3, 'zorgzame-buurt': 2 },
    uitdaging: { nl: 'Meer mensen met angst, somberheid of stress', en: 'More people with anxiety, low mood or stress' },
    kracht: { nl: 'Weinig mensen met angst, somberheid of stress', en: 'Few people with anxiety, low mood or stress' },
    waarom: {
      nl: 'Met sombere of gespannen gevoelens gaan mensen vaak naar de huisarts, terwijl een gesprek of activiteit in de buurt soms beter helpt.',
      en: 'People who feel low or tense often go to their GP, while a talk or an activity nearby sometimes helps better.',
    },
  },
  {
    id: 'eigen-regie',
    naam: { nl: 'Grip op het eigen leven', en: 'Control over one’s life' },
    maten: [...perLeeftijd('regie', 'gunstig'), ...perLeeftijd('zeer-lage-veerkracht', 'ongunstig')],
    kan: { preventie: 3, 'zorgzame-buurt': 2, 'lerende-buurt': 1 },
    uitdaging: { nl: 'Minder mensen met grip op hun leven', en: 'Fewer people in control of their lives' },
    kracht: { nl: 'Veel mensen hebben grip op hun leven', en: 'Many people are in control of their lives' },
    waarom: {
      nl: 'Wie grip op het leven heeft, lost meer zelf op en vraagt op tijd om hulp.',
      en: 'People in control of their lives solve more by themselves and ask for help in time.',
    },
  },
  {
    id: 'eenzaamheid',
    naam: { nl: 'Eenzaamheid', en: 'Loneliness' },
    maten: [
      ...perLeeftijd('eenzaam', 'ongunstig'),
      ...perLeeftijd('ernstig-eenzaam', 'ongunstig'),
      ...perLeeftijd('emotioneel-eenzaam', 'ongunstig'),
      ...perLeeftijd('sociaal-eenzaam', 'ongunstig'),
      ...perLeeftijd('mist-emotionele-steun', 'ongunstig'),
    ],
    kan: { preventie: 1, 'integrale-eerste-lijn': 1, 'zorgzame-buurt': 3 },
    uitdaging: { nl: 'Meer mensen die zich eenzaam voelen', en: 'More people who feel lonely' },
    kracht: { nl: 'Weinig mensen voelen zich eenzaam', en: 'Few people feel lonely' },
    waarom: {
      nl: 'Wie zich lang eenzaam voelt, wordt eerder ziek. Contact met buren helpt, en dat kan een buurt zelf.',
      en: 'Long loneliness makes people ill sooner. Contact with neighbours helps, and a neighbourhood can bring that about itself.',
    },
  },
  {
    id: 'bewegen',
    naam: { nl: 'Bewegen', en: 'Exercise' },
    maten: [...perLeeftijd('beweegrichtlijn', 'gunstig'), ...perLeeftijd('sporters', 'gunstig')],
    kan: { preventie: 3, 'zorgzame-buurt': 1 },
    uitdaging: { nl: 'Minder mensen die genoeg bewegen', en: 'Fewer people who get enough exercise' },
    kracht: { nl: 'Veel mensen bewegen genoeg', en: 'Many people get enough exercise' },
    waarom: {
      nl: 'Wie beweegt, valt minder vaak, slaapt beter en blijft langer zelfstandig.',
      en: 'People who move fall less often, sleep better and stay independent for longer.',
    },
  },
  {
    id: 'gewicht',
    naam: { nl: 'Gewicht', en: 'Weight' },
    maten: [...perLeeftijd('overgewicht', 'ongunstig'), ...perLeeftijd('ernstig-overgewicht', 'ongunstig')],
    kan: { preventie: 2 },
    uitdaging: { nl: 'Meer mensen met overgewicht', en: 'More people who are overweight' },
    kracht: { nl: 'Weinig mensen met overgewicht', en: 'Few people are overweight' },
    waarom: {
      nl: 'Overgewicht geeft meer kans op diabetes, hartziekten en pijn in de gewrichten.',
      en: 'Being overweight raises the chance of diabetes, heart disease and painful joints.',
    },
  },
  {
    id: 'roken',
    naam: { nl: 'Roken', en: 'Smoking' },
    maten: perLeeftijd('rokers', 'ongunstig'),
    kan: { preventie: 2, 'integrale-eerste-lijn': 1 },
    uitdaging: { nl: 'Meer mensen die roken', en: 'More people who smoke' },
    kracht: { nl: 'Weinig mensen roken', en: 'Few people smoke' },
    waarom: {
      nl: 'Roken maakt longen, hart en bloedvaten ziek. Stoppen helpt op elke leeftijd, en lukt vaker met hulp.',
      en: 'Smoking harms lungs, heart and blood vessels. Stopping helps at any age, and succeeds more often with help.',
    },
  },
  {
    id: 'alcohol',
    naam: { nl: 'Alcohol', en: 'Alcohol' },
    maten: [...perLeeftijd('overmatige-drinkers', 'ongunstig'), ...perLeeftijd('zware-drinkers', 'ongunstig')],
    kan: { preventie: 2, 'integrale-eerste-lijn': 1 },
    uitdaging: { nl: 'Meer mensen die te veel drinken', en: 'More people who drink too much' },
    kracht: { nl: 'Weinig mensen drinken te veel', en: 'Few people drink too much' },
    waarom: {
      nl: 'Veel drinken geeft ongelukken, ziekte en zorgen thuis, ook bij ouderen.',
      en: 'Heavy drinking brings accidents, illness and trouble at home, also among older people.',
    },
  },
]
