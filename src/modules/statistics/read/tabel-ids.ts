/** Tables of Kerncijfers wijken en buurten with their year, which is that of their boundaries too: few of them say it in a dimension. */
export const kwbTabellen: Readonly<Record<string, number>> = {
  '82931NED': 2014,
  '83220NED': 2015,
  '83487NED': 2016,
  '83765NED': 2017,
  '84286NED': 2018,
  '84583NED': 2019,
  '84799NED': 2020,
  '85039NED': 2021,
  '85318NED': 2022,
  '85618NED': 2023,
  '85984NED': 2024,
  '86165NED': 2025,
}

/** Tables of RIVM, GGD'en and CBS on health, with the year of their boundaries: all waves in one table are on the same ones. */
export const rivmTabellen: Readonly<Record<string, { readonly indelingsjaar: number; readonly titel: string }>> = {
  '50090NED': { indelingsjaar: 2020, titel: 'Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)' },
  '50120NED': { indelingsjaar: 2022, titel: 'Gezondheid per wijk en buurt; 2012/2016/2020/2022 (indeling 2022)' },
}

/** Tables of SES-WOA. */
export const sesTabellen: ReadonlySet<string> = new Set(['85163NED', '85900NED'])

/** Where people read about a table of CBS. */
export function cbsAddress(id: string): string {
  return `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${id}/table`
}

/** Where people read about a table of RIVM. */
export function rivmAddress(id: string): string {
  return `https://statline.rivm.nl/#/RIVM/nl/dataset/${id}/table`
}
