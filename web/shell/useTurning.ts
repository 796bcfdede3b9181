import { useEffect } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import type { Language } from '#letter/say.ts'
import { findServed, type Result } from '../api.ts'
import { pageLanguage, present, presented } from '../content.ts'
import { campaignOf, isStep, type Place } from '../paths.ts'
import { catalogOf, speak } from '../say.ts'
import type { Served } from '../served.ts'
import { takeCampaign, useVisit } from '../store.ts'
import { unreached } from '../trouble.ts'
import { useAttempt } from '../ui/useAttempt.ts'

type Turned = { served: Served; catalog: Awaited<ReturnType<typeof catalogOf>> }

/** The language in which a campaign's letters are for somebody who wants them in one. */
const lettersOf = ({ languages }: Campaign, wanted: Language) => (languages.includes(wanted) ? wanted : 'en')

async function turned({ language }: Place, id: string, letters: Language): Promise<Result<Turned>> {
  const [result, catalog] = await Promise.all([
    findServed(language, { id, letters, health: presented().health }),
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
  const { attempt, run, refuse } = useAttempt({ isImpersonal: true, isByHand: true })
  const { lettersIn } = useVisit()
  const { campaign: shown, site } = presented()
  const now = shown.id
  const campaign = campaignOf(place.page) ?? (place.page.name === 'front' ? site.campaign : now)
  // A page that isn't a step shows no letter.
  const isRead = !isStep(place.page.name) || lettersOf(shown, lettersIn) === shown.letters[0]?.language
  const isThere = campaign === now && place.language === pageLanguage() && isRead
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn, with what is there by then
  useEffect(() => {
    if (isThere) {
      // Turned back meanwhile: what is still on its way is for a page that nobody is on any more.
      if (attempt.isBusy || attempt.trouble) refuse([])
      return
    }
    run(
      () => turned(place, campaign, lettersIn),
      ({ served, catalog }) => {
        speak(place.language, catalog)
        document.documentElement.lang = place.language
        takeCampaign(campaign)
        present(served, place.language)
      },
    )
    // Cleared meanwhile, the letters are in another language than the one on its way.
  }, [campaign, place.language, isThere, lettersIn])
  return { isThere, attempt }
}
