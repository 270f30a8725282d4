export const workshopMinutes = {
  'minutes.title': 'Minutes of the workshop',
  'minutes.title-rehearsal': 'Minutes of the rehearsal',
  'minutes.what':
    'Drafted by rule from what happened in the room: how many, never who. Each line says which entries of the workshop’s log it rests on.',
  'minutes.edits':
    'Change what the draft cannot know, and add what is missing. The minutes in Welsh are edited apart: nothing changed here changes them, so turn this page to Welsh and edit them too.',
  'minutes.not-open': 'The room has not been opened, so there is nothing to take minutes of.',
  'minutes.entered':
    'The agreed levels stand in the self-review of {region}. Judgements without one can be taken in another workshop.',
  'minutes.to-review': 'See the review of {region}',
  'minutes.draft': 'Nobody has edited these minutes.',
  'minutes.behind':
    'Something happened in the workshop after these minutes were last edited. They cannot tell of it by themselves: look at the agreed levels again.',
  'minutes.edited': 'Edited',
  'minutes.not-saved': 'Changed, not saved',
  'minutes.rests':
    'Rests on {count, plural, one {entry {numbers}} other {entries {numbers}}} of the log',
  'minutes.judgement': 'This judgement with its evidence and trail',
  'minutes.change': 'Change',
  'minutes.undo': 'Undo',
  'minutes.done': 'Done',
  'minutes.leave-out': 'Leave this line out',
  'minutes.left-out': 'Line left out. It is back if you discard your changes.',
  'minutes.add': 'Add a line',
  'minutes.line': 'Line of the minutes: {about}',
  'minutes.line-language': 'In the language that it was written in',
  'minutes.none': 'The minutes need one line at least',
  'minutes.save': 'Save the minutes',
  'minutes.discard': 'Discard my changes',
  'minutes.discard-question': 'Go back to the minutes as they were last saved?',
  'minutes.discard-confirm': 'Yes, discard them',
  'minutes.download': 'Take the minutes with you',
  'minutes.docx': 'Word document (DOCX) in {language, select, cy {Welsh} other {English}}',
  'minutes.html': 'Page to print (HTML) in {language, select, cy {Welsh} other {English}}',
  'minutes.unsaved-download': 'They hold what was last saved.',
  'minutes.to-workshop': 'Back to the workshop',
  'minutes.not-there': 'Not there',
} as const
