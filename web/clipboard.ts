/**
 * Runs the browser's old command, and says whether our listener got the text onto the clipboard. That the command returns true says nothing of it:
 * Safari does so too where nothing is selected, without asking anybody for a text.
 */
function commandFills(text: string): boolean {
  let isFilled = false
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isFilled = true
  }
  document.addEventListener('copy', fill, { capture: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  return isDone && isFilled
}

/** Has the browser copy what is selected, from a field that is there only for that and takes the focus only as long. */
function selectionCopies(text: string): boolean {
  const { activeElement } = document
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  // At its place, out of sight, and with letters so large that no phone zooms to them.
  field.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0;font-size:16px'
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.setSelectionRange(0, text.length)
  // With something selected the event comes where there is one; a browser without it copies what is selected.
  const isCopied = document.execCommand('copy')
  field.remove()
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
  return isCopied
}

/**
 * Puts a text on the clipboard at once, and says whether it is there. This old command is the one that can be used beside a link: the
 * link takes the focus to a mail program or another tab, and the newer, asynchronous way is then refused.
 */
export const copyNow = (text: string): boolean => commandFills(text) || selectionCopies(text)

/** Puts a text on the clipboard by whichever way the browser allows. */
export async function copy(text: string): Promise<boolean> {
  if (copyNow(text)) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
