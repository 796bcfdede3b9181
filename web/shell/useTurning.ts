import { useEffect } from 'react'
import { findServed, type Result, unreached } from '../api.ts'
import { pageLanguage, present, presented } from '../content.ts'
import { campaignOf, type Place } from '../paths.ts'
import { catalogOf, speak } from '../say.ts'
import type { Served } from '../served.ts'
import { takeCampaign } from '../store.ts'
import { useAttempt } from '../ui/useAttempt.ts'

type Turned = { served: Served; catalog: Awaited<ReturnType<typeof catalogOf>> }

async function turned({ language }: Place, campaign: string): Promise<Result<Turned>> {
  const [result, catalog] = await Promise.all([
    findServed(language, campaign, presented().health),
    catalogOf(language).catch(() => undefined),
  ])
  if (!('value' in result)) return result
  if (catalog === undefined) return { trouble: unreached() }
  return { value: { served: result.value, catalog } }
}

/**
 * Turns the page to the language and the campaign of its address, where those are not the ones at hand. Nothing that was typed goes.
 */
export function useTurning(place: Place) {
  const { attempt, run } = useAttempt()
  const { campaign: shown, site } = presented()
  const now = shown.id
  const campaign = campaignOf(place.page) ?? (place.page.name === 'front' ? site.campaign : now)
  const isThere = campaign === now && place.language === pageLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn, with what is there by then
  useEffect(() => {
    if (isThere) return
    run(
      () => turned(place, campaign),
      ({ served, catalog }) => {
        speak(place.language, catalog)
        document.documentElement.lang = place.language
        takeCampaign(campaign)
        present(served, place.language)
      },
    )
  }, [campaign, place.language])
  return { isThere, attempt }
}
