import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, useLocation, useMatches } from 'react-router'
import type { Route } from './+types/root.ts'
import { apiContext } from './context.ts'
import coreUrl from './theme/index.css?url'
import printUrl from './theme/print.css?url'
import restUrl from './theme/rest.css?url'
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

/** The font is not asked for beforehand: on a slow line it would hold up the style sheet, and its fallback takes as much room. */
export function links(): Route.LinkDescriptors {
  return [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]
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
  const isKaart = /^(?:\/en)?\/kaart$/.test(pathname)
  const hasOwnSearch = isKaart || /^\/(?:en\/?)?$/.test(pathname)
  return (
    <html lang={taal} className="voorbeeld-theme buurtwijs-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <link rel="stylesheet" href={coreUrl} />
        {!(isKaart && ik === null) && <link rel="stylesheet" href={restUrl} />}
        <link rel="stylesheet" href={printUrl} media="print" />
      </head>
      <body>
        <SkipLink href="#inhoud">{m.algemeen.naarInhoud}</SkipLink>
        <Header hasSearch={!hasOwnSearch} verzonnen={verzonnen} />
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
