import type { Campaign } from '#letter/campaign.ts'
import { LANGUAGES } from '#letter/say.ts'
import { pageLanguage } from '../content.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'

/** In which language the letters go out, where the page is read in another one than English: English, unless the person wants their own. */
export function LetterLanguage({ campaign: { languages } }: { campaign: Campaign }) {
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
          : say('Your letters go out in {language}. An office may have to have them translated first.', {
              language: LANGUAGES[lettersIn],
            })}{' '}
        {say('A text that you have changed stays as it is.')}
      </p>
      <button type="button" className="button quiet" onClick={() => update(() => ({ lettersIn: other }))}>
        {say('Write them in {language} instead', { language: LANGUAGES[other] })}
      </button>
    </div>
  )
}
