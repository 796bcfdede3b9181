import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { Contacts } from '../ui/Contacts.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Share } from './Share.tsx'
import './Help.css'

/** What one can do besides writing: hotlines and how to report come first, and stand here instead of at the foot. */
export function Help({ served: { campaign } }: { served: Served }) {
  const { host, report, organizations } = campaign
  return (
    <div className="help">
      <Heading>{say('Other ways to help')}</Heading>
      {report.length > 0 && (
        <section aria-labelledby="hotlines">
          <h2 id="hotlines" tabIndex={-1}>
            {say('Get help, or report')}
          </h2>
          <p>{say('If you know of something, or need help yourself, this comes before any letter.')}</p>
          <Contacts contacts={report} />
        </section>
      )}
      {organizations.length > 0 && (
        <section>
          <h2>{say('Give money or time')}</h2>
          <Contacts contacts={organizations} />
        </section>
      )}
      <section>
        <h2>{say('Spread the word')}</h2>
        <Share campaign={campaign} />
      </section>
      {!campaign.blank && (
        <section>
          <h2>{say('Join those who run this campaign')}</h2>
          <Contacts contacts={[host, ...(host.join ?? [])]} />
        </section>
      )}
      <p>
        <Link to="about" className="alone">
          {say('Back to the letters')}
        </Link>
      </p>
    </div>
  )
}
