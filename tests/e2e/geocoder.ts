import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { match } from '../mocks/geocoder.ts'

/** How a service of the Census geocoder's shape may behave. */
export const BEHAVIOURS = {
  right: (response: ServerResponse) => say(response, [match(-85.16, 34.25, { state: 'GA', zip: '30161' })]),
  /** For a ZIP code that reaches into Tennessee. */
  kentucky: (response: ServerResponse) =>
    say(response, [match(-87.46, 36.66, { state: 'KY', zip: '42223' })]),
  /** For a ZIP code whose post office is in Nebraska. */
  dakota: (response: ServerResponse) => say(response, [match(-100.55, 43.02, { state: 'SD', zip: '69201' })]),
  unknowing: (response: ServerResponse) => say(response, []),
  broken: (response: ServerResponse) => response.writeHead(500).end('<html>Service unavailable</html>'),
  silent: () => {},
  /** It says that the house is where it was asked for, and gives a point in New York. */
  lying: (response: ServerResponse) => say(response, [match(-73.98, 40.75, { state: 'GA', zip: '30161' })]),
  elsewhere: (response: ServerResponse) =>
    say(response, [match(-73.98, 40.75, { state: 'NY', zip: '10001' })]),
}

const say = (response: ServerResponse, addressMatches: unknown[]) =>
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ result: { addressMatches } }))

/** A geocoder of our own on this machine, the streets that it was asked for, and all that came with each question. */
export async function startGeocoder(behaviour: keyof typeof BEHAVIOURS) {
  const asked: string[] = []
  const got: { values: Record<string, string>; headers: IncomingHttpHeaders }[] = []
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost')
    asked.push(searchParams.get('street') ?? '')
    got.push({ values: Object.fromEntries(searchParams), headers: request.headers })
    BEHAVIOURS[behaviour](response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    got,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
