import type { WorkshopPiece } from '../../../server/contract/workshop-record.ts'
import { language, t } from '../../language.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { formatDate } from '../../ui/format-date.ts'

export interface TrayPiecesProps {
  readonly judgement: string
  readonly label: string
  readonly pieces: readonly WorkshopPiece[]
  /** The titles of the other judgements that a piece is on. */
  readonly alsoOn: (piece: WorkshopPiece) => readonly string[]
  readonly shown: readonly string[]
  readonly onChange: (shown: readonly string[]) => void
}

/** The pieces of evidence on one judgement, to be ticked where the team is to see them. */
export function TrayPieces({ judgement, label, pieces, alsoOn, shown, onChange }: TrayPiecesProps) {
  return (
    <CheckboxGroup
      name={`evidence.${judgement}`}
      label={label}
      choices={pieces.map((piece) => ({
        value: piece.id,
        text: <Piece piece={piece} alsoOn={alsoOn(piece)} />,
      }))}
      checked={(id) => shown.includes(id)}
      onChange={(id, checked) => {
        const others = shown.filter((one) => one !== id)
        onChange((checked ? [...others, id] : others).toSorted())
      }}
    />
  )
}

function Piece({ piece, alsoOn }: { piece: WorkshopPiece; alsoOn: readonly string[] }) {
  const { excerpt, source, polarity, kind } = piece
  const facts = [
    source.heldOn && formatDate(source.heldOn, language.value),
    alsoOn.length > 0 && t('plan.evidence-also', { judgements: alsoOn.join(', ') }),
  ]
  return (
    <>
      <span lang={piece.language}>{excerpt}</span>
      <span class="tray-piece__facts">
        {t(`evidence.${polarity}-${kind}`)}. <span lang={source.language}>{source.title}</span>
        {facts.filter(Boolean).map((fact) => `. ${fact}`)}
      </span>
    </>
  )
}
