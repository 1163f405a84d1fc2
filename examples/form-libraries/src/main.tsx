import { Link, List, SummaryList, SummaryListRow } from '@handrail/react'
import '@handrail/react/styles.css'
import { type ComponentType, lazy, StrictMode, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from './page.js'
import type { Answers, WayProps } from './volunteer.js'

/** Each way is loaded by itself, as a service would have only one. */
const ways: Record<string, { name: string; Form: ComponentType<WayProps> }> = {
  conform: { name: 'Conform', Form: lazy(() => import('./with-conform.js')) },
  'react-hook-form': { name: 'React Hook Form', Form: lazy(() => import('./with-react-hook-form.js')) },
  'tanstack-form': { name: 'TanStack Form', Form: lazy(() => import('./with-tanstack-form.js')) },
  'react-alone': { name: 'React alone', Form: lazy(() => import('./with-react-alone.js')) },
}

function App() {
  const [answers, setAnswers] = useState<Answers>()
  const way = ways[new URLSearchParams(location.search).get('with') ?? '']
  if (answers) return <Received answers={answers} />
  if (way) return <way.Form onReceived={setAnswers} />
  return (
    <Page heading="One form, four ways">
      <List>
        {Object.entries(ways).map(([key, { name }]) => (
          <li key={key}>
            <Link href={`?with=${key}`}>{name}</Link>
          </li>
        ))}
      </List>
    </Page>
  )
}

function Received({ answers }: { answers: Answers }) {
  return (
    <Page heading="We have your answers">
      <SummaryList>
        {Object.entries(answers).map(([name, answer]) => (
          <SummaryListRow key={name} term={name}>
            {String(answer ?? 'Not given')}
          </SummaryListRow>
        ))}
      </SummaryList>
    </Page>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Suspense>
      <App />
    </Suspense>
  </StrictMode>,
)
