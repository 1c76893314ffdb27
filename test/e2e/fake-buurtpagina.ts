import type { BuurtpaginaClient } from '../../web/buurtpagina-data.ts'

/** One neighbourhood has a page; what is on it is looked at over the real API. */
export const fakeBuurtpagina: BuurtpaginaClient = {
  paginas: () =>
    Promise.resolve([
      { id: '00000000-0000-4000-8000-00000000f001', naam: 'De Hoven', adres: 'de-hoven', plaats: 'Lindebeek', gebieden: ['WK990104'] },
    ]),
  pagina: () => Promise.resolve(null),
  eigen: notHere,
  voorbeeld: notHere,
  bewaar: notHere,
  voegToe: notHere,
  wijzig: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this page is not there'))
}
