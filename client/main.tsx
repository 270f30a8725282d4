import { render } from 'preact'
import { App } from './App.tsx'
import { startLanguage } from './language.tsx'
import { startSession } from './session.tsx'
import { keepFocus } from './ui/keep-focus.ts'
import './styles/main.scss'

async function start(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('the page has no place for the app')
  await Promise.all([startLanguage(), startSession()])
  render(<App />, place)
  keepFocus()
}

void start()
