export const longestNotitie = 2_000
export const longestHindernis = 500
export const longestWat = 200
export const longestNaam = 140
export const longestTitel = 120
export const longestAdres = 1_000
/** Of one activity; more than this nobody keeps an eye on. */
export const mostMijlpalen = 40
export const mostBewijzen = 40
/** Of one buurt, over all its years. */
export const mostGebeurtenissen = 5_000
/** As many people as one thing can have. */
export const mostMensen = 100_000
