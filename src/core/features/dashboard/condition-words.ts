import { parseCondition, type Operator } from '../../model/condition.ts';
import { titleOf } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatValue } from '../format.ts';

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': '{0} is at least {1}',
  '<=': '{0} is at most {1}',
  '>': '{0} is more than {1}',
  '<': '{0} is less than {1}',
};

/** A condition in plain words: `Checkout conversion is at least 63.5 % by 2027-03-31`; as it is written where it cannot be read. */
export function conditionWords({ vision, say }: Snapshot, text: string): string {
  const result = parseCondition(text);
  if (!('condition' in result)) return text;
  const { kpi: id, operator, value, by } = result.condition;
  const kpi = vision.items.find('kpi', id);
  const claim = say(OPERATOR_WORDS[operator], kpi ? titleOf(kpi) : id, kpi ? formatValue(kpi.value, value, say) : value);
  return by === undefined ? claim : say('{0} by {1}', claim, by);
}
