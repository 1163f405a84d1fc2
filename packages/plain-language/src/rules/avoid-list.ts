import type { Phrase } from '../text/phrases.js'

const posted =
  /\b(?:post|posted|parcels?|letters?|cards?|licen[cs]es?|passports?|packages?|courier|food|meals?|prescriptions?|medicines?|newspapers?|pizzas?|royal mail|by hand|address)\b/i
const software = /\b(?:software|code|app|apps|website|servers?|troops|package|script|page|component)\b/i

/**
 * The GOV.UK style guide's words to avoid, with what to write instead. A pattern is as narrow as the sense to avoid:
 * "key objective" is here and "press a key" is not.
 */
export const avoidList: readonly Phrase[] = [
  {
    pattern: /\bagendas?\b/gi,
    fix: 'Write “plan”, or say what people want to do.',
    unless: /\b(?:meeting|meetings|agenda items?|minutes)\b/i,
  },
  {
    pattern: /\badvanc(?:e|es|ing) (?:the|this|our|their|your|a|an)\b/gi,
    fix: 'Write “improve” or say what happens.',
    unless: /\bin advance\b/i,
  },
  { pattern: /\bcollaborat(?:e|es|ed|ing|ion|ions|ive|ively)\b/gi, fix: 'Write “work with” or “working together”.' },
  {
    pattern: /\bcombat(?:s|ed|ing|ting)?\b/gi,
    fix: 'Write “reduce” or “stop”, or say what is done.',
    unless: /\b(?:armed forces|military|soldiers?|war)\b/i,
  },
  {
    pattern: /\b(?:(?:is|are|remains?|fully|firmly) committed to|we (?:commit|pledge) to|pledg(?:e|es|ed|ing))\b/gi,
    fix: 'Write “plan to” or “will”, or say what is done.',
  },
  {
    pattern: /\b(?:to|can|will|must|help) counter (?:the|this|these|any|an?)\b|\bcountering\b/gi,
    fix: 'Write “prevent” or “reply to”.',
  },
  {
    pattern: /\bdeliver(?:s|ed|ing|y|ies)?\b/gi,
    fix: 'Write “make”, “give”, “run” or “provide”, or say what happens.',
    unless: new RegExp(
      `${posted.source}|\\bdelivery (?:date|time|slot|note|charge|cost|option|address|driver|van)s?\\b`,
      'i',
    ),
  },
  {
    pattern: /\bdeploy(?:s|ed|ing|ment|ments)?\b/gi,
    fix: 'Write “use”, “build” or “put into place”.',
    unless: software,
  },
  { pattern: /\bdialogues?\b/gi, fix: 'Write “talk to” or “discussion”.', unless: /\bdialogue box/i },
  { pattern: /\bdisincentivis(?:e|es|ed|ing)\b/gi, fix: 'Write “discourage”.' },
  { pattern: /\bincentivis(?:e|es|ed|ing)\b/gi, fix: 'Write “encourage”.' },
  { pattern: /\bempower(?:s|ed|ing|ment)?\b/gi, fix: 'Write “let” or “allow”, or say what people can do.' },
  { pattern: /\bfacilitat(?:e|es|ed|ing|ion)\b/gi, fix: 'Write “help” or “run”, or say what is done.' },
  {
    // Keyboard focus is not this: "focus moves to the heading", "focus on the error summary".
    pattern:
      /\b(?:our|my|their|its|’s|'s|main|strategic|whole|clear|sharp) focus(?= (?:is|was|will|has|on|now)\b)|\bfocus(?:es|ed|ing)? on (?=\w{3,}ing\b)/gi,
    fix: 'Write “work on” or “concentrate on”, or say what is done.',
    unless: /\b(?:keyboard|tab|browser|screen reader|input|element|button|link|field|heading|summary|ring|outline)\b/i,
  },
  {
    pattern: /\bfoster(?:s|ed|ing)?\b/gi,
    fix: 'Write “encourage” or “help”.',
    unless:
      /\bfoster(?:ed|ing)? (?:care|carers?|child|children|famil\w+|homes?|parents?|mothers?|fathers?|allowance)\b|\b(?:child|children|adopt\w*)\b/i,
  },
  {
    pattern:
      /\bimpact(?:s|ed|ing) (?:on|upon|the|our|your|their|people)\b|\b(?:to|will|may|could|might|can|not) impact\b/gi,
    fix: 'Write “affect” or “change”.',
  },
  { pattern: /\binitiat(?:e|es|ed|ing)\b/gi, fix: 'Write “start”.' },
  {
    // A key on a keyboard, a door key and a key worker are not this.
    pattern:
      /\bkey (?=(?:core|strategic|digital|public)?\s?(?:aims?|areas?|aspects?|benefits?|challenges?|components?|decisions?|drivers?|elements?|facts?|factors?|features?|findings?|goals?|information|issues?|messages?|milestones?|objectives?|outcomes?|part|partners?|people|players?|points?|policy|policies|principles?|priority|priorities|questions?|reasons?|requirements?|risks?|roles?|services?|skills?|stages?|stakeholders?|steps?|tasks?|themes?|things?)\b)|\b(?:is|are) key to\b/gi,
    fix: 'Write “important” or “main”, or leave it out.',
  },
  {
    pattern: /\bland(?:s|ed|ing)? (?:the|this|our|a) (?:message|change|idea|policy|benefits?|proposal|project)s?\b/gi,
    fix: 'Write “explain” or “get agreed”.',
  },
  { pattern: /\bleverag(?:e|es|ed|ing)\b/gi, fix: 'Write “use”, “influence” or say what is done.' },
  { pattern: /\bliais(?:e|es|ed|ing)\b/gi, fix: 'Write “work with” or “talk to”.' },
  { pattern: /\boverarching\b/gi, fix: 'Write “main”, or leave it out.' },
  {
    pattern:
      /\b(?:to|will|can|must) progress (?:the|this|these|your|our|their|an?)\b|\bprogress(?:ed|ing) (?:the|this|your|our|their|an?)\b/gi,
    fix: 'Write “work on”, “develop” or “deal with”.',
  },
  {
    pattern: /\bpromot(?:e|es|ed|ing)\b/gi,
    fix: 'Write “recommend” or “support”, or say what is done.',
    unless: /\b(?:job|manager|grade|salary|league|advert\w*|marketing)\b/i,
  },
  { pattern: /\brobust(?:ly|ness)?\b/gi, fix: 'Write “strong”, “clear” or “well tested”, or leave it out.' },
  { pattern: /\bslim(?:s|med|ming)? down\b/gi, fix: 'Write “make smaller” or “cut”.' },
  { pattern: /\bstreamlin(?:e|es|ed|ing)\b/gi, fix: 'Write “make simpler”.' },
  {
    pattern: /\bstrengthen(?:s|ed|ing)?\b/gi,
    fix: 'Write “improve”, or say what changes.',
    unless: /\b(?:bridge|wall|roof|building|muscle)s?\b/i,
  },
  { pattern: /\btackl(?:e|es|ed|ing)\b/gi, fix: 'Write “stop”, “solve” or “deal with”.', unless: /\bfish(?:ing)?\b/i },
  {
    pattern: /\btransform(?:s|ed|ing|ation|ations|ational|ative)?\b/gi,
    fix: 'Write “change”, and say what changes.',
    unless: /\b(?:css|svg|code|text)\b/i,
  },
  { pattern: /\butilis(?:e|es|ed|ing|ation)\b|\butiliz(?:e|es|ed|ing|ation)\b/gi, fix: 'Write “use”.' },
  {
    pattern:
      /\bdriv(?:e|es|en|ing) (?:out|up|down|forward|towards|change|growth|improvement|innovation|efficienc\w+|value)\b|\bdrove (?:out|up|down|forward)\b/gi,
    fix: 'Write “cause”, “encourage” or “stop”: only cars are driven.',
    unless: /\b(?:cars?|vans?|lorr(?:y|ies)|vehicles?|licen[cs]e|motorway|junction)\b/i,
  },
  { pattern: /\b(?:going|moving) forward\b/gi, fix: 'Write “from now on” or “in future”, or leave it out.' },
  { pattern: /\bin order to\b/gi, fix: 'Write “to”.' },
  { pattern: /\bone[- ]stop[- ]shops?\b/gi, fix: 'Write “website”, or say what people can do there.' },
  { pattern: /\bring[- ]?fenc(?:e|es|ed|ing)\b/gi, fix: 'Write “separate”, or say what the money is kept for.' },
  {
    pattern: /\bsignpost(?:s|ed|ing)?\b/gi,
    fix: 'Write “tell people about” or “send people to”.',
    unless: /\b(?:road|path|footpath)s?\b/i,
  },
  { pattern: /\bholistic(?:ally)?\b/gi, fix: 'Write “whole” or “complete”, or say what is included.' },
]
