import { askOf, typeAsk } from '../asks.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { Field } from '../ui/Field.tsx'
import { GrowingText } from '../ui/GrowingText.tsx'

/** Beside the script for a call about a letter that is the person's own: the one sentence that is asked, which only they know. */
export function YourAsk({ item }: { item: Item }) {
  const { typed, isOwn, isGiven } = askOf(useVisit(), item)
  if (!isOwn && typed === '') return null
  return (
    <Field
      path={`ask.${item.letter.template.id}.${item.official.id}`}
      label={say('What you ask for, in one sentence')}
      hint={
        isGiven
          ? say(
              'You changed this letter, and the script still asks what it asked before. If you ask for something else, write it here.',
            )
          : say(
              'You changed this letter, so the script doesn’t know what you ask for. Write it here, such as “Please vote for …”.',
            )
      }
    >
      {(control) => (
        <GrowingText
          {...control}
          lang={item.letter.template.language}
          value={typed}
          onChange={(text) => typeAsk(item, text)}
        />
      )}
    </Field>
  )
}
