import { memo } from 'react'
import { langOf } from '../content.ts'
import { ageNotice, inWords, today } from '../dates.ts'
import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { Contacts } from '../ui/Contacts.tsx'
import { Link } from '../ui/Link.tsx'
import { Said } from '../ui/Said.tsx'
import { useHasExtra } from './extras.ts'
import { Keeping } from './Keeping.tsx'
import './Footer.css'

/** On every page: help and hotlines, what is kept and the way to forget it, who runs the site, how old the data is and whose. */
export const Footer = memo(({ served, isHelp }: { served: Served; isHelp: boolean }) => {
  const { campaign, site, health } = served
  const { host, report } = campaign
  const { asOf } = health.data
  const hasExtra = useHasExtra()
  return (
    <footer className="footer">
      {/* The page of help begins with them. */}
      {report.length > 0 && !(isHelp && hasExtra) && (
        <section aria-labelledby="hotlines">
          <h2 id="hotlines" tabIndex={-1}>
            {say('Get help, or report')}
          </h2>
          <Contacts contacts={report} />
        </section>
      )}
      <Keeping />
      <div className="imprint">
        <ul className="imprint-links">
          <li>
            <Link to="help">{say('Other ways to help')}</Link>
          </li>
          <li>
            <Link to="privacy">{say('What happens to what you type')}</Link>
          </li>
          {site.links.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
          {site.contact.email && (
            <li>
              <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
            </li>
          )}
          {site.contact.phone && <li>{site.contact.phone}</li>}
          {site.contact.url && (
            <li>
              <a href={site.contact.url}>{say('Contact')}</a>
            </li>
          )}
          {site.source && (
            <li>
              <a href={site.source}>{say('Source code')}</a>
            </li>
          )}
        </ul>
        <p lang={langOf()}>
          {host.url ? <a href={host.url}>{host.name}</a> : host.name}: {host.what}
        </p>
        <p>
          {ageNotice(asOf, today()) ?? say('Officials as of {date}.', { date: inWords(asOf) })}{' '}
          <Said
            text="ZIP code data from {source}, {licence}."
            parts={{
              source: <a href="https://www.geonames.org/">GeoNames</a>,
              licence: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>,
            }}
          />
        </p>
      </div>
    </footer>
  )
})
