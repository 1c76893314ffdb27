import { expect, test } from 'vitest'
import { VisitorCookies } from './visitor-cookies.ts'

function answerThatSets(...cookies: string[]): Response {
  return new Response(null, { headers: cookies.map((cookie): [string, string] => ['set-cookie', cookie]) })
}

test('what a browser sent goes along as it is, also when a value holds an equals sign', () => {
  const cookies = new VisitorCookies('sid=abc; taal=a=b;bid=q')
  expect({ header: cookies.header, changes: cookies.changes }).toEqual({ header: 'sid=abc; taal=a=b; bid=q', changes: [] })
  expect(new VisitorCookies(null).header).toBe('')
})

test('what the API changes reaches the browser, once, and goes with the next question', () => {
  const cookies = new VisitorCookies('sid=old; bid=browser')
  const changes = ['sid=new; Max-Age=100; Path=/; HttpOnly', 'bid=; Max-Age=0; Path=/']
  cookies.keep(answerThatSets('sid=newer; Path=/', 'bid=; Max-Age=0; Path=/'))
  cookies.keep(answerThatSets(...changes))
  expect({ header: cookies.header, changes: cookies.changes }).toEqual({ header: 'sid=new', changes })
})
