import type { roundTrail as en } from '../en/round-trail.ts'

export const roundTrail: Record<keyof typeof en, string> = {
  'round-trail.title': 'Trywydd y rownd hon',
  'round-trail.link': 'Trywydd: pwy a wnaeth beth, a phryd',
  'round-trail.what':
    'Yr hyn a ddigwyddodd yn y rownd hon, y diweddaraf yn gyntaf, i’r graddau y mae’n agored i’ch rôl. Mae’n enwi gweithredoedd, byth yr hyn a ysgrifennwyd.',
  'round-trail.empty':
    'Nid oes dim wedi’i gofnodi sy’n agored i chi. Mae’r rowndiau a ddaeth gyda’r pecyn cymorth yn dechrau heb drywydd.',
  'round-trail.whole-round': 'Y rownd gyfan',
  'round-trail.earlier': 'Dangos y rhai cynharach ({count})',
  'round-trail.earlier-caption': 'Cofnodion cynharach',
  'round-trail.caption':
    '{count, plural, zero {# cofnod} one {# cofnod} two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}}',
  'round-trail.not-told': 'Heb ei ddatgelu',
}
