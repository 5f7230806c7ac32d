import * as vscode from 'vscode';
import { BACK, type Answer, type Place } from './answer.ts';
import { backButtons, stand } from './stand.ts';

export interface TextQuestion {
  readonly prompt: string;
  /** What stands in the box at first. */
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Whether it may be left empty. */
  readonly optional?: boolean;
  /** What there is to say about a text while it is typed; an error keeps it from being taken. */
  readonly judge?: (text: string) => vscode.InputBoxValidationMessage | undefined;
}

/** Asks for a line of text, which is given without the blanks around it. What is said about it hides the question, so that it waits until somebody types. */
export function askText(place: Place, { prompt, value = '', placeholder, optional = false, judge }: TextQuestion): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  stand(input, place);
  input.buttons = backButtons(place);
  input.prompt = prompt;
  input.value = value;
  input.placeholder = placeholder;
  const say = () => (input.validationMessage = judge?.(input.value));
  const isTaken = () => (optional || input.value.trim() !== '') && judge?.(input.value)?.severity !== vscode.InputBoxValidationSeverity.Error;
  return new Promise((resolve) => {
    input.onDidChangeValue(say);
    input.onDidTriggerButton(() => finish(BACK));
    input.onDidAccept(() => (isTaken() ? finish(input.value.trim()) : say()));
    input.onDidHide(() => finish(undefined));
    input.show();

    function finish(answer: Answer<string>): void {
      resolve(answer);
      input.dispose();
    }
  });
}
