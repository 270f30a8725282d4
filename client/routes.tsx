import type { AnyComponent } from 'preact'
import { lazy, Route, Router } from 'preact-iso'
import { needEveryMessage } from './language.tsx'
import { wantHeadingFocus } from './ui/heading-focus.ts'
import { latePage } from './ui/late-page.tsx'
import { NotFoundPage } from './ui/NotFoundPage.tsx'

type PageModule = Promise<{ default: AnyComponent }>

/** A page that is fetched when it is first asked for, and takes the messages of reading alone. */
const readingPage = (load: () => PageModule) =>
  lazy(() => {
    const component = async () => (await load()).default
    return component().catch(() => latePage(component))
  })

/** Any other page: it waits for the rest of the messages too. */
const page = (load: () => PageModule) =>
  readingPage(async () => {
    const [module] = await Promise.all([load(), needEveryMessage()])
    return module
  })

const HomePage = readingPage(() => import('./features/home/HomePage.tsx'))
const SignInPage = page(() => import('./features/sign-in/SignInPage.tsx'))
const SignedOutPage = page(() => import('./features/sign-out/SignedOutPage.tsx'))
const RoundPage = page(() => import('./features/rounds/RoundPage.tsx'))
const LearningPage = page(() => import('./features/learning/LearningPage.tsx'))
const MatrixPage = page(() => import('./features/matrix/MatrixPage.tsx'))
const RoundChartsPage = page(() => import('./features/charts/RoundChartsPage.tsx'))
const JudgingPage = page(() => import('./features/judging/JudgingPage.tsx'))
const ComparisonsPage = page(() => import('./features/comparisons/ComparisonsPage.tsx'))

const FiguresPage = page(() => import('./features/figures/FiguresPage.tsx'))
const OverTimePage = page(() => import('./features/over-time/OverTimePage.tsx'))
const RegionPage = page(() => import('./features/rounds/RegionPage.tsx'))
const NewEvidencePage = page(() => import('./features/evidence/NewEvidencePage.tsx'))
const EvidencePage = page(() => import('./features/evidence/EvidencePage.tsx'))
const SourcePage = page(() => import('./features/evidence/SourcePage.tsx'))
const FeedbackRoomPage = page(() => import('./features/feedback-room/FeedbackRoomPage.tsx'))
const CheckPage = page(() => import('./features/sealing/CheckPage.tsx'))
const CellPage = page(() => import('./features/cells/CellPage.tsx'))
const PositionsPage = page(() => import('./features/expected-positions/PositionsPage.tsx'))
const HandOverPage = page(() => import('./features/hand-over/HandOverPage.tsx'))
const OverallPage = page(() => import('./features/overall/OverallPage.tsx'))
const NewRoundPage = page(() => import('./features/round-setup/NewRoundPage.tsx'))
const RoundSetupPage = page(() => import('./features/round-setup/RoundSetupPage.tsx'))
const FiguresPlanPage = page(() => import('./features/figures-plan/FiguresPlanPage.tsx'))
const RoundTrailPage = page(() => import('./features/trail/RoundTrailPage.tsx'))
const FacilitatePage = page(() => import('./features/facilitate/FacilitatePage.tsx'))
const ProjectorPage = page(() => import('./features/projector/ProjectorPage.tsx'))
const PeoplePage = page(() => import('./features/people/PeoplePage.tsx'))
const NewPersonPage = page(() => import('./features/people/NewPersonPage.tsx'))
const PersonPage = page(() => import('./features/people/PersonPage.tsx'))
const AccountPage = page(() => import('./features/account/AccountPage.tsx'))
const LinkPage = page(() => import('./features/links/LinkPage.tsx'))
const JoinPage = page(() => import('./features/participant/JoinPage.tsx'))
const JoinRoomPage = page(() => import('./features/participant/JoinRoomPage.tsx'))
const WorkshopsPage = page(() => import('./features/workshop-plan/WorkshopsPage.tsx'))
const PlanPage = page(() => import('./features/workshop-plan/PlanPage.tsx'))
const PaperInvitationPage = page(() => import('./features/workshop-print/InvitationPage.tsx'))
const PaperBallotsPage = page(() => import('./features/workshop-print/PaperBallotsPage.tsx'))
const MinutesPage = page(() => import('./features/workshop-minutes/MinutesPage.tsx'))
const CalibrationPage = page(() => import('./features/calibration-session/CalibrationPage.tsx'))
const RecordPage = page(() => import('./features/calibration-session/RecordPage.tsx'))
const AccessibilityPage = page(() => import('./features/static-pages/AccessibilityPage.tsx'))
const PrivacyPage = page(() => import('./features/static-pages/PrivacyPage.tsx'))

export function Routes() {
  return (
    <Router onRouteChange={wantHeadingFocus}>
      <Route path="/" component={HomePage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/signed-out" component={SignedOutPage} />
      <Route path="/link/:secret" component={LinkPage} />
      <Route path="/account" component={AccountPage} />
      <Route path="/people" component={PeoplePage} />
      <Route path="/people/new" component={NewPersonPage} />
      <Route path="/people/:id" component={PersonPage} />
      <Route path="/accessibility" component={AccessibilityPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route path="/over-time" component={OverTimePage} />
      <Route path="/rounds/new" component={NewRoundPage} />
      <Route path="/rounds/:id" component={RoundPage} />
      <Route path="/rounds/:id/setup" component={RoundSetupPage} />
      <Route path="/rounds/:id/plan-of-figures" component={FiguresPlanPage} />
      <Route path="/rounds/:id/trail" component={RoundTrailPage} />
      <Route path="/rounds/:id/matrix" component={MatrixPage} />
      <Route path="/rounds/:id/calibration" component={CalibrationPage} />
      <Route path="/rounds/:id/calibration/:session/record" component={RecordPage} />
      <Route path="/rounds/:id/learning" component={LearningPage} />
      <Route path="/rounds/:id/charts" component={RoundChartsPage} />
      <Route path="/rounds/:id/judging" component={JudgingPage} />
      <Route path="/rounds/:id/comparisons" component={ComparisonsPage} />

      <Route path="/rounds/:id/figures" component={FiguresPage} />
      <Route path="/rounds/:id/regions/:region" component={RegionPage} />
      <Route path="/rounds/:id/regions/:region/feedback" component={FeedbackRoomPage} />
      <Route path="/rounds/:id/overall" component={OverallPage} />
      <Route path="/rounds/:id/regions/:region/overall" component={OverallPage} />
      <Route path="/rounds/:id/regions/:region/expected-positions" component={PositionsPage} />
      <Route path="/rounds/:id/regions/:region/hand-over" component={HandOverPage} />
      <Route path="/rounds/:id/regions/:region/evidence/new" component={NewEvidencePage} />
      <Route path="/rounds/:id/regions/:region/evidence/:evidence" component={EvidencePage} />
      <Route path="/rounds/:id/regions/:region/sources/:source" component={SourcePage} />
      <Route path="/rounds/:id/regions/:region/check" component={CheckPage} />
      <Route path="/rounds/:id/regions/:region/judgements/:code" component={CellPage} />
      <Route path="/join" component={JoinPage} />
      <Route path="/join/:code" component={JoinRoomPage} />
      <Route path="/workshops/:id" component={FacilitatePage} />
      <Route path="/workshops/:id/projector" component={ProjectorPage} />
      <Route path="/rounds/:id/regions/:region/workshops" component={WorkshopsPage} />
      <Route path="/workshops/:id/plan" component={PlanPage} />
      <Route path="/workshops/:id/invitation" component={PaperInvitationPage} />
      <Route path="/workshops/:id/ballots" component={PaperBallotsPage} />
      <Route path="/workshops/:id/minutes" component={MinutesPage} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}
