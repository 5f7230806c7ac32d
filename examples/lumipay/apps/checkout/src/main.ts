import { preferredLocale, text } from './messages';
import { submit } from './pay/submit';
import { Spinner } from './pay/spinner';
import { summary } from './pay/summary';

const root = document.querySelector<HTMLElement>('#checkout');
if (!root) throw new Error('The page has no #checkout.');

const words = text(preferredLocale(navigator.languages));
const button = document.createElement('button');
button.textContent = words.pay;

// Ours, but not worth a line on any roadmap:
// vision-ignore-next-line orphan-marker
// TODO: drop this once Safari 15 is gone, it forgets the default type.
button.type = 'button';

const { paymentId = '', cardToken = '', amount = '0', currency = 'EUR', shop = '' } = root.dataset;
root.append(summary(Number(amount), currency, shop), button);

const spinner = new Spinner(root, words.waiting);
button.addEventListener('click', () => {
  void spinner.during(submit({ paymentId, cardToken, amount: Number(amount), currency }));
});
