import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type IslandProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { readonly class?: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'bw-search': IslandProps
      'bw-import-jobs': IslandProps
      'bw-session-end': IslandProps
      'bw-passkey': IslandProps
      'bw-noteren': IslandProps
      'bw-vragenlijst': IslandProps
      'bw-wachtend': IslandProps
      'bw-landkaart': IslandProps
      'bw-begroting': IslandProps
      'bw-zaak': IslandProps
      'bw-opname': IslandProps
    }
  }
}
