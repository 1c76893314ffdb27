import { data } from 'react-router'

/** Any address that is no page. */
export function loader(): never {
  throw data('bladzijde', { status: 404 })
}

export default function NotFound() {
  return null
}
