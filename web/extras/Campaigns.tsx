import { langOf } from '../content.ts'
import { say } from '../say.ts'
import { listed, type Served } from '../served.ts'
import { CampaignLink } from '../ui/CampaignLink.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Said } from '../ui/Said.tsx'
import './Campaigns.css'

/** What there is to write about, where there is more than one thing. */
export function Campaigns({ served: { campaigns } }: { served: Served }) {
  const blank = campaigns.find(({ blank }) => blank)
  return (
    <>
      <Heading>{say('What do you want to write about?')}</Heading>
      <ul className="campaigns">
        {listed(campaigns).map(({ id, title, summary, host, language }) => (
          <li key={id}>
            <h2 lang={langOf(language)}>
              <CampaignLink id={id}>{title}</CampaignLink>
            </h2>
            <p lang={langOf(language)}>{summary}</p>
            <p className="hint">
              <Said
                text="A campaign of {host}"
                parts={{ host: <span lang={langOf(language)}>{host.name}</span> }}
              />
            </p>
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
