import type { workshop as en } from '../en/workshop.ts'

export const workshop: Record<keyof typeof en, string> = {
  'workshop.title': 'Gweithdy hunanadolygu',
  'workshop.rehearsal':
    'Ymarfer: efelychiadau yw’r cyfranogwyr, ac nid oes dim yn mynd i’r adolygiad.',
  'workshop.judgement-of': 'Barn {number} o {total}',
  'workshop.lobby': 'Cyntedd',
  'workshop.steps': 'Camau’r farn hon',
  'workshop.step.read': 'Darllen',
  'workshop.step.ballot': 'Pleidlais',
  'workshop.step.discuss': 'Trafod',
  'workshop.step.agree': 'Cytuno',
  'workshop.ballot-number': 'Pleidlais {number}',
  'workshop.place': '{judgement}: {step}',
  'workshop.answered': 'Mae {answered} o {joined} wedi ateb',
  'workshop.joined': 'Wedi ymuno: {count}',
  'workshop.present': 'Yma nawr: {count}',
  'workshop.cannot-judge': 'Methu barnu: {count}',
  'workshop.confidence': 'Pa mor sicr ydynt',
  'workshop.confidence-counts':
    'Sicr iawn: {high}, gweddol sicr: {medium}, ddim yn sicr iawn: {low}',
  'workshop.pattern.consensus': 'Consensws',
  'workshop.pattern.split': 'Rhanedig',
  'workshop.pattern.two-camps': 'Dwy garfan',
  'workshop.pattern.too-few': 'Rhy ychydig o bleidleisiau i weld patrwm',
  'workshop.pattern-means.consensus':
    'Rhoddodd o leiaf dri chwarter yr un lefel, ac nid oes neb yn bellach nag un lefel oddi wrthi.',
  'workshop.pattern-means.split':
    'Mae pobl yn gwahaniaethu, heb un lefel na dwy garfan i ymgynnull o’u cwmpas.',
  'workshop.pattern-means.two-camps':
    'Mae gan ddwy lefel nad ydynt yn cyffwrdd o leiaf draean yr un, a llai rhyngddynt.',
  'workshop.pattern-means.too-few': 'Rhoddodd llai na dau berson lefel.',
  'workshop.cue':
    'Yn gyntaf gwrandewch ar un gwirfoddolwr a roddodd {lowest}, yna un a roddodd {highest}. Y person uchaf ei swydd sy’n siarad olaf.',
  'workshop.cue-agreed': 'Rhoddodd pawb yr un lefel. Gofynnwch beth sy’n siarad yn ei herbyn.',
  'workshop.shift': 'O’r bleidlais gyntaf i’r olaf: i fyny {up}, i lawr {down}, yr un fath {same}.',
  'workshop.shift.group-too-small':
    'Dywedir sut y symudodd pleidleisiau o bum person ymlaen, fel na ellir adnabod neb.',
  'workshop.last-time': 'Cytunwyd yn yr adolygiad diwethaf (sefyllfa fel yr oedd: {date})',
  'workshop.last-self.round':
    'Cytunwyd gan y tîm yn ei hunanadolygiad diwethaf (sefyllfa fel yr oedd: {date})',
  'workshop.last-self.workshop':
    'Cytunwyd gan y tîm yn ei weithdy cynharach ar gyfer yr adolygiad hwn',
  'workshop.count-mark': 'Nod y cyfrif: {mark}',
  'workshop.count-mark-means': 'Mae pob sgrin yn dangos yr un nod ar gyfer yr un cyfrif.',
  'workshop.agreed-in-all': 'Cytunwyd ar {agreed} o’r {total} barn',
  'workshop.agreed-level': 'Cytunwyd gan y tîm',
  'workshop.ended': 'Mae’r gweithdy wedi dod i ben',
  'workshop.time-left': 'Amser ar ôl',
  'workshop.time-over': 'Mae’r amser ar ben',
  'workshop.lost': 'Dim cysylltiad: gall yr hyn a welwch fod yn hen. Yn rhoi cynnig arall arni.',
}
