import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { HttpResponse, http } from 'msw'
import { create } from 'tar'
import { stringify } from 'yaml'
import { CONGRESS_LEGISLATORS, OPENSTATES_PEOPLE } from '../../data/build/people-lists.ts'
import { network } from './network.ts'

/** Someone invented in one file of openstates/people: `path` below the repository, and what the file holds. */
export type StatePerson = { path: string; content: Record<string, unknown> }

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A state legislator or a governor, as openstates/people writes them. */
export function statePerson(
  n: number,
  { state, type, district, ...more }: { state: string; type: string; district?: string; since?: string },
): StatePerson {
  const name = `Alex Example ${n}`
  const folder = type === 'governor' ? 'executive' : 'legislature'
  return {
    path: `data/${state}/${folder}/Alex-Example-${n}-${id(n)}.yml`,
    content: {
      id: `ocd-person/${id(n)}`,
      name,
      given_name: 'Alex',
      family_name: 'Example',
      email: `alex.example.${n}@example.org`,
      party: [{ name: 'Independent' }],
      roles: [
        {
          start_date: more.since ?? '2025-01-13',
          type,
          jurisdiction: `ocd-jurisdiction/country:us/state:${state}/government`,
          ...(district ? { district } : { end_date: '2027-01-11' }),
        },
      ],
      offices: [{ classification: 'capitol', voice: '404-555-0116' }],
      links: [{ url: `https://example.org/members/${n}` }],
      sources: [{ url: 'https://example.org/members' }],
    },
  }
}

/** A member of Congress, or the President, as congress-legislators writes them. */
export function federalPerson(n: number, term: Record<string, unknown>) {
  return {
    id: { bioguide: `E${String(n).padStart(6, '0')}`, govtrack: n },
    name: { first: 'Alex', last: 'Example', official_full: `Alex Example ${n}` },
    bio: { gender: 'F' },
    terms: [
      {
        start: '2025-01-03',
        end: '2027-01-03',
        party: 'Independent',
        url: `https://example${n}.house.gov`,
        office: `${n} Longworth House Office Building`,
        phone: '202-555-0100',
        ...term,
      },
    ],
  }
}

type Federal = ReturnType<typeof federalPerson>

/** Every list that a refresh downloads. */
export type PeopleLists = { congress: Federal[]; executive: Federal[]; states: StatePerson[] }

/** The archive of openstates/people as GitHub packs it: everything below one folder, with more in it than is read. */
export async function peopleArchive(states: readonly StatePerson[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'people-archive-'))
  const write = (path: string, text: string) => {
    const file = join(folder, 'people-main', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  try {
    write('README.md', '# Open States People\n')
    write('settings.yml', stringify({ ga: { vacancies: [] } }))
    write('data/ga/retired/Alex-Example-0.yml', 'not: read\n')
    for (const { path, content } of states) write(path, stringify(content))
    const chunks: Buffer[] = []
    for await (const chunk of create({ cwd: folder, gzip: true }, ['people-main'])) chunks.push(chunk)
    return Buffer.concat(chunks)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Serves the lists; `archive` stands in for the archive made of them. */
export async function listsAnswer(
  { congress, executive, states }: PeopleLists,
  archive?: () => Response,
): Promise<void> {
  const packed = archive ? null : await peopleArchive(states)
  const yaml = (value: unknown) => () =>
    HttpResponse.text(stringify(value), { headers: { 'Content-Type': 'text/yaml' } })
  const offices = congress.map(({ id }) => ({ id: { bioguide: id.bioguide }, offices: [] }))
  network.use(
    http.get(`${CONGRESS_LEGISLATORS}/legislators-current.yaml`, yaml(congress)),
    http.get(`${CONGRESS_LEGISLATORS}/legislators-district-offices.yaml`, yaml(offices)),
    http.get(`${CONGRESS_LEGISLATORS}/executive.yaml`, yaml(executive)),
    http.get(OPENSTATES_PEOPLE, () =>
      packed
        ? HttpResponse.arrayBuffer(new Uint8Array(packed).buffer, {
            headers: { 'Content-Type': 'application/x-gzip' },
          })
        : (archive?.() ?? HttpResponse.error()),
    ),
  )
}

/** Lets one address answer in a way of its own. */
export function answersWith(address: string, answer: () => Response | Promise<Response>): void {
  network.use(http.get(address, answer))
}
