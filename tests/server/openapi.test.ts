import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { app, post } from '../samples.ts'

type Operation = { responses: Record<string, { content: Record<string, { schema?: object }> }> }
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

async function document(): Promise<Document> {
  const response = await app.request('/api/openapi.json')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
  return (await response.json()) as Document
}

/** What is wrong with an answer by the schema that the document declares for it; null if nothing is. */
async function faults(path: string, method: string, response: Response) {
  const described = await document()
  const schema =
    described.paths[path]?.[method]?.responses[response.status]?.content['application/json']?.schema
  if (!schema) throw new Error(`The document declares no schema for ${method} ${path} ${response.status}.`)
  // Formats are notes in JSON Schema 2020-12; where they matter, a pattern says so too. Not strict: `components` is no word of JSON Schema.
  const ajv = new Ajv2020({ validateFormats: false, allErrors: true, strict: false })
  const validate = ajv.compile({ ...schema, components: described.components })
  return validate(await response.json()) ? null : validate.errors
}

it('the description is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(await document())
  expect(result).toMatchObject({ valid: true })
})

it('describes every route of the API that there is, and no other', async () => {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/(?:api|civicinfo)\//.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`)
  const described = Object.entries((await document()).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.sort()).toEqual([...new Set(routes)].sort())
})

it('every reference leads to a schema', async () => {
  const described = await document()
  const references = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
  expect(references.length).toBeGreaterThan(20)
  for (const [, name = ''] of references) expect(described.components.schemas).toHaveProperty(name)
})

it.each([['30161'], ['03301'], ['20001'], ['00901']])(
  'officials are answered as described: %s',
  async (zip) => {
    const response = await post('/api/officials', { address: { zip } })
    expect(response.status).toBe(200)
    expect(await faults('/api/officials', 'post', response)).toBeNull()
  },
)

it('a point near a border is answered as described', async () => {
  const response = await post('/api/officials', { location: { latitude: 34.25, longitude: -85.16 } })
  expect(await faults('/api/officials', 'post', response)).toBeNull()
})

it.each([
  [{}, 400],
  [{ address: { zip: '30159' } }, 422],
])('a refusal is answered as described: %j', async (body, status) => {
  const response = await post('/api/officials', body)
  expect(response.status).toBe(status)
  expect(await faults('/api/officials', 'post', response)).toBeNull()
})

it('campaigns are answered as described', async () => {
  const list = await app.request('/api/campaigns')
  const [first] = ((await list.clone().json()) as { campaigns: { id: string }[] }).campaigns
  expect(await faults('/api/campaigns', 'get', list)).toBeNull()
  const one = await app.request(`/api/campaigns/${first?.id}`)
  expect(await faults('/api/campaigns/{id}', 'get', one)).toBeNull()
  const none = await app.request('/api/campaigns/none')
  expect(await faults('/api/campaigns/{id}', 'get', none)).toBeNull()
})

it.each([
  ['representatives', 'representatives?address=20001'],
  ['representatives', 'representatives?address=20001&includeOffices=false'],
  ['representatives', 'representatives?address='],
  ['representatives/{ocdId}', 'representatives/ocd-division/country:us/state:ga?recursive=1'],
  ['representatives/{ocdId}', 'representatives/ocd-division/country:us/state:zz'],
  ['divisionsByAddress', 'divisionsByAddress?address=Rome,GA+30161'],
])('%s is answered as described: %s', async (path, url) => {
  const response = await app.request(`/civicinfo/v2/${url}`)
  expect(await faults(`/civicinfo/v2/${path}`, 'get', response)).toBeNull()
})
