import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JurisdictionFile, SourcesFile } from '../../server/lookup/dataset.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Puts new officials and sources in the place of those in a data folder, all or nothing: they are written beside them
 * and read back against the schemas first, and only then renamed. If a rename fails, what was there comes back.
 */
export function publishPeople(
  dataFolder: string,
  files: readonly JurisdictionFile[],
  sources: SourcesFile,
): void {
  // In the data folder itself, since only within one file system is renaming a single step.
  const staging = mkdtempSync(join(dataFolder, '.people-'))
  try {
    mkdirSync(join(staging, 'officials'))
    // The schema's own output: every official has the fields in the schema's order.
    for (const file of files)
      writeFileSync(
        join(staging, 'officials', `${file.state.toLowerCase()}.json`),
        json(JurisdictionFile.parse(file)),
      )
    writeFileSync(join(staging, 'sources.json'), json(sources))
    readBack(staging)
    swap(dataFolder, staging)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** The officials and the sources of a folder; throws on anything that isn't as the schemas say. */
export function readBack(folder: string): { files: JurisdictionFile[]; sources: SourcesFile } {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const names = readdirSync(join(folder, 'officials')).filter((name) => name.endsWith('.json'))
  return {
    files: names.map((name) => JurisdictionFile.parse(read(`officials/${name}`))),
    sources: SourcesFile.parse(read('sources.json')),
  }
}

function swap(dataFolder: string, staging: string): void {
  const [present, next, former] = [
    join(dataFolder, 'officials'),
    join(staging, 'officials'),
    join(staging, 'former'),
  ]
  renameSync(present, former)
  try {
    renameSync(next, present)
    renameSync(join(staging, 'sources.json'), join(dataFolder, 'sources.json'))
  } catch (error) {
    rmSync(present, { recursive: true, force: true })
    renameSync(former, present)
    throw error
  }
}
