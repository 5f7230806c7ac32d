import type { DashboardPanel } from '../../../src/editor/dashboard/dashboard-panel.ts';
import type { ToPage } from '../../../src/webview/protocol.ts';

/** What a panel tells its page from now on. */
export function listenTo({ panel }: DashboardPanel): ToPage[] {
  const heard: ToPage[] = [];
  const post = panel.webview.postMessage.bind(panel.webview);
  panel.webview.postMessage = (message: ToPage) => {
    heard.push(message);
    return post(message);
  };
  return heard;
}
