import { isAbbreviation } from './hide-names.ts'

/** Abbreviations and words in capitals that tell nothing of a region, wherever they stand. */
const common = new Set(
  `AAL ACL AFL ALN ALNCO BME CBAC CEO CPD CSSIW DFES EAL EIB EOTAS ESTYN FE FFT FSM GCSE HE HMCI HMI HR
  HWB ICT INSET ISA IT KPI KS KS2 KS3 KS4 LA LEA LHB LLYC LNF LSB MIS MOU NAHT NPQH NQT NUT NVQ OECD
  PDG PISA PLC PM PPA PRU QA RAG SEG SEN SIP SLA SLT SMT TA TLR UCAC UK WAG WELB WG WJEC WLGA CLILC
  ADEW CCAC LLC AALL ALL AND ANY BUT HAS MUST NO NOT ONLY OR VERY YES`
    .trim()
    .split(/\s+/),
)

export interface RegionText {
  readonly region: string
  readonly text: string
}

/**
 * The abbreviations that stand in the texts of one region alone, each with that region: whoever knows
 * the country knows from them which it is. Those that every region could use are left.
 */
export function tellingAbbreviations(
  texts: readonly RegionText[],
  known: readonly string[] = [],
): string[] {
  const harmless = new Set(known.map((one) => one.toUpperCase()))
  const regions = new Map<string, { readonly name: string; readonly in: Set<string> }>()
  for (const { region, text } of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]{2,12}/gu)) {
      const name = word.replace(/(?<=\p{Lu})s$/u, '')
      const key = name.toUpperCase()
      if (!isAbbreviation(name) || common.has(key) || harmless.has(key)) continue
      const found = regions.get(key) ?? { name, in: new Set<string>() }
      found.in.add(region)
      regions.set(key, found)
    }
  }
  return [...regions.values()].filter((found) => found.in.size === 1).map(({ name }) => name)
}
