import { GenericHeader, PageTemplate } from '@handrail/react'
import { cy } from '@handrail/react/cy'

/** The whole document is ours, in Welsh. */
export default function Layout({ children }) {
  return (
    <PageTemplate
      language={cy}
      title="Gwneud cais am drwydded llusern"
      header={<GenericHeader href="/">Cyngor Enghreifftiol</GenericHeader>}
    >
      {children}
    </PageTemplate>
  )
}
