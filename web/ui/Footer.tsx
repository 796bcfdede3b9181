import type { Campaign } from '#letter/campaign.ts'
import { ageNotice, inWords, today } from '../dates.ts'
import { useHealth } from '../useHealth.ts'
import { ClearEverything } from './ClearEverything.tsx'
import { Contacts } from './Contacts.tsx'
import './Footer.css'

/** On every page: help and hotlines, how old the data is and whose, and the way to forget all that was typed. */
export function Footer({ campaign }: { campaign: Campaign }) {
  const asOf = useHealth()?.data.asOf
  const age = asOf ? ageNotice(asOf, today()) : null
  const { host, report } = campaign
  return (
    <footer className="footer">
      {report.length > 0 && (
        <section aria-labelledby="hotlines">
          <h2 id="hotlines" tabIndex={-1}>
            Get help, or report
          </h2>
          <Contacts contacts={report} />
        </section>
      )}
      <div className="imprint">
        <ClearEverything />
        <p>
          {host.url ? <a href={host.url}>{host.name}</a> : host.name}: {host.what}
        </p>
        <p>
          {asOf && `${age ?? `Officials as of ${inWords(asOf)}.`} `}
          ZIP code data from <a href="https://www.geonames.org/">GeoNames</a>,{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </p>
      </div>
    </footer>
  )
}
