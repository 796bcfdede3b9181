import { langOf } from '../content.ts'
import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'

/** For an address of this site at which there is nothing. */
export function Unknown({ served: { campaign } }: { served: Served }) {
  return (
    <>
      <Heading>{say('There is no such page')}</Heading>
      <p>
        {say('The address may have been mistyped, or the page is gone. What you typed here is still there.')}
      </p>
      <p>
        <Link to="about" className="alone">
          <span lang={langOf()}>{campaign.title}</span>
        </Link>
      </p>
    </>
  )
}
