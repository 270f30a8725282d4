import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type Language, languages, preferredLanguage } from '../core/language.ts'
import { createTranslate, type Translate } from '../core/messages.ts'
import { cy } from '../messages/cy.ts'
import { en, type ServerKey } from '../messages/en.ts'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
    translate: Translate<ServerKey>
  }
}

export const translations: Readonly<Record<Language, Translate<ServerKey>>> = {
  en: createTranslate<ServerKey>(en, 'en'),
  cy: createTranslate<ServerKey>(cy, 'cy'),
}

/** Tells each request's language: `?lang=` before `Accept-Language`. */
export const languagePlugin = plugin(
  async (app: FastifyInstance) => {
    app.decorateRequest('language', 'en')
    app.decorateRequest('translate', {
      getter(this: FastifyRequest) {
        return translations[this.language]
      },
    })
    app.addHook('onRequest', async (request) => {
      request.language = askedLanguage(request)
    })
  },
  { name: 'language' },
)

/** The language that a request asks for, whether or not this plugin has seen it. */
export function askedLanguage(request: FastifyRequest): Language {
  const query = (request.query ?? {}) as { lang?: unknown }
  return (
    languages.find((language) => language === query.lang) ??
    preferredLanguage(request.headers['accept-language'])
  )
}
