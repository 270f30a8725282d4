import { z } from 'zod'

type Def = Record<string, unknown>

/** Where a schema's definition holds the schemas that it is made of. */
const inner = ['innerType', 'element', 'in', 'out', 'left', 'right', 'valueType'] as const

/**
 * The schema with every object in it, however deep, made to refuse fields that it does not name.
 * What is refused besides, and what comes out, stays as it was.
 */
export function strictThroughout(schema: z.ZodType): z.ZodType {
  const def = schema._zod.def as unknown as Def
  const changed: Def = {}
  for (const place of inner) {
    if (isSchema(def[place])) changed[place] = strictThroughout(def[place])
  }
  for (const place of ['options', 'items'] as const) {
    if (Array.isArray(def[place])) changed[place] = def[place].map(strictThroughout)
  }
  if (schema instanceof z.ZodObject) {
    changed.shape = Object.fromEntries(
      Object.entries(schema.shape).map(([field, value]) => [
        field,
        strictThroughout(value as z.ZodType),
      ]),
    )
    changed.catchall = z.never()
  }
  if (Object.keys(changed).length === 0) return schema
  return schema.clone({ ...def, ...changed } as unknown as Parameters<typeof schema.clone>[0])
}

function isSchema(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType
}
