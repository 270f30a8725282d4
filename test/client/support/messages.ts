import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

export interface PluralArgument {
  readonly name: string
  readonly forms: readonly string[]
}

/** Every argument that a message names, and every plural in it, nested ones included. */
export function argumentsOf(message: string): { names: string[]; plurals: PluralArgument[] } {
  const elements = flatten(parse(message, { ignoreTag: true }))
  const names = elements.flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value],
  )
  const plurals = elements.flatMap((element) =>
    element.type === TYPE.plural
      ? [{ name: element.value, forms: Object.keys(element.options) }]
      : [],
  )
  return { names: [...new Set(names)].sort(), plurals }
}

function flatten(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...flatten(Object.values(element.options).flatMap((option) => option.value))]
      : [element],
  )
}
