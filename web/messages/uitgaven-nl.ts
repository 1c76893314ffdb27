import type { Messages } from './messages.ts'

export const uitgavenNl: Messages['uitgaven'] = {
  stil: titel => `De uitgever heeft een nieuwere uitgave: ${titel}.`,
  titel: 'Nieuwere uitgaven',
  intro:
    'De uitgever heeft iets nieuwers dan hier staat. Haal het op, dan laten alle bladzijden de nieuwe cijfers zien. De oude uitgave blijft.',
  niets: 'Wij weten van niets nieuwers.',
  soorten: { nieuwer: 'een later jaar', herzien: 'door de uitgever gewijzigd' },
  haalOp: titel => `Haal op: ${titel}`,
  kijk: 'Kijk nu bij de uitgevers',
  gekeken: dag => `Wij kijken elke dag. Voor het laatst: ${dag}.`,
  nooit: 'Wij kijken elke dag. Dat is nog niet gebeurd.',
  mislukt: 'Het lukte niet om bij de uitgevers te kijken. Wij proberen het morgen opnieuw.',
  taak: aantal =>
    aantal === 1 ? 'Een uitgever heeft nieuwere cijfers: haal ze op' : `Uitgevers hebben ${aantal} nieuwere uitgaven: haal ze op`,
}
