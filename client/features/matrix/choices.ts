import type { Query } from '../../api.ts'

/** What the address says about how to show the matrix; null leaves it to the page. */
export interface MatrixChoices {
  readonly aspect: string | null
  readonly region: string | null
  readonly texts: 'shown' | 'hidden' | null
}

export function readChoices(query: Readonly<Record<string, string>>): MatrixChoices {
  const { aspect, region, texts } = query
  return {
    aspect: aspect || null,
    region: region || null,
    texts: texts === 'shown' || texts === 'hidden' ? texts : null,
  }
}

/** The query of an address that changes some of the choices and keeps the others. */
export function choicesQuery(choices: MatrixChoices, change: Partial<MatrixChoices>): Query {
  return { ...choices, ...change }
}
