import { describe, expect, it } from 'vitest'
import { figuresOffered } from '../../client/features/figures/figures-offered.ts'
import { figuresSheet } from '../../client/features/figures/figures-sheet.ts'
import {
  asSentence,
  decimal,
  errorText,
  percent,
  percentUnder5,
  rangeEnd,
} from '../../client/features/figures/numbers.ts'
import { partsInShort } from '../../client/features/figures/parts-in-short.ts'
import { tellAlpha, tellCoefficients } from '../../client/features/figures/tell-agreement.ts'
import { tellFindings } from '../../client/features/figures/tell-findings.ts'
import { tellRater, tellSeverity } from '../../client/features/figures/tell-severity.ts'
import { tellTrust } from '../../client/features/figures/tell-trust.ts'
import type { Figures, ShownAgreement, ShownRaterSeverity } from '../../server/contract/figures.ts'
import { standingAnywhere } from '../../server/core/permissions.ts'
import { chartWords } from './support/chart-words.ts'
import { agreement, figures, raters, severe, severity } from './support/shown-figures.ts'

const [en, cy] = [chartWords('en').t, chartWords('cy').t]

const withAlpha = (ordinal: ShownAgreement['alpha']['ordinal']): Figures => ({
  ...figures,
  agreement: { ...agreement, alpha: { ...agreement.alpha, ordinal } },
})

describe('figures as they are written', () => {
  it('are in per cent without claiming all or none', () => {
    expect([1, 0.999, 0.5, 0.001, 0].map(percent)).toEqual(['100%', '>99%', '50%', '<1%', '0%'])
    expect(percent(1 - 1e-12)).toBe('100%')
  })

  it('keep a surprise under 5%, and make a sentence of a note', () => {
    expect([0.0499, 0.032, 0.001].map(percentUnder5)).toEqual(['<5%', '3%', '<1%'])
    expect(asSentence('only one was rated')).toBe('Only one was rated.')
  })

  it('claim no certainty where a standard error is 0, nor write a small one as 0', () => {
    expect([0, 1e-17, 0.002, 0.04].map(errorText)).toEqual([null, null, '<0.01', '0.04'])
  })

  it('keep the side of 0 on which a range ends', () => {
    expect([-0.0034, 0.0034, 0.0001, -0.0001, 0, 1e-17, -0.5].map(rangeEnd)).toEqual([
      '−0.003',
      '0.003',
      '<0.001',
      '>−0.001',
      '0.00',
      '0.00',
      '−0.50',
    ])
  })

  it('have two decimals, a true minus and no minus zero', () => {
    expect([0.716, -0.5, -0.001].map((value) => decimal(value))).toEqual(['0.72', '−0.50', '0.00'])
  })
})

describe('what is said of agreement', () => {
  it('reads alpha by the rule of thumb, or says why there is none', () => {
    expect(tellAlpha(figures, en)).toBe(
      'Agreement beyond chance, called alpha, is 0.70 where 1 is perfect: enough for tentative conclusions by the usual rule of thumb, and not enough to rely on a single rating.',
    )
    const none = { value: null, reason: 'no variation' }
    expect(tellAlpha(withAlpha(none), en)).toBe(
      'Agreement beyond chance cannot be shown: no variation.',
    )
  })

  it('adds what the range, AC2 and the correlations say', () => {
    const [range, apart, hint, ...more] = tellCoefficients(figures, en)
    expect(range).toMatch(/^Its range, 0\.50 to 0\.82, reaches across/)
    expect(apart).toMatch(/^AC2 lies well above alpha/)
    expect(hint).toMatch(
      /more severely than others: over the 44 judgements .*, agreement is 0\.50 .* and 0\.65 with/,
    )
    expect(more).toEqual([])
  })
})

describe('whether the levels can be trusted', () => {
  it('is answered first, with what the answer must not be taken for', () => {
    const { answer, limits } = tellTrust(figures, en)
    expect(answer).toMatch(/^With care\..*the level of one reviewer alone is not enough/)
    expect(limits).toEqual([
      'This is not certain: if similar judgements were rated again, the answer might be another.',
      'Agreement shows that a level does not depend on who gave it, not that it is right.',
    ])
    expect(tellTrust(withAlpha({ value: 0.4, low: 0.3, high: 0.5 }), cy)).toEqual({
      answer: expect.stringMatching(/^Ni ellir ymddiried yn lefel un adolygydd/),
      limits: [],
    })
  })

  it('is left open where there is no alpha, with the reason', () => {
    const none = withAlpha({ value: null, reason: 'every rating is Green' })
    expect(tellTrust(none, en).answer).toBe(
      'Two reviewers gave the same level 71% of the time. More than that the figures cannot tell: every rating is Green.',
    )
    const few = { ...none.agreement, counts: { ...agreement.counts, pairableUnits: 9 } }
    expect(tellTrust({ ...none, agreement: few }, en).answer).toBe(
      'The figures cannot tell: every rating is Green.',
    )
  })

  it('is never answered from the readings of a language model, however closely they agree', () => {
    const readings: Figures = {
      ...withAlpha({ value: 0.95, low: 0.7, high: 1 }),
      provenance: 'readings',
    }
    expect(tellTrust(readings, en).answer).toMatch(/^That cannot be told.*one language model/)
    expect(tellFindings(readings, en).beyond).toMatch(/not how far people would agree\.$/)
    expect(tellCoefficients(readings, en).join()).not.toContain('that rule')
  })
})

describe('what is said of a rater', () => {
  it('is that they give half a level less, beyond chance, over all they rated', () => {
    expect(tellRater(severe({}), raters, en)).toBe(
      'Reviewer C tends to give about half a level less than the others; over all 48 judgements this is more than chance would explain.',
    )
    expect(tellRater(severe({}), raters, cy)).toBe(
      'Mae Reviewer C yn tueddu i roi tua hanner lefel yn llai na’r lleill; dros y 48 barn i gyd mae hynny y tu hwnt i’r hyn y byddai siawns yn ei egluro.',
    )
  })

  it('is that it may be chance, that there is hardly any difference, or why nothing is said', () => {
    const chance = { verdict: 'chance', steps: 0.3 } as const
    expect(tellRater(severe(chance), raters, en)).toBe(
      'Reviewer C: about a quarter of a level more than the others, which may be chance.',
    )
    expect(tellRater(severe({ ...chance, steps: 0.01 }), raters, en)).toBe(
      'Reviewer C: hardly any difference from the others.',
    )
    const untold = { steps: null, verdict: null, severity: { value: null, reason: 'too few' } }
    expect(tellRater(severe(untold), raters, en)).toBe('Reviewer C: too few.')
  })

  it('sums up: the one by name, several by number, nobody, or nothing at all', () => {
    const of = (...all: ShownRaterSeverity[]) => ({ ...severity, raters: all })
    const chance = severe({ verdict: 'chance' })
    expect(tellSeverity(severity, raters, en)).toMatch(/^Reviewer C tends to give/)
    const lenient = severe({ rater: 'r-A', verdict: 'more-lenient' })
    expect(tellSeverity(of(severe({}), lenient, chance), raters, en)).toMatch(/^2 of 3 rate more/)
    expect(tellSeverity(of(chance, chance), raters, en)).toMatch(/^Nobody can be said to rate/)
    const untold = severe({ rater: 'r-B', verdict: null, steps: null })
    expect(tellSeverity(of(chance, chance, untold), raters, en)).toMatch(
      /^Of the 2 whose severity can be told, nobody/,
    )
    expect(tellSeverity(of(untold), raters, en)).toMatch(/^Nothing is said .* of nobody is enough/)
    expect(tellSeverity(of(chance, untold), raters, en)).toMatch(/^Reviewer C: .* may be chance/)
    expect(tellSeverity({ ...severity, closed: 'too near' }, raters, en)).toBe(
      'Nothing is said of who rates more severely: too near.',
    )
  })
})

describe('the findings of a page', () => {
  it('are a sentence for each part that the viewer may see', () => {
    const said = tellFindings(figures, en)
    expect(said.agreement).toBe(
      'Of two ratings of the same judgement, both gave the same level 71% of the time, and were no more than one level apart >99% of the time.',
    )
    expect(said.leaving).toBe(
      'With one reviewer left out at a time, the rule of thumb does not always say the same: alpha would lie between 0.60 and 0.80; with all it is 0.70.',
    )
    expect(said.surprises).toBe(
      'No rating is surprising, given how everybody else rated; by chance alone about 3 would be.',
    )
    expect(said.self).toMatch(/^Nothing can be compared/)
    expect([said.blind, said.movement]).toEqual([null, null])
    const few = { value: null, reason: 'fewer than 10' }
    const hidden = { ...agreement, exact: few, adjacent: few }
    expect(tellFindings({ ...figures, agreement: hidden }, en).agreement).toBe(
      'Nothing can be said of how often ratings agree: fewer than 10.',
    )
    const analyst = tellFindings({ ...figures, byRater: null, selfReview: null }, en)
    expect([analyst.severity, analyst.surprises, analyst.self]).toEqual([null, null, null])
  })

  it('call the readers of texts by what they are', () => {
    const said = tellFindings({ ...figures, provenance: 'readings' }, en)
    expect(said.leaving).toMatch(/^With any one reader left out, agreement differs by this much: /)
  })
})

describe('what stands in short', () => {
  it('is what says something, and not what cannot be told', () => {
    expect(partsInShort(figures)).toEqual([
      'agreement',
      'beyond',
      'severity',
      'surprises',
      'leaving',
    ])
  })

  it('says where the rule of thumb says the same whichever is left out', () => {
    const [one] = figures.leaving
    const rows = (one?.rows ?? []).map((row) => ({ ...row, alpha: { value: 0.68 } }))
    const said = tellFindings({ ...figures, leaving: [{ by: 'rater', closed: null, rows }] }, en)
    expect(said.leaving).toMatch(/^Whichever reviewer is left out, the rule of thumb says the same/)
  })

  it('says of how many it holds where alpha is not known with each one left out', () => {
    const [one] = figures.leaving
    const rows = (one?.rows ?? []).map((row, place) =>
      place === 0 ? { ...row, alpha: { value: null, reason: 'too few' } } : row,
    )
    const said = tellFindings({ ...figures, leaving: [{ by: 'rater', closed: null, rows }] }, en)
    expect(said.leaving).toBe(
      'Alpha can be told with 2 of the 3 reviewers left out in turn: it would lie between 0.70 and 0.80; with all it is 0.70.',
    )
  })
})

describe('the file of the figures', () => {
  it('says in every row where it comes from, and leaves no field empty', () => {
    const { columns, rows } = figuresSheet(figures, en)
    for (const row of rows) {
      expect(row).toHaveLength(columns.length)
      expect(row.slice(0, 5)).toEqual(['r', 'A round', '2013-05', 'simulated', 'Simulated'])
      expect(row.filter((field) => field === '')).toEqual([])
    }
    const ac2 = rows.find((row) => row.includes('Reviewer A') && row.includes('AC2'))
    expect(ac2?.slice(-6)).toEqual(['[x]', '[x]', '[x]', '[x]', 48, 'why'])
  })

  it('has all that is told of a rater, and says that ranges of severity hold for all together', () => {
    const { rows } = figuresSheet(figures, en)
    const ofC = rows.filter(
      (row) => row.includes('Reviewer C') && row.includes('Who rates more severely'),
    )
    expect(ofC.map((row) => row.slice(9))).toEqual([
      ['Severity (logits)', 0.9, 0.2, 1.6, '[x]', '[x]', 'Range for all together'],
      ['Fair average (model quantity)', 2.1, '[x]', '[x]', '[x]', 48, '[z]'],
      ['Infit', 1, '[x]', '[x]', '[x]', 48, '[z]'],
      ['Outfit', 1, '[x]', '[x]', '[x]', 48, '[z]'],
    ])
    const expected = rows.find((row) =>
      row.includes('Surprising ratings to be expected by chance alone'),
    )
    expect(expected?.[10]).toBe(2.6)
  })
})

describe('whether the figures are offered', () => {
  const at = (standing: object, provenance: 'live' | 'source' = 'live') =>
    figuresOffered({ provenance, standing: { ...standingAnywhere('reviewer'), ...standing } })

  it('follows the reveal, for those who may see them then', () => {
    expect(at({ inRound: true, revealed: true })).toBe('open')
    expect(at({ inRound: true })).toBe('not-revealed')
    expect(at({ role: 'analyst' })).toBe('not-revealed')
    expect(at({ role: 'consortium-lead', revealed: true })).toBe('closed')
    expect(at({ inRound: true, revealed: true }, 'source')).toBe('source')
  })
})
