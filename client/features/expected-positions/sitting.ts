import { isSame } from '../../versioned.ts'
import type { PositionFields } from './state.ts'

/**
 * What is to be done with the fields of a judgement as they are left: nothing where nothing was
 * changed; what is half written waits, and says so.
 */
export function onLeaving(
  fields: PositionFields,
  saved: PositionFields,
): 'save' | 'incomplete' | 'nothing' {
  const content = contentOf(fields)
  if (isSame(content, contentOf(saved))) return 'nothing'
  const isEmpty = content.text === '' && content.reference === ''
  if (isEmpty && saved.version === null) return 'nothing'
  return content.text === '' || content.reference === '' ? 'incomplete' : 'save'
}

function contentOf({ text, language, reference }: PositionFields) {
  return { text: text.trim(), language, reference: reference.trim() }
}
