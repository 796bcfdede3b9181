import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { download, openDownload } from './download.ts'
import { unpackPeople } from './unpack.ts'

/** Where congress-legislators publishes its files, as its own description says. */
export const CONGRESS_LEGISLATORS = 'https://unitedstates.github.io/congress-legislators'
const FILES = ['legislators-current.yaml', 'legislators-district-offices.yaml', 'executive.yaml']

/** The present state of openstates/people, as GitHub packs it. */
export const OPENSTATES_PEOPLE = 'https://codeload.github.com/openstates/people/tar.gz/refs/heads/main'

/** The largest file has 2 MB, the archive has under 20 MB: ten times that is no list of people any more. */
const FILE_LIMITS = { bytes: 20_000_000, seconds: 60 }
const ARCHIVE_LIMITS = { bytes: 200_000_000, seconds: 300 }

/** Downloads today's lists of people into a folder, laid out as the builder reads its sources. */
export async function downloadLists(folder: string, say: (line: string) => void): Promise<void> {
  const congress = join(folder, 'congress-legislators')
  mkdirSync(congress, { recursive: true })
  for (const file of FILES) {
    say(`Downloading ${CONGRESS_LEGISLATORS}/${file}`)
    await download(`${CONGRESS_LEGISLATORS}/${file}`, join(congress, file), FILE_LIMITS)
  }
  const people = join(folder, 'openstates-people')
  mkdirSync(people, { recursive: true })
  say(`Downloading ${OPENSTATES_PEOPLE}`)
  await unpackPeople(await openDownload(OPENSTATES_PEOPLE, ARCHIVE_LIMITS), people)
}
