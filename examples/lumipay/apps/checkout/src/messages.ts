const MESSAGES = {
  en: { pay: 'Pay now', waiting: 'Asking your bank …', refused: 'Your bank said no.' },
  es: { pay: 'Pagar ahora', waiting: 'Un momento, todo va bien …', refused: 'Tu banco dijo que no.' },
  pt: { pay: 'Pagar', waiting: 'A perguntar ao banco …', refused: 'O banco recusou.' },
} as const;

export type Locale = keyof typeof MESSAGES;

/** The first language of the shopper that we speak, else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  const spoken = languages.map((tag) => tag.slice(0, 2));
  return spoken.find((tag): tag is Locale => tag in MESSAGES) ?? 'en';
}

export function text(locale: Locale): (typeof MESSAGES)[Locale] {
  return MESSAGES[locale];
}
