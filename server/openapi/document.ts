import { componentSchemas } from './components.ts'
import { paths } from './paths.ts'

/** The OpenAPI 3.1 description of the whole API. Its schemas are those that requests are checked with. */
export function openapiDocument() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Constituent',
      version: '1',
      summary: 'From an address to good letters to every official who represents it.',
      description:
        'Nothing that is sent here is stored or logged. Answers are in English or Spanish, by Accept-Language or, before that, by `?lang=es`; ' +
        'Content-Language says which. `/civicinfo` is in English. ZIP codes are derived from GeoNames (geonames.org), CC BY 4.0: ' +
        'credit it where you show them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: paths(),
    components: { schemas: componentSchemas() },
  }
}
