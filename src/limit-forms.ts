import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { maxWerkboekForm } from './modules/begroting/werkboek-routes.ts'
import { mostStukBytes } from './modules/ondertekening/index.ts'
import { maxDocumentForm } from './modules/programma/document-routes.ts'
import { maxUpload } from './modules/statistics/imports/routes.ts'

/** Far more than anybody types in a form, or a program has to ask. */
export const largestForm = 2 ** 20

/** The pages with a form that takes a file, in every language: how large, and the question whose answer tells whether the visitor may send one. */
const filePages = [
  { page: /^(?:\/en)?\/bronnen$/, asks: () => '/v1/imports', maxSize: maxUpload },
  { page: /^(?:\/en)?\/nagaan$/, asks: () => '/v1/health', maxSize: mostStukBytes + 2 ** 16 },
  {
    page: /^(?:\/en)?\/programma\/buurten\/([0-9a-f-]{36})\/documenten$/,
    asks: (buurt = '') => `/v1/transitiebuurten/${buurt}/documenten`,
    maxSize: maxDocumentForm,
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
] as const

/** What somebody reads who sends more than a form takes; their browser keeps what they typed. */
const tooLarge = {
  nl: 'Dit is te groot om te versturen. Foto’s en bestanden kunnen hier niet mee. Ga terug in uw browser: wat u typte, staat er nog.',
  en: 'This is too large to send. Photos and files cannot go along here. Go back in your browser: what you typed is still there.',
} as const

/** Nobody makes us read more than a form needs. A large one is for who may send a file, and the API is asked whether they may before it is read. */
export function limitForms(mayAsk: (question: string, c: Context) => Promise<boolean>): MiddlewareHandler {
  const onError = (c: Context) => c.text(c.req.path.startsWith('/en/') ? tooLarge.en : tooLarge.nl, 413)
  return createMiddleware(async (c, next) => {
    const found = filePages.find(({ page }) => page.test(c.req.path))
    const question = found?.asks(found.page.exec(c.req.path)?.[1])
    const may = question !== undefined && (await mayAsk(question, c))
    return await bodyLimit({ maxSize: found && may ? found.maxSize : largestForm, onError })(c, next)
  })
}
