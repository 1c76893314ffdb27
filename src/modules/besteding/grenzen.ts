export const longestToelichting = 2_000
export const longestZin = 500
export const longestVoorwaarden = 4_000
/** A payer pays in a few parts a year; this is for who makes them by machine. */
export const mostTermijnen = 200
