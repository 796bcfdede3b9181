import type { CivicError } from './schema.ts'

/** What went wrong, by the `reason` of the Civic Information API's error list, with the HTTP status and the `status` word of Google's APIs. */
const REASONS = {
  required: [400, 'INVALID_ARGUMENT'],
  parseError: [400, 'INVALID_ARGUMENT'],
  invalid: [400, 'INVALID_ARGUMENT'],
  limitExceeded: [403, 'PERMISSION_DENIED'],
  notFound: [404, 'NOT_FOUND'],
  rateLimitExceeded: [429, 'RESOURCE_EXHAUSTED'],
  backendError: [500, 'INTERNAL'],
} as const

/** An error in the shape of Google's APIs, with the HTTP status to send it with. */
export function civicError(reason: keyof typeof REASONS, message: string) {
  const [code, status] = REASONS[reason]
  const body: CivicError = {
    error: { code, message, errors: [{ message, domain: 'global', reason }], status },
  }
  return [body, code] as const
}
