import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { nlDesignSystemCss } from './web/theme/nl-design-system-css.ts'

export default defineConfig({
  plugins: [nlDesignSystemCss(), reactRouter()],
  publicDir: 'web/public',
  build: { assetsInlineLimit: 0, cssCodeSplit: false },
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
