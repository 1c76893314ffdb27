import { useRouteLoaderData } from 'react-router'
import type { Aanbieder, Ik } from '../data.ts'

/** What the frame around every page knows of the visitor. */
interface Frame {
  readonly ik: Ik | null
  /** Whether this is a demo, in which anybody may look around in a role. */
  readonly isDemo: boolean
  /** The organisations at which somebody can sign in, besides by mail. */
  readonly aanbieders: readonly Aanbieder[]
  /** When the page was made. */
  readonly nu: string
}

/** Who is signed in; null for a visitor, and on a page that shows that something went wrong before anybody could be asked. */
export function useIk(): Ik | null {
  return useRouteLoaderData<Frame>('root')?.ik ?? null
}

/** Organisations at which somebody can have an account to sign in with. */
export function useAanbieders(): readonly Aanbieder[] {
  return useRouteLoaderData<Frame>('root')?.aanbieders ?? []
}

/** The moment at which this page was made. */
export function useNow(): string {
  return useRouteLoaderData<Frame>('root')?.nu ?? ''
}

/** Whether a visitor may look around here in the place of somebody made up. */
export function useIsDemo(): boolean {
  return useRouteLoaderData<Frame>('root')?.isDemo ?? false
}
