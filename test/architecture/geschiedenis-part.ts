import { ground } from './part.ts'
import type { Part } from './part.ts'

const played = ['programma', 'buurtplan', 'begroting', 'commissie', 'besteding', 'uitvoering', 'leveringen', 'vragenlijsten', 'monitoring']

/** Two years of made-up buurten, played by the commands of the modules, as people would. */
export const geschiedenisPart: Part = {
  name: 'geschiedenis',
  files: ['src/geschiedenis/**'],
  may: [
    ...ground,
    'identity index',
    ...played.flatMap(name => [`${name} index`, `${name} actions`]),
    'monitoring records',
    'monitoring meetings',
  ],
  types: ['statistics index', 'monitoring rules', 'monitoring indicatoren'],
}
