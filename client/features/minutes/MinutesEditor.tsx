import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { v4 } from 'uuid'
import type { EditedLine, Minutes } from '../../../server/contract/workshop-record.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { SavedNote } from '../../ui/SavedNote.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { LineEditor } from './LineEditor.tsx'
import { LineView } from './LineView.tsx'
import { aboutLine, differingLines, partsOf, tidy, withLineAfter, withoutLine } from './lines.ts'
import { PartHeading, type PartWay } from './MinutesParts.tsx'
import { type MinutesPlace, useMinutes } from './use-minutes.ts'

export interface MinutesEditorProps {
  readonly place: MinutesPlace
  readonly way: PartWay
  readonly minutes: Minutes
  readonly reload: () => void
  /** What they are called: a workshop has minutes, a calibration session its record. */
  readonly called: 'minutes' | 'record'
}

/** Minutes for those who edit them: each line can be changed, left out, or added to. */
export function MinutesEditor({ place, way, minutes, reload, called }: MinutesEditorProps) {
  const form = useMinutes(place, minutes, reload)
  const [open, setOpen] = useState<readonly string[]>([])
  const focus = useRef<string | null>(null)
  const { typed: lines, conflict, busy } = form
  const sourceOf = (key: string) => minutes.lines.find((line) => line.key === key) ?? null

  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  function openLine(key: string) {
    focus.current = fieldId(`line.${key}`)
    setOpen([...open, key])
  }
  function closeLine(key: string) {
    focus.current = changeId(key)
    setOpen(open.filter((one) => one !== key))
  }
  const write = (key: string, text: string) =>
    form.change(lines.map((line) => (line.key === key ? { ...line, text } : line)))
  function leaveOut(key: string) {
    announce(t('minutes.left-out'))
    form.change(withoutLine(lines, key))
  }
  function addAfter(key: string) {
    const added = `added.${v4()}`
    form.change(withLineAfter(lines, key, { key: added, text: '' }))
    openLine(added)
  }
  async function save(event: Event) {
    event.preventDefault()
    if (tidy(lines).length === 0) {
      form.refuse([{ field: null, message: () => t(`${called}.none`) }])
      return
    }
    if (await form.save()) setOpen([])
  }

  const line = (one: EditedLine) => {
    const source = sourceOf(one.key)
    if (!open.includes(one.key) && one.text !== '') {
      return (
        <LineView key={one.key} line={one} source={source}>
          <button
            type="button"
            class="link-button not-printed"
            id={changeId(one.key)}
            onClick={() => openLine(one.key)}
          >
            {t('minutes.change')}
            <span class="govuk-visually-hidden"> ({aboutLine(lines, one.key)})</span>
          </button>
        </LineView>
      )
    }
    return (
      <LineEditor
        key={one.key}
        line={one}
        label={t(`${called}.line`, { about: aboutLine(lines, one.key) })}
        before={source?.text ?? null}
        onText={(text) => write(one.key, text)}
        onDone={() => closeLine(one.key)}
        onLeaveOut={() => leaveOut(one.key)}
      />
    )
  }

  return (
    <form onSubmit={save} noValidate>
      <ErrorSummary errors={form.errors} />
      <KeptNote kept={form.kept} />
      {conflict && (
        <VersionConflict
          fields={differingLines(lines, conflict.value).map(({ about, mine, current }) => ({
            label: about,
            mine: mine ?? t('minutes.not-there'),
            current: current ?? t('minutes.not-there'),
          }))}
          busy={busy}
          onKeepMine={form.keepMine}
          onTakeCurrent={form.takeCurrent}
        />
      )}
      {partsOf(lines).map((part) => {
        const last = part.lines.at(-1)?.key ?? ''
        return (
          <section key={part.lines[0]?.key} class="minutes-part">
            <PartHeading heading={part.heading}>{way(last, part.heading)}</PartHeading>
            {part.lines.map(line)}
            <button type="button" class="link-button not-printed" onClick={() => addAfter(last)}>
              {t('minutes.add')}
              <span class="govuk-visually-hidden"> ({part.heading})</span>
            </button>
          </section>
        )
      })}
      {!conflict && (
        <div class="govuk-button-group">
          <Button type="submit" busy={busy}>
            {t(`${called}.save`)}
          </Button>
        </div>
      )}
      {form.changed ? (
        <>
          <p class="govuk-body">{t('plan.unsaved')}</p>
          <ConfirmButton
            text={t('minutes.discard')}
            question={t(`${called}.discard-question`)}
            confirm={t('minutes.discard-confirm')}
            onConfirm={() => {
              setOpen([])
              form.takeCurrent()
            }}
          />
        </>
      ) : (
        <SavedNote savedAt={form.savedAt} />
      )}
    </form>
  )
}

const changeId = (key: string) => `change-${key}`
