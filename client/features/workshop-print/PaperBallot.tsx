import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'
import type { Language } from '../../../server/core/language.ts'
import { confidences } from '../../../server/core/statement.ts'
import { RagMark } from '../../ui/RagMark.tsx'
import { ScaleLanguage } from '../../ui/scale-names.ts'
import { type PrintKey, printed } from './print-words.ts'

type Judgement = Framework['aspects'][number]['judgements'][number]

export interface PaperBallotProps {
  readonly judgement: Judgement
  readonly language: Language
  readonly workshop: Workshop
  readonly round: Round
  readonly scale: Framework['scale']
}

/** One ballot of a quarter of a page, in one language. */
export function PaperBallot({ judgement, language, workshop, round, scale }: PaperBallotProps) {
  const say = (key: PrintKey) => printed(language, key)
  const descriptor = (value: number) =>
    judgement.descriptors.find(({ level }) => level === value)?.text[language]
  const marks = [
    round.titles[language],
    workshop.rehearsal && say('print.rehearsal'),
    round.provenance === 'simulated' && say('print.simulated'),
  ]
  return (
    <ScaleLanguage.Provider value={language}>
      <section class="ballot" lang={language}>
        <p class="ballot__round">{marks.filter(Boolean).join('. ')}</p>
        <h2 class="ballot__title">{judgement.title[language]}</h2>
        <p class="ballot__question">{judgement.question.text[language]}</p>
        <p class="ballot__which">
          <Box text={say('print.ballot-first')} />
          <Box text={say('print.ballot-second')} />
          <span class="ballot__who">{say('print.who')}</span>
        </p>
        <p class="ballot__hint">{say('print.descriptors')}</p>
        <ul class="ballot__levels">
          {scale.levels
            .toSorted((a, b) => b.value - a.value)
            .map((level) => (
              <li key={level.value}>
                <span class="ballot__box" aria-hidden="true" />
                <RagMark level={level.value} name="elsewhere" size="small" />
                <span>
                  <strong>{level.name[language]}.</strong> {descriptor(level.value)}
                </span>
              </li>
            ))}
        </ul>
        <p class="ballot__which">
          <Box text={say('print.cannot-judge')} />
        </p>
        {workshop.asksConfidence && (
          <p class="ballot__which">
            <span>{say('print.sure')}</span>
            {confidences.map((confidence) => (
              <Box key={confidence} text={say(`print.sure.${confidence}`)} />
            ))}
          </p>
        )}
        <p>{say('print.back-of-paper')}</p>
      </section>
    </ScaleLanguage.Provider>
  )
}

function Box({ text }: { text: string }) {
  return (
    <span class="ballot__tick">
      <span class="ballot__box" aria-hidden="true" /> {text}
    </span>
  )
}
