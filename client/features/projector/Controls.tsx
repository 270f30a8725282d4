import { useEffect } from 'preact/hooks'
import { language, t, turnToLanguage } from '../../language.tsx'
import { isDark } from './projector-look.ts'

/** The few things that can be done at this screen, by button and by key. */
export function Controls() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      acts[event.key.toLowerCase()]?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const other = language.value === 'en' ? 'cy' : 'en'
  return (
    <fieldset class="projector__controls">
      <legend class="govuk-visually-hidden">{t('projector.controls')}</legend>
      <button type="button" class="projector__control" lang={other} onClick={turn}>
        {t('projector.language')} <kbd>L</kbd>
      </button>
      <button type="button" class="projector__control" onClick={turnLight}>
        {t(isDark.value ? 'projector.bright' : 'projector.dark')} <kbd>D</kbd>
      </button>
      <button type="button" class="projector__control" onClick={fill}>
        {t('projector.full')} <kbd>F</kbd>
      </button>
    </fieldset>
  )
}

/** The language of this screen alone: no address changes and nothing is remembered. */
function turn(): void {
  void turnToLanguage(language.peek() === 'en' ? 'cy' : 'en')
}

function turnLight(): void {
  isDark.value = !isDark.peek()
}

function fill(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.()
}

const acts: Readonly<Record<string, () => void>> = { l: turn, d: turnLight, f: fill }
