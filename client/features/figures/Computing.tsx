import { useEffect, useState } from 'preact/hooks'
import { t } from '../../language.tsx'

/** Says that the figures are being worked out, once that takes longer than a moment. */
export function Computing() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 600)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="govuk-body" role="status">
      {slow && t('figures.computing')}
    </p>
  )
}
