// Who takes part, and what of each cannot be compared.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One way to make the same two pages. */
export interface Contender {
  /** Its file in `contenders/`. */
  id: 'handrail' | 'hand-written' | 'nunjucks' | Peer
  name: string
  /** The package that is measured. */
  package?: string
  /** Its module of the question page, and of one text input: what a service imports. */
  script?: { page: string; input: string }
  /** What is other than in Handrail, for the reader of the report. */
  differs: readonly string[]
}

type Peer = 'nhsuk-react-components' | 'govuk-react' | 'govuk-react-jsx' | 'react-uswds' | 'aksel' | 'react-aria'

const imports = (from: string, page: string, input: string): Contender['script'] => ({
  page: `export { ${page} } from '${from}'`,
  input: `export { ${input} } from '${from}'`,
})

export const contenders: readonly Contender[] = [
  {
    id: 'hand-written',
    name: 'Hand-written React',
    package: 'react',
    differs: ['The same HTML with none of the behaviours: no script but React itself.'],
  },
  {
    id: 'handrail',
    name: 'Handrail',
    package: '@handrail/react',
    script: imports(
      '@handrail/react',
      'Button, CharacterCount, Checkbox, CheckboxDivider, Checkboxes, DateInput, ErrorSummary, Radio, Radios, TextInput',
      'TextInput',
    ),
    differs: [],
  },
  {
    id: 'nunjucks',
    name: 'GOV.UK Frontend (Nunjucks)',
    package: 'upstream',
    script: {
      page: `export { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, Radios } from 'upstream'`,
      input: 'export {}',
    },
    differs: ['Hydration is the time its scripts take to start. It has no form whose answers code keeps.'],
  },
  {
    id: 'nhsuk-react-components',
    name: 'nhsuk-react-components',
    package: 'nhsuk-react-components',
    script: imports(
      'nhsuk-react-components',
      'Button, CharacterCount, Checkboxes, DateInput, ErrorSummary, Radios, TextInput',
      'TextInput',
    ),
    differs: [],
  },
  {
    id: 'govuk-react',
    name: 'govuk-react',
    package: 'govuk-react',
    script: imports(
      'govuk-react',
      'Button, Checkbox, DateField, ErrorSummary, Fieldset, FormGroup, H1, InputField, MultiChoice, Radio, TextArea',
      'InputField',
    ),
    differs: [
      'No reveal, no “None of these”, no character count (a textarea instead), no double-click guard, no focus.',
      'Its styles are made while it renders, and are in the HTML.',
    ],
  },
  {
    id: 'govuk-react-jsx',
    name: 'govuk-react-jsx',
    package: 'govuk-react-jsx',
    script: imports(
      'govuk-react-jsx',
      'Button, CharacterCount, Checkboxes, DateInput, ErrorSummary, Input, Radios',
      'Input',
    ),
    differs: [
      'It is for GOV.UK Frontend 4.0.1, whose scripts it starts later, and turns “None of these” off.',
      'React 19 ignores its default props, so types and titles are given.',
    ],
  },
  {
    id: 'react-uswds',
    name: '@trussworks/react-uswds',
    package: '@trussworks/react-uswds',
    script: imports(
      '@trussworks/react-uswds',
      'Alert, AlertHeading, Button, CharacterCount, Checkbox, DateInput, DateInputGroup, ErrorMessage, Fieldset, FormGroup, Label, Radio, TextInput',
      'ErrorMessage, FormGroup, Label, TextInput',
    ),
    differs: [
      'No error summary (an alert instead), no hint (written by hand, as its guidance does).',
      'No reveal, no “None of these”, no double-click guard, no focus. The ids of descriptions are given by hand.',
    ],
  },
  {
    id: 'aksel',
    name: '@navikt/ds-react',
    package: '@navikt/ds-react',
    script: imports(
      '@navikt/ds-react',
      'Button, Checkbox, CheckboxGroup, ErrorSummary, Fieldset, Heading, Radio, RadioGroup, Textarea, TextField',
      'TextField',
    ),
    differs: [
      'No date in three parts (a fieldset of text fields instead), no reveal, no “None of these”, no double-click guard.',
    ],
  },
  {
    id: 'react-aria',
    name: 'react-aria-components',
    package: 'react-aria-components',
    script: imports(
      'react-aria-components',
      'Button, Checkbox, CheckboxGroup, FieldError, Input, Label, Radio, RadioGroup, Text, TextArea, TextField',
      'FieldError, Input, Label, Text, TextField',
    ),
    differs: [
      'It brings behaviour and no looks: no error summary, date in three parts, reveal, “None of these” or count.',
      'It has no styles to count.',
    ],
  },
]

/** The version that is installed. */
export function version({ package: name }: Contender): string {
  const file = fileURLToPath(new URL(`../node_modules/${name}/package.json`, import.meta.url))
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
