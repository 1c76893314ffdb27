import { data } from 'react-router'

/** A file of the API as a file to save; a browser never shows it as a page. What the visitor may not see, or is not there, is an error page. */
export function passFile(answer: Response): Response {
  if (!answer.ok) throw data(null, { status: answer.status === 400 ? 404 : answer.status })
  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff' })
  for (const name of ['Content-Type', 'Content-Disposition']) headers.set(name, answer.headers.get(name) ?? '')
  return new Response(answer.body, { headers })
}
