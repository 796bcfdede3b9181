import type * as z from 'zod/mini'
import { knownTokens, templateFaults } from '#letter/template.ts'
import { readText, readYaml, refuseFaults } from './yaml-file.ts'

/** A Markdown file of a letter: what its front matter says, its text, and where in the file the text begins. */
export type LetterFile<T> = { file: string; front: T; body: string; bodyLine: number }

/** Reads a letter's file, with every token checked. Throws with file and line where something is wrong. */
export function readLetterFile<T extends { subject: string }>(
  schema: z.ZodMiniType<T>,
  file: string,
  questionIds: readonly string[],
): LetterFile<T> {
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readText(file))
  if (!parts)
    throw new Error(`${file}:1: begin with the front matter: a line ---, the fields, and a line ---.`)
  const [, head = '', text = ''] = parts
  const { data: front, lineOf } = readYaml(schema, head, file, 2)
  const known = knownTokens(questionIds)
  const bodyLine = head.split('\n').length + 2
  refuseFaults(file, [
    ...templateFaults(front.subject, known).map(({ message }) => ({ line: lineOf(['subject']), message })),
    ...templateFaults(text, known).map(({ line, message }) => ({ line: line + bodyLine - 1, message })),
    ...(text.trim() ? [] : [{ line: bodyLine, message: 'the letter has no text.' }]),
  ])
  return { file, front, body: text.trim(), bodyLine }
}
