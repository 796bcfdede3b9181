import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds serious or critical on the page as it stands. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

type Role = 'textbox' | 'button' | 'radio' | 'link' | 'application' | 'checkbox'

/** Presses Tab until an element with this role and name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, role: Role, name: string | RegExp) {
  const target = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab doesn't reach the ${role} ${name}.`)
}
