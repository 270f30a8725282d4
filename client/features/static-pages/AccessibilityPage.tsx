import { StaticPage } from './StaticPage.tsx'
import { accessibility as cy } from './texts/cy/accessibility.ts'
import { accessibility as en } from './texts/en/accessibility.ts'

export default function AccessibilityPage() {
  return <StaticPage texts={{ en, cy }} />
}
