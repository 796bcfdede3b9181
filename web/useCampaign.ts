import { useEffect } from 'react'
import { findCampaign } from './api.ts'
import { update, useVisit } from './store.ts'
import { useAttempt } from './ui/useAttempt.ts'

/** The campaign as the server has it today; until that comes, as it was on the last visit. */
export function useCampaign() {
  const { campaign } = useVisit()
  const { attempt, run } = useAttempt()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the page is opened
  useEffect(() => {
    run(
      () => findCampaign(campaign?.id),
      (campaign) => update(() => ({ campaign })),
    )
  }, [])
  return { campaign, attempt }
}
