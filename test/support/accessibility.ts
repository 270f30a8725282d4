import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Of a fault: the rule, and the elements that break it. */
export type Fault = readonly [rule: string, elements: readonly string[]]

interface Results {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[]
}

/** What axe leaves in a page that it has looked at. */
interface Looked {
  readonly axe: { run: (context: Document, options: object) => Promise<Results> }
}

/** Without what a page does well, whose description takes longer than finding it. */
const faultsAlone = { resultTypes: ['violations'] as ['violations'] }

/** What axe finds by all its rules. Legacy mode leaves out frames, of which no page has any. */
export async function findFaults(page: Page): Promise<Fault[]> {
  return describe(await new AxeBuilder({ page }).setLegacyMode().options(faultsAlone).analyze())
}

/** What axe finds by one rule, in a page that `findFaults` has looked at before. */
export async function findFaultsAgain(page: Page, rule: string): Promise<Fault[]> {
  const options = { ...faultsAlone, runOnly: [rule] }
  const run = (given: object) => (window as unknown as Looked).axe.run(document, given)
  return describe(await page.evaluate(run, options))
}

function describe({ violations }: Results): Fault[] {
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}
