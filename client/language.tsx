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
  readonly catalogue: Catalogue<MessageKey>
  readonly translation: { readonly status: 'original' | 'draft' | 'passed' }
}

/** Dynamic, so that only the language in use is on the wire. */
const catalogues: Record<Language, () => Promise<Messages>> = {
  en: () => import('./messages/en/catalogue.ts'),
  cy: () => import('./messages/cy/catalogue.ts'),
}

/** The language of the page. */
export const language = signal<Language>('en')
/** The language that the address names; links carry it on. */
export const namedLanguage = signal<Language | null>(null)
export const translationStatus = signal<Messages['translation']['status']>('original')
const translate = signal<(key: MessageKey, values?: MessageValues) => string>((key) => key)

/** The message of a key in the language of the page; components that call it follow the language. */
export function t(key: MessageKey, values?: MessageValues): string {
  return translate.value(key, values)
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
export async function turnToLanguage(to: Language): Promise<void> {
  const { catalogue, translation } = await catalogues[to]()
  batch(() => {
    language.value = to
    translationStatus.value = translation.status
    translate.value = createTranslate(catalogue, to)
  })
  document.documentElement.lang = to
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
