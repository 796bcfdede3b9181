// The same job in Express: the same check of the same body, the same lookup.
import type { AddressInfo } from 'node:net'
import express from 'express'
import { OfficialsRequest } from '#letter/schema.ts'
import { loadContent, today } from '../../../../server/load.ts'
import { find } from '../../../../server/lookup/find.ts'

const sources = { ...loadContent('data'), geocode: null, today }
const app = express()
app.use(express.json({ limit: '16kb' }))
app.post('/api/officials', async (request, response) => {
  const checked = OfficialsRequest.safeParse(request.body)
  if (!checked.success) {
    response.status(400).json({ errors: checked.error.issues })
    return
  }
  const answer = await find(checked.data, sources)
  response.status('errors' in answer ? 422 : 200).json(answer)
})
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
