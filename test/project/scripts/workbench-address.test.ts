import assert from 'node:assert/strict';
import { workbenchAddress } from '../../../scripts/vscode/workbench-address.ts';

describe('the address of the web workbench', () => {
  it('opens a folder, with spaces and signs in its name', () => {
    const address = new URL(workbenchAddress(8000, { workspace: '/code/a & b' }));
    assert.equal(address.origin, 'http://127.0.0.1:8000');
    assert.equal(address.searchParams.get('folder'), '/code/a & b');
  });

  it('is short where only a folder is opened', () => {
    assert.equal(workbenchAddress(8000, { workspace: '/code/sample' }), 'http://127.0.0.1:8000/?folder=/code/sample');
  });

  it('opens a workspace file', () => {
    const address = new URL(workbenchAddress(8000, { workspace: '/code/two.code-workspace' }));
    assert.equal(address.searchParams.get('workspace'), '/code/two.code-workspace');
    assert.equal(address.searchParams.get('folder'), null);
  });

  it('opens an empty window where nothing is named', () => {
    assert.equal(new URL(workbenchAddress(8000, {})).searchParams.get('ew'), 'true');
  });

  it('names the extension and its tests as files of the server', () => {
    const address = new URL(workbenchAddress(8000, { extensionDevelopmentPaths: ['/my code'], extensionTestsPath: 'C:\\out\\index.js' }));
    assert.deepEqual(JSON.parse(address.searchParams.get('payload') ?? ''), [
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:8000/my%20code'],
      ['extensionTestsPath', 'vscode-remote://127.0.0.1:8000/C:/out/index.js'],
    ]);
  });
});
