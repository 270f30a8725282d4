import type { FrameworkOutline } from './framework.ts'
import { judgementsOf } from './framework.ts'

interface LintedFramework extends FrameworkOutline {
  readonly aspects: readonly {
    readonly code: string
    readonly judgements: readonly {
      readonly code: string
      readonly descriptors: readonly { readonly level: number }[]
      readonly boundaries: readonly { readonly upper: number; readonly lower: number }[]
    }[]
  }[]
}

/**
 * What a framework lacks or has twice: a descriptor for every judgement and level, a boundary test
 * between every two neighbouring levels, one of each code. Each fault says what and where; an
 * empty list is a sound framework.
 */
export function lintFramework(framework: LintedFramework): string[] {
  const { levels, grounds } = framework.scale
  const values = levels.map((level) => level.value).sort((a, b) => b - a)
  const judgements = judgementsOf(framework).map(({ judgement }) => judgement)
  return [
    ...repeated(values.map(String)).map((value) => `scale: level ${value} stands twice`),
    ...repeated(levels.map((level) => level.code)).map((code) => `scale: “${code}” stands twice`),
    ...values
      .filter((value, index) => value !== values.length - index)
      .map((value) => `scale: levels must run from 1 to ${values.length}, but there is a ${value}`),
    ...repeated(grounds.map((ground) => ground.code)).map(
      (code) => `grounds: “${code}” stands twice`,
    ),
    ...grounds
      .filter((ground) => !values.includes(ground.level))
      .map(
        (ground) => `grounds: “${ground.code}” is for level ${ground.level}, which does not exist`,
      ),
    ...repeated(framework.aspects.map((aspect) => aspect.code)).map(
      (code) => `aspects: “${code}” stands twice`,
    ),
    ...repeated(judgements.map((judgement) => judgement.code)).map(
      (code) => `judgements: “${code}” stands twice`,
    ),
    ...judgements.flatMap((judgement) => [
      ...lintOnce(
        values.map(String),
        judgement.descriptors.map(({ level }) => String(level)),
        `${judgement.code}: descriptor of level`,
      ),
      ...lintOnce(
        values.slice(1).map((lower, index) => `${values[index]} to ${lower}`),
        judgement.boundaries.map(({ upper, lower }) => `${upper} to ${lower}`),
        `${judgement.code}: boundary test`,
      ),
    ]),
  ]
}

function lintOnce(wanted: readonly string[], given: readonly string[], what: string): string[] {
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${what} ${key} is missing`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${what} ${key} fits no level`),
    ...repeated(given).map((key) => `${what} ${key} stands twice`),
  ]
}

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
}
