import { Component, type ReactNode } from 'react'
import { presented } from '../content.ts'
import { say } from '../say.ts'
import { SafetyBar } from '../shell/SafetyBar.tsx'
import { WayOut } from './WayOut.tsx'

/** What it shows instead of what broke; its own part may break too. */
type Props = { children: ReactNode; instead?: ReactNode }

/**
 * What shows in place of the page when a fault of ours breaks it: never an empty page, since the text is still in the browser. React has no
 * other way to catch what a component throws than a class.
 */
export class Mishap extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    const { children, instead } = this.props
    if (!this.state.isBroken) return children
    if (instead !== undefined) return instead
    return (
      <>
        <Mishap instead={null}>
          <SafetyBar site={presented().site} />
        </Mishap>
        <main>
          <h1>{say('Something went wrong on this page')}</h1>
          <Mishap instead={null}>
            <WayOut />
          </Mishap>
        </main>
      </>
    )
  }
}
