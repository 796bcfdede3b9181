import type { Campaign } from '#letter/campaign.ts'
import { langOf } from '../content.ts'
import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { CampaignLink } from '../ui/CampaignLink.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Said } from '../ui/Said.tsx'
import { Begin } from './Begin.tsx'
import './Landing.css'

/** What the page promises, as a letter looks: who is written to, what about, who signs. A picture; the text below says the same. */
function LetterPicture({ campaign: { letters, blank } }: { campaign: Campaign }) {
  const [first] = letters
  if (!first || blank) return null
  return (
    <div className="letter-picture" aria-hidden="true">
      <p>{say('Dear Senator:')}</p>
      <p>
        <strong lang={langOf()}>{first.title}</strong>
      </p>
      <div className="letter-picture-lines" />
      <p>{say('Sincerely,')}</p>
      <p className="letter-picture-name">{say('your name and your town')}</p>
    </div>
  )
}

/** What a campaign is about: what is asked and why, how long it takes, and what happens to what is typed. */
export function Landing({ served: { campaign, campaigns } }: { served: Served }) {
  const { title, summary, host, letters, why = [], blank: isBlank } = campaign
  const lang = langOf()
  const blank = campaigns.find((other) => other.blank && other.id !== campaign.id)
  return (
    <div className="landing">
      <div className="landing-first">
        <div>
          {!isBlank && (
            <p className="landing-host">
              <Said text="A campaign of {host}" parts={{ host: <span lang={lang}>{host.name}</span> }} />
            </p>
          )}
          <Heading lang={lang}>{title}</Heading>
          <p className="lead" lang={lang}>
            {summary}
          </p>
          <Begin campaign={campaign} />
        </div>
        <LetterPicture campaign={campaign} />
      </div>
      <section>
        <h2>{say('How it goes')}</h2>
        <ol className="landing-way">
          <li>
            <h3>{say('Your ZIP code')}</h3>
            <p>{say('It shows who represents you, from the state house to the White House.')}</p>
          </li>
          <li>
            <h3>{say('Your letters')}</h3>
            <p>
              {isBlank
                ? say('You say what it is about, why it matters to you, and what you ask for.')
                : say('Each is written already. A sentence of your own makes it stronger.')}
            </p>
          </li>
          <li>
            <h3>{say('Off they go')}</h3>
            <p>
              {say(
                'By e-mail, in the form on an office’s website, or on paper. You send each one; the page shows you how.',
              )}
            </p>
          </li>
        </ol>
      </section>
      {!isBlank && (
        <section>
          <h2>{say('What the letters ask for')}</h2>
          <ul className="landing-letters" lang={lang}>
            {letters.map((letter) => (
              <li key={letter.id}>
                <h3>{letter.title}</h3>
                <p>{letter.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {why.length > 0 && (
        <section>
          <h2>{say('Why write')}</h2>
          {why.map((paragraph) => (
            <p key={paragraph} lang={lang}>
              {paragraph}
            </p>
          ))}
        </section>
      )}
      <section>
        <h2>{say('What happens to what you type')}</h2>
        <p>
          {say(
            'It is kept in this browser alone. Our server uses it to find your officials and to make your letters, and keeps nothing. No account, no cookies, no tracking.',
          )}{' '}
          <Link to="privacy">{say('How that works')}</Link>
        </p>
      </section>
      <section>
        <h2>{say('More that you can do')}</h2>
        <p>
          <Link to="help" className="alone">
            {say('Other ways to help')}
          </Link>
        </p>
        {blank && (
          <p>
            <CampaignLink id={blank.id}>{say('Write about something else')}</CampaignLink>
          </p>
        )}
      </section>
    </div>
  )
}
