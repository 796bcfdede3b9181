import { line, paragraphs } from './text.ts'

/** What the writer edits of a letter; apart from the other schemas, so that the page can check it while nothing has been sent yet. */
export const LetterText = {
  subject: line('Give the letter a subject.', 200),
  body: paragraphs('The letter is empty: write something first.', 20_000),
}
