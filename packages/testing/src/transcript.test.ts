// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { transcript } from './transcript.js'

describe('a transcript', () => {
  it('says a question, its choices and its error in the order a person hears them', async () => {
    document.body.innerHTML = `
      <fieldset aria-describedby="place-error">
        <legend>Where do you live?</legend>
        <p id="place-error">Error: Select where you live</p>
        <input type="radio" name="place" id="place" /><label for="place">England</label>
      </fieldset>`
    const said = await transcript(document.body)
    expect(said[0]).toContain('group, Where do you live?, Error: Select where you live')
    expect(said.some((phrase) => phrase.startsWith('radio, England, not checked'))).toBe(true)
  })

  it('leaves out what is hidden from screen readers', async () => {
    document.body.innerHTML = '<p>Rent</p><p aria-hidden="true">£</p><p hidden>secret</p>'
    expect((await transcript(document.body)).join(' ')).not.toMatch(/£|secret/)
  })

  it('reads only the part it is given', async () => {
    document.body.innerHTML = '<p>before</p><main><p>inside</p></main><p>after</p>'
    const said = (await transcript(document.querySelector('main')!)).join(' ')
    expect(said).toContain('inside')
    expect(said).not.toMatch(/before|after/)
  })
})
