import { data } from 'react-router'
import type { Ik } from '../../data.ts'

/** Whoever does not lead the programme has no way into a page on which it is led. */
export function requireLeiden({ rechten }: Ik): void {
  if (!rechten.includes('programma leiden')) throw data(null, { status: 403 })
}
