import { describe, expect, it } from 'vitest'
import { draft } from '#letter/drafts.ts'
import { placeholders } from '#letter/gaps.ts'
import { CHAMBERS } from '#letter/official.ts'
import { alex, app, content } from '../samples.ts'

const blank = [...content.campaigns.values()].filter((campaign) => campaign.blank)
const inAllLanguages = blank.flatMap((campaign) => [
  campaign,
  ...Object.values(content.translations.get(campaign.id) ?? {}),
])
const answers = {
  about: 'a safe crossing at our school',
  story: 'My son waits there every morning.',
  ask: 'Please fund a light at the crossing.',
}

describe('a letter about whatever one wants to say', () => {
  it('is there once, and goes to every office', () => {
    expect(blank).toHaveLength(1)
    expect(blank[0]?.letters.flatMap(({ to }) => to).sort()).toEqual([...CHAMBERS].sort())
  })

  it.each(inAllLanguages.map((campaign) => [campaign.language, campaign] as const))(
    'shows what is still to be said, and is whole once it has been: %s',
    (_, { letters }) => {
      for (const letter of letters) {
        const empty = draft(letter, { sender: alex })
        expect(placeholders(empty.subject)).toHaveLength(1)
        expect(placeholders(empty.body)).toHaveLength(2)
        const told = draft(letter, { sender: alex, answers })
        expect(told.subject).toBe(answers.about)
        expect(placeholders(told.body)).toEqual([])
        for (const answer of Object.values(answers)) expect(told.body).toContain(answer)
      }
    },
  )

  it('is offered beside the campaigns, and none that the site begins with', async () => {
    const { campaigns } = (await (await app.request('/api/campaigns')).json()) as {
      campaigns: { id: string; blank: boolean }[]
    }
    expect(campaigns.filter((campaign) => campaign.blank).map(({ id }) => id)).toEqual([blank[0]?.id])
    const { campaign } = (await (await app.request('/api/site')).json()) as { campaign: string }
    expect(campaigns.find(({ id }) => id === campaign)?.blank).toBe(false)
  })
})
