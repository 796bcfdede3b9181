import { Hono } from 'hono'
import { openapiDocument } from '../openapi/document.ts'

/** `GET /openapi.json`: what this API takes and answers, for programs that read OpenAPI. Made when first asked for. */
export function openapiRoute() {
  let text: string | undefined
  return new Hono().get('/', (c) => {
    text ??= JSON.stringify(openapiDocument())
    return c.body(text, 200, {
      'Content-Type': 'application/json; charset=UTF-8',
      'Content-Language': 'en',
    })
  })
}
