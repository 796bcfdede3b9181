/**
 * Puts a text on the clipboard within the click, and says whether it is there. The old synchronous command comes first: a link that opens
 * another tab or a mail program takes the focus away at once, and the newer, asynchronous way then fails or is refused.
 */
export async function copy(text: string): Promise<boolean> {
  const fillClipboard = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', fillClipboard, { capture: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fillClipboard, { capture: true })
  if (isCopied) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
