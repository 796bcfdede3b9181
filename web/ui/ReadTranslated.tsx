import { pageLanguage, useServed } from '../content.ts'
import type { PlannedLetter } from '../plan.ts'
import { aside, say } from '../say.ts'
import { FoldedPart } from './FoldedPart.tsx'

const loadTranslation = () => aside(import('../help/Translation.tsx')).then(({ Translation }) => Translation)

/** For whoever reads the page in another language than a letter goes out in: what it says, in theirs. Not where its words are all their own. */
export function ReadTranslated({ letter, isOwn }: { letter: PlannedLetter; isOwn: boolean }) {
  const { campaign } = useServed()
  const { id, language } = letter.template
  const page = pageLanguage()
  if (language === page || !campaign.languages.includes(page) || campaign.blank) return null
  return (
    <FoldedPart summary={say('Read it in English')} load={loadTranslation} part={{ letter: id, isOwn }} />
  )
}
