import { BackLink } from '@handrail/react'

export default function Page() {
  return <BackLink href="/" />
}
