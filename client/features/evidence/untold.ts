/**
 * The facts about a source that its title does not tell already, compared without regard to capitals:
 * an interview need not be called one twice. Null and empty facts fall away.
 */
export function untold(title: string, facts: readonly (string | null)[]): string[] {
  const told = title.toLowerCase()
  return facts.flatMap((fact) => (fact && !told.includes(fact.toLowerCase()) ? [fact] : []))
}
