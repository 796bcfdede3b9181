import { type JsonSchema, ref } from './components.ts'

type Answers = Record<number, JsonSchema>

/** A JSON body of a request or an answer. */
export const json = (schema: JsonSchema) => ({ 'application/json': { schema } })

/** The answer to a request that went well; without a schema, `description` says what it is. */
export function ok(description: string, content: JsonSchema = { 'application/json': {} }): Answers {
  return { 200: { description, content } }
}

const SAID: Readonly<Record<number, string>> = {
  400: 'The request is malformed; each error names the field.',
  404: 'There is no such thing.',
  413: 'The request is too large.',
  422: 'The request is well-formed, but can’t be answered; each error says what to do.',
  429: 'The client has asked for more than its share; Retry-After says how many seconds to wait.',
  503: 'Too much is being printed just now; Retry-After says in how many seconds there should be room.',
}

/** The answers to requests that went wrong, in the shape of our own API. */
export function refusals(...statuses: number[]): Answers {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: SAID[status] ?? 'The request was refused.', content: json(ref('Refused')) },
    ]),
  )
}

/** The answers to requests that went wrong, in the shape of Google's APIs. */
export function civicRefusals(...statuses: number[]): Answers {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: SAID[status] ?? 'The request was refused.', content: json(ref('CivicError')) },
    ]),
  )
}

/** A JSON body that must be there. */
export const body = (schema: JsonSchema) => ({ required: true, content: json(schema) })

/** A part of the path. */
export const pathParameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})
