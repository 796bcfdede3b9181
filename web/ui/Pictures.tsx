import { arePicturesShown, showPictures } from '../pictures.ts'
import { say } from '../say.ts'
import { useKept } from '../store.ts'

/** The offer of pictures, which come from other sites; none where a reload would cost what was typed. */
export function Pictures() {
  const kept = useKept()
  if (arePicturesShown || kept === 'not') return null
  return (
    <p className="hint pictures">
      <button type="button" className="link" onClick={showPictures}>
        {say('Show their pictures')}
      </button>{' '}
      {say('They come from other websites, which then see that somebody looks at them here.')}
    </p>
  )
}
