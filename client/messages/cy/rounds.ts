import type { rounds as en } from '../en/rounds.ts'

export const rounds: Record<keyof typeof en, string> = {
  'rounds.to-home': 'Pob rownd',
  'rounds.to-matrix': 'Gweld y rhanbarthau ochr yn ochr',
  'rounds.more': 'Rhagor o’r rownd hon',
  'home.waits': 'Yn aros amdanoch chi: {round}',
  'home.open-round': 'Agor y rownd',
  'rounds.stages': 'Cam pob rhanbarth',
  'rounds.region': 'Rhanbarth',
  'rounds.stage': 'Cam',
  'rounds.answers-until': 'Atebion hyd at {date}',
  'rounds.reviewers': 'Adolygwyr',
  'rounds.leads': 'Arweinir gan',
  'rounds.revealed': 'Pryd yr agorwyd y graddau dan sêl',
  'rounds.not-revealed': 'Ddim eto',
  'rounds.note': 'Am y data hyn',
  'rounds.contents': 'Ar y dudalen hon',
  'rounds.document': 'Yr hyn a ddywed y ddogfen',
  'rounds.glossary': 'Byrfoddau',
  'rounds.glossary-section': 'Lle y’i defnyddir',
  'rounds.glossary-term': 'Byrfodd',
  'rounds.glossary-meaning': 'Ystyr',
}
