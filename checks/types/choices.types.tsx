// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  Button,
  ButtonLink,
  Checkbox,
  CheckboxDivider,
  Checkboxes,
  CheckboxItems,
  ErrorSummary,
  Radio,
  RadioDivider,
  RadioItems,
  Radios,
  Select,
  SelectControl,
  StartButton,
  StartButtonLink,
} from '@handrail/react'

const change = (): void => {}

export const radios = (
  <>
    {/* @ts-expect-error without a name the answer is not sent, and each radio stands alone */}
    <Radios legend="Contact" />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <Radios name="contact" value="email" defaultValue="email" onChange={change} />
    {/* @ts-expect-error nobody could change it */}
    <Radios name="contact" value="email" />
    {/* @ts-expect-error one choice, not several */}
    <Radios name="contact" defaultValue={['email']} />
    {/* @ts-expect-error the size of what? There is no legend */}
    <Radios name="contact" legendSize="l" />
    {/* @ts-expect-error there is no legend to be the page's heading */}
    <Radios name="contact" legendIsPageHeading />
    {/* @ts-expect-error a group has a legend: a label belongs to one control */}
    <Radios name="contact" label="Contact" />
    {/* @ts-expect-error the choices are children */}
    <Radios name="contact" items={[{ value: 'email', text: 'Email' }]} />
    {/* @ts-expect-error without a name each radio stands alone */}
    <RadioItems />
    {/* @ts-expect-error nobody could change it */}
    <RadioItems name="contact" value="email" />
    {/* @ts-expect-error without a value every answer would be "on" */}
    <Radio>Email</Radio>
    {/* @ts-expect-error Radios says which one is chosen */}
    <Radio value="email" checked />
    {/* @ts-expect-error Radios says which one is chosen */}
    <Radio value="email" defaultChecked />
    {/* @ts-expect-error the name is that of the group */}
    <Radio value="email" name="contact" />
    {/* @ts-expect-error it is a radio */}
    <Radio value="email" type="checkbox" />
    {/* @ts-expect-error one radio unselects the others anyway */}
    <Radio value="none" exclusive />
    {/* @ts-expect-error nobody can choose a divider */}
    <RadioDivider value="or">or</RadioDivider>
  </>
)

export const checkboxes = (
  <>
    {/* @ts-expect-error without a name the answers are not sent */}
    <Checkboxes legend="Waste" />
    {/* @ts-expect-error several choices, so a list */}
    <Checkboxes name="waste" defaultValue="mines" />
    {/* @ts-expect-error either the browser keeps the answers or your code does */}
    <Checkboxes name="waste" value={['mines']} defaultValue={['mines']} onChange={change} />
    {/* @ts-expect-error nobody could change them */}
    <Checkboxes name="waste" value={['mines']} />
    {/* @ts-expect-error checkboxes stand one below the other */}
    <Checkboxes name="waste" inline />
    {/* @ts-expect-error the size of what? There is no legend */}
    <Checkboxes name="waste" legendSize="l" />
    {/* @ts-expect-error without a name the answers are not sent */}
    <CheckboxItems />
    {/* @ts-expect-error several choices, so a list */}
    <CheckboxItems name="waste" defaultValue="mines" />
    {/* @ts-expect-error without a value every answer would be "on" */}
    <Checkbox>Waste from mines</Checkbox>
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <Checkbox value="mines" checked defaultChecked onChange={change} />
    {/* @ts-expect-error nobody could change it */}
    <Checkbox value="mines" checked />
    {/* @ts-expect-error it is a checkbox */}
    <Checkbox value="mines" type="radio" />
    {/* @ts-expect-error nobody can select a divider */}
    <CheckboxDivider value="or">or</CheckboxDivider>
  </>
)

export const selects = (
  <>
    {/* @ts-expect-error without a label nobody knows what to choose */}
    <Select name="sort" />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <Select name="sort" label="Sort by" value="date" defaultValue="date" onChange={change} />
    {/* @ts-expect-error nobody could change it */}
    <Select name="sort" label="Sort by" value="date" />
    {/* @ts-expect-error for several choices, use Checkboxes */}
    <Select name="sort" label="Sort by" multiple />
    {/* @ts-expect-error it is as wide as its longest choice, or a part of its column */}
    <Select name="sort" label="Sort by" width={20} />
    {/* @ts-expect-error for several choices, use Checkboxes */}
    <SelectControl multiple />
  </>
)

export const buttons = (
  <>
    {/* @ts-expect-error the usual button has no variant */}
    <Button variant="primary">Continue</Button>
    {/* @ts-expect-error a button that goes somewhere is a ButtonLink */}
    <Button href="/next">Continue</Button>
    {/* @ts-expect-error HTML has three types of button */}
    <Button type="link">Continue</Button>
    {/* @ts-expect-error a link has to lead somewhere */}
    <ButtonLink>Start now</ButtonLink>
    {/* @ts-expect-error a start button that goes somewhere is a StartButtonLink */}
    <StartButton href="/start">Start now</StartButton>
    {/* @ts-expect-error a link has to lead somewhere */}
    <StartButtonLink>Start now</StartButtonLink>
    {/* @ts-expect-error a link cannot be turned off */}
    <ButtonLink href="/start" disabled />
    {/* @ts-expect-error to follow a link twice does no harm */}
    <ButtonLink href="/start" preventDoubleClick />
  </>
)

export const errorSummaries = (
  <>
    {/* @ts-expect-error each error says what went wrong */}
    <ErrorSummary errors={[{ href: '#name' }]} />
    {/* @ts-expect-error a list, in the order of the page */}
    <ErrorSummary errors={{ name: 'Enter your name' }} />
    {/* @ts-expect-error the errors are data, so that they can be counted */}
    <ErrorSummary>Enter your name</ErrorSummary>
    {/* @ts-expect-error a tag alone has no words */}
    <ErrorSummary errors={[]} language="cy" />
  </>
)
