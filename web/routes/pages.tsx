import { Outlet } from 'react-router'
import type { Route } from './+types/pages.ts'
import { PageError } from '../ui/page-error.tsx'

/** Around every page, within the frame: when a page cannot be shown, the frame still knows who is signed in. */
export default function Pages() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <PageError error={error} />
}
