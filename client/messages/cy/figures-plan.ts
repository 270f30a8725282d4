import type { figuresPlan as en } from '../en/figures-plan.ts'

export const figuresPlan: Record<keyof typeof en, string> = {
  'figures-plan.title': 'Yr hyn y bydd y ffigurau’n gallu ei ddweud',
  'figures-plan.link': 'Yr hyn y bydd y ffigurau’n gallu ei ddweud, yn ôl pwy sy’n graddio beth',
  'figures-plan.what':
    'Dim ond o’r hyn y mae adolygwyr yn ei raddio yn gyffredin y gellir dweud a ydynt yn cytuno, ac a yw un yn llymach na’r llall. Mae’r dudalen hon yn dweud ymlaen llaw beth y bydd yr aseiniadau a gynlluniwyd yn ei ganiatáu. Gŵyr pwy sydd i raddio beth, ac ni ŵyr am yr un radd.',
  'figures-plan.closed':
    'Ar gyfer prif adolygwyr y rownd y mae’r dudalen hon, ac ar gyfer gweinyddwyr, sy’n aseinio adolygwyr.',
  'figures-plan.revealed':
    'Datgelwyd graddau’r rownd hon. Ar y graddau a seliwyd y mae’r hyn y gall y ffigurau ei ddweud bellach yn dibynnu, nid ar y cynllun hwn.',

  'figures-plan.who': 'Pwy sy’n graddio pa ranbarth',
  'figures-plan.try': 'Ticiwch a dad-diciwch i weld beth fyddai’n newid. Ni chedwir dim byd yma.',
  'figures-plan.all-rate': 'Mae pwy bynnag sy’n graddio rhanbarth yn graddio ei holl farnau.',
  'figures-plan.recusals-unknown':
    'I’r tîm adolygu’n unig y mae esgusodiadau’n hysbys, ac ni chyfrifir hwy yma.',
  'figures-plan.lead': '{name} (prif adolygydd)',
  'figures-plan.recused': 'Wedi’u hesgusodi: {names}',
  'figures-plan.add': 'Rhywun arall',
  'figures-plan.add-hint': 'I roi cynnig ar un adolygydd yn fwy.',
  'figures-plan.somebody': 'Rhywun heb ei enwi eto',
  'figures-plan.add-button': 'Ychwanegu at y rhestri',
  'figures-plan.added': 'Ychwanegwyd {name} at y rhestri',
  'figures-plan.new-person': 'Adolygydd arall {number}',
  'figures-plan.tried': 'Rydych yn rhoi cynnig ar rywbeth sy’n wahanol i’r aseiniadau.',
  'figures-plan.as-assigned': 'Yn ôl at yr aseiniadau',
  'figures-plan.to-setup': 'Newid yr aseiniadau',
  'figures-plan.by-administrators': 'Gweinyddwyr sy’n newid yr aseiniadau.',

  'figures-plan.says': 'Beth y gellid ei ddweud',
  'figures-plan.nobody':
    'Nid oes neb wedi’i aseinio eto, felly ni ellir dweud dim. Ticiwch pwy allai raddio pa ranbarth.',
  'figures-plan.agreement':
    'Byddai dau neu fwy yn graddio {shared} o’r {judgements, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}: digon i ddweud i ba raddau y maent yn cytuno ar y rhain, hefyd y tu hwnt i siawns.',
  'figures-plan.agreement-few':
    'Dim ond {shared} o’r {judgements, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} y byddai dau neu fwy yn eu graddio. Byddai’r ffigurau’n dweud pa mor aml y maent yn cytuno, ond dim mwy: ni ddangosir yr un cyfernod o dan {least}.',
  'figures-plan.agreement-none':
    'Ni fyddai neb yn graddio’r un farn â neb arall, felly ni ellid dweud dim am gytundeb.',
  'figures-plan.alone':
    'Un person yn unig fyddai’n graddio {regions}: ni allai neb gytuno nac anghytuno yno, ac mae angen dwy lefel dan sêl ar bob barn ar gyfer y datgelu, neu hepgoriad yn ei lle.',
  'figures-plan.unrated': 'Ni fyddai neb yn graddio {regions}.',
  'figures-plan.joined':
    'Mae pob un ohonynt wedi’i gysylltu gan yr hyn a raddiant yn gyffredin, fel y gellir cymharu pwy sy’n llymach rhwng unrhyw ddau.',
  'figures-plan.apart-two':
    'Ni fyddai {one} a {other} yn rhannu’r un farn: ni fydd dim yn dweud a yw’r naill yn llymach na’r llall.',
  'figures-plan.apart':
    'Ni fyddai’r grwpiau hyn yn rhannu’r un farn, hyd yn oed drwy eraill. Ni fydd dim yn dweud a yw rhywun mewn un grŵp yn llymach na rhywun mewn grŵp arall:',
  'figures-plan.link-one': 'Gellid cymharu pawb pe bai {name} hefyd yn graddio {region}.',
  'figures-plan.link-several': 'Gellid cymharu pawb:',
  'figures-plan.link-also': 'pe bai {name} hefyd yn graddio {region}',
  'figures-plan.link-none':
    'Nid oes neb heb ei esgusodi’n rhydd i’w cysylltu; byddai’n rhaid i rywun arall raddio gyda’r ddau.',
  'figures-plan.link-try': 'Rhoi cynnig arni',
  'figures-plan.link-tried': 'Mae {name} wedi’i dicio ar gyfer {region}',
  'figures-plan.indirect-one':
    'Ni fyddai {one} a {other} eu hunain yn rhannu’r un farn. Dim ond drwy bobl sy’n rhannu barnau â’r ddau y gellid dweud pwy ohonynt sy’n llymach, ac mae hynny’n llai sicr.',
  'figures-plan.indirect':
    'Ni fyddai {count, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} o bobl eu hunain yn rhannu’r un farn. Dim ond drwy eraill y gellid dweud pwy ohonynt sy’n llymach, ac mae hynny’n llai sicr.',
  'figures-plan.few-ratings':
    '{names}: llai na {least} gradd ar farnau y mae rhywun arall yn eu graddio hefyd, felly ni ddangosir dim o ba mor llym ydynt.',

  'figures-plan.pairs': 'Pwy sy’n graddio gyda’i gilydd',
  'figures-plan.pairs-all': 'Pob un o’r {count} pâr',
  'figures-plan.pair': 'Dau berson',
  'figures-plan.pair-names': '{one} a {other}',
  'figures-plan.shared': 'Barnau y mae’r ddau’n eu graddio',
  'figures-plan.allows': 'Beth y mae hynny’n ei ganiatáu',
  'figures-plan.allows.coefficient': 'I ba raddau y maent yn cytuno, hefyd y tu hwnt i siawns',
  'figures-plan.allows.share': 'Pa mor aml y maent yn cytuno; rhy ychydig am fwy',
  'figures-plan.allows.through-others': 'Pwy sy’n llymach, drwy eraill yn unig',
  'figures-plan.allows.nothing': 'Dim',

  'figures-plan.sure': 'Pa mor sicr fyddai’r ffigurau',
  'figures-plan.closeness': 'Pa mor agos y byddant yn cytuno?',
  'figures-plan.closeness-hint':
    'Ni ŵyr neb cyn i’r graddau fod yno. Mae’n newid pa mor sicr fyddai’r ffigurau, nid yr hyn y gellir ei ddweud o gwbl.',
  'figures-plan.closeness.loose': 'Yn llac',
  'figures-plan.closeness.fair': 'Yn weddol',
  'figures-plan.closeness.close': 'Yn agos',
  'figures-plan.expected':
    'Byddai dau berson felly’n rhoi’r un lefel i ryw {exact} o bob 100 barn. Byddai alffa, sy’n mesur cytundeb y tu hwnt i siawns, tua {value}; byddai’r ffigurau’n ei osod rhwng tua {low} a {high}.',
  'figures-plan.wide':
    'Mae amrediad mor eang yn gadael yn agored a ydynt yn cytuno’n dda neu’n wael. Byddai rhagor o farnau a raddir gan ddau neu fwy yn ei gulhau.',
  'figures-plan.expected-none': 'Ni ellir dweud dim am alffa ymlaen llaw: {reason}.',
  'figures-plan.severities': 'Pa mor llym yw pob person',
  'figures-plan.person': 'Pwy',
  'figures-plan.ratings': 'Graddau',
  'figures-plan.tells': 'Beth fyddai’n dod i’r amlwg',
  'figures-plan.tells-from':
    'Byddai tuedd o {levels} o lefel neu fwy, i fyny neu i lawr, yn dod i’r amlwg bedair gwaith o bob pump',
  'figures-plan.tells-little': 'Dim ond tuedd o lefel gyfan neu fwy fyddai’n dod i’r amlwg',
  'figures-plan.tells-none': 'Dim: {reason}',
  'figures-plan.standard-error': 'Cyfeiliornad safonol y llymder (logitau)',
  'figures-plan.no-error': 'Dim',
  'figures-plan.working': 'Wrthi’n cyfrifo…',

  'figures-plan.about': 'Ar beth y mae hyn yn dibynnu',
  'figures-plan.about-gates':
    'Nid yw ffigurau rownd yn dangos yr un cyfernod cytundeb o dan {shared} barn a raddiwyd gan ddau neu fwy, na dim o ba mor llym yw rhywun a roddodd lai na {ratings} gradd ar farnau a raddiodd eraill hefyd. Dim ond ymhlith pobl y mae cadwyn o farnau cyffredin yn eu cysylltu y gellir cymharu llymder.',
  'figures-plan.about-model':
    'Mae pa mor sicr fyddai’r ffigurau yn dibynnu ar fodel lle mae pobl yn gwahaniaethu ryw un rhan o chwech o lefel o ran pa mor llym ydynt (y model graddfa sgorio â graddwyr: Andrich, 1978, a Linacre, 1989). Amrediad alffa yw’r un canol o gant o rowndiau a ddychmygwyd yn ôl y model hwnnw; o’r un model y cyfrifir pa mor sicr y gwyddid am lymder. Os bydd pobl yn cytuno’n agosach neu’n llai agos nag a ddewisoch, bydd y canlyniad yn wahanol.',
  'figures-plan.about-tendency':
    'Mewn rhannau o lefel y cyfrifir tuedd, o’i gymharu â chymedr y lleill: mae hanner lefel yn golygu bod rhywun yn rhoi un lefel yn llai na hwy ar bob ail farn. Maint y model yw hynny, a byth yn ganlyniad rhanbarth. Ar raddfa’r model ei hun, logitau, y mae’r cyfeiliornad safonol: rhyw ddwywaith hynny y naill ffordd a’r llall yw amrediad arferol un llymder.',
}
