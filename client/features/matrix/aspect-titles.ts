import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage } from '../../language.tsx'

/** A function that gives an aspect's title in the language of the page. */
export function aspectTitles({ aspects }: Pick<Framework, 'aspects'>): (code: string) => string {
  return (code) => {
    const aspect = aspects.find((known) => known.code === code)
    return aspect ? inLanguage(aspect.title) : code
  }
}
