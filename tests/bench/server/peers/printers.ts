// Letters over HTTP by others: `POST /pdf/<maker>` with a letter as our API takes it. The printing is all that they do.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { compose } from '#letter/compose.ts'
import { LetterRequest } from '#letter/schema.ts'
import { loadContent, today } from '../../../../server/load.ts'
import { openBrowser } from '../../../e2e/browser.ts'
import { makers } from '../../pdf/makers.ts'

const { officials } = loadContent('data')
const browser = await openBrowser()
const made = new Map(await makers(browser))
/** Some print one letter at a time. */
let last: Promise<unknown> = Promise.resolve()

const app = new Hono().post('/pdf/:maker', async (c) => {
  const request = LetterRequest.parse(await c.req.json())
  const official = officials.byId.get(request.official)
  const make = made.get(c.req.param('maker'))
  if (!official || !make) return c.notFound()
  const letter = compose({ request, official, date: today() })
  const printed = last.then(() => make(letter))
  last = printed.catch(() => {})
  return c.body(new Uint8Array(await printed), 200, { 'Content-Type': 'application/pdf' })
})
process.once('SIGTERM', () => browser.close().finally(() => process.exit()))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
)
