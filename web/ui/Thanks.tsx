import type { Campaign } from '#letter/campaign.ts'
import { Contacts } from './Contacts.tsx'

/** The end of the way: thanks, what to expect, and what else helps. */
export function Thanks({ campaign, isAllDone }: { campaign: Campaign; isAllDone: boolean }) {
  return (
    <section aria-labelledby="thanks">
      <h2 id="thanks">{isAllDone ? 'Thank you. That was everyone.' : 'Thank you'}</h2>
      <p>
        Letters from constituents are read and counted. An answer can take weeks; if none comes, writing or
        calling once more is welcome, not a nuisance.
      </p>
      {campaign.organizations.length > 0 && (
        <>
          <h3>Other ways to help</h3>
          <Contacts contacts={campaign.organizations} />
        </>
      )}
    </section>
  )
}
