import { createApp } from './app.ts'
import { loadContent, today } from './load.ts'

/** The API, without any outside service, for Vite's development server, which reloads this file when the code changes. */
export const app = createApp({ ...loadContent('data'), geocode: null, today })
