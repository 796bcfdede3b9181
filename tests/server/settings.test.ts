import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readSettings, Settings } from '../../server/settings.ts'

/** The settings as docs/hosting.md shows them, one row each. */
function table(): string {
  const { properties = {} } = z.toJSONSchema(Settings, { io: 'input', unrepresentable: 'any' })
  const rows = Object.entries(properties).map(([name, property]) => {
    const { description, default: value } = property as { description?: string; default?: string }
    return `| \`${name}\` | ${value ? `\`${value}\`` : 'none'} | ${description} |`
  })
  return ['| setting | default | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function read(environment: Record<string, string>): Settings {
  const settings = readSettings(environment)
  if ('refused' in settings) throw new Error(settings.refused)
  return settings
}

it('docs/hosting.md has the table of all settings with their defaults', () => {
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(table())
})

it('an empty environment is enough, and an empty setting counts as not given', () => {
  const settings = read({})
  expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', GEOCODER: 'census', LOG_LEVEL: 'info' })
  expect(settings).toMatchObject({ ALLOWED_ORIGINS: [], FRAME_ANCESTORS: ['none'], HSTS_DAYS: 0 })
  expect(settings.TRUSTED_PROXY.check('127.0.0.1')).toBe(false)
  expect(read({ PORT: ' ', GEOCODER: '', HOME: '/home/alex' })).toEqual(settings)
})

it('reads every setting', () => {
  const settings = read({
    PORT: '8080',
    HOST: '::',
    GEOCODER: 'https://geocoder.example.org/address',
    RATE_LIMIT_PER_MINUTE: '0',
    TRUSTED_PROXY: '10.0.0.0/8, 2001:db8::/32 192.0.2.7',
    ALLOWED_ORIGINS: 'https://example.org, http://localhost:5173',
    FRAME_ANCESTORS: 'https://example.org https://*.example.net',
    HSTS_DAYS: '180',
    LOG_LEVEL: 'error',
  })
  expect(settings).toMatchObject({
    PORT: 8080,
    HOST: '::',
    GEOCODER: 'https://geocoder.example.org/address',
    RATE_LIMIT_PER_MINUTE: 0,
    ALLOWED_ORIGINS: ['https://example.org', 'http://localhost:5173'],
    FRAME_ANCESTORS: ['https://example.org', 'https://*.example.net'],
    HSTS_DAYS: 180,
    LOG_LEVEL: 'error',
  })
  const { TRUSTED_PROXY: proxies } = settings
  expect(['10.9.9.9', '192.0.2.7'].map((address) => proxies.check(address))).toEqual([true, true])
  expect([proxies.check('11.0.0.1'), proxies.check('2001:db8::1', 'ipv6')]).toEqual([false, true])
  expect(read({ ALLOWED_ORIGINS: '*' }).ALLOWED_ORIGINS).toBe('*')
})

describe('a value that can’t be used is refused in a sentence that names the setting and what to write', () => {
  it.each([
    ['PORT', ['abc', '70000', '-1', '3e3', '0x10', '3000.5']],
    ['GEOCODER', ['yes', 'ftp://example.org', 'example.org']],
    ['RATE_LIMIT_PER_MINUTE', ['many', '-5', '1.5', '99999999']],
    ['TRUSTED_PROXY', ['proxy', '10.0.0.0/33', '10.0.0.1/', '::1/129', '10.0.0.0/-1', 'fe80::1%eth0']],
    ['ALLOWED_ORIGINS', ['example.org', 'https://example.org/', 'https://*.example.org', 'https://a b']],
    [
      'FRAME_ANCESTORS',
      ["'self'", '*', 'https://example.org; script-src *', 'none https://example.org', ','],
    ],
    ['HSTS_DAYS', ['on', '10000']],
    ['LOG_LEVEL', ['loud']],
  ])('%s', (name, values) => {
    for (const value of values) {
      const settings = readSettings({ [name]: value })
      const refused = 'refused' in settings ? settings.refused : `${value} was taken`
      expect(refused).toMatch(new RegExp(`^${name} is [^\\n]+\\.$`))
    }
  })

  it('all at once, a line each', () => {
    expect(readSettings({ PORT: 'x', HSTS_DAYS: 'x' })).toEqual({
      refused: expect.stringMatching(/^PORT is [^\n]+\.\nHSTS_DAYS is [^\n]+\.$/),
    })
  })
})
