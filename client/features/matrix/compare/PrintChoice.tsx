import { t } from '../../../language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'

const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

export interface PrintChoiceProps {
  readonly paper: Paper
  readonly choose: (paper: Paper) => void
}

/** Which paper to print on. */
export function PrintChoice({ paper, choose }: PrintChoiceProps) {
  return (
    <>
      <SelectField
        name="paper"
        label={t('print.paper')}
        hint={t('print.hint')}
        value={paper}
        choices={papers.map((one) => ({ value: one, text: t(`print.${one}`) }))}
        onChange={(value) => choose(papers.find((one) => one === value) ?? 'a4')}
      />
      <Button look="secondary" onClick={() => window.print()}>
        {t('print.print')}
      </Button>
    </>
  )
}

/** A3 takes the whole table on one page, A4 on two. */
export function PageRule({ paper }: { paper: Paper }) {
  return <style media="print">{`@page { size: ${paper} landscape; margin: 10mm }`}</style>
}
