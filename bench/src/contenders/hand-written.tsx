// The limit: React with nothing between it and the HTML. Each tag here is one call of React's `jsx()`. The HTML is
// Handrail's to the byte (the benchmark compares them), with none of its behaviours.
import type { ReactElement } from 'react'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

const { fullName, contact, contactWays, emailAddress, needs, needsItems, noneOfThese, firstDay, dateParts, goods } =
  words

export function QuestionPage(): ReactElement {
  return (
    <>
      <div className="govuk-error-summary" data-module="govuk-error-summary">
        <div role="alert">
          <h2 className="govuk-error-summary__title">{words.problem}</h2>
          <div className="govuk-error-summary__body">
            <ul className="govuk-list govuk-error-summary__list">
              {words.errors.map(({ href, message }) => (
                <li key={href}>
                  <a href={href}>{message}</a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <form method="post" noValidate>
        <div className="govuk-form-group govuk-form-group--error">
          <label className="govuk-label" htmlFor={fullName.id}>
            {fullName.label}
          </label>
          <div className="govuk-hint" id={`${fullName.id}-hint`}>
            {fullName.hint}
          </div>
          <p className="govuk-error-message" id={`${fullName.id}-error`}>
            <span className="govuk-visually-hidden">{words.errorPrefix}</span> {fullName.error}
          </p>
          <input
            autoComplete="name"
            id={fullName.id}
            name={fullName.id}
            aria-describedby={`${fullName.id}-hint ${fullName.id}-error`}
            type="text"
            className="govuk-input govuk-input--error"
          />
        </div>
        <div className="govuk-form-group govuk-form-group--error">
          <fieldset className="govuk-fieldset" aria-describedby={`${contact.id}-hint ${contact.id}-error`}>
            <legend className="govuk-fieldset__legend">{contact.label}</legend>
            <div className="govuk-hint" id={`${contact.id}-hint`}>
              {contact.hint}
            </div>
            <p className="govuk-error-message" id={`${contact.id}-error`}>
              <span className="govuk-visually-hidden">{words.errorPrefix}</span> {contact.error}
            </p>
            <div data-module="govuk-radios" className="govuk-radios">
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={contact.id}
                  name={contact.id}
                  type="radio"
                  value="email"
                  data-aria-controls={`conditional-${contact.id}`}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={contact.id}>
                  {contactWays.email}
                </label>
              </div>
              <div
                className="govuk-radios__conditional govuk-radios__conditional--hidden"
                id={`conditional-${contact.id}`}
              >
                <div className="govuk-form-group">
                  <label className="govuk-label" htmlFor={emailAddress.id}>
                    {emailAddress.label}
                  </label>
                  <input
                    type="email"
                    autoComplete="email"
                    id={emailAddress.id}
                    name={emailAddress.id}
                    className="govuk-input"
                  />
                </div>
              </div>
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={`${contact.id}-2`}
                  name={contact.id}
                  type="radio"
                  value="phone"
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`${contact.id}-2`}>
                  {contactWays.phone}
                </label>
              </div>
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={`${contact.id}-3`}
                  name={contact.id}
                  type="radio"
                  value="post"
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`${contact.id}-3`}>
                  {contactWays.post}
                </label>
              </div>
            </div>
          </fieldset>
        </div>
        <div className="govuk-form-group govuk-form-group--error">
          <fieldset className="govuk-fieldset" aria-describedby={`${needs.id}-hint ${needs.id}-error`}>
            <legend className="govuk-fieldset__legend">{needs.label}</legend>
            <div className="govuk-hint" id={`${needs.id}-hint`}>
              {needs.hint}
            </div>
            <p className="govuk-error-message" id={`${needs.id}-error`}>
              <span className="govuk-visually-hidden">{words.errorPrefix}</span> {needs.error}
            </p>
            <div data-module="govuk-checkboxes" className="govuk-checkboxes">
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={needs.id}
                  name={needs.id}
                  type="checkbox"
                  value="power"
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={needs.id}>
                  {needsItems.power}
                </label>
              </div>
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={`${needs.id}-2`}
                  name={needs.id}
                  type="checkbox"
                  value="water"
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`${needs.id}-2`}>
                  {needsItems.water}
                </label>
              </div>
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={`${needs.id}-3`}
                  name={needs.id}
                  type="checkbox"
                  value="cover"
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`${needs.id}-3`}>
                  {needsItems.cover}
                </label>
              </div>
              <div className="govuk-checkboxes__divider">{words.or}</div>
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={`${needs.id}-5`}
                  name={needs.id}
                  type="checkbox"
                  value={noneOfThese.value}
                  data-behaviour="exclusive"
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`${needs.id}-5`}>
                  {noneOfThese.label}
                </label>
              </div>
            </div>
          </fieldset>
        </div>
        <div className="govuk-form-group govuk-form-group--error">
          <fieldset
            className="govuk-fieldset"
            // As upstream writes it: without it JAWS does not read out the hint and the error message.
            // oxlint-disable-next-line jsx-a11y/no-redundant-roles
            role="group"
            aria-describedby={`${firstDay.id}-hint ${firstDay.id}-error`}
          >
            <legend className="govuk-fieldset__legend">{firstDay.label}</legend>
            <div className="govuk-hint" id={`${firstDay.id}-hint`}>
              {firstDay.hint}
            </div>
            <p className="govuk-error-message" id={`${firstDay.id}-error`}>
              <span className="govuk-visually-hidden">{words.errorPrefix}</span> {firstDay.error}
            </p>
            <div className="govuk-date-input" id={firstDay.id}>
              {(['day', 'month', 'year'] as const).map((part) => (
                <div className="govuk-date-input__item" key={part}>
                  <div className="govuk-form-group">
                    <label className="govuk-label govuk-date-input__label" htmlFor={`${firstDay.id}-${part}`}>
                      {dateParts[part]}
                    </label>
                    <input
                      type="text"
                      className={`govuk-input govuk-input--error govuk-input--width-${part === 'year' ? 4 : 2} govuk-date-input__input`}
                      id={`${firstDay.id}-${part}`}
                      name={`${firstDay.id}-${part}`}
                      inputMode="numeric"
                    />
                  </div>
                </div>
              ))}
            </div>
          </fieldset>
        </div>
        <div
          className="govuk-form-group govuk-form-group--error govuk-character-count"
          data-module="govuk-character-count"
          data-maxlength={words.goodsLimit}
        >
          <label className="govuk-label" htmlFor={goods.id}>
            {goods.label}
          </label>
          <div className="govuk-hint" id={`${goods.id}-hint`}>
            {goods.hint}
          </div>
          <p className="govuk-error-message" id={`${goods.id}-error`}>
            <span className="govuk-visually-hidden">{words.errorPrefix}</span> {goods.error}
          </p>
          <textarea
            name={goods.id}
            id={goods.id}
            aria-describedby={`${goods.id}-info ${goods.id}-hint ${goods.id}-error`}
            className="govuk-textarea govuk-textarea--error govuk-js-character-count"
            rows={5}
          />
          <div className="govuk-hint govuk-character-count__message" id={`${goods.id}-info`}>
            {`You can enter up to ${words.goodsLimit} characters`}
          </div>
        </div>
        <button className="govuk-button" type="submit" data-module="govuk-button" data-prevent-double-click="true">
          {words.button}
        </button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  const isKept = value !== undefined
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">{words.errorPrefix}</span> {error}
        </p>
      )}
      <input
        id={id}
        name={id}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        value={value}
        onChange={isKept ? ({ target }) => onAnswer?.(id, target.value) : undefined}
        type="text"
        className={error ? 'govuk-input govuk-input--error' : 'govuk-input'}
      />
    </div>
  )
}
