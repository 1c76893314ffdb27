/** Two hundred thousand lines are some twelve megabytes; this is the room that a whole country takes. */
export const maxLevering = 24 * 2 ** 20
export const longestToelichting = 2_000
/** As many differences and parts as a page shows. */
export const mostVerschillen = 100
export const mostDelen = 300
