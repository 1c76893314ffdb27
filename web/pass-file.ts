import { data } from 'react-router'

/** A file of the API as a file to save; a browser never shows it as a page. What the visitor may not see, or is not there, is an error page. */
export function passFile(answer: Response): Response {
  if (!answer.ok) throw data(null, { status: answer.status === 400 ? 404 : answer.status })
  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff' })
  for (const name of ['Content-Type', 'Content-Disposition']) headers.set(name, answer.headers.get(name) ?? '')
  return new Response(answer.body, { headers })
}

/** A sound of the API for a player on one of our pages, or the part of it that the player asked for. */
export function passSound(answer: Response): Response {
  if (!answer.ok && answer.status !== 416) throw data(null, { status: answer.status === 400 ? 404 : answer.status })
  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' })
  for (const name of ['Content-Type', 'Content-Disposition', 'Content-Length', 'Content-Range', 'Accept-Ranges']) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}
