import type { Campaign } from '#letter/campaign.ts'
import type { Site } from '#letter/site.ts'
import type { CampaignSummary, Health } from './api.ts'

/** What a page is made from besides what the person typed: who hosts it, what there is to write about, how old the lists are. */
export type Served = {
  site: Site
  /** All that there are, for the page that lists them. */
  campaigns: CampaignSummary[]
  /** The one that the page is about; on a page of the whole site the one that it begins with. */
  campaign: Campaign
  health: Health
}

/** The campaigns to choose among; the letter about whatever one wants to say is offered beside them. */
export const listed = (campaigns: readonly CampaignSummary[]) => campaigns.filter(({ blank }) => !blank)
