import { batch, signal } from '@preact/signals'
import {
  type Bilingual,
  type Language,
  languages,
  preferredLanguage,
} from '../server/core/language.ts'
import { type Catalogue, createTranslate, type MessageValues } from '../server/core/messages.ts'
import type { MessageKey } from './messages/en/catalogue.ts'

export type { MessageKey }

interface Messages {
  readonly catalogue: Partial<Catalogue<MessageKey>>
  readonly translation: { readonly status: 'original' | 'draft' | 'passed' }
}

/** The messages that reading takes, or every one of them, which signed-in work needs. */
type Extent = 'reading' | 'every'

/** Dynamic, so that only the language in use is on the wire, and of it what a page needs. */
const loaders: Record<Language, Record<Extent, () => Promise<Messages>>> = {
  en: {
    reading: () => import('./messages/en/reading.ts'),
    every: () => import('./messages/en/catalogue.ts'),
  },
  cy: {
    reading: () => import('./messages/cy/reading.ts'),
    every: () => import('./messages/cy/catalogue.ts'),
  },
}

/** The language of the page. */
export const language = signal<Language>('en')
/** The language that the address names; links carry it on. */
export const namedLanguage = signal<Language | null>(null)
export const translationStatus = signal<Messages['translation']['status']>('original')
/** What the page asks for, which may still be on its way. */
let wanted: { readonly language: Language; readonly extent: Extent } = {
  language: 'en',
  extent: 'reading',
}

interface Loaded {
  readonly has: (key: MessageKey) => boolean
  readonly translate: (key: MessageKey, values?: MessageValues) => string
}
const loaded = signal<Loaded>({ has: () => true, translate: (key) => key })

/**
 * The message of a key in the language of the page; components that call it follow the language.
 * A message that is not loaded yet is fetched, and stands there as soon as it has come.
 */
export function t(key: MessageKey, values?: MessageValues): string {
  const { has, translate } = loaded.value
  if (has(key)) return translate(key, values)
  if (import.meta.env.DEV) throw new Error(`${key} is no message of reading`)
  void needEveryMessage()
  return ''
}

/** Loads what lies beyond reading; every page waits for it but the first. */
export async function needEveryMessage(): Promise<void> {
  if (wanted.extent === 'every') return underWay
  return turnTo({ ...wanted, extent: 'every' })
}

/** The text in the language of the page. */
export function inLanguage(text: Bilingual): string {
  return text[language.value]
}

export function toLanguage(value: unknown): Language | null {
  return languages.find((known) => known === value) ?? null
}

/** The language that the address, the cookie or else the browser asks for, in that order. */
export function startingLanguage(search: string, cookies: string, wishes: string): Language {
  const cookie = /(?:^|;\s*)lang=(\w+)/.exec(cookies)?.[1]
  const named = toLanguage(new URLSearchParams(search).get('lang'))
  return named ?? toLanguage(cookie) ?? preferredLanguage(wishes)
}

/** Loads a language and turns the page to it; what was typed stays, as nothing is mounted anew. */
export function turnToLanguage(to: Language): Promise<void> {
  return turnTo({ ...wanted, language: to })
}

let underWay: Promise<void> = Promise.resolve()

function turnTo(next: typeof wanted): Promise<void> {
  const before = wanted
  wanted = next
  underWay = load(next).catch((error: unknown) => {
    if (wanted === next) wanted = before
    throw error
  })
  return underWay
}

async function load(asked: typeof wanted): Promise<void> {
  const { catalogue, translation } = await loaders[asked.language][asked.extent]()
  if (asked !== wanted) return underWay
  batch(() => {
    language.value = asked.language
    translationStatus.value = translation.status
    loaded.value = {
      has: (key) => key in catalogue,
      translate: createTranslate(catalogue as Catalogue<MessageKey>, asked.language),
    }
  })
  document.documentElement.lang = asked.language
}

export async function startLanguage(): Promise<void> {
  namedLanguage.value = toLanguage(new URLSearchParams(location.search).get('lang'))
  const wishes = navigator.languages.join(',')
  await turnToLanguage(startingLanguage(location.search, document.cookie, wishes))
}

/** Follows a `?lang=` in the address, and remembers it in a cookie for a year. */
export function followLanguage(named: Language): void {
  namedLanguage.value = named
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP
  document.cookie = `lang=${named}; path=/; max-age=31536000; samesite=lax`
  if (named !== language.peek()) void turnToLanguage(named)
}
