/** Our mark: a roof that is also a hand-in-hand row of houses, with a window in each. Draws in the colour of the text around it. */
export function LogoMark({ size = 34 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" fill="none" aria-hidden="true">
      <path d="M20 3 37 17.2V34a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V17.2Z" fill="currentColor" />
      <g className="logo__people">
        <circle cx="13.4" cy="21.4" r="3.5" />
        <circle cx="26.6" cy="21.4" r="3.5" />
        <path d="M7.2 33.2c0-4.2 2.6-6.6 6.2-6.6 2.9 0 5 1.5 6.6 3.9 1.6-2.4 3.7-3.9 6.6-3.9 3.6 0 6.2 2.4 6.2 6.6Z" />
      </g>
    </svg>
  )
}
