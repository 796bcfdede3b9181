import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { Heading } from '../ui/Heading.tsx'

/** What happens to what somebody types: every sentence is held against the product by a test. */
export function Privacy(_: { served: Served }) {
  return <Heading>{say('What happens to what you type')}</Heading>
}
