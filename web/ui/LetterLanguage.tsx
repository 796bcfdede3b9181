import type { Campaign } from '#letter/campaign.ts'
import { pageLanguage } from '../content.ts'
import { turnLetters } from '../edits.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'

/** In which language the letters go out, where the page is read in another one than English: English, unless the person wants their own. */
export function LetterLanguage({ campaign }: { campaign: Campaign }) {
  const { languages } = campaign
  const { lettersIn } = useVisit()
  const page = pageLanguage()
  if (!languages.includes(page) || (page === 'en' && lettersIn === 'en')) return null
  const isEnglish = lettersIn === 'en'
  const other = isEnglish ? page : 'en'
  return (
    <div className="notice">
      <p>
        {isEnglish
          ? say(
              'Your letters go out in English, the language in which these offices work: so nobody has to wait for a translation. What you add may be in either language.',
            )
          : say('Your letters go out in Spanish. An office may have to have them translated first.')}{' '}
        {say('A letter that you have changed stays in the language that it is in.')}
      </p>
      <button type="button" className="button quiet" onClick={() => turnLetters(campaign, other)}>
        {other === 'en' ? say('Write them in English instead') : say('Write them in Spanish instead')}
      </button>
    </div>
  )
}
