import type { Letter } from '#letter/compose.ts'
import { Said } from '../ui/Said.tsx'

/** A letter's subject, for whoever reads it or fills in a form that asks for one. */
export const SubjectLine = ({ letter: { subject, language } }: { letter: Letter }) => (
  <p className="hint">
    <Said text="Subject: {subject}" parts={{ subject: <span lang={language}>{subject}</span> }} />
  </p>
)
