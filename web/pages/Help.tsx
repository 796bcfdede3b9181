import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { Contacts } from '../ui/Contacts.tsx'
import { Heading } from '../ui/Heading.tsx'

/** What one can do besides writing: hotlines and how to report come first. */
export function Help({ served: { campaign } }: { served: Served }) {
  return (
    <>
      <Heading>{say('Other ways to help')}</Heading>
      <Contacts contacts={campaign.organizations} />
    </>
  )
}
