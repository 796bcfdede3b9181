import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { delay, HttpResponse } from 'msw'
import { Header } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { download } from '../../data/build/download.ts'
import { unpackPeople } from '../../data/build/unpack.ts'
import { answersWith } from '../mocks/people.ts'
import { contents } from './country.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unpack-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the archive of Open States', () => {
  /** A tar file with one entry of any name and type, as somebody ill-meaning would write it. */
  function entry(path: string, type: 'File' | 'SymbolicLink', text: string): Buffer {
    const header = Buffer.alloc(512)
    const size = type === 'File' ? text.length : 0
    new Header({ path, type, size, mode: 0o644, ...(type === 'File' ? {} : { linkpath: text }) }).encode(
      header,
    )
    const body = Buffer.alloc(type === 'File' ? 512 : 0)
    body.write(text)
    return type === 'File' ? Buffer.concat([header, body]) : header
  }

  it('writes nothing outside of its folder, and no links', async () => {
    const target = join(folder, 'unpacked')
    mkdirSync(target)
    const archive = Buffer.concat([
      entry('people-main/../../evil.yml', 'File', 'evil'),
      entry('people-main/data/ga/legislature/../../../../../evil.yml', 'File', 'evil'),
      entry('/people-main/settings.yml', 'File', 'evil'),
      entry('people-main/data/ga/legislature/link.yml', 'SymbolicLink', '/etc/passwd'),
      entry('people-main/data/ga/legislature/good.yml', 'File', 'good'),
      Buffer.alloc(1024),
    ])
    await unpackPeople(Readable.from([archive]), target)
    expect(contents(target)).toEqual({ [join(target, 'data/ga/legislature/good.yml')]: 'good' })
    expect(Object.keys(contents(folder)).filter((path) => path.includes('evil'))).toEqual([])
  })

  it('is taken for damaged if a header in it is', async () => {
    const damaged = entry('people-main/settings.yml', 'File', 'ga: {}')
    damaged.write('junk', 100)
    const archive = Readable.from([Buffer.concat([damaged, Buffer.alloc(1024)])])
    await expect(unpackPeople(archive, folder)).rejects.toThrow(/can't be unpacked/)
  })
})

describe('a download', () => {
  const address = 'https://lists.example.org/people.yaml'
  const file = () => join(folder, 'people.yaml')

  it('ends where a file grows past its limit', async () => {
    answersWith(address, () => HttpResponse.text('x'.repeat(2_000)))
    await expect(download(address, file(), { bytes: 1_000, seconds: 5 })).rejects.toThrow(/larger than/)
    await download(address, file(), { bytes: 2_000, seconds: 5 })
    expect(Object.values(contents(folder))).toEqual(['x'.repeat(2_000)])
  })

  it('ends when its time is over', async () => {
    answersWith(address, async () => {
      await delay(5_000)
      return HttpResponse.text('late')
    })
    await expect(download(address, file(), { bytes: 1_000, seconds: 0.05 })).rejects.toThrow(
      /can't be reached/,
    )
  })
})
