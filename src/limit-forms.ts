import { bodyLimit } from 'hono/body-limit'
import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { maxWerkboekForm } from './modules/begroting/index.ts'
import { maxDocumentForm } from './modules/programma/document-routes.ts'
import { maxLeveringForm } from './modules/leveringen/routes.ts'
import { maxGeluidForm } from './modules/monitoring/verhalen/geluid-routes.ts'
import { mostStukBytes } from './modules/ondertekening/index.ts'
import { maxUpload } from './modules/statistics/imports/routes.ts'

/** Far more than anybody types in a form, or a program has to ask. */
export const largestForm = 2 ** 20

/** The pages with a form that takes a file, in every language: how large, and the question whose answer tells whether the visitor may send one. */
const filePages = [
  { page: /^(?:\/en)?\/bronnen$/, asks: () => '/v1/imports', maxSize: maxUpload },
  { page: /^(?:\/en)?\/nagaan$/, asks: () => '/v1/health', maxSize: mostStukBytes + 2 ** 16 },
  // Whether the link works is judged with what is sent. More than the API takes, as below.
  { page: /^(?:\/en)?\/vertel\/[^/]+$/, asks: () => '/v1/health', maxSize: 2 * maxGeluidForm },
  { page: /^(?:\/en)?\/leveringen\/nagaan$/, asks: () => '/v1/health', maxSize: maxLeveringForm },
  { page: /^(?:\/en)?\/programma\/leveringen$/, asks: () => '/v1/leveringen', maxSize: maxLeveringForm },
  {
    page: /^(?:\/en)?\/programma\/buurten\/([0-9a-f-]{36})\/documenten$/,
    asks: (buurt = '') => `/v1/transitiebuurten/${buurt}/documenten`,
    maxSize: maxDocumentForm,
  },
  {
    page: /^(?:\/en)?\/programma\/buurten\/([0-9a-f-]{36})\/verhalen\/(?:nieuw|[0-9a-f-]{36})$/,
    asks: (buurt = '') => `/v1/transitiebuurten/${buurt}/verhalen`,
    maxSize: 2 * maxGeluidForm,
  },
  {
    // More than the API takes: it says what is too large beside the field.
    page: /^(?:\/en)?\/programma\/buurten\/([0-9a-f-]{36})\/meenemen$/,
    asks: (buurt = '') => `/v1/transitiebuurten/${buurt}/buurtagenda`,
    maxSize: maxDocumentForm,
  },
  {
    page: /^(?:\/en)?\/programma\/buurten\/([0-9a-f-]{36})\/begroting\/inlezen$/,
    asks: (buurt = '') => `/v1/transitiebuurten/${buurt}/begroting`,
    maxSize: maxWerkboekForm,
  },
  {
    page: /^(?:\/en)?\/programma\/buurten\/([0-9a-f-]{36})\/besteding\/inlezen$/,
    asks: (buurt = '') => `/v1/transitiebuurten/${buurt}/besteding`,
    maxSize: maxWerkboekForm,
  },
] as const

/** What somebody reads who sends more than a form takes; their browser keeps what they typed. */
const tooLarge = {
  nl: {
    titel: 'Dit is te groot om te versturen',
    form: 'Foto’s en bestanden kunnen hier niet mee.',
    file: (mb: number) => `Een bestand mag hier hoogstens ${mb} MB zijn. Kies een kleiner bestand.`,
    terug: 'Ga terug in uw browser: wat u typte, staat er nog.',
  },
  en: {
    titel: 'This is too large to send',
    form: 'Photos and files cannot go along here.',
    file: (mb: number) => `A file can be at most ${mb} MB here. Choose a smaller one.`,
    terug: 'Go back in your browser: what you typed is still there.',
  },
} as const

function refuseTooLarge(c: Context, mostBytes: number | undefined): Response | Promise<Response> {
  const taal = c.req.path.startsWith('/en/') ? 'en' : 'nl'
  const { titel, form, file, terug } = tooLarge[taal]
  const reden = mostBytes === undefined ? form : file(Math.floor(mostBytes / 1_000_000))
  return c.html(
    `<!doctype html><html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel}</title></head><body><main><h1>${titel}</h1><p>${reden} ${terug}</p></main></body></html>`,
    413,
  )
}

/**
 * Nobody makes us read more than a form needs. A large one is for who may send a file: `mayAsk` tells whether a question of the API is answered to whoever sends
 * this, before it is read.
 */
export function limitForms(mayAsk: (question: string, c: Context) => Promise<boolean>): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const found = filePages.find(({ page }) => page.test(c.req.path))
    const question = found?.asks(found.page.exec(c.req.path)?.[1])
    const may = question !== undefined && (await mayAsk(question, c))
    const most = may ? found?.maxSize : undefined
    return await bodyLimit({ maxSize: most ?? largestForm, onError: () => refuseTooLarge(c, most) })(c, next)
  })
}
