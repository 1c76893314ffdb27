import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'web',
  buildDirectory: 'build',
  ssr: true,
  /** No page hydrates, so the browser never asks for routes. */
  routeDiscovery: { mode: 'initial' },
} satisfies Config
