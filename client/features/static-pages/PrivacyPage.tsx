import { StaticPage } from './StaticPage.tsx'
import { privacy as cy } from './texts/cy/privacy.ts'
import { privacy as en } from './texts/en/privacy.ts'

export default function PrivacyPage() {
  return <StaticPage texts={{ en, cy }} />
}
