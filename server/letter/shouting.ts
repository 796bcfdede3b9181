/** Short words that are no abbreviation when they stand in capitals. */
const EVERYDAY = new Set(
  'ALL AND ANY ARE BE BUT CAN DO END FOR GET HAS HAVE HELP HOW IN IS IT JUST KIDS LAW LET ME MORE MUST MY NEED NO NOT NOW OF ON OR OUR OUT SAVE STOP THAT THE THEM THEY THIS TO VERY WANT WE WHAT WHEN WHO WHY WILL WITH YES YOU YOUR'.split(
    ' ',
  ),
)

const isCapital = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word)
const isWord = (word: string) => word.length >= 5 || EVERYDAY.has(word)

/** Long quotations are cut for the message. */
const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trim()}…` : text)

/**
 * Where a text shouts: three words and more in capitals, of which two at least are words and no abbreviations ("FBI, DEA and ICE", "HHS OIG" and
 * a single "NOW" are none), and three exclamation marks and more. As they stand in the text, each once.
 */
export function shouting(text: string): string[] {
  const found = new Set<string>(text.match(/!{3,}/g) ?? [])
  for (const line of text.split('\n')) {
    let run: string[] = []
    const close = () => {
      const plain = run.map((word) => word.replace(/[^\p{L}'’-]/gu, ''))
      const capitals = plain.filter(isCapital)
      if (capitals.length >= 3 && capitals.filter(isWord).length >= 2) found.add(shown(run.join(' ')))
      run = []
    }
    for (const word of line.split(/[ \t]+/)) {
      const plain = word.replace(/[^\p{L}'’-]/gu, '')
      // "I" and "A" are capitals anyway: they neither begin a run nor end one.
      if (isCapital(plain) || (run.length > 0 && /^[IA]$/.test(plain))) run.push(word)
      else close()
      // A sentence in capitals goes on in the next; a list of abbreviations ends at its comma.
      if (/[,;:]$/.test(word)) close()
    }
    close()
  }
  return [...found]
}
