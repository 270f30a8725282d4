/** Comparing the regions of a round in pairs. */
export const judging = {
  'judging.link': 'Compare the regions in pairs',
  'judging.title': 'Compare the regions in pairs',
  'judging.pause': 'Pause: back to the round',
  'judging.intro':
    'You are shown two regions at a time, without their names, on one judgement. You say which is the more ready to deliver. {count, plural, one {There is # pair} other {There are # pairs}} for you, in random order.',
  'judging.how': 'How to compare, and what is hidden',
  'judging.how-statements':
    'Go by the statements of the published report alone, and by nothing that you know besides.',
  'judging.how-evidence':
    'Go by the evidence on the screen alone: where each stands against what its own plan expected by now.',
  'judging.how-whole': 'Weigh the two as wholes. A longer text is not a better one.',
  'judging.how-tie':
    'If nothing tells them apart, say so: such a pair is counted, and takes no side.',
  'judging.how-names':
    'Names are hidden by rule: those of regions, councils and regional bodies, and abbreviations that one region alone uses. The rule may miss some. If you recognise a region, judge its text all the same.',
  'judging.how-time':
    'There is no clock. Stop whenever you like: you go on at the same pair, on any device. Nobody else sees your choices before you hand them in and the ratings of the round are open.',
  'judging.how-until':
    'Comparisons are taken until the last region of the round leaves calibration. Only what has been handed in by then counts. While the calibration runs, its lead reviewer sees how many pairs you have compared, and never what you chose.',
  'judging.without-text':
    '{count, plural, one {One judgement of a region has nothing to read yet, so no pair is drawn with it.} other {# judgements of regions have nothing to read yet, so no pair is drawn with them.}}',
  'judging.start': 'Begin with the first pair',
  'judging.nothing':
    'There is nothing for you to compare: it takes two regions whose evidence you may read.',
  'judging.nothing-left': 'You have compared every pair that there is for you.',
  'judging.handed-in-on':
    'You handed in {count, plural, =0 {no comparisons} one {# comparison} other {# comparisons}} ({time}).',
  'judging.pair': 'Pair {number} of {total}',
  'judging.now': 'Pair {number} of {total}: {judgement}',
  'judging.ask': 'Which region is the more ready?',
  'judging.side.left': 'Region 1',
  'judging.side.right': 'Region 2',
  'judging.tie': 'Cannot tell',
  'judging.undo': 'Undo the last choice',
  'judging.keys': 'Keys: 1 or ← for region 1, 2 or → for region 2, T cannot tell, U undo.',
  'judging.keys-off': 'Switch keys off',
  'judging.changed':
    'The evidence of this pair has changed while it was before you: something was added, changed or withdrawn. Please read it again before you choose.',
  'judging.progress': '{chosen} of {total}',
  'judging.progress-label': 'Pairs compared',
  'judging.saving': 'Saving…',
  'judging.saved': 'All choices saved',
  'judging.expected': 'What its plan expected by now',
  'judging.hidden.this-region': 'this region',
  'judging.hidden.other-region': 'another region',
  'judging.hidden.name': 'name hidden',
  'judging.said.left': 'region 1',
  'judging.said.right': 'region 2',
  'judging.said.tie': 'cannot tell',
  'judging.said.undone': 'no choice',
  'judging.clash':
    'You chose for pair {number} in two places. Here: {here}. On another device or in another window: {elsewhere}.',
  'judging.clash-elsewhere': 'Keep what was chosen there',
  'judging.clash-here': 'Keep what I chose here',
  'judging.not-open':
    'You cannot compare the regions here. The lead reviewer of a round and its reviewers may, until its last region has left calibration; what had not been handed in by then does not count.',
  'judging.all-chosen': 'Every pair is compared',
  'judging.all-what':
    'Hand your choices in to have them counted. Until then you can still undo the last ones.',
  'judging.changed-chosen':
    'The evidence of {count, plural, one {# pair} other {# pairs}} has changed since you compared {count, plural, one {it} other {them}}. You can read {count, plural, one {it} other {them}} again and choose anew, or leave what you chose.',
  'judging.choose-anew': 'Compare {count, plural, one {# pair} other {# pairs}} again',
  'judging.all-withdrawn':
    'None of these pairs is open to you any more. Hand the sitting in to close it.',
  'judging.stop': 'Stop here for good',
  'judging.stop-what':
    'To pause, just leave the page. If you will not come back, hand in what you have: the pairs come in random order, so part of them is of use too. You can draw the others later.',
  'judging.hand-in':
    '{chosen, plural, =0 {Close without handing anything in} one {Hand in # comparison} other {Hand in # comparisons}}',
  'judging.hand-in-all':
    'Hand in {chosen, plural, one {# comparison} other {# comparisons}}? They can no longer be changed then.',
  'judging.hand-in-some':
    'You have compared {chosen} of {total}. What you hand in can no longer be changed; the other pairs can be drawn again later.',
  'judging.hand-in-confirm': 'Yes, hand in',
  'judging.hand-in-waits': 'You can hand in as soon as every choice is saved.',
  'judging.handed-in': 'Handed in',
  'judging.until':
    'Hand in before the last region leaves calibration: what has not been handed in by then does not count.',
  'judging.until-soon':
    '{left, plural, one {# region has} other {# regions have}} left calibration; comparing ends when the other {open, plural, one {one does} other {# do}}. Hand in before that: what has not been handed in by then does not count.',
  'judging.own-open':
    'You have compared {chosen} of {pairs, plural, one {# pair} other {# pairs}} and not handed them in. Only what is handed in before the last region leaves calibration counts.',
  'judging.own-open-source':
    'You have compared {chosen} of {pairs, plural, one {# pair} other {# pairs}} and not handed them in. Only what is handed in counts.',
  'judging.others-open':
    '{count, plural, one {# judge has not handed their comparisons in.} other {# judges have not handed their comparisons in.}} They count only if they are handed in before the last region leaves calibration.',
  'judging.other-open':
    '{judge}: {chosen} of {pairs, plural, one {# pair} other {# pairs}} compared',
  'judging.ends':
    'This step ends the comparing in pairs. What these judges have chosen would no longer count, for they have not handed it in:',
} as const
