// Conditions of the If, Filter and Switch nodes, as the editor stores them.
const operators = {
  equals: { type: 'string', operation: 'equals' },
  notEquals: { type: 'string', operation: 'notEquals' },
  exists: { type: 'string', operation: 'exists', singleValue: true },
  notEmpty: { type: 'string', operation: 'notEmpty', singleValue: true },
  empty: { type: 'string', operation: 'empty', singleValue: true },
  isTrue: { type: 'boolean', operation: 'true', singleValue: true },
};

/** A group of `[left, operator, right]`, joined by "and" or "or". */
export function conditions(tests, combinator = 'and') {
  return {
    conditions: {
      options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
      combinator,
      conditions: tests.map(([leftValue, operator, rightValue = ''], index) => ({
        id: `test-${index + 1}`,
        leftValue,
        rightValue,
        operator: operators[operator],
      })),
    },
    options: {},
  };
}
