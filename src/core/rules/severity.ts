/** How grave a finding is, from worst to least. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
