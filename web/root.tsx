import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, useLocation, useMatches } from 'react-router'
import type { Route } from './+types/root.ts'
import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { apiContext } from './context.ts'
import 'virtual:nl-design-system.css'
import './theme/index.css'
import { Footer } from './ui/footer.tsx'
import { Header } from './ui/header.tsx'
import { useIk, useNow } from './ui/ik.ts'
import { usePage } from './ui/page-context.ts'
import { PageError } from './ui/page-error.tsx'
import { SessionEnd } from './ui/session-end.tsx'
import { Wachtend } from './ui/wachtend.tsx'
import { SearchScript } from './ui/search-field.tsx'
import { verzonnenIn } from './ui/verzonnen.ts'
import type { Verzonnen } from './ui/verzonnen.ts'

export function links(): Route.LinkDescriptors {
  return [
    { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
    { rel: 'preload', href: fontUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  ]
}

/** What every page shows around its own content: who is signed in, and whether there is nothing here but made-up places. */
export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [releases, ik, aanbieders] = await Promise.all([api.releases(), api.toegang.ik(), api.toegang.aanbieders()])
  const verzonnen = verzonnenIn(releases)
  const isDemo = verzonnen !== null && (await api.beheer.demo()) !== null
  return { ik, aanbieders, nu: new Date().toISOString(), isDemo, verzonnen: verzonnen === 'alles' ? verzonnen : null }
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { taal, m } = usePage()
  const { pathname } = useLocation()
  const verzonnen = useVerzonnen()
  const ik = useIk()
  const nu = useNow()
  const isHome = pathname === '/' || pathname === '/en' || pathname === '/en/'
  return (
    <html lang={taal} className="voorbeeld-theme buurtwijs-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink href="#inhoud">{m.algemeen.naarInhoud}</SkipLink>
        <Header hasSearch={!isHome} verzonnen={verzonnen} />
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        {ik !== null && <SessionEnd ik={ik} nu={nu} />}
        {ik !== null && <Wachtend ik={ik} />}
        <SearchScript />
      </body>
    </html>
  )
}

/** A page that shows places or sources says which of them are made up; on the others it counts whether everything is. */
function useVerzonnen(): Verzonnen | null {
  const told = useMatches().map(({ loaderData }) => readVerzonnen(loaderData))
  return told.findLast(verzonnen => verzonnen !== undefined) ?? null
}

function readVerzonnen(data: unknown): Verzonnen | null | undefined {
  const told = typeof data === 'object' && data !== null && 'verzonnen' in data ? data.verzonnen : undefined
  return told === 'alles' || told === 'deels' || told === null ? told : undefined
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <PageError error={error} />
}
