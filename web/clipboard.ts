/**
 * Puts a text on the clipboard at once, and says whether it is there. This old command is the one that can be used beside a link: the
 * link takes the focus to a mail program or another tab, and the newer, asynchronous way is then refused.
 */
export function copyNow(text: string): boolean {
  const fillClipboard = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', fillClipboard, { capture: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fillClipboard, { capture: true })
  return isCopied
}

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
