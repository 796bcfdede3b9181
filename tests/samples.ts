import type { Office, Official } from '#letter/official.ts'
import type { LetterRequest, Sender } from '#letter/schema.ts'
import { createApp } from '../server/app.ts'
import { loadContent } from '../server/load.ts'
import { print } from '../server/pdf/print.ts'

/** The date that tests write on letters. */
export const DATE = '2026-11-22'

/** The one who signs in tests and samples. */
export const alex: Sender = {
  name: 'Alex Example',
  address: { street: '12 Sample Street, Apt 4', city: 'Rome', state: 'GA', zip: '30161' },
  email: 'alex@example.org',
  phone: '706-555-0123',
}

/** The real dataset, loaded once for a test file, and a printer in the same thread. */
export const content = { ...loadContent('data'), printer: print }
/** The campaigns that say something by themselves; the letter about whatever one wants to say has gaps until it is said. */
export const campaigns = [...content.campaigns.values()].filter(({ blank }) => !blank)

/** The API on the real dataset, with a fixed date. */
export const app = createApp({ ...content, geocode: null, today: () => DATE })

/** A letter by Alex to an official. */
export function letterTo(official: string, changes: Partial<LetterRequest> = {}): LetterRequest {
  return {
    official,
    sender: alex,
    subject: 'Shelter and care for survivors',
    body: 'I am your constituent, and I am writing about children who are sold for sex.\n\nPlease support shelter and care for survivors.\n\nThank you.',
    ...changes,
  }
}

/** What a client says of a JSON body; `app.request` leaves its length out. */
export const jsonHeaders = (text: string) => ({
  'Content-Type': 'application/json',
  'Content-Length': String(Buffer.byteLength(text)),
})

/** Posts JSON to the API, as a client would. */
export function post(path: string, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return app.request(path, { method: 'POST', headers: jsonHeaders(text), body: text })
}

/** An official of the dataset by office and state; throws if there is none, so that no test passes on nobody. */
export function someone(office: Office, state: string): Official {
  for (const official of content.officials.byId.values()) {
    if (official.office === office && official.state === state) return official
  }
  throw new Error(`The dataset has no ${office} in ${state}.`)
}
