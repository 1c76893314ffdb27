import { Refusal } from '#src/refusal.ts'

/** The refusal with which something ended; anything else fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const error = await endOf(promise)
  if (error instanceof Refusal) return error
  throw new Error('expected a refusal', { cause: error })
}

export async function codeOf(promise: Promise<unknown>): Promise<string> {
  return (await refusalOf(promise)).code
}

/** What was refused, as code and place; any other error as it is, null when all went well. */
export async function refusedAt(promise: Promise<unknown>): Promise<unknown> {
  const error = await endOf(promise)
  return error instanceof Refusal ? { code: error.code, ...error.place } : error
}

async function endOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
}
