import type { FieldError } from './api.ts'
import { go } from './nav.ts'
import { update } from './store.ts'

/** True for an error that no other words can mend: the server doesn't know an official, or not as they were. */
export const isOfOfficials = ({ path }: FieldError) => /^officials\b/.test(path)

/** Has the officials looked up once more, as if they were of another day, and leads to them. */
export function lookAgain() {
  update(() => ({ foundOn: '' }))
  go('officials')
}
