import { type ChangeEvent, useState } from 'react'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import { Pad } from './Pad.tsx'
import { pictureFromFile, pictureOf } from './picture.ts'
import type { Stroke } from './strokes.ts'
import './Signature.css'

const keep = (signature: string) => update(() => ({ signature }))

/** A signature drawn on the screen or taken from a picture, for those who don't want to sign each sheet. Nobody needs one. */
export function Signature() {
  const { signature } = useVisit()
  // One that is there already is shown, until a new one is begun.
  const [isDrawing, setDrawing] = useState(signature === '')
  const [wrong, setWrong] = useState('')
  const focusSoon = useFocusSoon()

  const draw = (strokes: readonly Stroke[]) => {
    setWrong('')
    keep(pictureOf(strokes) ?? '')
  }
  const remove = () => {
    keep('')
    setDrawing(true)
    focusSoon('sign')
  }
  const upload = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    currentTarget.value = ''
    if (!file) return
    try {
      const picture = await pictureFromFile(file)
      setWrong(
        picture
          ? ''
          : say('There is no signature to be seen in this picture. Sign in dark ink on white paper.'),
      )
      if (!picture) return
      keep(picture)
      setDrawing(false)
    } catch {
      setWrong(say('Your browser can’t read this file as a picture. Choose a photo, as JPEG or PNG.'))
    }
  }

  return (
    <div className="sign" id="sign" tabIndex={-1}>
      <p className="hint">
        {say(
          'You can also leave this out, and sign on the paper. The signature stays in this browser, and is sent only to put it into your PDF.',
        )}
      </p>
      {isDrawing ? (
        <Pad onDraw={draw} />
      ) : (
        <>
          <img className="signed" src={signature} alt={say('Your signature')} />
          <button type="button" className="button quiet" onClick={remove}>
            {say('Remove it')}
          </button>
        </>
      )}
      <label className="sign-file">
        <span>{say('Or take it from a photo of your signature on white paper')}</span>
        <input type="file" name="signature" accept="image/*" onChange={upload} />
      </label>
      <p role="status" className="hint">
        {signature && say('Your signature will be printed on the letters.')}
      </p>
      <p role="alert" className="wrong">
        {wrong}
      </p>
    </div>
  )
}
