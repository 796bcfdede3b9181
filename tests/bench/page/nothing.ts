import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const PAGE =
  '<!doctype html><html lang="en"><title>Nothing</title><meta name="viewport" content="width=device-width"><h1>Nothing</h1><p>A page without anything.'

/** A server of a page with a heading and a sentence: what Lighthouse says of it is said of the machine, not of a page. */
export async function startNothing(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=UTF-8')
    response.end(PAGE)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
