import type { Meta, StoryObj } from '@storybook/react-vite'
import { GridColumn, GridRow, MainWrapper, WidthContainer } from './index.js'

export default {
  title: 'Page/Grid',
  component: GridColumn,
  parameters: { layout: 'fullscreen', landmark: false },
} satisfies Meta<typeof GridColumn>
type Story = StoryObj<typeof GridColumn>

export const Default: Story = {
  args: {
    width: 'two-thirds',
    children: (
      <>
        <h1 className="govuk-heading-l">Renew your library card</h1>
        <p className="govuk-body">Your card lasts for 3 years. We write to you 4 weeks before it ends.</p>
      </>
    ),
  },
  render: (args) => (
    <WidthContainer>
      <MainWrapper>
        <GridRow>
          <GridColumn {...args} />
        </GridRow>
      </MainWrapper>
    </WidthContainer>
  ),
}

export const WithASideColumn: Story = {
  render: () => (
    <WidthContainer>
      <MainWrapper>
        <GridRow>
          <GridColumn width="two-thirds">
            <h1 className="govuk-heading-l">Renew your library card</h1>
            <p className="govuk-body">Your card lasts for 3 years. We write to you 4 weeks before it ends.</p>
          </GridColumn>
          <GridColumn width="one-third">
            <h2 className="govuk-heading-m">Other ways to renew</h2>
            <p className="govuk-body">Ask at any library, or call 01632 960 124.</p>
          </GridColumn>
        </GridRow>
      </MainWrapper>
    </WidthContainer>
  ),
}

export const OtherWidthsOnDesktops: Story = {
  render: () => (
    <WidthContainer>
      <MainWrapper>
        <h1 className="govuk-heading-l">Places that help with forms</h1>
        <GridRow>
          <GridColumn width="one-half" fromDesktop="two-thirds">
            <h2 className="govuk-heading-m">Example Town Library</h2>
            <p className="govuk-body">Computers you can use, and staff who can type for you.</p>
          </GridColumn>
          <GridColumn width="one-half" fromDesktop="one-third">
            <h2 className="govuk-heading-m">Opening hours</h2>
            <p className="govuk-body">Monday to Friday, 9am to 5pm</p>
          </GridColumn>
        </GridRow>
      </MainWrapper>
    </WidthContainer>
  ),
}

export const OneInsideAnother: Story = {
  render: () => (
    <WidthContainer>
      <MainWrapper>
        <GridRow>
          <GridColumn width="two-thirds">
            <h1 className="govuk-heading-l">Your appointments</h1>
            <GridRow>
              <GridColumn width="one-half">
                <h2 className="govuk-heading-m">Sample Street Community Centre</h2>
                <p className="govuk-body">4 June 2027, 9am</p>
              </GridColumn>
              <GridColumn width="one-half">
                <h2 className="govuk-heading-m">Fiction Road Advice Shop</h2>
                <p className="govuk-body">11 June 2027, 5:30pm</p>
              </GridColumn>
            </GridRow>
          </GridColumn>
        </GridRow>
      </MainWrapper>
    </WidthContainer>
  ),
}

export const WithMoreSpaceAbove: Story = {
  render: () => (
    <WidthContainer>
      <MainWrapper spacing="large">
        <h1 className="govuk-heading-xl">Apply for a bus pass</h1>
        <p className="govuk-body">You can apply if you are 66 or over.</p>
      </MainWrapper>
    </WidthContainer>
  ),
}

export const WithSpaceThatFits: Story = {
  render: () => (
    <WidthContainer>
      <MainWrapper spacing="auto">
        <h1 className="govuk-heading-xl">Your bus pass</h1>
        <p className="govuk-body">There is nothing above this page, so it has more space there.</p>
      </MainWrapper>
    </WidthContainer>
  ),
}
