import type { StaticText } from '../../static-text.ts'

export const privacy: StaticText = {
  title: 'Preifatrwydd a chwcis',
  sections: [
    {
      heading: 'Pwy sy’n gyfrifol',
      blocks: [
        'Y sefydliad sy’n rhedeg y gosodiad hwn o’r pecyn cymorth sy’n penderfynu beth a gedwir ynddo a pham, ac sy’n atebol amdano o dan y gyfraith diogelu data. Gofynnwch i’r person a roddodd eich cyfrif i chi pwy yw’r sefydliad hwnnw. Mae’r dudalen hon yn nodi beth y mae’r pecyn cymorth ei hun yn ei storio.',
      ],
    },
    {
      heading: 'Yr hyn a storir am bobl sydd â chyfrif',
      blocks: [
        [
          'enw, cyfeiriad e-bost, rôl, iaith, a’r rhanbarthau y mae arweinydd consortiwm yn siarad drostynt',
          'y cyfrinair ar ffurf hash wedi’i halltu (Argon2), na ellir ei ddarllen yn ôl ohono; dolenni untro a thocynnau personol hefyd ar ffurf hash',
          'yr hyn a ysgrifennwch: tystiolaeth, drafftiau, graddau, rhesymau, adborth, penderfyniadau',
          'trywydd o’r hyn a wnaed, gan bwy a phryd: mae’n cynnwys gweithredoedd ac enwau meysydd, byth yr hyn a ysgrifennwyd ynddynt',
          'tra bo rhywun yn mewngofnodi: hash o’r cyfeiriad e-bost ac o’r cyfeiriad rhwydwaith, i arafu dyfalu; fe’i hanghofir o fewn dwy awr',
        ],
        'I weinyddwyr yn unig y dangosir cyfeiriadau e-bost. Gall y gweinydd hefyd ysgrifennu cofnod o geisiadau gyda chyfeiriadau rhwydwaith; y sefydliad sy’n ei redeg sy’n penderfynu am ba hyd y cedwir hwnnw.',
      ],
    },
    {
      heading: 'Pobl a gyfwelwyd',
      blocks: [
        'Mae tystiolaeth sy’n dod gan bobl yn nodi rôl y siaradwr a’r math o sefydliad, nid enw. Nid yw’r hyn a gyhoeddir neu a allforir yn enwi neb a gyfwelwyd.',
      ],
    },
    {
      heading: 'Graddau dan sêl',
      blocks: [
        'Nid yw gradd yn agored i neb ond i’r sawl a’i rhoddodd nes bod y prif adolygydd yn datgelu holl raddau’r rownd ar unwaith. Cyn hynny, ni ddywedir wrth eraill ond a yw rhywun wedi selio gradd, ac nid yw rhestrau na chyfrifon na’r trywydd yn dangos beth y mae’n ei ddweud; wedi i bawb selio, caiff y prif adolygydd wybod hefyd lle nad yw gradd yn rhoi lefel. Nid yw gweinyddwyr yn gweld graddau ychwaith. Gallai pwy bynnag sy’n rhedeg y gweinydd ddarllen ei gronfa ddata.',
      ],
    },
    {
      heading: 'Pobl mewn gweithdy hunanadolygu',
      blocks: [
        'Nid oes cyfrif gan neb sy’n cymryd rhan drwy god, ac nid oes angen rhoi enw. Daw eu pleidleisiau, a’r hyn a ysgrifennant gyda nhw, yn rhan o’r adolygiad; ni ddangosir i neb pwy a roddodd ba bleidlais. Cyn datgelu pleidlais, nifer yr atebion yn unig sy’n gadael y gweinydd. Dilëir unrhyw enw neu rif a roddwyd, a’r hyn sy’n adnabod y ddyfais, ddiwrnod ar ôl i’r gweithdy ddod i ben, neu 14 diwrnod ar ôl i rywun fod ynddo ddiwethaf.',
      ],
    },
    {
      heading: 'Am ba hyd y’i cedwir',
      blocks: [
        'Nid yw’r pecyn cymorth yn dileu unrhyw gyfrif, tystiolaeth na gradd ohono’i hun. Gall gweinyddwr analluogi cyfrif, ac mae hynny’n dod â’i sesiynau i ben ar unwaith. Dylid gofyn i’r sefydliad sy’n rhedeg y gosodiad hwn am eich data, neu am eu cywiro neu eu dileu.',
      ],
    },
    {
      heading: 'Beth sy’n aros ar eich dyfais',
      blocks: [
        'Anfonir yr hyn a deipiwch at y gweinydd. Nes iddo gyrraedd, am nad oes cysylltiad neu am nad ydych wedi anfon y ffurflen eto, mae eich porwr yn ei gadw wedi’i amgryptio ar y ddyfais, fel na chollir yr un gair wrth ail-lwytho’r dudalen, os bydd y porwr yn methu neu os daw’r sesiwn i ben. Fe’i dileir cyn gynted ag y bo gan y gweinydd, a phan fyddwch yn allgofnodi, ar ôl eich rhybuddio.',
        [
          'dim ond y gweinydd a all roi’r allwedd, a dim ond i chi ar ôl ichi fewngofnodi: heb hynny, ni all neb ddarllen y testun o’r ddyfais nac o gopi ohoni',
          'ni all neb arall sy’n mewngofnodi yn yr un porwr ei ddarllen ychwaith; dileir yr hyn sydd yno o’ch eiddo chi ar ôl 30 diwrnod',
          'cedwir dynodwr eich cyfrif a’r amser wrth ei ymyl heb eu hamgryptio',
          'mae rhywun sy’n defnyddio’r porwr tra byddwch wedi mewngofnodi yn gweld yr hyn a welwch chi: allgofnodwch ar ddyfais yr ydych yn ei rhannu',
        ],
        'Mae pleidleisiau cyfranogwr yn aros ar y ddyfais yn yr un modd, ag allwedd nad oes ond cwci’r cyfranogwr ei hun yn ei chael.',
        'Lle cyrhaeddir y pecyn cymorth heb HTTPS, fel mewn ymarfer ar rwydwaith lleol, yn y dudalen agored yn unig y mae’r hyn y mae pobl â chyfrif yn ei deipio yn aros nes ei anfon.',
      ],
    },
    {
      heading: 'Dim olrhain',
      blocks: [
        'Nid oes hysbysebion na dadansoddi ymweliadau, ac ni lwythir dim o wefannau eraill. Nid yw’r pecyn cymorth yn anfon e-byst.',
      ],
    },
    {
      heading: 'Cwcis',
      blocks: [
        'Gosodir y cwcis hyn, y mae angen pob un ohonynt ar gyfer yr hyn a geisiwch, felly ni ofynnir am gydsyniad:',
        [
          'session: yn eich cadw wedi mewngofnodi, am hyd at 14 awr neu nes i chi allgofnodi; ni all sgriptiau yn y dudalen ei ddarllen',
          'participant: yn dweud pa gyfranogwr mewn gweithdy yw dyfais, am 14 diwrnod, ac yn y gweithdy hwnnw’n unig; ni all sgriptiau yn y dudalen ei ddarllen',
          'lang: yn cofio’r iaith a ddewiswyd gennych, am flwyddyn',
        ],
        'Mae’r porwr hefyd yn cadw rhif gwneud y ddyfais a ymunodd â gweithdy, er mwyn cyfrif ymdrechion i ddyfalu cod.',
      ],
    },
    {
      heading: 'Os hoffech gwyno',
      blocks: [
        'Cwynwch yn gyntaf i’r sefydliad sy’n rhedeg y gosodiad hwn. Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth.',
        {
          text: 'Swyddfa’r Comisiynydd Gwybodaeth',
          href: 'https://ico.org.uk/cymraeg/',
        },
      ],
    },
  ],
}
