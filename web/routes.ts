import { index, layout, prefix, route } from '@react-router/dev/routes'
import type { RouteConfig, RouteConfigEntry } from '@react-router/dev/routes'

/** Every page once per language; the file is the same, the id differs. */
function pages(taal: 'nl' | 'en'): RouteConfigEntry[] {
  function page(path: string, file: string): RouteConfigEntry {
    return route(path, file, { id: `${taal}/${path}` })
  }
  const every = [
    index('routes/home/home.tsx', { id: `${taal}/home` }),
    page('zoeken', 'routes/zoeken/zoeken.tsx'),
    page('gebied/:code', 'routes/gebied/gebied.tsx'),
    page('gebied/:code/cijfers.csv', 'routes/gebied/cijfers-csv.ts'),
    page('bronnen', 'routes/bronnen/bronnen.tsx'),
    page('bronnen/:id', 'routes/bronnen/bron.tsx'),
    page('over-de-cijfers', 'routes/cijfers/over-de-cijfers.tsx'),
    page('over-de-cijfers/:id', 'routes/cijfers/methode.tsx'),
    page('maten/:id', 'routes/cijfers/maat.tsx'),
    page('programma', 'routes/programma/programma.tsx'),
    page('programma/oordeel', 'routes/programma/oordeel.tsx'),
    page('programma/mijlpalen/:id', 'routes/programma/mijlpaal.tsx'),
    page('programma/rapporten/:id', 'routes/programma/rapport.tsx'),
    page('programma/rapporten/:id/rapport.json', 'routes/programma/rapport-json.ts'),
    page('programma/buurten', 'routes/programma/buurten.tsx'),
    page('programma/buurten.csv', 'routes/programma/buurten-csv.ts'),
    page('programma/buurten/nieuw', 'routes/programma/voordragen.tsx'),
    page('programma/buurten/:id', 'routes/programma/buurt.tsx'),
    page('programma/buurten/:id/grenzen', 'routes/programma/grenzen.tsx'),
    page('programma/kandidaten', 'routes/programma/kandidaten.tsx'),
    page('programma/kandidaten/:id', 'routes/programma/kandidaat.tsx'),
    page('programma/cohorten', 'routes/programma/cohorten.tsx'),
    page('programma/cohorten/:id', 'routes/programma/cohort.tsx'),
    page('programma/cohorten/:id/lijst', 'routes/programma/cohort-lijst.tsx'),
    page('programma/cohorten/:id/besluit', 'routes/programma/cohort-besluit.tsx'),
    page('programma/organen', 'routes/programma/organen.tsx'),
    page('programma/organen/nieuw', 'routes/programma/nieuw-orgaan.tsx'),
    page('programma/organen/:id', 'routes/programma/orgaan.tsx'),
    page('programma/organen/:id/leden/:lid', 'routes/programma/orgaanlid.tsx'),
    page('programma/eerste-twintig', 'routes/programma/eerste-twintig.tsx'),
    page('inloggen', 'routes/inloggen/inloggen.tsx'),
    page('inloggen/mail', 'routes/inloggen/kijk-in-mail.tsx'),
    page('inloggen/link/:geheim', 'routes/inloggen/link.tsx'),
    page('inloggen/bevestigen', 'routes/inloggen/bevestigen.ts'),
    page('inloggen/bevestig/:geheim', 'routes/inloggen/bevestig-link.tsx'),
    page('inloggen/klaar', 'routes/inloggen/klaar.tsx'),
    page('inloggen/met/:aanbieder', 'routes/inloggen/met.tsx'),
    page('inloggen/terug/:aanbieder', 'routes/inloggen/terug.tsx'),
    page('uitloggen', 'routes/inloggen/uitloggen.ts'),
    page('uitnodiging/:geheim', 'routes/uitnodiging/uitnodiging.tsx'),
    page('mijn', 'routes/mijn/mijn.tsx'),
    page('mijn/toegang', 'routes/mijn/toegang.tsx'),
    page('mijn/gegevens', 'routes/mijn/gegevens.tsx'),
    page('mijn/gegevens.pdf', 'routes/mijn/gegevens-pdf.ts'),
    page('mijn/gegevens.json', 'routes/mijn/gegevens-json.ts'),
    page('mijn/gegevens/logboek', 'routes/mijn/eigen-logboek.tsx'),
    page('mijn/gegevens/wissen', 'routes/mijn/wissen.tsx'),
    page('mensen', 'routes/beheer/mensen.tsx'),
    page('mensen/uitnodigen', 'routes/beheer/nodig-uit.tsx'),
    page('mensen/rol/:id', 'routes/beheer/rol.tsx'),
    page('uitnodigingen', 'routes/beheer/uitnodigingen.tsx'),
    page('organisaties', 'routes/beheer/organisaties.tsx'),
    page('organisaties/:id', 'routes/beheer/organisatie.tsx'),
    page('postvak', 'routes/beheer/postvak.tsx'),
    page('logboek', 'routes/logboek/logboek.tsx'),
    page('privacy', 'routes/privacy/privacy.tsx'),
    page('privacy/verzoeken/:id', 'routes/privacy/wisverzoek.tsx'),
    page('privacy/opruimingen/:id', 'routes/privacy/opruiming.tsx'),
    page('demo', 'routes/beheer/demo.tsx'),
    page('*', 'routes/home/not-found.tsx'),
  ]
  return [layout('routes/pages.tsx', { id: `${taal}/pages` }, every)]
}

export default [...pages('nl'), ...prefix('en', pages('en'))] satisfies RouteConfig
