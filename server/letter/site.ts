import * as z from 'zod/mini'
import { Id } from './campaign.ts'
import { contrast, isReadable, mixed, READABLE, readable } from './contrast.ts'
import type { Language } from './say.ts'
import { line } from './text.ts'

/** What text stands on, by the colour scheme of the reader's device; `web/style.css` has the same values, and a test compares them. */
export const GROUNDS = {
  light: { paper: '#faf6ef', shade: '#f2ebdf', sheet: '#fffdf8' },
  dark: { paper: '#1b1815', shade: '#15120f', sheet: '#25211c' },
} as const

type Scheme = keyof typeof GROUNDS

/** A box in the accent, thin enough for text in the accent to stand on it. */
const soft = (colour: string, scheme: Scheme) => mixed(GROUNDS[scheme].paper, colour, 0.08)
/** Everything that text in the accent may stand on. */
const groundsFor = (colour: string, scheme: Scheme) => [
  ...Object.values(GROUNDS[scheme]),
  soft(colour, scheme),
]

const COLOUR = 'Write a colour as six hexadecimal digits in quotation marks, like "#1f4b7a".'
const address = z.url({ protocol: /^https?$/, error: 'Write a whole web address, with https://.' })

function colourFor(scheme: Scheme) {
  return z.string(COLOUR).check(
    z.trim(),
    z.toLowerCase(),
    z.regex(/^#[0-9a-f]{6}$/, { error: COLOUR, abort: true }),
    z.superRefine<string>((colour, context) => {
      const grounds = groundsFor(colour, scheme)
      if (isReadable(colour, grounds)) return
      const least = Math.min(...grounds.map((ground) => contrast(colour, ground)))
      const shown = Math.floor(least * 10) / 10
      context.addIssue({
        code: 'custom',
        input: colour,
        message: `${colour} has a contrast of ${shown} on the page's ${scheme} paper, and readers need ${READABLE}: use ${readable(colour, (one) => groundsFor(one, scheme))}, or another ${scheme === 'light' ? 'darker' : 'lighter'} one.`,
      })
    }),
  )
}

const label = line('Give the link a name.', 60)
/** A text in every language. */
const Label = z.object(
  { en: label, es: label } satisfies Record<Language, typeof label>,
  'Give the link a name in each language, as {en: Privacy, es: Privacidad}.',
)

/** `data/site.yaml`: who runs this site, and how it looks. */
export const SiteFile = z.strictObject({
  name: line('Say who runs this site.', 80),
  /** A file beside it. */
  logo: z.optional(
    z
      .string('Name a file beside site.yaml, like logo.svg.')
      .check(z.regex(/^[\w-]+\.(?:svg|png)$/, 'Name an SVG or PNG file beside site.yaml, like logo.svg.')),
  ),
  accent: z.object({ light: colourFor('light'), dark: colourFor('dark') }, 'Give a light and a dark accent.'),
  contact: z.optional(
    z.strictObject({
      email: z.optional(z.email('Write an e-mail address like name@example.org.')),
      phone: z.optional(line('Give a phone number.', 60)),
      url: z.optional(address),
    }),
  ),
  links: z.optional(z.array(z.strictObject({ label: Label, url: address }))),
  /** Where “Leave this page quickly” goes. */
  leave: address,
  /** Where the source code of this site is. */
  source: z.optional(address),
  /** The campaign that the site begins with, if there are several. */
  campaign: z.optional(Id),
})

/** A picture as the page shows it, with its size in CSS pixels. */
const Logo = z.object({ url: z.string(), width: z.number(), height: z.number() })

/** Who runs this site, as `GET /api/site` answers it. */
export const Site = z.object({
  name: z.string(),
  logo: z.nullable(Logo),
  contact: z.object({
    email: z.optional(z.string()),
    phone: z.optional(z.string()),
    url: z.optional(z.string()),
  }),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  leave: z.string(),
  source: z.nullable(z.string()),
  campaign: z.string(),
})

export type SiteFile = z.infer<typeof SiteFile>
export type Site = z.infer<typeof Site>
export type Logo = z.infer<typeof Logo>

/** What a file says of a site, to a reader of a language. */
export function siteIn(
  { name, contact = {}, links = [], leave, source }: SiteFile,
  { logo, campaign }: { logo: Logo | null; campaign: string },
  language: Language,
): Site {
  return {
    name,
    logo,
    contact,
    links: links.map(({ label, url }) => ({ label: label[language], url })),
    leave,
    source: source ?? null,
    campaign,
  }
}

/** Text on a button of a colour: white or nearly black, whichever is easier to read. One of them always has a contrast of 4.5. */
const onColour = (colour: string) =>
  contrast(colour, '#ffffff') >= contrast(colour, '#0e0c0a') ? '#ffffff' : '#0e0c0a'

/** The accent as custom properties, for a style sheet of its own: a page without inline styles can't have them otherwise. */
export function accentCss({ accent }: SiteFile): string {
  // A more specific selector than `:root`, so that the order of the style sheets doesn't matter.
  const rule = (scheme: Scheme) => {
    const colour = accent[scheme]
    const properties = [
      `--accent: ${colour};`,
      `--accent-deep: ${mixed(colour, scheme === 'light' ? '#000000' : '#ffffff', 0.25)};`,
      `--on-accent: ${onColour(colour)};`,
      `--accent-soft: ${soft(colour, scheme)};`,
    ]
    return `html:root { ${properties.join(' ')} }`
  }
  return `${rule('light')}\n@media (prefers-color-scheme: dark) { ${rule('dark')} }\n`
}
