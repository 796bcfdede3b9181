import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { CONGRESS_LEGISLATORS } from '../../data/build/people-lists.ts'
import { publishPeople, readBack } from '../../data/build/publish.ts'
import { answersWith, listsAnswer, peopleArchive, statePerson } from '../mocks/people.ts'
import { contents, country, dataFolderOfTests } from './country.ts'

const data = dataFolderOfTests()

describe('a refresh that can’t be right', () => {
  it('is refused if a chamber lost more than 5 %, and leaves the old data byte for byte', async () => {
    const before = contents(data.path())
    const lists = country()
    lists.states.splice(10, 3)
    await listsAnswer(lists)
    await expect(data.refresh()).rejects.toThrow(/GA state-lower: 40 officials before, 37 now/)
    expect(contents(data.path())).toEqual(before)
  })

  it('is refused if a whole list is gone', async () => {
    const before = contents(data.path())
    await listsAnswer({ ...country(), executive: [] })
    await expect(data.refresh()).rejects.toThrow(/us-president over the country: 1 officials before, 0 now/)
    await listsAnswer({ ...country(), states: [] })
    await expect(data.refresh()).rejects.toThrow(/GA state-upper: 20 officials before, 0 now/)
    expect(contents(data.path())).toEqual(before)
  })

  it('is refused if two people hold one seat and nobody knows who', async () => {
    const before = contents(data.path())
    const lists = country()
    lists.states.push(statePerson(98, { state: 'ga', type: 'lower', district: '1' }))
    await listsAnswer(lists)
    await expect(data.refresh()).rejects.toThrow(/GA state-lower 1: 2 officials for 1 seats/)
    expect(contents(data.path())).toEqual(before)
  })

  it.each(['Acting Governor Alex Example', 'Alex Example (Acting)', 'Alex Example, interim', 'Vacant'])(
    'is refused if it names somebody who only fills in, or nobody: %s',
    async (name) => {
      const before = contents(data.path())
      const lists = country()
      const governor = lists.states.find(({ path }) => path.startsWith('data/ga/executive'))
      if (!governor) throw new Error('Georgia has no governor.')
      governor.content = { ...governor.content, name, family_name: name.split(' ').at(-1) ?? '' }
      await listsAnswer(lists)
      await expect(data.refresh()).rejects.toThrow(/vacant, or held for the time being, gets no letter/)
      expect(contents(data.path())).toEqual(before)
    },
  )

  it.each([
    ['status 500', () => new HttpResponse('Internal Server Error', { status: 500 }), /status 500/],
    ['a web page', () => HttpResponse.html('<html><body>Unicorn!</body></html>'), /a web page/],
    ['a web page in disguise', () => HttpResponse.text('<html>Unicorn!</html>'), /can't be unpacked/],
    ['nothing at all', () => HttpResponse.error(), /can't be reached/],
  ])('leaves the old data if the archive is %s', async (_, answer, message) => {
    const before = contents(data.path())
    await listsAnswer(country(), answer)
    await expect(data.refresh()).rejects.toThrow(message)
    expect(contents(data.path())).toEqual(before)
  })

  it('leaves the old data if the archive is cut off anywhere', async () => {
    const before = contents(data.path())
    const whole = await peopleArchive(country().states)
    for (const part of [0, 0.1, 0.5, 0.99]) {
      const cut = new Uint8Array(whole.subarray(0, Math.floor(whole.length * part)))
      await listsAnswer(country(), () => HttpResponse.arrayBuffer(cut.buffer))
      await expect(data.refresh()).rejects.toThrow(/can't be unpacked|ENOENT/)
    }
    expect(contents(data.path())).toEqual(before)
  })

  it('leaves the old data if the connection breaks', async () => {
    const before = contents(data.path())
    await listsAnswer(country(), () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array([0x1f, 0x8b, 8]))
          controller.error(new Error('socket closed'))
        },
      })
      return new HttpResponse(body)
    })
    await expect(data.refresh()).rejects.toThrow(/broke off/)
    expect(contents(data.path())).toEqual(before)
  })

  it.each(['legislators-current.yaml', 'legislators-district-offices.yaml', 'executive.yaml'])(
    'leaves the old data if %s is missing or something else',
    async (file) => {
      const before = contents(data.path())
      await listsAnswer(country())
      for (const answer of [
        () => new HttpResponse(null, { status: 404 }),
        () => HttpResponse.html('<html></html>'),
        () => HttpResponse.text('message: moved\n'),
      ]) {
        answersWith(`${CONGRESS_LEGISLATORS}/${file}`, answer)
        await expect(data.refresh()).rejects.toThrow()
      }
      expect(contents(data.path())).toEqual(before)
    },
  )

  it('brings the old officials back if the new ones can’t be put in their place', async () => {
    const { files, sources } = readBack(data.path())
    rmSync(join(data.path(), 'sources.json'))
    mkdirSync(join(data.path(), 'sources.json'))
    const before = contents(data.path())
    const later = files.map((file) => ({ ...file, officials: [] }))
    expect(() => publishPeople(data.path(), later, sources)).toThrow()
    expect(contents(data.path())).toEqual(before)
    expect(readdirSync(data.path()).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
