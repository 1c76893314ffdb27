/** What makes a buurt fit to start, as the programme agreed with its partners. */
export interface Criterium {
  readonly id: CriteriumId
  readonly naam: string
  /** What somebody who scores asks himself. */
  readonly vraag: string
}

export const criteriumIds = ['eerste-lijn', 'bewoners', 'keten', 'marktaandeel', 'urgentie', 'uitvoeringskracht'] as const
export type CriteriumId = (typeof criteriumIds)[number]

/** Criteria that people judge. The market share is measured. */
export type ScoreCriterium = Exclude<CriteriumId, 'marktaandeel'>

export const criteria: readonly Criterium[] = [
  {
    id: 'eerste-lijn',
    naam: 'Enthousiaste professionals',
    vraag: 'Willen de huisarts, de wijkverpleging en andere professionals in de eerste lijn graag meedoen?',
  },
  { id: 'bewoners', naam: 'Betrokken bewoners', vraag: 'Zijn bewoners actief en helpen zij elkaar al?' },
  {
    id: 'keten',
    naam: 'Goede samenwerking',
    vraag: 'Werken wijkverpleging, huisarts, sociaal domein en ziekenhuis al goed samen?',
  },
  { id: 'marktaandeel', naam: 'Marktaandeel van de alliantie', vraag: 'Welk deel van de wijkverpleging geven partners van de alliantie?' },
  {
    id: 'urgentie',
    naam: 'Duidelijke reden om te veranderen',
    vraag: 'Staat de zorg hier onder druk? Moeten mensen bijvoorbeeld lang wachten?',
  },
  {
    id: 'uitvoeringskracht',
    naam: 'Kracht om het te doen',
    vraag: 'Heeft het netwerk tijd en kennis om plannen te maken en uit te voeren?',
  },
]

/** The name as people read it. */
export function criteriumNaam(id: CriteriumId): string {
  return criteria.find(criterium => criterium.id === id)?.naam ?? id
}
