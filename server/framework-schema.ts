import { writeFileSync } from 'node:fs'
import { frameworkJsonSchema } from './features/frameworks/json-schema.ts'

writeFileSync('frameworks/schema.json', frameworkJsonSchema())
