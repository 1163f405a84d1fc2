/**
 * Which copy of its page each answer came from: `{"name": "5f…", "address": "c0…"}`. So an answer from one window is not
 * overwritten from another that never showed it.
 */
export const twoWindows = `
alter table register_to_vote.application add column copies jsonb not null default '{}';
`
