import type { trail as en } from '../en/trail.ts'

export const trail: Record<keyof typeof en, string> = {
  'trail.round.create': 'Sefydlu’r rownd',
  'trail.round.change': 'Newid y rownd',
  'trail.round.lead': 'Newid pwy sy’n arwain y rownd',
  'trail.round.reveal': 'Agor graddau dan sêl y rownd',
  'trail.round.publication': 'Newid a yw’r rownd yn gyhoeddus',
  'trail.review.reviewer': 'Newid pwy sy’n adolygu’r rhanbarth hwn',
  'trail.review.recusal': 'Newid pwy sydd wedi’i esgusodi',
  'trail.review.stage': 'Symud yr adolygiad i gam arall',
  'trail.waiver': 'Cofnodi hepgoriad',
  'trail.expected-position': 'Cofnodi’r sefyllfa ddisgwyliedig',
  'trail.carried.look': 'Edrych ar yr hyn a ddywedodd y rownd gynharach',
  'trail.rating.seal': 'Selio gradd',
  'trail.proposal': 'Cynnig lefel ar gyfer cymedroli',
  'trail.calibrated': 'Cofnodi’r lefel wedi’i chymedroli',
  'trail.feedback': 'Rhoi adborth ar y farn',
  'trail.feedback.answer': 'Ateb yr adborth',
  'trail.agreed': 'Cofnodi’r lefel y cytunwyd arni',
  'trail.source': 'Cofnodi ffynhonnell',
  'trail.evidence': 'Cofnodi tystiolaeth',
  'trail.evidence.release': 'Newid a yw tystiolaeth wedi’i rhyddhau',
}
