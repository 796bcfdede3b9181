import { createApp } from './app.ts'
import { geocoderOf, loadContent, today } from './load.ts'

/** The API for Vite's development server, which reloads this file when the code changes. */
export const app = createApp({ ...loadContent('data'), geocode: geocoderOf('census'), today })
