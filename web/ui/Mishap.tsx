import { Component, type ReactNode } from 'react'

/**
 * What shows in place of the page when a fault of ours breaks it: never an empty page, since the text is still in the browser. React has no
 * other way to catch what a component throws than a class.
 */
export class Mishap extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <main>
        <h1>Something went wrong on this page</h1>
        <p>Your text is kept in this browser: reload the page to go on.</p>
      </main>
    )
  }
}
