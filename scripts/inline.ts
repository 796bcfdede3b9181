import { readFileSync } from 'node:fs'
import { minifySync, type Plugin, transformWithOxc } from 'vite'

/**
 * Puts a file of the page into every document as a script of its own, before all others. It can't get lost on the way, as a file might. The server
 * names it by its hash in the page's security policy, which allows no other script in a document.
 */
export function inline(path: string): Plugin {
  return {
    name: 'inline',
    async transformIndexHtml() {
      const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: false })
      const children = minifySync(path, `(() => {${code}})()`, { module: false }).code.trim()
      if (/<\/|<!--/.test(children)) throw new Error(`${path} can't stand in a document as it is.`)
      return [{ tag: 'script', children, injectTo: 'head-prepend' }]
    },
  }
}
