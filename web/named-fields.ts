import type { FieldError } from './api.ts'
import { say } from './say.ts'

/** The lines of name and address that take a text of any kind. */
const NAMES: Readonly<Record<string, () => string>> = {
  name: () => say('Your name'),
  street: () => say('Street address'),
  city: () => say('City'),
}

/**
 * An error about what was typed into a line of name and address, with that line's name in front: in a list of errors “Shorten this” stands far from
 * it. That a line is empty is said by its name already.
 */
export function withLine(error: FieldError, typed: Readonly<Record<string, string>>): FieldError {
  const [, line = ''] = /^(?:sender|address)\.(?:address\.)?(\w+)$/.exec(error.path) ?? []
  const name = typed[line]?.trim() ? NAMES[line]?.() : undefined
  return name ? { ...error, message: `“${name}”: ${error.message}` } : error
}
