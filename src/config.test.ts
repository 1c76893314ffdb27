import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { Refusal } from './refusal.ts'

function refusalOf(environment: Record<string, string>): string {
  try {
    readConfig(environment, '/clone')
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  throw new Error('the configuration was not refused')
}

describe('the configuration', () => {
  test('without any setting is the one-machine set-up on the loopback address', () => {
    expect(readConfig({ PATH: '/bin' }, '/clone')).toEqual({
      port: 4300,
      host: '127.0.0.1',
      dataFolder: '/clone/data',
      logFormat: 'text',
      adres: 'http://localhost:4300',
      proxies: 0,
    })
  })

  test('takes every setting that is given', () => {
    const environment = {
      PORT: '8080',
      DATABASE_URL: 'postgres://lena@db.example/buurtwijs',
      BUURTWIJS_DATA: '/srv/buurtwijs',
      BUURTWIJS_HOST: '0.0.0.0',
      BUURTWIJS_LOG: 'json',
      BUURTWIJS_ADRES: 'https://buurtwijs.example',
      BUURTWIJS_SMTP: 'smtp://mail.example:587',
      BUURTWIJS_AFZENDER: 'buurtwijs@gemeente.example',
      BUURTWIJS_OIDC: 'oidc.json',
      BUURTWIJS_PROXIES: '2',
      BUURTWIJS_UITGEVER: 'Gemeente Wilgenoord',
      BUURTWIJS_CONTACT: 'data@wilgenoord.example',
      BUURTWIJS_SLEUTEL: Buffer.alloc(32, 5).toString('base64'),
      BUURTWIJS_TIJDSTEMPEL: 'https://tijd.example/tsa',
      BUURTWIJS_CERTIFICAAT: 'zegel.p12',
      BUURTWIJS_CERTIFICAAT_WACHTWOORD: '/run/secrets/zegel',
    }
    expect(readConfig(environment, '/clone')).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://lena@db.example/buurtwijs',
      dataFolder: '/srv/buurtwijs',
      logFormat: 'json',
      adres: 'https://buurtwijs.example',
      mail: { smtp: 'smtp://mail.example:587', afzender: 'buurtwijs@gemeente.example' },
      oidcFile: '/clone/oidc.json',
      proxies: 2,
      uitgever: 'Gemeente Wilgenoord',
      contact: 'data@wilgenoord.example',
      masterKey: new Uint8Array(32).fill(5),
      tijdstempel: 'https://tijd.example/tsa',
      certificaat: { file: '/clone/zegel.p12', passwordFile: '/run/secrets/zegel' },
    })
  })

  test('treats a setting that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, '/clone')).toEqual(readConfig({}, '/clone'))
  })

  test('refuses a BUURTWIJS_ name that does not exist, and names those that do', () => {
    expect(refusalOf({ BUURTWIJS_DATAA: 'x' })).toBe(
      'BUURTWIJS_DATAA is geen instelling van Buurtwijs. Bekende instellingen: PORT, DATABASE_URL, BUURTWIJS_DATA, BUURTWIJS_HOST, BUURTWIJS_LOG, BUURTWIJS_ADRES, BUURTWIJS_SMTP, BUURTWIJS_AFZENDER, BUURTWIJS_OIDC, BUURTWIJS_PROXIES, BUURTWIJS_UITGEVER, BUURTWIJS_CONTACT, BUURTWIJS_SLEUTEL, BUURTWIJS_TIJDSTEMPEL, BUURTWIJS_CERTIFICAAT, BUURTWIJS_CERTIFICAAT_WACHTWOORD.',
    )
  })

  test.each([
    ['PORT', 'vierduizend'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '43.5'],
    ['DATABASE_URL', 'mysql://server/db'],
    ['DATABASE_URL', 'server'],
    ['BUURTWIJS_HOST', 'http://localhost'],
    ['BUURTWIJS_LOG', 'xml'],
    ['BUURTWIJS_ADRES', 'http://buurtwijs.example'],
    ['BUURTWIJS_ADRES', 'https://buurtwijs.example/pad'],
    ['BUURTWIJS_SMTP', 'mail.example'],
    ['BUURTWIJS_AFZENDER', 'buurtwijs'],
    ['BUURTWIJS_PROXIES', 'veel'],
    ['BUURTWIJS_CONTACT', 'bel ons'],
    ['BUURTWIJS_SLEUTEL', 'kort'],
  ])('refuses %s=%s with a sentence that starts with its name', (name, value) => {
    expect(refusalOf({ [name]: value })).toMatch(new RegExp(`^${name} moet .*\\.$`))
  })
})
