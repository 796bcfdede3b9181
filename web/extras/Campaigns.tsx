import { say } from '../say.ts'
import { listed, type Served } from '../served.ts'
import { CampaignLink } from '../ui/CampaignLink.tsx'
import { Heading } from '../ui/Heading.tsx'
import './Campaigns.css'

/** What there is to write about, where there is more than one thing. */
export function Campaigns({ served: { campaigns } }: { served: Served }) {
  const blank = campaigns.find(({ blank }) => blank)
  return (
    <>
      <Heading>{say('What do you want to write about?')}</Heading>
      <ul className="campaigns">
        {listed(campaigns).map(({ id, title, summary, host }) => (
          <li key={id}>
            <h2>
              <CampaignLink id={id}>{title}</CampaignLink>
            </h2>
            <p>{summary}</p>
            <p className="hint">{say('A campaign of {host}', { host: host.name })}</p>
          </li>
        ))}
      </ul>
      {blank && (
        <p>
          <CampaignLink id={blank.id}>{say('Write about something else')}</CampaignLink>
        </p>
      )}
    </>
  )
}
