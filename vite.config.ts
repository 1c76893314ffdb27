import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { nlDesignSystemCss } from './web/theme/nl-design-system-css.ts'
import { smallFiles } from './web/theme/small-files.ts'

export default defineConfig({
  plugins: [nlDesignSystemCss(), reactRouter(), smallFiles()],
  publicDir: 'web/public',
  build: { assetsInlineLimit: 0 },
  environments: {
    ssr: {
      build: {
        rolldownOptions: {
          // Modules of the server are loaded once, by the server: a copy inside this bundle would be a second one of everything they hold.
          external: [/^#src\//],
        },
      },
    },
  },
})
