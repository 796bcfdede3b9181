import type { Official, PostalAddress } from '#letter/official.ts'
import type { CivicOfficial, SimpleAddress } from './schema.ts'

/** Envelope lines as the API's fields; there are three for what stands above the city. */
function addressOf({ lines }: PostalAddress): SimpleAddress[] {
  const [, city, state, zip] = /^(.+), ([A-Z]{2}) (\d{5}(?:-\d{4})?)$/.exec(lines.at(-1) ?? '') ?? []
  if (!city || !state || !zip) return []
  const [line1, line2, ...more] = lines.slice(0, -1)
  return [
    {
      ...(line1 ? { line1 } : {}),
      ...(line2 ? { line2 } : {}),
      ...(more.length > 0 ? { line3: more.join(', ') } : {}),
      city,
      state,
      zip,
    },
  ]
}

/** The API's names of the two large parties end in "Party"; others are written as our sources have them. */
const partyOf = (party: string) =>
  party === 'Democratic' || party === 'Republican' ? `${party} Party` : party

/** An official as the API writes one: what isn't known is left out. */
export function civicOfficial(official: Official): CivicOfficial {
  const { name, postal, party, phones, website, contactForm, image, email } = official
  const address = postal.flatMap(addressOf)
  const urls = [website, contactForm].filter((url) => url !== null)
  return {
    name,
    ...(address.length > 0 ? { address } : {}),
    ...(party ? { party: partyOf(party) } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(urls.length > 0 ? { urls } : {}),
    ...(image ? { photoUrl: image } : {}),
    ...(email ? { emails: [email] } : {}),
    channels: [],
  }
}
