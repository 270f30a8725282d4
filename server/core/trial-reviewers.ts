/** The reviewers of a trial, in order: by these letters somebody signs in as one of them. */
export const trialReviewers = ['A', 'B', 'C', 'D'] as const
