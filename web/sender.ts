import type { Sender } from '#letter/schema.ts'
import { stateIn, townOf } from './place.ts'
import type { Visit } from './visit.ts'

/** The fields of the one who signs, with the address where nothing else was typed. */
export function senderFields({ address, found, sender }: Visit) {
  return {
    name: sender.name ?? '',
    street: sender.street ?? address.street,
    city: sender.city ?? (address.city || (found ? townOf(found.place) : '')),
    state: sender.state ?? (address.state || (found ? stateIn(found) : '')),
    zip: sender.zip ?? (address.zip || (found?.place.zip ?? '')),
    email: sender.email ?? '',
    phone: sender.phone ?? '',
  }
}

/** The one who signs, as letters take it; an optional field that is empty is left out. */
export function senderOf(visit: Visit): Sender {
  const { name, street, city, state, zip, email, phone } = senderFields(visit)
  return {
    name: name.trim(),
    address: { street: street.trim(), city: city.trim(), state, zip: zip.trim() },
    ...(email.trim() ? { email: email.trim() } : {}),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
  }
}

/** The writer for drafts and the preview: what is still missing stands in brackets, which the page points out and the server refuses. */
export function draftSender(visit: Visit): Sender {
  const { name, address } = senderOf(visit)
  return {
    name: name || '[your name]',
    address: {
      ...address,
      street: address.street || '[your street address]',
      city: address.city || '[your city]',
      state: address.state || '[your state]',
    },
  }
}
