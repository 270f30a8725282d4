/** The local authorities of Wales in both languages, without “Council” or “Cyngor” before or after. */
const authorities = [
  ['Isle of Anglesey', 'Ynys Môn'],
  ['Anglesey', 'Môn'],
  ['Gwynedd', 'Gwynedd'],
  ['Conwy', 'Conwy'],
  ['Denbighshire', 'Sir Ddinbych'],
  ['Flintshire', 'Sir y Fflint'],
  ['Wrexham', 'Wrecsam'],
  ['Powys', 'Powys'],
  ['Ceredigion', 'Ceredigion'],
  ['Pembrokeshire', 'Sir Benfro'],
  ['Carmarthenshire', 'Sir Gaerfyrddin'],
  ['Swansea', 'Abertawe'],
  ['Neath Port Talbot', 'Castell-nedd Port Talbot'],
  ['Bridgend', 'Pen-y-bont ar Ogwr'],
  ['Vale of Glamorgan', 'Bro Morgannwg'],
  ['Rhondda Cynon Taf', 'Rhondda Cynon Taf'],
  ['RCT', 'RhCT'],
  ['Merthyr Tydfil', 'Merthyr Tudful'],
  ['Caerphilly', 'Caerffili'],
  ['Blaenau Gwent', 'Blaenau Gwent'],
  ['Torfaen', 'Torfaen'],
  ['Monmouthshire', 'Sir Fynwy'],
  ['Newport', 'Casnewydd'],
  ['Cardiff', 'Caerdydd'],
] as const

/** Regional bodies for school improvement, past and present, and shorter names of their regions. */
const bodies = [
  'Central South Consortium',
  'Consortiwm Canolbarth y De',
  'CSC',
  'CYDCA',
  'South East Wales Consortium',
  'SEWC',
  'Education Achievement Service',
  'Gwasanaeth Cyflawni Addysg',
  'EAS',
  'GCA',
  'GwE',
  'RSEIS',
  'RSIS',
  'ERW',
  'Ein Rhanbarth ar Waith',
  'Education through Regional Working',
  'SWAMWAC',
  'SWAMWC',
  'Partneriaeth',
  'South East Wales',
  'South Wales',
  'South West Wales',
  'Mid Wales',
  'Central South Wales',
  'De Cymru',
  'De-ddwyrain Cymru',
  'De-orllewin Cymru',
  'Canolbarth Cymru',
  'Gogledd Cymru',
  'North Wales',
  'Heads of the Valleys',
  'Blaenau’r Cymoedd',
] as const

/** Initial mutations of Welsh, soft, nasal and aspirate, of the letters that places begin with. */
const mutations: readonly (readonly [string, readonly string[]])[] = [
  ['Gw', ['W', 'Ngw']],
  ['C', ['G', 'Ngh', 'Ch']],
  ['P', ['B', 'Mh', 'Ph']],
  ['T', ['D', 'Nh', 'Th']],
  ['B', ['F', 'M']],
  ['G', ['', 'Ng']],
  ['D', ['Dd', 'N']],
  ['M', ['F']],
]

/** A Welsh place name as it stands, and as it begins after another word. */
export function mutated(name: string): string[] {
  const rule = mutations.find(([initial]) => name.startsWith(initial))
  if (!rule) return [name]
  const [initial, others] = rule
  const rest = name.slice(initial.length)
  const forms = others.map((other) => other + (other === '' ? capitalised(rest) : rest))
  return [name, ...forms]
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Names by which somebody who knows Wales knows the region. */
export const namesInWales: readonly string[] = [
  ...bodies,
  ...authorities.map(([english]) => english),
  ...authorities.flatMap(([, welsh]) => mutated(welsh)),
]
