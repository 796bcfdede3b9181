import type { TypedAddress, Visit } from './visit.ts'

/** The address to look up: without the street if the person doesn't want it to be looked up elsewhere. */
export function lookupAddress({ address, exact }: Visit): TypedAddress {
  return exact ? address : { ...address, street: '' }
}
