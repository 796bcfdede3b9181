import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { network } from './mocks/network.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
const outside: string[] = []

beforeAll(() =>
  network.listen({
    onUnhandledRequest(request, print) {
      const { hostname, href } = new URL(request.url)
      if (LOOPBACK.has(hostname)) return
      outside.push(href)
      print.error()
    },
  }),
)
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  network.resetHandlers()
  // Thrown, not asserted: an assertion here would count as the test's own.
  const [reached] = outside.splice(0)
  if (reached) throw new Error(`A test reached for the network: ${reached}`)
  const [said] = vi.mocked(console.error).mock.calls
  if (said) throw new Error(`A test printed an error: ${said.join(' ')}`)
})
afterAll(() => network.close())
