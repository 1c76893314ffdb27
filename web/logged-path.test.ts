import { expect, test } from 'vitest'
import { loggedPath } from './logged-path.ts'

test.each([
  ['https://buurtwijs.example/gebied/BU99010101?weergave=woon', '/gebied/BU99010101'],
  ['https://buurtwijs.example/en/inloggen/link/geheim', '/en/inloggen/link/…'],
  ['https://buurtwijs.example/uitnodiging/geheim?x=1', '/uitnodiging/…'],
  ['https://buurtwijs.example/en/meedenken/geheim/vel.pdf', '/en/meedenken/…/vel.pdf'],
  ['https://buurtwijs.example/mijn-suggestie/K7PX-3MQD-9TRW', '/mijn-suggestie/…'],
  ['https://buurtwijs.example/vragenlijst/K7PX-3MQD-9TRW?groot', '/vragenlijst/…'],
  ['https://buurtwijs.example/vertel/geheim/affiche.pdf', '/vertel/…/affiche.pdf'],
  ['https://buurtwijs.example/en/mijn-verhaal/K7PX-3MQD-9TRW?ontvangen', '/en/mijn-verhaal/…'],
  ['https://buurtwijs.example/programma/buurten/1/plan/meedenken', '/programma/buurten/1/plan/meedenken'],
  ['https://buurtwijs.example/inloggen/terug/wijkpas?code=geheim&state=geheim', '/inloggen/terug/wijkpas'],
])('%s is logged as %s', (url, logged) => {
  expect(loggedPath(url)).toBe(logged)
})
