import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { openapiDocument } from '../../server/openapi/document.ts'

type Content = Record<string, { schema?: object }>
type Operation = { responses: Record<string, { content: Content }> }

const { paths, components } = openapiDocument()
const ajv = new Ajv2020({ validateFormats: false, strict: false })
const compiled = new Map<object, ValidateFunction>()

/** A path of the document as an expression. Ids of divisions have slashes; of everything else a slash is the end. */
const expressionOf = (path: string) =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replace('{ocdId}', '.+')
      .replace(/\{\w+\}/, '[^/]+')}$`,
  )

const OPERATIONS = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    expression: expressionOf(path),
    operation: operation as unknown as Operation,
  })),
)

/** Every operation that the OpenAPI document names. */
export const OPERATION_NAMES: readonly string[] = OPERATIONS.map(({ name }) => name)

/** What the document says of the answers to a request; undefined where it knows no such route. `path` as it is read: decoded. */
export function operationFor(method: string, path: string): Operation | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  return OPERATIONS.find((one) => one.method === asked && one.expression.test(path))?.operation
}

/** What is wrong with an answer's JSON by the document; nothing where it says nothing of it. */
export function schemaFaults({ responses }: Operation, status: number, json: unknown): string[] {
  const schema = responses[status]?.content['application/json']?.schema
  if (!schema) return []
  const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components })
  compiled.set(schema, validate)
  return validate(json) ? [] : [`not as described: ${JSON.stringify(validate.errors?.slice(0, 2))}`]
}
