/** What to try first in the sample repository, as it is printed when VS Code opens. */
export const FIRST_STEPS = `
Try first:
  1. Click the Vision icon in the bar at the left: the Strategy tree, from objectives down to files and markers.
  2. Open a file under services/: the line above its first one says which initiative it serves, and why.
  3. Open the Problems panel (Ctrl+Shift+M): what does not hold together between vision.yaml and the code.
  4. Run "Vision: Update KPI…" from the command palette (F1): one line is added to vision.yaml; Ctrl+Z takes it back.
`;
