import { createApp } from './app.ts'
import { loadContent, today } from './load.ts'
import { print } from './pdf/print.ts'

/** The API, without any outside service and in one thread, for Vite's development server, which reloads this file when the code changes. */
export const app = createApp({ ...loadContent('data'), geocode: null, printer: print, today })
