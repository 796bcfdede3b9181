import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Letter } from '#letter/compose.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { Sheet } from './Sheet.tsx'
import './usePageFit.css'

/** The printed page in points: its width, how far down the text of the first page goes, the space from line to line. */
const PAGE = { width: 612, bottom: 734.2, leading: 14.5 }
/** On paper for a window the salutation stands here, below the window, whatever is above it. */
const WINDOW_SALUTATION = 286
/** Lines on a page that follows. */
const FOLLOWING = 44

/** By how many lines a sheet of paper is longer than a page; 0 or less if it fits. */
function linesOver(sheet: HTMLElement, paper: 'standard' | 'window'): number {
  const { top, width, height } = sheet.getBoundingClientRect()
  const point = PAGE.width / width
  const salutation = sheet.querySelector('.salutation')?.getBoundingClientRect().top ?? top
  const shift = paper === 'window' ? WINDOW_SALUTATION - (salutation - top) * point : 0
  // A hundredth is what a browser rounds away.
  return Math.ceil((height * point + shift - PAGE.bottom) / PAGE.leading - 0.01)
}

function sentenceOf(over: number): string {
  if (over <= 0) return say('Fits on one page.')
  if (over === 1) return say('One line longer than a page.')
  if (over <= FOLLOWING) return say('{count} lines longer than a page.', { count: over })
  return say('About {count} pages long.', { count: 1 + Math.ceil(over / FOLLOWING) })
}

/** Whether a letter fits on a page, in a sentence: measured on `sheet`, in the printed letter's own font and measures, which goes on the page out of sight. */
export function usePageFit(letter: Letter): { sentence: string; sheet: ReactNode } {
  const { paper } = useVisit()
  const box = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the letter
  useEffect(() => {
    const sheet = box.current?.querySelector<HTMLElement>('.sheet')
    if (!sheet) return
    // Tells its size once the browser has worked it out anyway, and again when the font has come; to ask for it would make the page wait.
    const observer = new ResizeObserver(() => setOver(linesOver(sheet, paper)))
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [letter, paper])
  return {
    sentence: over === null ? '' : sentenceOf(over),
    sheet: (
      <div className="measuring" aria-hidden="true" ref={box}>
        <Sheet letter={letter} />
      </div>
    ),
  }
}
