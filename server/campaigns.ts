import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod/mini'
import { type Campaign, CampaignFile, LetterFrontMatter, type LetterTemplate } from '#letter/campaign.ts'
import { knownTokens, templateFaults } from '#letter/template.ts'

/** The text of a file of a campaign. Throws with what to do if it isn't there. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(
      `${file} can't be read (${(error as NodeJS.ErrnoException).code}); write it, or restore it from the repository.`,
    )
  }
}

/** Reads YAML against a schema. Throws with file, line and what to write where it doesn't fit. */
function readYaml<T>(schema: z.ZodMiniType<T>, text: string, file: string, firstLine: number): T {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const [syntax] = document.errors
  if (syntax) throw new Error(`${file}:${lineAt(syntax.pos[0])}: ${syntax.message.split('\n')[0]}`)
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => {
    // The nearest node that exists: a missing key is reported at the map it is missing from.
    let at = path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    while (at.length > 0 && !document.hasIn(at)) at = at.slice(0, -1)
    const node = document.getIn(at, true) as { range?: [number, number, number] } | undefined
    return `${file}:${lineAt(node?.range?.[0] ?? 0)}: ${path.join('.') || 'the file'}: ${message}`
  })
  throw new Error(faults.join('\n'))
}

function readLetter(folder: string, id: string, questionIds: readonly string[]): LetterTemplate {
  const file = join(folder, `${id}.md`)
  const text = readText(file).replace(/\r\n/g, '\n')
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text)
  if (!parts)
    throw new Error(`${file}:1: begin with the front matter: a line ---, the fields, and a line ---.`)
  const [, head = '', body = ''] = parts
  const front = readYaml(LetterFrontMatter, head, file, 2)
  const known = knownTokens(questionIds)
  const bodyLine = head.split('\n').length + 1
  const faults = [
    ...templateFaults(front.subject, known).map((fault) => ({
      ...fault,
      line: 2 + head.split('\n').findIndex((l) => l.startsWith('subject:')),
    })),
    ...templateFaults(body, known).map((fault) => ({ ...fault, line: fault.line + bodyLine })),
  ]
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'))
  if (!body.trim()) throw new Error(`${file}:${bodyLine + 1}: the letter has no text.`)
  return { id, ...front, body: body.trim() }
}

/**
 * Reads every campaign of a folder: `<id>/campaign.yaml` and the letters it names, `<id>/<letter>.md`, with every token checked. Throws
 * with file and line, so that whoever writes a campaign sees all that is wrong at the start of the server and in the tests.
 */
export function loadCampaigns(folder: string): ReadonlyMap<string, Campaign> {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const ids = entries.filter((entry) => entry.isDirectory())
  if (ids.length === 0)
    throw new Error(`${folder} has no campaign; write one, or restore it from the repository.`)
  const campaigns = ids.map(({ name: id }): [string, Campaign] => {
    const home = join(folder, id)
    const file = join(home, 'campaign.yaml')
    const { letters, ...campaign } = readYaml(CampaignFile, readText(file), file, 1)
    const questionIds = campaign.questions.map((question) => question.id)
    return [id, { id, ...campaign, letters: letters.map((letter) => readLetter(home, letter, questionIds)) }]
  })
  return new Map(campaigns.sort(([a], [b]) => (a < b ? -1 : 1)))
}
