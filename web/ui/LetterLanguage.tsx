import type { Campaign } from '#letter/campaign.ts'
import { pageLanguage } from '../content.ts'
import { turnLetters } from '../edits.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'

/** In which language the letters go out, where the page is read in another one than English: English, unless the person wants their own. */
export function LetterLanguage({ campaign }: { campaign: Campaign }) {
  const { languages } = campaign
  const { lettersIn, letters } = useVisit()
  const page = pageLanguage()
  if (!languages.includes(page) || (page === 'en' && lettersIn === 'en')) return null
  const isAnyChanged = Object.values(letters).some(({ subject, body, own }) => subject ?? body ?? own)
  const isEnglish = lettersIn === 'en'
  const other = isEnglish ? page : 'en'
  return (
    <p className="hint">
      {isEnglish
        ? `${say('Your letters go out in English, in which these offices work.')} ${
            campaign.blank ? '' : say('Below you can read each of them in Spanish.')
          } ${say('What you add may be in English or Spanish; it isn’t translated.')}`
        : say('Your letters go out in Spanish. An office may have to have them translated first.')}{' '}
      {isAnyChanged && say('A letter that you have changed stays in the language that it is in.')}{' '}
      <button type="button" className="link" onClick={() => turnLetters(campaign, other)}>
        {other === 'en' ? say('Write them in English instead') : say('Write them in Spanish instead')}
      </button>
    </p>
  )
}
