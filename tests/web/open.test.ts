import { describe, expect, it } from 'vitest'
import type { Found } from '../../web/api.ts'
import { openQuestions } from '../../web/open.ts'
import { content, post } from '../samples.ts'

const [campaign] = content.campaigns.values()

describe('what is still open', () => {
  it.each([
    ['20001', /^your ward’s member of the Council of the District of Columbia$/],
    ['00901', /^your district’s members of the Senate of Puerto Rico$/],
    ['30161', /^U\.S\. House of Representatives$/],
  ])('in %s is named by the kind of district it is', async (zip, words) => {
    const found = (await (await post('/api/officials', { address: { zip } })).json()) as Found
    if (!campaign) throw new Error('There is no campaign.')
    expect(openQuestions(found, campaign)[0]?.who).toMatch(words)
  })
})
