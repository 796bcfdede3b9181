import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** What an answer says whatever it is: no referrer, no sniffing, no window of another site holding on to ours. Cookies: there are none. */
const COMMON = {
  referrerPolicy: 'no-referrer',
  // Only a host knows whether HTTPS is there to stay: see `httpsOnly`.
  strictTransportSecurity: false,
} as const

/** What the page may ask a browser for: where the person is, and the clipboard for a letter. Nothing else, and nothing for frames in it. */
const PERMISSIONS = {
  geolocation: ['self'],
  clipboardWrite: ['self'],
  camera: [],
  microphone: [],
  payment: [],
  usb: [],
  displayCapture: [],
}

/** What is for documents alone, or for browsers and plug-ins that are gone. */
const FOR_DOCUMENTS = {
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const

/**
 * Headers for answers of the API, which no browser should show as a page (OWASP's REST security cheat sheet). `readers` are the pages that may read
 * them without asking (CORP).
 */
export function apiHeaders(readers: 'same-origin' | 'cross-origin' = 'same-origin'): MiddlewareHandler {
  return secureHeaders({
    ...COMMON,
    ...FOR_DOCUMENTS,
    crossOriginResourcePolicy: readers,
    xFrameOptions: 'DENY',
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  })
}

/** An entry of `frame-ancestors`: the two words are quoted, origins aren't. */
const ancestor = (one: string) => (one === 'none' || one === 'self' ? `'${one}'` : one)

/** A script or style in a document as the policy names it (CSP 3, 2.3.1): this text and no other. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Headers for the page. It needs nothing but what this server sends: no inline script or style but `scripts` and `styles`, which stand in each document as they
 * were built, no `eval`, no other host, no HTML made from text (trusted types), and a frame around it only where the host has allowed one.
 * `?pictures` is what a person asks for who wants to see the officials: their pictures lie on hundreds of other sites, and only such a document
 * may load them. A link from elsewhere asks for nothing: see docs/decisions.
 */
export function pageHeaders(
  frameAncestors: readonly string[],
  { scripts, styles }: Readonly<Record<'scripts' | 'styles', readonly string[]>>,
): MiddlewareHandler {
  const isFramed = frameAncestors.join() !== 'none'
  const withImagesOf = (...imgSrc: string[]) =>
    secureHeaders({
      ...COMMON,
      // It has no list of sites; browsers that know frame-ancestors prefer that anyway.
      xFrameOptions: isFramed ? false : 'DENY',
      permissionsPolicy: PERMISSIONS,
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...scripts.map(hashOf)],
        styleSrc: ["'self'", ...styles.map(hashOf)],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...imgSrc],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: frameAncestors.map(ancestor),
        requireTrustedTypesFor: ["'script'"],
      },
    })
  const [plain, pictured] = [withImagesOf(), withImagesOf('https:')]
  return (c, next) => {
    if (c.req.query('pictures') === undefined) return plain(c, next)
    c.header('Vary', 'Sec-Fetch-Site', { append: true })
    // Browsers that say nothing of it are left to the page, which shows no picture without a press of its own button.
    return (c.req.header('Sec-Fetch-Site') ?? 'same-origin') === 'same-origin'
      ? pictured(c, next)
      : plain(c, next)
  }
}

/** Tells browsers for how many days to come by HTTPS only (RFC 6797); nothing for 0. Other sites below the same domain are left alone. */
export function httpsOnly(days: number): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (days > 0) c.res.headers.set('Strict-Transport-Security', `max-age=${days * 86_400}`)
  }
}
