/** Shows the bank's own page in a frame, when it insists on seeing the shopper. */
export function challenge(parent: HTMLElement, url: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.title = 'Your bank wants to be sure';
  parent.append(frame);

  return new Promise((resolve) => {
    const hear = (event: MessageEvent<{ challenge?: 'passed' | 'failed' }>): void => {
      if (event.source !== frame.contentWindow || !event.data.challenge) return;
      removeEventListener('message', hear);
      frame.remove();
      resolve(event.data.challenge === 'passed');
    };
    addEventListener('message', hear);
    // (On purpose in this sample: the initiative that the next line names is done.)
    // TODO(sca-exemptions): give up after five minutes, as the banks do.
  });
}
