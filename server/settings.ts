import { BlockList, isIP } from 'node:net'
import * as z from 'zod'

/** The parts of a list: separated by commas, spaces or both. */
const parts = (text: string) => text.split(/[\s,]+/).filter((part) => part !== '')

/** `https://example.org`, without a path; with a wildcard for its subdomains where `mayBeWild`. Nothing else gets into a header. */
function isOrigin(text: string, mayBeWild: boolean): boolean {
  const host = mayBeWild ? text.replace('://*.', '://') : text
  return /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(host) && URL.canParse(host)
}

function wholeNumber(error: string, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((value) => value <= most, error)
}

/** Networks as one list to ask: `10.0.0.0/8, ::1`. Null where one of them can't be read. */
function networks(text: string): BlockList | null {
  const list = new BlockList()
  for (const part of parts(text)) {
    const [address = '', bits] = part.split('/')
    const version = address.includes('%') ? 0 : isIP(address)
    const widest = version === 4 ? 32 : 128
    const prefix = Number(bits ?? widest)
    if (version === 0 || !/^\d{1,3}$/.test(bits ?? '0') || prefix > widest) return null
    list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

const GEOCODER = 'GEOCODER is census, off, or the address of a service with https://.'
const RATE = 'RATE_LIMIT_PER_MINUTE is a whole number, like 600; 0 switches the limit off.'
const PROXY = 'TRUSTED_PROXY is a list of addresses or networks, like 127.0.0.1 or 10.0.0.0/8.'
const ORIGINS = 'ALLOWED_ORIGINS is none, *, or a list of origins without a path, like https://example.org.'
const FRAMES = 'FRAME_ANCESTORS is none, self, or a list of origins without a path, like https://example.org.'
const PUBLIC = 'PUBLIC_URL is an address without a path, like https://write.example.org.'
const WORKERS = 'PDF_WORKERS is auto, or a whole number from 1 to 64, like 2.'
const HSTS = 'HSTS_DAYS is a whole number of days, like 180; 0 says nothing to browsers.'

/** Every setting of the server, as text in the environment. The descriptions and defaults are the table in docs/hosting.md; a test holds the two together. */
export const Settings = z.object({
  PORT: wholeNumber('PORT is a number from 0 to 65535, like 3000.', 65_535)
    .prefault('3000')
    .meta({ description: 'the port; 0 takes a free one' }),
  HOST: z
    .string()
    .prefault('127.0.0.1')
    .meta({ description: 'the address to listen at; `0.0.0.0` for all of IPv4, `::` for all there are' }),
  GEOCODER: z
    .union([z.enum(['census', 'off']), z.url({ protocol: /^https?$/, error: GEOCODER })], { error: GEOCODER })
    .prefault('census')
    .meta({
      description:
        'who turns a street address into a point where a ZIP code leaves a district open: the U.S. Census Bureau’s free service, another of the same shape (its address), or `off`',
    }),
  RATE_LIMIT_PER_MINUTE: wholeNumber(RATE, 1_000_000).prefault('600').meta({
    description:
      'how much work one client address may ask for in a minute: a lookup is 1, a map 3, each page of letters 1; `0` for no limit',
  }),
  TRUSTED_PROXY: z
    .string()
    .transform(networks)
    .pipe(z.instanceof(BlockList, { error: PROXY }))
    .prefault('')
    .meta({
      description:
        'addresses or networks of the proxies in front, like `127.0.0.1` or `10.0.0.0/8`: only from them is `X-Forwarded-For` believed',
    }),
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => (text === 'none' ? [] : text === '*' ? '*' : parts(text)))
    .refine((value) => value === '*' || value.every((origin) => isOrigin(origin, false)), ORIGINS)
    .prefault('none')
    .meta({
      description:
        'other sites whose pages may call `/api`, like `https://example.org`; `*` for all. `/civicinfo` is open to all pages as it is',
    }),
  FRAME_ANCESTORS: z
    .string()
    .transform(parts)
    .refine(
      (list) =>
        list.length > 0 && (/^(none|self)$/.test(list.join()) || list.every((one) => isOrigin(one, true))),
      FRAMES,
    )
    .prefault('none')
    .meta({
      description:
        'sites that may show the page in a frame: `none`, `self`, or a list like `https://example.org https://*.example.net`',
    }),
  HSTS_DAYS: wholeNumber(HSTS, 730).prefault('0').meta({
    description:
      'for how many days browsers come back by `https://` only (`Strict-Transport-Security`); set it once the proxy in front serves nothing else',
  }),
  PUBLIC_URL: z
    .string()
    .refine((value) => isOrigin(value, false), PUBLIC)
    .optional()
    .meta({
      description:
        'where people reach this site, like `https://write.example.org`, for the flyers and to tell search engines each page’s address in each language; without it flyers have the address under which they were asked for',
    }),
  PDF_WORKERS: z
    .union([z.literal('auto'), wholeNumber(WORKERS, 64).refine((count) => count > 0, WORKERS)], {
      error: WORKERS,
    })
    .prefault('auto')
    .meta({
      description:
        'how many threads make PDFs, each with 30 to 80 MB while there is something to print; `auto` is one for each core but one, 1 to 4',
    }),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'LOG_LEVEL is silent, error, warn, info or debug.',
    })
    .prefault('info')
    .meta({
      description:
        'how much is logged: `silent`, `error` (faults), `warn`, `info` (every request), `debug` (health checks and files of the page too)',
    }),
})

export type Settings = z.output<typeof Settings>

/** The settings of an environment; a setting that is empty counts as not given. What is wrong comes as one sentence a setting, with the remedy. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Settings | { refused: string } {
  const given = Object.entries(environment).filter(([, value]) => value?.trim())
  const result = Settings.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])))
  if (result.success) return result.data
  return { refused: [...new Set(result.error.issues.map(({ message }) => message))].join('\n') }
}
