/** Where a judgement's page has its calibrated level, and the forms of those who may decide or speak. */
export const calibratedId = 'calibrated-level'
