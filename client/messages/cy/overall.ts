import type { overall as en } from '../en/overall.ts'

export const overall: Record<keyof typeof en, string> = {
  'overall.title-region': 'Datganiad cyffredinol a nodiadau: {region}',
  'overall.title-round': 'Datganiad cyffredinol a nodiadau: y rownd gyfan',
  'overall.statement': 'Datganiad cyffredinol',
  'overall.of-round': 'Y rownd gyfan',
  'overall.none': 'Ni ysgrifennwyd datganiad cyffredinol eto.',
  'overall.write': 'Ysgrifennu’r datganiad cyffredinol a’r nodiadau',
  'overall.change': 'Newid y datganiad cyffredinol a’r nodiadau',
  'overall.write-notes': 'Ysgrifennu nodiadau ar y gallu i gymharu',
  'overall.written': 'Ysgrifennwyd gan y prif adolygydd ar {date}.',
  'overall.what':
    'Mewn geiriau, gyda rhesymau. Ni chyfrifir datganiad byth o lefelau: nid oes cyfartaledd na chyfrif yn sefyll dros ranbarth.',
  'overall.not-yet':
    'Gellir ysgrifennu’r datganiad cyffredinol unwaith y bydd y graddau wedi’u hagor, hyd nes y cyhoeddir y lefelau.',
  'overall.not-here.published':
    'Cyhoeddwyd hyn, felly ni ellir newid y datganiadau na’r nodiadau mwyach. Maent isod fel y’u cyhoeddwyd.',
  'overall.not-here.too-early':
    'Gellir ysgrifennu nodiadau o’r gwaith maes ymlaen, a’r datganiad cyffredinol unwaith y bydd y graddau ar agor.',
  'overall.not-here.lead-alone':
    'Prif adolygydd y rownd sy’n ysgrifennu’r datganiadau a’r nodiadau. Mae’r hyn sy’n agored i chi isod.',
  'overall.notes': 'Nodiadau ar gymaroldeb',
  'overall.back-region': 'Yn ôl i’r adolygiad',
  'overall.back-round': 'Yn ôl i’r rownd',
  'overall.field.overall': 'Datganiad cyffredinol',
  'overall.hint.overall':
    'Ble mae hyn yn sefyll ar y cyfan, a pham; beth sy’n dod gyntaf o hyn ymlaen.',
  'overall.hint.overall-round':
    'Beth sy’n gyffredin i’r rhanbarthau a ble maent yn wahanol, a pham; beth sy’n dod gyntaf o hyn ymlaen.',
  'overall.field.pace': 'Cyflymder',
  'overall.hint.pace':
    'Faint a gynlluniwyd erbyn pryd: mae cynlluniau’n amrywio o ran graddfa a chyflymder.',
  'overall.field.parts': 'Rhannau',
  'overall.hint.parts': 'Y rhannau sydd ynddo, megis awdurdodau sy’n wahanol i’w gilydd.',
  'overall.field.history': 'Hanes',
  'overall.hint.history':
    'Yr hyn a oedd yno o’r blaen: nid parodrwydd nawr yw cynnydd a wnaed gynt.',
  'overall.language': 'Iaith “{field}”',
  'overall.save': 'Cadw “{field}”',
  'overall.saved': 'Cadwyd {time}',
  'overall.take-back': 'Tynnu “{field}” yn ôl',
  'overall.take-back-question':
    'Tynnu’r testun hwn yn ôl? Ni fydd neb yn ei ddarllen wedyn; mae’r hanes yn dweud iddo fod yno.',
  'overall.take-back-confirm': 'Ie, tynnu’n ôl',
  'overall.taken-back': 'Tynnwyd yn ôl',
  'overall.missing': 'Rhowch y testun, neu tynnwch ef yn ôl',
  'overall.too-long': 'Mae’r testun yn rhy hir: rhowch 20,000 o nodau ar y mwyaf',
  'overall.text': 'Testun',
  'comparability.region-title': 'Yr hyn sy’n ei gwneud yn anodd cymharu’r rhanbarth hwn ag eraill',
  'comparability.what': 'Nodiadau’r prif adolygydd.',
  'comparability.about': 'Ynghylch',
  'comparability.note': 'Nodyn',
  'comparability.whole-round': 'Y rownd gyfan',
  'trail.overall': 'Ysgrifennu’r datganiad cyffredinol neu nodyn',
  'trail.overall.overall': 'Ysgrifennu’r datganiad cyffredinol',
  'trail.overall.pace': 'Ysgrifennu nodyn ar gyflymder',
  'trail.overall.parts': 'Ysgrifennu nodyn ar rannau',
  'trail.overall.history': 'Ysgrifennu nodyn ar hanes',
}
