/** The one kind of error that is meant for people: its message says what to do. All others are bugs. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
