import { Hono } from 'hono'

// What describes every answer takes a twentieth of the start, and few ask for it.
const document = () => import('../openapi/document.ts')

/** `GET /openapi.json`: what this API takes and answers, for programs that read OpenAPI. Made when first asked for. */
export function openapiRoute() {
  let text: string | undefined
  return new Hono().get('/', async (c) => {
    text ??= JSON.stringify((await document()).openapiDocument())
    return c.body(text, 200, {
      'Content-Type': 'application/json; charset=UTF-8',
      'Content-Language': 'en',
    })
  })
}
