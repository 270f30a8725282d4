import { z } from 'zod'
import { framework } from '../../contract/framework.ts'

/** The schema of a framework's file as JSON Schema, for editors that check while one writes. */
export function frameworkJsonSchema(): string {
  const schema = z.toJSONSchema(framework, { target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'Framework of a readiness review', ...schema }, null, 2)}\n`
}
