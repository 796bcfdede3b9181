import { english } from '#letter/say.ts'
import { thankYouLetter, thankYouLine } from '#letter/thanks.ts'
import { faultOf } from '../faults.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { senderOf } from '../sender.ts'
import { update, useVisit } from '../store.ts'
import { Field } from '../ui/Field.tsx'
import { GrowingText } from '../ui/GrowingText.tsx'
import { Said } from '../ui/Said.tsx'
import { Ways } from '../ui/Ways.tsx'

/** A letter of thanks to an official who has acted, by the same ways as the first; what they did is for the person to say. */
export function ThankYou({ item }: { item: Item }) {
  const visit = useVisit()
  const { official, letter } = item
  const { id } = official
  const sender = senderOf(visit)
  // In the letter's language, where that is at hand: a Spanish letter that is read on an English page is thanked for in English.
  const words = letter.template.language === say.language ? say : english
  const first = thankYouLetter({ sender, about: item.subject }, words)
  const body = visit.thanks[id] ?? first.body
  const path = `thanks.${id}`
  const fault = faultOf('body', body)
  // Nobody has seen a fault in a text that they haven't touched yet.
  const wrong = fault !== null && visit.thanks[id] !== undefined
  const template = {
    ...letter.template,
    id: `${letter.template.id}.thanks`,
    title: say('A letter of thanks'),
    language: words.language,
  }
  return (
    <>
      <p>
        <Said
          text="On the telephone, one sentence is enough: “{sentence}”"
          parts={{ sentence: <span lang="en">{thankYouLine({ official, sender })}</span> }}
        />
      </p>
      <Field
        path={path}
        label={say('Or write a few lines')}
        hint={say('Say what they did in place of the words in brackets. Then you see the ways to send it.')}
        errors={wrong ? [{ path, message: fault }] : []}
      >
        {(control) => (
          <GrowingText
            {...control}
            lang={words.language}
            value={body}
            onChange={(body) => update(({ thanks }) => ({ thanks: { ...thanks, [id]: body } }))}
          />
        )}
      </Field>
      {fault === null && (
        <Ways
          item={{ ...item, letter: { ...letter, template, own: {} }, subject: first.subject, body }}
          withCall={false}
        />
      )}
    </>
  )
}
