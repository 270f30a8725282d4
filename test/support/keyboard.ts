import type { Page } from 'playwright-core'
import { catalogue as welsh } from '../../client/messages/cy/catalogue.ts'
import { catalogue as english, type MessageKey } from '../../client/messages/en/catalogue.ts'
import type { Language } from '../../server/core/language.ts'
import { type Focus, findTexts, readFocus } from './keyboard-focus.ts'

/** A page of somebody who has a keyboard and nothing else. */
export interface Keyboard {
  readonly page: Page
  readonly press: (key: string) => Promise<void>
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>
  /** Tabs until a control of this role and name has the focus; one that has it already is left. */
  readonly tabTo: (role: string, name: Name, options?: TabOptions) => Promise<void>
  /** Tabs to a control and presses it. */
  readonly activate: (role: string, name: Name, options?: TabOptions) => Promise<void>
  /** Goes on with an arrow key until the control of this name has the focus. */
  readonly arrowTo: (key: string, name: Name) => Promise<void>
  /** Waits until the page by itself has taken the focus to what has this role and name. */
  readonly landOn: (role: string, name: Name) => Promise<void>
}

export interface TabOptions {
  /** How many tabs are still reasonable. */
  readonly within?: number
  readonly backwards?: boolean
}

type Name = string | RegExp

interface Wanted {
  readonly role: string | null
  readonly name: Name
}

/** The roles of which a control is waited for before it is looked for by keys. */
const awaited = ['link', 'button', 'radio', 'checkbox', 'textbox'] as const

/** How long a page may take to move the focus, in milliseconds. */
const patience = 10_000

/**
 * Walks a page by keys. Whatever a key leads to has to be in the window, under nothing, and to look
 * other than without the focus; a page on which it lands shows nothing of the other language.
 */
export function keyboardOn(page: Page, language: Language = 'cy'): Keyboard {
  const { keyboard } = page
  const focused = () => page.evaluate(readFocus)

  /** Presses a key until the focus is where it should be. */
  async function go(key: string, wanted: Wanted, within: number): Promise<void> {
    const passed: string[] = []
    let focus = await focused()
    while (!fits(focus, wanted)) {
      if (passed.length > within) {
        throw new Error(`${within} times ${key} miss ${nameOf(wanted)}: ${list(passed)}`)
      }
      await keyboard.press(key)
      focus = await focused()
      passed.push(nameOf(focus))
      if (focus.faults.length > 0) throw new Error(`${focus.faults.join(', ')}: ${list(passed)}`)
    }
  }

  async function tabTo(role: string, name: Name, options: TabOptions = {}): Promise<void> {
    const { within = 30, backwards = false } = options
    await waitFor(role, name)
    await go(backwards ? 'Shift+Tab' : 'Tab', { role, name }, within)
  }

  /** Somebody tabs once a page shows what they are after; what never shows, tabbing will report. */
  async function waitFor(role: string, name: Name): Promise<void> {
    const known = awaited.find((one) => one === role)
    if (!known) return
    const control = page.getByRole(known, { name }).first()
    await control.waitFor({ state: 'attached', timeout: 2000 }).catch(() => undefined)
  }

  async function landOn(role: string, name: Name): Promise<void> {
    const until = Date.now() + patience
    let focus = await focused()
    while (!fits(focus, { role, name })) {
      if (Date.now() > until) {
        throw new Error(`the focus is on ${nameOf(focus)}, not on ${nameOf({ role, name })}`)
      }
      await page.waitForTimeout(15)
      focus = await focused()
    }
    const found = await page.evaluate(findTexts, { texts: ofTheOther[language], language })
    if (found.length > 0) {
      throw new Error(`${page.url()} is not in “${language}” alone: ${list(found)}`)
    }
  }

  return {
    page,
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    tabTo,
    async activate(role, name, options) {
      await tabTo(role, name, options)
      await keyboard.press('Enter')
    },
    arrowTo: (key, name) => go(key, { role: null, name }, 20),
    landOn,
  }
}

function fits(focus: Focus, { role, name }: Wanted): boolean {
  const isNamed = typeof name === 'string' ? focus.name === name : name.test(focus.name)
  return isNamed && (role === null || focus.role === role)
}

const nameOf = ({ role, name }: Wanted): string => `${role ?? 'a control'} “${name}”`

const list = (items: readonly string[]): string => `\n  ${items.join('\n  ')}`

/** What a catalogue says that the other does not, without anything to fill in. */
function onlyIn(catalogue: Readonly<Record<MessageKey, string>>, other: typeof catalogue) {
  const known = new Set(Object.values(other))
  return Object.values(catalogue).filter((text) => !text.includes('{') && !known.has(text))
}

/** By the language of a page: what it must not say. */
const ofTheOther: Readonly<Record<Language, readonly string[]>> = {
  en: onlyIn(welsh, english),
  cy: onlyIn(english, welsh),
}
