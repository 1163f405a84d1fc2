/** What is chosen of several ways is called as `choiceWithDetails` calls it: `{"which": "email", "detail": "…"}`. */
export const whichWay = `
update register_to_vote.application
set answers = jsonb_set(
  answers, '{contact}', (answers -> 'contact') - 'by' || jsonb_build_object('which', answers -> 'contact' -> 'by')
)
where answers -> 'contact' ? 'by';

update register_to_vote.application
set answers = jsonb_set(
  answers, '{postalForm}', (answers -> 'postalForm') - 'by' || jsonb_build_object('which', answers -> 'postalForm' -> 'by')
)
where answers -> 'postalForm' ? 'by';
`
