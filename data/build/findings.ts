/** What the builder noticed on its way, for the report at the end. */
export type Findings = {
  /** Contact-form URLs found in e-mail fields, by source and state. */
  urlsInEmail: { who: string; url: string }[]
  /** E-mail fields that hold neither an address nor a URL. */
  malformedEmails: { who: string; value: string }[]
  /** E-mail addresses that two officials share: one of them is probably wrong. */
  sharedEmails: { email: string; who: string[] }[]
  /** Postal addresses left out, with the reason. */
  droppedAddresses: { who: string; address: string; reason: string }[]
  /** Officials outside every district by a rule of their chamber (Maine's tribal representatives). */
  withoutDistrict: { who: string; rule: string }[]
  /** People in the sources whose role had ended by the source's own date. */
  ended: { who: string; ended: string }[]
  /** Vacancies that were noted somewhere but whose seats are filled. */
  staleVacancies: string[]
  corrections: { used: string[]; caughtUp: string[] }
  /**
   * What a person has to look into, though the files are sound without it: a seat that nobody is named for, a correction
   * that no longer fits. A build from sources at hand stops at it; a refresh goes on, and reports it.
   */
  unexplained: string[]
  /** Anything that would make the files wrong: nothing is written if there is one. */
  leftovers: string[]
}

/** An empty list of everything. */
export function noFindings(): Findings {
  return {
    urlsInEmail: [],
    malformedEmails: [],
    sharedEmails: [],
    droppedAddresses: [],
    withoutDistrict: [],
    ended: [],
    staleVacancies: [],
    corrections: { used: [], caughtUp: [] },
    unexplained: [],
    leftovers: [],
  }
}
