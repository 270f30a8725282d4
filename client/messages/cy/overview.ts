import type { overview as en } from '../en/overview.ts'

export const overview: Record<keyof typeof en, string> = {
  'region.title': 'Adolygiad {region}',
  'region.to-round': 'Am y rownd hon',
  'region.open-matrix': 'Y rhanbarth hwn ochr yn ochr â’r lleill',
  'region.judgements': 'Barnau',
  'stage-line.label': 'Camau’r adolygiad hwn',
  'stage-line.done': 'wedi’i gwblhau',
  'stage-line.now': 'nawr',
  'days.left':
    '{count, plural, =0 {heddiw yw’r diwrnod olaf} zero {# diwrnod ar ôl} one {# diwrnod ar ôl} two {# ddiwrnod ar ôl} few {# diwrnod ar ôl} many {# diwrnod ar ôl} other {# diwrnod ar ôl}}',
  'days.ended':
    'daeth i ben {count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} yn ôl',
  'review.until': 'Caiff y consortiwm ateb hyd at {date}: {days}.',
  'turn.title': 'Tro pwy yw hi',
  'turn.administrator': 'Gweinyddwr sy’n neilltuo adolygwyr.',
  'turn.reviewers':
    'Mae’r adolygwyr yn paratoi: tystiolaeth, sefyllfaoedd disgwyliedig, drafftiau cyntaf.',
  'turn.both':
    'Mae’r consortiwm yn ei adolygu ei hun yn ei weithdy; mae’r adolygwyr yn cwblhau eu tystiolaeth.',
  'turn.raters': 'Mae’r adolygwyr yn selio eu graddau.',
  'turn.lead.sealed-judgement':
    'Bydd y prif adolygydd yn agor y graddau unwaith y bydd pob rhanbarth yn barod.',
  'turn.lead.calibration': 'Mae’r prif adolygydd yn cymedroli.',
  'turn.lead.feedback': 'Mae’r prif adolygydd yn ateb, ac yn cofnodi’r lefelau y cytunwyd arnynt.',
  'turn.lead.all-agreed': 'Bydd y prif adolygydd yn symud y rhanbarth ymlaen o’r cam adborth.',
  'turn.lead.agreed': 'Yn barod i’w gyhoeddi: bydd y prif adolygydd yn cyhoeddi.',
  'turn.consortium': 'Mae’r consortiwm yn darllen ac yn ateb.',
  'turn.nobody': 'Mae’r adolygiad hwn wedi’i orffen.',
  'turn.yours': 'Eich tro chi yw hi.',
  'step.rate':
    'Mae gennych {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} i’w selio o hyd yma.',
  'step.rate-button': 'Graddio {judgement}',
  'step.evidence':
    'Nid oes tystiolaeth eto ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}.',
  'step.evidence-button': 'Ychwanegu tystiolaeth: {judgement}',
  'step.draft':
    'Gallwch ddrafftio graddau nawr a’u selio’n ddiweddarach. Nid oes drafft gennych ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}.',
  'step.draft-button': 'Drafftio gradd: {judgement}',
  'step.propose':
    'Mae’r graddau wedi’u hagor. Gallwch gynnig lefelau ar gyfer cymedroli: mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn aros.',
  'step.propose-button': 'Agor {judgement}',
  'step.answer':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn aros am eich ateb.',
  'step.positions':
    'Nid oes sefyllfa ddisgwyliedig eto ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}. Yn erbyn y rhain y bernir y lefelau.',
  'step.positions-button': 'Cofnodi’r sefyllfaoedd disgwyliedig',
  'step.propose-positions':
    '{count, plural, =0 {Mae gan bob barn ei sefyllfa ddisgwyliedig. Gallwch gynnig geiriad arall.} zero {Mae gan bob barn ei sefyllfa ddisgwyliedig. Gallwch gynnig geiriad arall.} one {Nid oes sefyllfa ddisgwyliedig eto ar gyfer # farn. Gallwch gynnig un o’ch cynllun.} two {Nid oes sefyllfa ddisgwyliedig eto ar gyfer # farn. Gallwch eu cynnig o’ch cynllun.} few {Nid oes sefyllfa ddisgwyliedig eto ar gyfer # barn. Gallwch eu cynnig o’ch cynllun.} many {Nid oes sefyllfa ddisgwyliedig eto ar gyfer # barn. Gallwch eu cynnig o’ch cynllun.} other {Nid oes sefyllfa ddisgwyliedig eto ar gyfer # barn. Gallwch eu cynnig o’ch cynllun.}}',
  'step.propose-positions-button': 'Cynnig sefyllfaoedd disgwyliedig',
  'step.all-sealed':
    'Rydych wedi selio pob barn yn y rhanbarth hwn. Agorir y graddau unwaith y bydd pob rhanbarth yn barod.',
  'step.prepared':
    'Mae gan bob barn sefyllfa ddisgwyliedig, tystiolaeth a drafft gennych chi. Bydd selio’n dechrau pan fydd y prif adolygydd yn agor y cam barnu dan sêl.',
  'step.answered': 'Rydych wedi ateb ar bob barn. Tro’r prif adolygydd yw hi nesaf.',
  'step.wait-for-others':
    'Mae’r rhanbarth hwn yn barod. Mae’r datgelu’n aros am ranbarthau eraill y rownd.',
  'step.to-round': 'Gweld yr hyn y mae’r rownd yn aros amdano',
  'gaps.title': 'Yr hyn sydd ar goll',
  'gaps.none': 'Nid oes dim ar goll yn y cam hwn.',
  'gap.reviewers': 'Nid oes adolygwyr wedi’u neilltuo.',
  'gap.unsealed':
    'Nid yw {name} wedi selio {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'gap.unsealed-by-you':
    'Nid ydych wedi selio {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'gap.no-position':
    'Nid oes sefyllfa ddisgwyliedig ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'gap.no-evidence':
    'Nid oes tystiolaeth ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'gap.one-voice':
    'Un llais yn unig sydd y tu ôl i’r dystiolaeth ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'gap.no-calibrated':
    'Nid oes lefel wedi’i chymedroli ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'gap.no-answer':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn aros am ateb y consortiwm',
  'gap.contested':
    'Mae {count, plural, zero {# barn a heriwyd} one {# farn a heriwyd} two {# farn a heriwyd} few {# barn a heriwyd} many {# barn a heriwyd} other {# barn a heriwyd}} yn aros am ateb y prif adolygydd',
  'gap.no-agreed':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn aros am y lefel y cytunir arni',
  'review.people': 'Pwy sy’n adolygu',
  'review.no-reviewers': 'Nid oes neb wedi’i neilltuo eto.',
  'review.sealed-of': '{name}: {sealed} o {total} dan sêl',
  'review.manage': 'Rhedeg yr adolygiad hwn',
  'review.expected-set': 'Cofnodwyd sefyllfa ddisgwyliedig',
  'review.expected-missing': 'Dim sefyllfa ddisgwyliedig',
  'review.expected-proposed': 'Cynigiwyd sefyllfa ddisgwyliedig, heb ei chofnodi',
  'review.voices':
    '{pieces, plural, =0 {Dim tystiolaeth} zero {Dim tystiolaeth} one {# darn o dystiolaeth, gan un llais} two {# ddarn o dystiolaeth, gan {voices, plural, zero {# llais} one {un llais} two {# lais} few {# llais} many {# llais} other {# llais}}} few {# darn o dystiolaeth, gan {voices, plural, zero {# llais} one {un llais} two {# lais} few {# llais} many {# llais} other {# llais}}} many {# darn o dystiolaeth, gan {voices, plural, zero {# llais} one {un llais} two {# lais} few {# llais} many {# llais} other {# llais}}} other {# darn o dystiolaeth, gan {voices, plural, zero {# llais} one {un llais} two {# lais} few {# llais} many {# llais} other {# llais}}}}',
  'review.open-evidence':
    '{count, plural, zero {# darn o dystiolaeth} one {# darn o dystiolaeth} two {# ddarn o dystiolaeth} few {# darn o dystiolaeth} many {# darn o dystiolaeth} other {# darn o dystiolaeth}} yn agored i chi',
  'review.found': 'Yr hyn a ganfuwyd',
  'review.contradicting':
    '{count, plural, zero {# yn gwrth-ddweud} one {# yn gwrth-ddweud} two {# yn gwrth-ddweud} few {# yn gwrth-ddweud} many {# yn gwrth-ddweud} other {# yn gwrth-ddweud}}',
  'review.waived': 'Cofnodwyd hepgoriad',
  'review.to-positions': 'Sefyllfaoedd disgwyliedig y rhanbarth hwn',
  'review.to-over-time': 'Y rhanbarth hwn dros amser',
  'review.to-hand-over': 'Trosglwyddo’r adolygiad hwn',
  'review.to-trail': 'Pwy a wnaeth beth yn y rhanbarth hwn',
  'desk.progress': 'Cynnydd',
  'desk.ready-of': '{ready} o {total} yn barod ar gyfer y datgelu',
  'desk.calibrated-of': '{done} o {total} wedi’u cymedroli',
  'desk.agreed-of': 'Atebwyd {answered} o {total}, cytunwyd ar {done}',
  'desk.all-agreed-in-feedback': 'Cytunwyd ar bob un o’r {total}, yn barod i gau’r adborth',
  'desk.all-agreed': 'Cytunwyd ar bob un o’r {total}, yn barod i’w cyhoeddi',
  'desk.all-agreed-in-feedback-waits':
    'Cytunwyd ar bob un o’r {total}; yn aros i’r prif adolygydd gau’r adborth',
  'desk.all-agreed-waits': 'Cytunwyd ar bob un o’r {total}; yn aros i’r prif adolygydd gyhoeddi',
  'desk.all-published': 'Cytunwyd ar bob un o’r {total}, ac fe’u cyhoeddwyd',
  'desk.own-sealed': 'Rydych wedi selio {sealed} o {total}',
}
