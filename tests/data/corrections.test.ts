import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corrected } from '../../data/build/corrections.ts'
import { type Correction, readCorrections } from '../../data/build/corrections-file.ts'
import { noFindings } from '../../data/build/findings.ts'
import { JurisdictionFile } from '../../server/lookup/dataset.ts'

const DATA = new URL('../../data/', import.meta.url)
const { officials, vacancies } = readCorrections(fileURLToPath(new URL('corrections.yaml', DATA)))
const file = (state: string) =>
  JurisdictionFile.parse(
    JSON.parse(readFileSync(new URL(`officials/${state.toLowerCase()}.json`, DATA), 'utf8')),
  )

const sununu = file('NH').officials.find((official) => official.chamber === 'governor')
const succession: Correction = {
  office: { chamber: 'governor', state: 'NH' },
  succeeds: 'Chris Sununu',
  set: { name: 'Kelly Ayotte', familyName: 'Ayotte' },
  reason: 'Elected in 2024.',
  source: 'https://www.governor.nh.gov/',
  date: '2026-11-22',
}

describe('corrections', () => {
  it('has the corrected fields in the dataset', () => {
    for (const { office, set } of officials) {
      if (!office) continue
      const governor = file(office.state).officials.find(({ chamber }) => chamber === office.chamber)
      expect(governor, office.state).toMatchObject(set)
    }
  })

  it('names each vacancy once', () => {
    const keys = vacancies.map(({ state, chamber, district }) => `${state} ${chamber} ${district}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('takes nothing personal over from a predecessor', () => {
    const findings = noFindings()
    const predecessor = sununu && {
      ...sununu,
      name: 'Chris Sununu',
      email: 'chris@example.org',
      image: 'https://example.org/c.jpg',
    }
    const governor = corrected(predecessor ?? null, succession, 'NH', findings)
    expect(governor).toMatchObject({ name: 'Kelly Ayotte', email: null, image: null, phones: sununu?.phones })
    expect(findings.corrections.used).toEqual(['governor NH'])
  })

  it('says when the source has caught up, and stops when it has somebody unexpected', () => {
    const findings = noFindings()
    corrected(sununu ?? null, succession, 'NH', findings)
    expect(findings.corrections.caughtUp).toEqual(['governor NH'])
    corrected(sununu ? { ...sununu, name: 'Somebody Else' } : null, succession, 'NH', findings)
    expect(findings.unexplained).toHaveLength(1)
  })
})
