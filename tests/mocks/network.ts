import { setupServer } from 'msw/node'

/** Outside services answer only here; a request that nobody has mocked is refused, and fails the test that made it. */
export const network = setupServer()
