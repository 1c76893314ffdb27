/**
 * Coefficients of the approximation by Schreutelkamp and Strang van Hees ("Benaderingsformules voor de transformatie tussen RD- en
 * WGS84-kaartcoördinaten", 2001): powers of easting and northing with seconds of arc. Good to about 25 cm within the Netherlands.
 */
const breedteTermen: readonly (readonly [number, number, number])[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
]

const lengteTermen: readonly (readonly [number, number, number])[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
]

/** The tower in Amersfoort from which the Netherlands was measured: in RD and in degrees. */
const amersfoort = { x: 155_000, y: 463_000, lengte: 5.38720621, breedte: 52.1551744 }

/** From the Dutch national grid (EPSG:28992, metres) to longitude and latitude. Only meaningful within the Netherlands. */
export function rdToWgs84(x: number, y: number): [number, number] {
  const oost = (x - amersfoort.x) * 1e-5
  const noord = (y - amersfoort.y) * 1e-5
  return [
    amersfoort.lengte + sumOfTerms(lengteTermen, oost, noord) / 3600,
    amersfoort.breedte + sumOfTerms(breedteTermen, oost, noord) / 3600,
  ]
}

/** Whether a position lies where the national grid is defined, so that it cannot be degrees. */
export function isWithinRd(x: number, y: number): boolean {
  return x > -10_000 && x < 310_000 && y > 280_000 && y < 640_000
}

function sumOfTerms(termen: readonly (readonly [number, number, number])[], oost: number, noord: number): number {
  return termen.reduce((sum, [p, q, seconds]) => sum + seconds * oost ** p * noord ** q, 0)
}
