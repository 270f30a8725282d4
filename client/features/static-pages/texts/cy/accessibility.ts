import type { StaticText } from '../../static-text.ts'

export const accessibility: StaticText = {
  title: 'Datganiad hygyrchedd',
  sections: [
    {
      heading: 'Am beth y mae’r datganiad hwn',
      blocks: [
        'Mae’r datganiad hwn yn berthnasol i’r gosodiad hwn o’r pecyn cymorth adolygu parodrwydd. Fe’i rhedir gan y sefydliad a roddodd ei gyfeiriad neu eich cyfrif i chi.',
        'Rydym am i gynifer o bobl â phosibl allu ei ddefnyddio. Dylech allu:',
        [
          'chwyddo hyd at 400% heb i’r testun redeg oddi ar y sgrin',
          'defnyddio pob tudalen â bysellfwrdd yn unig',
          'defnyddio pob tudalen â meddalwedd adnabod lleferydd neu ddarllenydd sgrin',
          'gwahaniaethu rhwng lefelau heb weld lliwiau: mae gan bob un ei llythyren a’i marciau',
          'darllen a gweithio yn Gymraeg neu yn Saesneg',
        ],
        'Mae gan AbilityNet gyngor ar wneud eich dyfais yn haws ei defnyddio os oes gennych anabledd.',
        {
          text: 'My Computer My Way, gan AbilityNet (Saesneg)',
          href: 'https://mcmw.abilitynet.org.uk/',
        },
      ],
    },
    {
      heading: 'Pa mor hygyrch yw’r wefan hon',
      blocks: [
        'Nid yw rhai rhannau o’r wefan hon yn gwbl hygyrch, neu nid ydynt wedi’u gwirio:',
        [
          'nid oes neb annibynnol wedi ei harchwilio eto, ac ni chofnodwyd unrhyw brawf gyda phobl anabl',
          'drafft yw’r Gymraeg, nad oes cyfieithydd wedi ei gymeradwyo',
          'mae tablau llydan, megis rhanbarthau ochr yn ochr, yn sgrolio i’r ochr ar sgrin gul',
          'daw’r disgrifiad o’r API o brosiect arall, mae yn Saesneg yn unig, ac nid yw wedi’i wirio',
        ],
      ],
    },
    {
      heading: 'Rhoi gwybod am broblemau a gofyn am fformat arall',
      blocks: [
        'Os dewch o hyd i broblem nad yw wedi’i rhestru ar y dudalen hon, neu os oes angen gwybodaeth arnoch mewn fformat arall megis print bras, hawdd ei ddeall, sain neu braille, rhowch wybod i ni, yn Gymraeg neu yn Saesneg. Nodwch pa dudalen ydyw a beth sydd ei angen arnoch.',
        {
          writeTo: 'Ysgrifennwch at:',
          nobodyNamed:
            'Nid yw’r gosodiad hwn yn enwi cyfeiriad i ysgrifennu ato: rhowch wybod i’r person a roddodd eich cyfrif i chi, neu i’r sefydliad sy’n ei redeg.',
        },
      ],
    },
    {
      heading: 'Gweithdrefn orfodi',
      blocks: [
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y “rheoliadau hygyrchedd”). Os nad ydych yn fodlon ar y modd yr atebwyd eich cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth ar Gydraddoldeb (EASS).',
        {
          text: 'Y Gwasanaeth Cynghori a Chymorth ar Gydraddoldeb (Saesneg)',
          href: 'https://www.equalityadvisoryservice.com/',
        },
      ],
    },
    {
      heading: 'Gwybodaeth dechnegol: statws cydymffurfio',
      blocks: [
        'Mae’r sefydliad sy’n rhedeg y wefan hon wedi ymrwymo i’w gwneud yn hygyrch, yn unol â’r rheoliadau hygyrchedd.',
        'Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys y We, oherwydd yr hyn a restrir isod. Dywedir ei bod yn cydymffurfio’n rhannol hyd nes y bydd archwiliad wedi dangos mwy.',
        {
          text: 'Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2 (Saesneg)',
          href: 'https://www.w3.org/TR/WCAG22/',
        },
      ],
    },
    {
      heading: 'Cynnwys nad yw’n hygyrch',
      blocks: [
        'Nid yw’n cydymffurfio â’r rheoliadau hygyrchedd, neu ni wyddys ei fod:',
        [
          'nid yw’r disgrifiad o’r API (/api/docs) wedi’i wirio yn erbyn WCAG 2.2, ac nid yw ei rannau wedi’u cyfieithu',
        ],
        'Heb fod o fewn cwmpas gwelliant: dangosir testunau adolygiad 2012 air am air yn yr iaith y cyhoeddwyd hwy ynddi, gan nodi’r iaith honno.',
      ],
    },
    {
      heading: 'Yr hyn sy’n cael ei wneud i wella hygyrchedd',
      blocks: [
        'Mae gwneuthurwyr y pecyn cymorth yn gwirio ei dudalennau â’r offeryn awtomatig axe wrth weithio arnynt. Mae archwiliad â llaw a phrofion gyda phobl anabl eto i’w gwneud; rhestrir yma yr hyn a ganfyddir.',
      ],
    },
    {
      heading: 'Paratoi’r datganiad hwn',
      blocks: [
        'Paratowyd y datganiad hwn ar 22 Tachwedd 2026. Mae’n seiliedig ar hunanasesiad gan wneuthurwyr y pecyn cymorth.',
      ],
    },
  ],
}
